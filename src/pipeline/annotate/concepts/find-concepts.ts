import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Sentence } from '../actors/find-actors.ts';
import { spanOf } from '../actors/nominal.ts';
import type { Named } from '../actors/described.ts';
import { DESCRIBED_TERM } from '../actors/described.ts';
import type { Nominal } from '../actors/nominal.ts';
import type { Tree } from '../tree/tree.ts';
import { conjuncts, firstConjunct } from '../tree/conjuncts.ts';
import { below, headOf, isA } from '../tree/tree.ts';
import type { LongForm } from './acronym.ts';
import { ACRONYM } from './acronym.ts';
import type { ConceptMention } from './concept-mention.ts';
import { nameDescribed } from './described-term.ts';
import { withOfTerms } from './of-term.ts';
import { withNamedLaws } from './named-law.ts';
import { QUOTED_PHRASE, quotedPhrases } from './quoted-phrase.ts';
import { followShortened } from './shortened-term.ts';
import type { Term } from './term.ts';
import { isDefinite, isPlaceName, isQuoted, roleOf, TERM, termOf } from './term.ts';
import { contains } from '#graph/span.ts';
import type { Span } from '#graph/graph-file.ts';

/** What the text says of its words. */
export interface Known {
	/** Bare nouns that stand for a name (see `describedNames`). */
	described: ReadonlyMap<Nominal, Named>;
	/** Acronyms with their long forms (see `acronymsOf`). */
	acronyms: ReadonlyMap<Nominal, LongForm>;
}

/**
 * Every stretch of a document that could be a mention of a concept: terms of nominals that are no
 * actor, and short quoted phrases. Which of them become nodes, `chooseConcepts` decides.
 *
 * @param texts the texts of the paragraphs, by id, in reading order
 * @param actors where actors stand, by paragraph, and whether by name
 */
export function findConcepts(
	texts: ReadonlyMap<string, string>,
	sentences: readonly Sentence[],
	actors: ReadonlyMap<string, readonly { span: Span; named: boolean }[]>,
	known: Known,
	lexicon: Lexicon
): ConceptMention[] {
	const found: ConceptMention[] = [];
	const base = new Map<string, number>();
	const quotes = new Map<string, Span[]>();
	let at = 0;
	for (const [paragraph, text] of texts) {
		base.set(paragraph, at);
		const phrases = quotedPhrases(text);
		quotes.set(
			paragraph,
			phrases.map((phrase) => phrase.span)
		);
		for (const { span, terms } of phrases)
			found.push({
				paragraph,
				span,
				rule: QUOTED_PHRASE,
				terms,
				nested: false,
				quoted: true,
				named: false,
				definite: false,
				role: 'other',
				at: at + span.start
			});
		at += text.length + 1;
	}
	const inActors = new Set<ConceptMention>();
	for (const { paragraph, tree, nominals } of sentences)
		for (const nominal of nominals) {
			const term = termOf(tree, nominal, lexicon);
			if (!term) continue;
			const span = spanOf(tree, term);
			const around = (actors.get(paragraph) ?? []).filter((actor) => contains(actor.span, span));
			const isTaken = (actors.get(paragraph) ?? []).some(
				(actor) =>
					(actor.span.end === span.end && actor.span.start <= span.start) ||
					(actor.named && contains(actor.span, span))
			);
			if (isTaken || (quotes.get(paragraph) ?? []).some((quote) => contains(quote, span))) continue;
			const name = known.described.get(nominal);
			const called = name && termOf(name.tree, name.nominal, lexicon);
			const long = known.acronyms.get(nominal);
			const mention: ConceptMention = {
				paragraph,
				span,
				rule: called ? DESCRIBED_TERM : long ? ACRONYM : TERM,
				...(called ? { inferred: true } : {}),
				terms: long ? long.terms : (called ?? term).terms,
				nested: isA(tree, nominal.head, 'compound') && headOf(tree, nominal.head) > nominal.head,
				quoted: isQuoted(tree, term.first, term.last),
				named: nominal.named,
				...(term.terms.length === 1 && isListed(tree, nominal.head)
					? { listed: true as const }
					: {}),
				...(term.described === undefined
					? {}
					: { described: describedAt(tree, term.described, term) }),
				...(isPlaceName(tree, nominal, lexicon) ? { place: true as const } : {}),
				definite: isDefinite(tree, nominal.head),
				role: roleOf(tree, nominal.head),
				at: (base.get(paragraph) ?? 0) + span.start
			};
			found.push(mention);
			if (around.length && mention.nested && mention.terms.length === 1) inActors.add(mention);
		}
	const free = nameDescribed(withoutPartsOfActors(found, inActors));
	return followShortened(
		withNamedLaws(
			withOfTerms(free, sentences, base, actors, lexicon),
			sentences,
			base,
			actors
		).sort((a, b) => a.at - b.at || b.span.end - a.span.end)
	);
}

/** "social engineering, malware and physical theft": three things or more of one list, one of them more than a word. */
function isListed(tree: Tree, head: number): boolean {
	const all = conjuncts(tree, firstConjunct(tree, head));
	return (
		all.length > 2 && all.some((i) => i !== head && below(tree, i, 'compound', 'amod').length > 0)
	);
}

/** The stretch from the word that describes a noun, and its words. */
function describedAt(
	tree: Tree,
	first: number,
	{ last, terms }: Term
): ConceptMention['described'] {
	const words = tree.words.slice(first, last).filter((word) => word !== '-');
	return { span: spanOf(tree, { first, last }), terms: [...words, ...terms] };
}

/** "health" of a text that has it in "health boards" only: a word that stands nowhere but in what actors are called. */
function withoutPartsOfActors(
	mentions: readonly ConceptMention[],
	inActors: ReadonlySet<ConceptMention>
): ConceptMention[] {
	const keyOf = ({ terms }: ConceptMention) => terms.join(' ');
	const free = new Set(mentions.filter((m) => !inActors.has(m)).map(keyOf));
	return mentions.filter((mention) => !inActors.has(mention) || free.has(keyOf(mention)));
}
