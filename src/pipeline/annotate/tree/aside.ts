import type { Tree } from './tree.ts';
import { isA, lemmaOf, subtree, uposOf, wordOf } from './tree.ts';

const SPEAKING = new Set(
	`admit argue comment complain describe explain express mention note observe point put recall remark
	report say state suggest warn write`.split(/\s+/)
);

/**
 * Whether a part of a clause only says whose words it gives: "as one carer explained", "according to
 * the evaluation".
 */
export function isSourceAside(tree: Tree, part: number): boolean {
	if (!isA(tree, part, 'advcl', 'obl', 'parataxis')) return false;
	const first = subtree(tree, part).find((i) => uposOf(tree, i) !== 'PUNCT') ?? part;
	if (wordOf(tree, first) === 'according') return true;
	return wordOf(tree, first) === 'as' && SPEAKING.has(lemmaOf(tree, part));
}

/** Nouns of phrases that tie a sentence to others: "on the other hand", "by contrast", "for example". */
const TIES = new Set(
	'hand contrast comparison example instance turn particular course fact'.split(' ')
);

/** Whether a part behind a comma only ties its sentence to the one before: "Managers, on the other hand, saw …". */
export function isConnecting(tree: Tree, part: number): boolean {
	if (!TIES.has(wordOf(tree, part)) || !isA(tree, part, 'nmod', 'obl', 'advmod')) return false;
	const first = subtree(tree, part).find((i) => uposOf(tree, i) !== 'PUNCT') ?? part;
	return wordOf(tree, first - 1) === ',' && isA(tree, first, 'case');
}
