// "the Crime and Disorder Act 1998", "the Education (Scotland) Bill" → a law is one concept, from the first word of its name to the year.
import { contains, overlaps } from '#graph/span.ts';
import type { Span } from '#graph/graph-file.ts';
import { startsCapital } from '../../letters.ts';
import type { Sentence } from '../actors/find-actors.ts';
import { spanOf, termWord, wordAt } from '../actors/nominal.ts';
import type { Tree } from '../tree/tree.ts';
import { wordOf } from '../tree/tree.ts';
import type { ConceptMention } from './concept-mention.ts';

export const NAMED_LAW = 'concepts/named-law';

const LAW = /^(?:Acts?|Bill|Regulations|Directive|Convention|Treaty|Covenant)$/;
const LAWS = new Set('act acts bill regulations directive convention treaty covenant'.split(' '));
const OPEN = /^(?:Directive|Convention|Treaty|Covenant)$/;
/** What stands between the words of a name. */
const SMALL = /^(?:and|of|for|on|to|in|[(),&-])$/;
/** What goes on behind "Convention" or "Directive": "on the Rights of the Child". */
const FURTHER = /^(?:and|of|on|for|the)$/;
/** What no name starts with though it starts a sentence. */
const NO_START =
	/^(?:the|this|that|an?|in|under|of|for|and|by|to|on|since|with|our|its|their|[(),&-])$/i;

/**
 * Adds the laws that are named; what was found within a name gives way to it.
 *
 * @param mentions of the document
 * @param base where each paragraph begins, in code units, by its id
 * @param actors where actors stand, by paragraph
 */
export function withNamedLaws(
	mentions: readonly ConceptMention[],
	sentences: readonly Sentence[],
	base: ReadonlyMap<string, number>,
	actors: ReadonlyMap<string, readonly { span: Span; named: boolean }[]>
): ConceptMention[] {
	const added: ConceptMention[] = [];
	for (const { paragraph, tree } of sentences)
		for (const { first, last } of lawsOf(tree)) {
			const span = spanOf(tree, { first, last });
			const taken = actors.get(paragraph) ?? [];
			if (taken.some((actor) => overlaps(actor.span, span) && !contains(span, actor.span)))
				continue;
			const terms: string[] = [];
			for (let i = first; i <= last; i++)
				if (!/^[(),&-]$/.test(wordOf(tree, i))) terms.push(termWord(tree, i));
			added.push({
				paragraph,
				span,
				rule: NAMED_LAW,
				terms,
				nested: false,
				quoted: false,
				named: true,
				definite: false,
				role: 'other',
				at: (base.get(paragraph) ?? 0) + span.start
			});
		}
	if (!added.length) return [...mentions];
	const isWithin = ({ paragraph, span }: ConceptMention) =>
		added.some((law) => law.paragraph === paragraph && contains(law.span, span));
	return [...mentions.filter((mention) => !isWithin(mention)), ...added];
}

/** Where laws stand: at least one word with a capital before "Act", and the year after it. */
function lawsOf(tree: Tree): { first: number; last: number }[] {
	const found: { first: number; last: number }[] = [];
	for (let i = 1; i < tree.tokens.length; i++) {
		// most words are none, and that is seen without cutting them out
		if (!LAWS.has(wordOf(tree, i)) || !LAW.test(wordAt(tree, i))) continue;
		let first = i;
		for (let k = i - 1; k >= 0 && (SMALL.test(wordAt(tree, k)) || isCapital(tree, k)); k--)
			if (LAW.test(wordAt(tree, k))) break;
			else if (isCapital(tree, k)) first = k;
		while (first < i && NO_START.test(wordOf(tree, first))) first++;
		if (first === i) continue;
		let last = /^(?:19|20)\d\d$/.test(wordOf(tree, i + 1)) ? i + 1 : i;
		if (OPEN.test(wordAt(tree, i)))
			for (let k = i + 1; FURTHER.test(wordOf(tree, k)) || isCapital(tree, k); k++)
				if (isCapital(tree, k)) last = k;
		found.push({ first, last });
		i = last;
	}
	return found;
}

function isCapital(tree: Tree, i: number): boolean {
	return startsCapital(wordAt(tree, i));
}
