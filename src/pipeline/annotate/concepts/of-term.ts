// "the balance of care", "value for money", "changes in terms and conditions" → terms of two nouns with a small word between.
import type { Span } from '#graph/graph-file.ts';
import { contains, overlaps } from '#graph/span.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { parseTable } from '../../lexicon/parse-table.ts';
import { Phrases } from '../../lexicon/phrases.ts';
import type { Sentence } from '../actors/find-actors.ts';
import { spanOf } from '../actors/nominal.ts';
import type { ConceptMention } from './concept-mention.ts';

export const OF_TERM = 'concepts/of-term';

/**
 * Adds the terms of `of-terms.tsv` where they stand; the words of which they are made give way to them.
 *
 * @param mentions of the document
 * @param base where each paragraph begins, in code units, by its id
 * @param actors where actors stand, by paragraph
 */
export function withOfTerms(
	mentions: readonly ConceptMention[],
	sentences: readonly Sentence[],
	base: ReadonlyMap<string, number>,
	actors: ReadonlyMap<string, readonly { span: Span }[]>,
	lexicon: Lexicon
): ConceptMention[] {
	const phrases = phrasesOf(lexicon);
	const added: ConceptMention[] = [];
	for (const { paragraph, tree } of sentences)
		for (const { first, last } of phrases.in(tree.words)) {
			const span = spanOf(tree, { first, last });
			if ((actors.get(paragraph) ?? []).some((actor) => overlaps(actor.span, span))) continue;
			added.push({
				paragraph,
				span,
				rule: OF_TERM,
				terms: tree.words.slice(first, last + 1),
				nested: false,
				quoted: false,
				named: false,
				definite: false,
				role: 'other',
				at: (base.get(paragraph) ?? 0) + span.start
			});
		}
	if (!added.length) return [...mentions];
	const kept = mentions.filter(
		(mention) =>
			!added.some(
				({ paragraph, span }) => paragraph === mention.paragraph && contains(span, mention.span)
			)
	);
	return [...kept, ...added];
}

const read = new WeakMap<Lexicon, Phrases<true>>();

function phrasesOf(lexicon: Lexicon): Phrases<true> {
	const known = read.get(lexicon);
	if (known) return known;
	const table = lexicon.tables['of-terms.tsv'];
	if (table === undefined)
		throw new Error('data/lexicon/of-terms.tsv: expected this table, found none.');
	const phrases = new Phrases(
		parseTable('of-terms.tsv', table, ['term']).map((row) => [row.term, true] as const)
	);
	read.set(lexicon, phrases);
	return phrases;
}
