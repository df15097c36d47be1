import { describe, expect, it } from 'vitest';
import type { Mention } from '#graph/graph-file.ts';
import { MentionIndex } from './mention-index.ts';

const mention = (node: string, start: number, end: number): Mention => ({
	kind: 'mention',
	id: node,
	paragraph: 'd/1',
	rule: 'concepts/term',
	node,
	start,
	end
});

describe('MentionIndex', () => {
	const index = new MentionIndex([
		mention('concept/working', 12, 19),
		mention('concept/partnership-working', 0, 19),
		mention('actor/council', 30, 37)
	]);
	it('gives the longest mention that covers a span', () => {
		expect(index.at('d/1', { start: 13, end: 18 })?.node).toBe('concept/partnership-working');
		expect(index.at('d/1', { start: 20, end: 25 })).toBeUndefined();
		expect(index.at('d/2', { start: 0, end: 5 })).toBeUndefined();
	});
	it('gives every mention that touches a span', () => {
		expect(index.within('d/1', { start: 15, end: 31 }).map((m) => m.node)).toEqual([
			'concept/partnership-working',
			'concept/working',
			'actor/council'
		]);
	});
});
