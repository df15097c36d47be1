import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { smallGraph } from '#graph/small-graph.ts';
import { hostileLabels } from '../../tests/fixtures/hostile-labels.ts';
import { makeGraph } from '../../tests/fixtures/make-graph.ts';
import { toCodebook } from './to-codebook.ts';

interface Read {
	themes?: { name: string; concepts: string[] }[];
	actors?: { label: string; type: string }[];
}

describe('toCodebook(file)', () => {
	const hostile = makeGraph({
		nodes: 200,
		edges: 300,
		label: (place) => `${hostileLabels[place % hostileLabels.length]} ${place}`
	});

	it.each([
		['a small graph', smallGraph()],
		['hostile labels', hostile]
	])('names the themes and actors of %s as they are', (_, graph) => {
		const { themes = [], actors = [] } = parse(toCodebook(graph)) as Read;
		const labels = (kind: string) =>
			graph.nodes.filter((node) => node.kind === kind).map(({ label }) => label.trim());
		expect(themes.map(({ name }) => name)).toEqual(labels('theme'));
		expect(actors.map(({ label }) => label)).toEqual(labels('actor'));
		const inThemes = graph.nodes.filter((node) => node.kind === 'concept' && node.theme);
		expect(themes.flatMap(({ concepts }) => concepts)).toHaveLength(inThemes.length);
	});

	it('holds examples that say nothing until their # is taken away', () => {
		const text = toCodebook({ ...smallGraph(), nodes: [] });
		expect(parse(text)).toBeNull();
		const used = text.replace(/^# (merge|split|reject|labels| {2})/gm, '$1');
		expect(parse(used)).toMatchObject({
			merge: [{ into: 'council', from: ['local authority', 'the authority'] }],
			split: [{ from: 'partnerships', as: 'health partnership' }],
			reject: ['minutes', 'page'],
			labels: { 'thier responsibility': 'responsibility' }
		});
	});
});
