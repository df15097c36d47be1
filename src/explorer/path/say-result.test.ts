import { describe, expect, it } from 'vitest';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import type { Paths } from './find-paths.ts';
import { sayResult } from './say-result.ts';

const index = indexGraph(exampleGraph);
const say = (found: Partial<Paths>) =>
	sayResult(index, 'actor/fishers', 'concept/money', {
		paths: [],
		weighed: 0,
		loose: false,
		...found
	});
const path = { hops: [], coherence: 'mixed' as const };

describe('sayResult(index, from, to, found)', () => {
	it.each<[Partial<Paths>, string]>([
		[{ none: { why: 'unchosen' } }, 'Choose two nodes to find the paths between them.'],
		[{ none: { why: 'same' } }, 'A path needs two different ends.'],
		[{ none: { why: 'filtered' } }, 'The filters leave no stated path; without them there is one.'],
		[
			{ none: { why: 'alone', node: 'concept/money' }, paths: [path], weighed: 1, loose: true },
			'Nothing is stated of money: no statement, view or tension names it. One path from Fishers to money, those of one paragraph or holder first. Dashed steps only stand together in a sentence.'
		],
		[
			{ paths: [path, path], weighed: 7 },
			'2 paths from Fishers to money, chosen from 7, those of one paragraph or holder first.'
		]
	])('of %j is "%s"', (found, sentence) => {
		expect(say(found)).toBe(sentence);
	});
});
