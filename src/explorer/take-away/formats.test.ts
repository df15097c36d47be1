import { describe, expect, it } from 'vitest';
import { exampleGraph } from '../quote/example-graph.ts';
import { formats } from './formats.ts';

describe('formats', () => {
	const quotations = formats.flatMap((group) => group.formats).find(({ id }) => id === 'text');
	const made = (own: string | undefined) =>
		quotations?.make(exampleGraph, { filters: [], base: 'https://a.example/map/', own });

	it('lead back to the words in the example', async () => {
		expect(await made(undefined)).toContain('https://a.example/map/?view=text&mark=t-1.2');
	});

	it('lead back to the words in a map of one’s own', async () => {
		expect(await made('k3')).toContain('https://a.example/map/?own=k3&view=text&mark=t-1.2');
	});
});
