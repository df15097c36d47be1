import type { Span } from '#graph/graph-file.ts';
import type { Cues } from '../../lexicon/cues.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isClause } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import { headOf, isA, subtree, uposOf, wordOf } from '../tree/tree.ts';
import { clauseGists } from './gist-clause.ts';
import type { Phrase, PoleWords } from './gist-phrase.ts';
import { countShown, MOST_WORDS, nounPhrase, spanOf } from './gist-phrase.ts';

/**
 * What may name the side that a pole stands for, the most telling phrase first: what is said in it
 * ("not universally accepted", "different stages of development") before what it is said of.
 * Phrases are whole: nouns with what stands before them, verbs with their object.
 */
export function gistsOf(tree: Tree, pole: Span, cues: Cues, lexicon: Lexicon): Span[] {
	const inside = new Set<number>();
	tree.tokens.forEach((t, i) => {
		if (t.start >= pole.start && t.end <= pole.end) inside.add(i);
	});
	const words: PoleWords = {
		tree,
		has: (token) => inside.has(token),
		isEmpty: (key) =>
			!LACKING.has(key) &&
			!TELLING.has(key) &&
			(key === 'case' ||
				lexicon.contentlessHeads.get(key) === 'always' ||
				lexicon.partNouns.has(key)),
		needsMore: (key) =>
			LACKING.has(key) ||
			TELLING.has(key) ||
			lexicon.contentlessHeads.get(key) === 'alone' ||
			cues.attitudeNouns.has(key)
	};
	const root = rootOf(tree, inside);
	if (root === undefined) return [];
	const speaks = isClause(tree, root) || uposOf(tree, root) === 'ADJ';
	const said = speaks ? clauseGists(words, root, cues) : [];
	const nouns = [root, ...subtree(tree, root)]
		.filter((i) => inside.has(i) && ['NOUN', 'PROPN'].includes(uposOf(tree, i)))
		.filter((i) => !isA(tree, i, 'compound', 'flat', 'appos', 'parataxis', 'obl:unmarked'))
		.map((i) => nounPhrase(words, i));
	const fitting = [...said, ...nouns].filter(
		(phrase) => phrase !== undefined && countShown(words, phrase) <= MOST_WORDS + 1
	) as Phrase[];
	// "perceive it" says less than any noun
	const pointing = ({ last }: Phrase) =>
		['PRON', 'DET'].includes(uposOf(tree, last)) && !/sel(f|ves)$/.test(wordOf(tree, last));
	return [...fitting.filter((p) => !pointing(p)), ...fitting.filter(pointing)].flatMap(
		(phrase) => spanOf(words, phrase) ?? []
	);
}

/** Nouns that turn what follows them into its opposite. */
const LACKING = new Set(
	'lack absence shortage failure inability loss decline reduction want refusal'.split(' ')
);

/** Nouns that make no concept, and yet say what a side does: "find a role", "of little use". */
const TELLING = new Set('context detail level outcome request role trend use'.split(' '));

/** The word of the pole that most of the others hang on. */
function rootOf(tree: Tree, inside: ReadonlySet<number>): number | undefined {
	let best: number | undefined;
	let most = 0;
	for (const i of inside) {
		if (inside.has(headOf(tree, i)) || uposOf(tree, i) === 'PUNCT') continue;
		const size = subtree(tree, i).filter((t) => inside.has(t)).length;
		if (size > most) [best, most] = [i, size];
	}
	return best;
}
