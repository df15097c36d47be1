import { describe, expect, it } from 'vitest';
import type { GraphFile, GraphNode } from '#graph/graph-file.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { pageAddresses } from './page-addresses.ts';

const named = (...ids: string[]): GraphFile => ({
	...exampleGraph,
	nodes: ids.map((id): GraphNode => ({ ...base, id, kind: 'theme', label: id }))
});
const base = { importance: 0, position: { x: 0, y: 0 } };

describe('pageAddresses(file)', () => {
	const addresses = pageAddresses(exampleGraph);

	it.each([
		['actor/harbour-trust', 'node/actor-harbour-trust/'],
		['theme/means', 'node/theme-means/'],
		['tension/money-ambition', 'tension/money-ambition/']
	])('%s is at %s', (id, address) => {
		expect(addresses.node(id)).toBe(address);
	});

	it('gives each paragraph its page', () => {
		expect(addresses.paragraph('harbour/1.2')).toBe('paragraph/harbour-1-2/');
	});

	it('keeps two ids apart that make one slug', () => {
		const both = pageAddresses(named('concept/a-b', 'concept/a/b'));
		expect(both.node('concept/a-b')).not.toBe(both.node('concept/a/b'));
		expect(both.folder('node').size).toBe(2);
	});

	it('makes no address that is no file name', () => {
		const odd = pageAddresses(named('concept/../..', 'concept/<b>', `concept/${'𝒜'.repeat(90)}`));
		for (const part of odd.folder('node').keys()) expect(part).toMatch(/^[\p{L}\p{N}-]+$/u);
		expect(odd.folder('node').size).toBe(3);
	});

	it('knows no address for what is not in the file', () => {
		expect(addresses.node('concept/nowhere')).toBeUndefined();
	});
});
