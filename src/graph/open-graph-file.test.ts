import { describe, expect, it } from 'vitest';
import { serialiseGraph } from './serialise-graph.ts';
import { smallGraph } from './small-graph.ts';
import { isGraphFile, openGraphText } from './open-graph-file.ts';

describe('openGraphText(text, name)', () => {
	const text = serialiseGraph(smallGraph());

	it('opens what was saved', () => {
		expect(serialiseGraph(openGraphText(text, 'map.json'))).toBe(text);
	});

	it('names the file and the place of what is wrong', () => {
		expect(() => openGraphText('{"a":1}', 'map.json')).toThrow(/^“map.json” is not a graph file: /);
		expect(() => openGraphText('nothing', 'map.json')).toThrow(/its JSON does not parse/);
	});

	it('refuses a graph whose parts do not fit together', () => {
		const broken = { ...smallGraph(), nodes: [] };
		expect(() => openGraphText(serialiseGraph(broken), 'map.json')).toThrow(
			/^“map.json” is not a graph file: .+, which is no node/
		);
	});
});

describe('isGraphFile(name)', () => {
	it('goes by the ending', () => {
		expect(['a.json', 'A.JSON', 'a.json.txt'].map(isGraphFile)).toEqual([true, true, false]);
	});
});
