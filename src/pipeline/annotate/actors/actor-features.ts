import { startsCapital } from '../../letters.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { spellingKey } from '../../lexicon/spelling-key.ts';
import type { Tree } from '../tree/tree.ts';
import { below, headOf, isA, keyOf, lemmaOf, uposOf, wordOf, xposOf } from '../tree/tree.ts';
import { isShouted } from './no-actor.ts';
import type { Nominal } from './nominal.ts';
import { isAcronym, nounKey, wordAt } from './nominal.ts';

/**
 * What the typer looks at, as words a person can read: "noun=councillor", "table=role", "subject-of=say". The trainer
 * (training/actors/) learns a weight for each; the pipeline adds up those that are there. `add` is called with name
 * and value of each, so that none has to be kept.
 */
export function actorFeatures(
	tree: Tree,
	nominal: Nominal,
	lexicon: Lexicon,
	add: (name: string, value: string | number | boolean) => void
): void {
	const { head, termTokens } = nominal;
	const noun = isShouted(tree, head, lexicon) ? wordAt(tree, head) : nounKey(tree, head);
	const written = wordAt(tree, head);
	add('any', '');

	add('noun', noun);
	add('tag', xposOf(tree, head));
	const capital = startsCapital(written);
	const shape = isAcronym(written)
		? 'acronym'
		: capital
			? head === 0
				? 'first'
				: 'capital'
			: 'small';
	add('shape', shape);
	if (!nominal.named)
		for (const n of [2, 3, 4]) if (noun.length > n + 1) add('ends', noun.slice(-n));

	// what the tables know of the noun, and of the phrase
	const phrase = nominal.terms.length > 1 ? nominal.terms.slice(-2).join(' ') : noun;
	const table = lexicon.actorNouns.get(phrase) ?? lexicon.actorNouns.get(noun) ?? '-';
	add('table', table);
	const known = lexicon.nounClasses.get(noun);
	const classes = known ? `${known.person}${known.organisation}${known.place}` : '-';
	add('person', known?.person ?? '-');
	add('organisation', known?.organisation ?? '-');
	add('place', known?.place ?? '-');
	add('class', `${classes} ${nominal.named}`);
	add('person-shape', `${known?.person ?? '-'} ${shape}`);
	add('organisation-shape', `${known?.organisation ?? '-'} ${shape}`);

	// names
	if (nominal.named) {
		const words = termTokens.map((i) => spellingKey(wordAt(tree, i)));
		add('name-words', Math.min(4, words.length));
		const ends = words.map((w) => lexicon.organisationWords.get(w));
		add(
			'organisation-word',
			ends.includes('strong') ? 'strong' : ends.includes('weak') ? 'weak' : 'no'
		);
		add(
			'title',
			words.some((w) => lexicon.personTitles.has(w.replace(/\.$/, '')))
		);
		add(
			'given',
			words.some((w) => lexicon.givenNames.has(w))
		);
		add('given-first', lexicon.givenNames.has(words[0] ?? '') && words.length > 1);
		add('of', wordOf(tree, head + 1) === 'of');
		const others = words.filter((w) => w !== noun);
		for (const w of others) add('name-word', w);
		for (const w of others) {
			const c = lexicon.nounClasses.get(w);
			if (c)
				add(
					'name-class',
					`${c.person > 6 ? 'p' : ''}${c.organisation > 6 ? 'o' : ''}${c.place > 6 ? 'l' : ''}`
				);
		}
	} else {
		for (const i of termTokens) if (i !== head) add('with', spellingKey(wordOf(tree, i)));
		add('modifiers', Math.min(3, termTokens.length - 1));
	}

	// what the sentence does with it
	const relation = tree.tokens[head]?.deprel ?? '';
	const above = headOf(tree, head);
	const governor = above >= 0 ? lemmaOf(tree, above) : 'root';
	add('relation', relation);
	add('relation-person', `${relation} ${known?.person ?? '-'}`);
	add('governor', `${relation} ${governor}`);
	const [preposition] = below(tree, head, 'case');
	add('after', preposition === undefined ? '-' : wordOf(tree, preposition));
	const owner = below(tree, head, 'case').some((c) => /^['’]s?$/.test(wordOf(tree, c)));
	add('owner', owner);
	if (above >= 0 && isA(tree, head, 'compound', 'nmod:poss', 'conj', 'appos')) {
		const c = lexicon.nounClasses.get(spellingKey(governor));
		add('beside', `${relation} ${c?.person ?? '-'}${c?.organisation ?? '-'}`);
	}
	for (const conjunct of below(tree, head, 'conj', 'appos')) {
		const c = lexicon.nounClasses.get(keyOf(tree, conjunct));
		add('with-conjunct', `${c?.person ?? '-'}${c?.organisation ?? '-'}`);
	}
	for (const clause of below(tree, head, 'acl:relcl'))
		for (const pronoun of below(tree, clause, 'nsubj', 'obj', 'nsubj:pass'))
			add('relative', wordOf(tree, pronoun));
	for (const child of below(tree, head, 'nmod')) {
		const [c] = below(tree, child, 'case');
		if (c !== undefined) add('then', wordOf(tree, c));
	}
	const [determiner] = below(tree, head, 'det', 'nmod:poss', 'nummod');
	add('determiner', determiner === undefined ? '-' : determinerClass(tree, determiner));
	if (lexicon.partNouns.has(noun)) add('part', noun);
	const use = useOf(tree, nominal, determiner);
	add('table-use', `${table} ${use}`);
	add('organisation-use', `${known?.organisation ?? '-'} ${use}`);
	add('person-use', `${known?.person ?? '-'} ${use}`);
}

/** "partnerships", "the partnership", "in partnership": only what can be counted acts. */
function useOf(tree: Tree, nominal: Nominal, determiner: number | undefined): string {
	if (nominal.modifier) return 'modifier';
	if (/S$/.test(xposOf(tree, nominal.head))) return 'plural';
	return determiner === undefined ? 'bare' : 'one';
}

function determinerClass(tree: Tree, i: number): string {
	if (isA(tree, i, 'nummod')) return uposOf(tree, i) === 'NUM' ? 'number' : 'other';
	if (isA(tree, i, 'nmod:poss')) return uposOf(tree, i) === 'PRON' ? wordOf(tree, i) : 'owner';
	return wordOf(tree, i);
}
