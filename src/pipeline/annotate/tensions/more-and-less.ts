// "The more targets are imposed, the less freedom managers have" → what grows, against what shrinks with it.
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { uposOf, wordOf } from '../tree/tree.ts';
import { poleOver, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

const MORE = new Set('more greater higher longer larger bigger stronger tighter faster'.split(' '));
const LESS = new Set(
	'less fewer lower shorter smaller weaker slower harder poorer worse'.split(' ')
);

export const moreAndLess: TensionRule = {
	id: 'tensions/more-and-less',
	find({ tree }) {
		const first = degreeAt(tree, 0);
		const comma = tree.words.indexOf(',');
		if (first === undefined || comma < 0) return [];
		const second = degreeAt(tree, comma + 1);
		if (second === undefined || first === second) return [];
		const indices = tree.tokens.map((_, i) => i);
		const behind = indices.slice(comma + 1).filter((i) => !isEnd(tree, i));
		return tension(
			'conflict',
			poleOver(tree, indices.slice(0, comma), 1),
			poleOver(tree, behind, comma + 2),
			cueOver(tree, comma + 1, comma + 2),
			0.6
		);
	}
};

/** "the more", "the less" at a place of the sentence: which of the two. */
function degreeAt(tree: Tree, i: number): 'more' | 'less' | undefined {
	if (wordOf(tree, i) !== 'the') return undefined;
	const word = wordOf(tree, i + 1);
	return MORE.has(word) ? 'more' : LESS.has(word) ? 'less' : undefined;
}

function isEnd(tree: Tree, i: number): boolean {
	return i === tree.tokens.length - 1 && uposOf(tree, i) === 'PUNCT';
}
