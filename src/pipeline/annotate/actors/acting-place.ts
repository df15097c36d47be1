// "China and India rejected the text", "developing countries argue that …" → places that act are actors in this text.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isPlaceName } from '../concepts/term.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, headOf, isA, keyOf, lemmaOf, wordOf, xposOf } from '../tree/tree.ts';
import type { Sentence } from './find-actors.ts';
import type { Nominal } from './nominal.ts';

/** What only somebody who can decide and speak does. */
const DEEDS = new Set(
	`abstain accede accuse acknowledge adopt agree allocate announce appeal appreciate approve argue ask ban blame boycott
	commit compete complain concede condemn contest criticise criticize decide declare decline demand deny disagree dispute
	donate emphasise emphasize enact expel express highlight impose insist intend introduce invade invest join legislate
	lobby negotiate notify object oppose persuade pledge promise propose protest ratify refuse reiterate reject resist
	respond retaliate say seek sign state stress sue support tell threaten transpose underline urge veto vote want warn
	welcome withdraw`.split(/\s+/)
);
const LANDS = /^(?:country|nation)$/;

/**
 * The mentions of the places that this text tells deeds of. A place that acts once among many mentions where things only
 * happen is none; of "countries" with nothing more said it takes two deeds.
 */
export function placesThatAct(
	sentences: readonly Sentence[],
	lexicon: Lexicon
): ReadonlySet<Nominal> {
	const mentions = new Map<string, Nominal[]>();
	const places = new Map<string, { acts: number; all: number }>();
	for (const { tree, nominals } of sentences)
		for (const nominal of nominals) {
			if (nominal.modifier || !(isLands(tree, nominal) || isPlaceName(tree, nominal, lexicon)))
				continue;
			const key = nominal.named ? nominal.terms.join(' ') : kindOf(nominal, lexicon);
			const there = mentions.get(key);
			if (there) there.push(nominal);
			else mentions.set(key, [nominal]);
			const known = places.get(key) ?? { acts: 0, all: 0 };
			const acts = isAgent(tree, nominal.head) ? 1 : 0;
			places.set(key, { acts: known.acts + acts, all: known.all + 1 });
		}
	return new Set(
		[...places].flatMap(([key, { acts, all }]) =>
			acts * SELDOM >= all && (acts > 1 || !LANDS.test(key)) ? (mentions.get(key) ?? []) : []
		)
	);
}

/** Of how many mentions one must be a deed. */
const SELDOM = 6;

/** "developing country" of "many major developing countries". */
function kindOf({ terms }: Nominal, lexicon: Lexicon): string {
	const kind = terms.at(-2) ?? '';
	return lexicon.weakModifiers.has(kind) ? (terms.at(-1) ?? '') : terms.slice(-2).join(' ');
}

/** "developing countries", not "the country". */
function isLands(tree: Tree, { head, named }: Nominal): boolean {
	return !named && LANDS.test(keyOf(tree, head)) && xposOf(tree, head) === 'NNS';
}

/** The subject of a verb for what is decided or said, or its agent in the passive. */
function isAgent(tree: Tree, head: number): boolean {
	let first = head;
	while (isA(tree, first, 'conj')) first = headOf(tree, first);
	const verb = headOf(tree, first);
	if (verb < 0 || firstBelow(tree, verb, 'cop') !== undefined) return false;
	const isPassive = firstBelow(tree, verb, 'aux:pass') !== undefined;
	const isBy = below(tree, first, 'case').some((c) => wordOf(tree, c) === 'by');
	if (!(isPassive ? isA(tree, first, 'obl') && isBy : isA(tree, first, 'nsubj'))) return false;
	return DEEDS.has(lemmaOf(tree, verb));
}
