// "the introduction of Community Planning as an opportunity", where the grammar misses it → a mention of Community Planning.
import type { Span } from '#graph/graph-file.ts';
import { contains, overlaps } from '#graph/span.ts';
import type { Sentence } from '../actors/find-actors.ts';
import { spanOf, termWord } from '../actors/nominal.ts';
import type { Tree } from '../tree/tree.ts';
import type { ConceptMention } from './concept-mention.ts';

export const KNOWN_TERM = 'concepts/known-term';

/**
 * Adds the places where the words of a term that was found at least twice stand one after the other, though the
 * grammar shows it not there: no parser is always right, and a term that is marked in nine places must not be missed in
 * the tenth. A part of the term that was found in the place gives way.
 *
 * @param mentions of the document, in reading order
 * @param actors where actors stand, by paragraph
 */
export function completeTerms(
	mentions: readonly ConceptMention[],
	sentences: readonly Sentence[],
	actors: ReadonlyMap<string, readonly { span: Span }[]>
): ConceptMention[] {
	const byFirst = recurringTerms(mentions);
	const there = new Map<string, ConceptMention[]>();
	for (const mention of mentions) {
		const list = there.get(mention.paragraph);
		if (list) list.push(mention);
		else there.set(mention.paragraph, [mention]);
	}
	const placeOf = (paragraph: string, { start, end }: Span) => `${paragraph} ${start} ${end}`;
	const known = new Set(mentions.map(({ paragraph, span }) => placeOf(paragraph, span)));
	const added: ConceptMention[] = [];
	const gone = new Set<ConceptMention>();
	for (const { paragraph, tree } of sentences)
		for (const { term, span } of placesOf(tree, byFirst)) {
			if (known.has(placeOf(paragraph, span))) continue;
			const beside = (there.get(paragraph) ?? []).filter((mention) => overlaps(mention.span, span));
			if ((actors.get(paragraph) ?? []).some((actor) => overlaps(actor.span, span))) continue;
			if (beside.some((mention) => !contains(span, mention.span))) continue;
			for (const mention of beside) gone.add(mention);
			const at = term.at - term.span.start;
			added.push({
				...term,
				paragraph,
				span,
				rule: KNOWN_TERM,
				nested: false,
				at: at + span.start
			});
		}
	if (!added.length) return [...mentions];
	return [...mentions.filter((mention) => !gone.has(mention)), ...added].sort(
		(a, b) => a.at - b.at || b.span.end - a.span.end
	);
}

/** A mention of each term of two words or more that stands in the text at least twice, by its first word. */
function recurringTerms(mentions: readonly ConceptMention[]): Map<string, ConceptMention[]> {
	const once = new Map<string, ConceptMention>();
	const twice = new Map<string, ConceptMention>();
	for (const mention of mentions) {
		if (mention.terms.length < 2 || mention.inferred || mention.quoted) continue;
		const key = mention.terms.join(' ');
		const first = once.get(key);
		if (first) twice.set(key, first);
		else once.set(key, mention);
	}
	const byFirst = new Map<string, ConceptMention[]>();
	for (const mention of twice.values()) {
		const [word = ''] = mention.terms;
		byFirst.set(word, [...(byFirst.get(word) ?? []), mention]);
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.terms.length - a.terms.length);
	return byFirst;
}

/** Where the words of a term follow each other in a sentence, the longest term first. */
function placesOf(
	tree: Tree,
	byFirst: ReadonlyMap<string, readonly ConceptMention[]>
): { term: ConceptMention; span: Span }[] {
	const found: { term: ConceptMention; span: Span }[] = [];
	for (let i = 0; i < tree.tokens.length; i++) {
		const term = (byFirst.get(termWord(tree, i)) ?? []).find(({ terms }) =>
			terms.every((word, k) => i + k < tree.tokens.length && termWord(tree, i + k) === word)
		);
		if (!term) continue;
		const last = i + term.terms.length - 1;
		found.push({ term, span: spanOf(tree, { first: i, last }) });
		i = last;
	}
	return found;
}
