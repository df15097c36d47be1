import { describe, expect, it } from 'vitest';
import { filterGraph } from '../filter-graph.ts';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { defaultView, type View } from '../view.ts';
import { togetherOnMap, whatTheyShare } from './what-they-share.ts';

const index = indexGraph(exampleGraph);
const share = (ids: string[], filters: Partial<View> = {}) =>
	whatTheyShare(index, filterGraph(index, { ...defaultView, ...filters }), ids);
const quotes = (ids: string[]) =>
	share(ids).sentences.map(({ annotation }) =>
		index.quote(annotation, index.sentenceOf(annotation))
	);

describe('whatTheyShare(index, shown, ids)', () => {
	it('finds the sentences that name both, with the words that do', () => {
		expect(quotes(['actor/fishers', 'concept/money'])).toEqual([
			'Some fishers said that shared quays need money rather than ambition.'
		]);
		const [sentence] = share(['actor/fishers', 'concept/money']).sentences;
		expect(sentence?.marks.map((mark) => index.quote(sentence.annotation, mark))).toEqual([
			'fishers',
			'money'
		]);
	});

	it('puts first what names most of them', () => {
		const { sentences } = share(['concept/shared-quays', 'concept/money', 'actor/fishers']);
		expect(sentences.map(({ names }) => names.length)).toEqual(
			sentences.map(({ names }) => names.length).toSorted((a, b) => b - a)
		);
		expect(sentences[0]?.names).toHaveLength(3);
	});

	it('finds paragraphs that name all, though no sentence does', () => {
		expect(share(['actor/harbour-trust', 'concept/money']).paragraphs).toEqual(['harbour/1.2']);
	});

	it('finds the edges between them and what both are connected with', () => {
		const { between, neighbours } = share(['concept/money', 'concept/ambition']);
		expect(between).toEqual([]);
		expect(neighbours.map(({ node, of }) => [node.id, of.length])).toEqual([
			['tension/money-ambition', 2],
			['tension/ambition-money', 2]
		]);
		const fishers = share(['actor/fishers', 'concept/shared-quays']);
		expect(fishers.between.map(({ id }) => id)).toEqual([
			'about:actor/fishers>concept/shared-quays'
		]);
	});

	it('keeps to what the filters leave', () => {
		const hidden = share(['concept/money', 'concept/ambition'], { hiddenNodes: ['tension'] });
		expect(hidden.neighbours).toEqual([]);
	});

	it('has nothing to say of one alone', () => {
		expect(share(['concept/money'])).toEqual({
			sentences: [],
			paragraphs: [],
			between: [],
			neighbours: []
		});
	});
});

describe('togetherOnMap(index, shown, ids)', () => {
	it('lights the nodes, what lies between them and what both are connected with', () => {
		const lit = togetherOnMap(index, filterGraph(index, defaultView), [
			'actor/fishers',
			'concept/money'
		]);
		expect(lit.has('tension/money-ambition')).toBe(true);
		expect(lit.has('holds:actor/fishers>tension/money-ambition')).toBe(true);
		expect(lit.has('tension/ambition-money')).toBe(false);
	});
});
