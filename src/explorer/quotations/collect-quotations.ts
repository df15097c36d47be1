import type { Annotation, Mention, Span } from '#graph/graph-file.ts';
import { contains } from '#graph/span.ts';
import type { Shown } from '../filter-graph.ts';
import { nodesOf, type GraphIndex } from '../graph-index.ts';

/** What says more than that somebody or something is named. */
export type Claim = Exclude<Annotation, Mention>;

/** A sentence that is worth quoting, once, however much is found in it. */
export interface SentenceQuoted {
	paragraph: string;
	sentence: Span;
	/**
	 * What the filters leave in it: tensions before views before statements, and after those what only
	 * part of it holds.
	 */
	claims: [Claim, ...Claim[]];
}

export type QuotationOrder = 'place' | 'holder' | 'kind';
export const quotationOrders: readonly QuotationOrder[] = ['place', 'holder', 'kind'];

/** Quotations under one heading. */
export interface QuotationGroup {
	id: string;
	heading: string;
	quotations: SentenceQuoted[];
}

const weights: Record<Claim['kind'], number> = { tension: 0, attribution: 1, statement: 2 };
const kindHeadings: Record<Claim['kind'], string> = {
	tension: 'Tensions',
	attribution: 'Views held',
	statement: 'Statements'
};

/** The order that a view's `sort` names; anything else gives the place in the text. */
export function quotationOrder(sort: string | undefined): QuotationOrder {
	return quotationOrders.find((order) => order === sort) ?? 'place';
}

/**
 * The sentences that hold what the filters leave, in reading order. A sentence in which somebody or
 * something is only named is left out; one with three claims stands there once, and so does one that
 * another claim takes together with the next.
 */
export function collectQuotations(index: GraphIndex, shown: Shown): SentenceQuoted[] {
	const found = new Map<string, SentenceQuoted>();
	for (const annotation of index.file.annotations) {
		if (annotation.kind === 'mention' || !shown.annotations.has(annotation.id)) continue;
		if (!index.paragraphById.has(annotation.paragraph)) continue;
		const nodes = nodesOf(annotation);
		if (nodes.length > 0 && !nodes.some((id) => shown.nodes.has(id))) continue;
		const sentence = index.sentenceOf(annotation);
		const key = `${sentence.start} ${sentence.end} ${annotation.paragraph}`;
		const known = found.get(key);
		if (known) known.claims.push(annotation);
		else found.set(key, { paragraph: annotation.paragraph, sentence, claims: [annotation] });
	}
	const inOrder = [...found.values()].sort(
		(a, b) =>
			index.placeOf(a.paragraph) - index.placeOf(b.paragraph) ||
			a.sentence.start - b.sentence.start ||
			b.sentence.end - a.sentence.end
	);
	for (const { claims } of inOrder) {
		claims.sort((a, b) => weights[a.kind] - weights[b.kind] || a.start - b.start || a.end - b.end);
	}
	const apart: SentenceQuoted[] = [];
	for (const quotation of inOrder) {
		const before = apart.at(-1);
		const within =
			before?.paragraph === quotation.paragraph && contains(before.sentence, quotation.sentence);
		// The first claim is the one whose words are quoted, and so the one that reaches furthest.
		if (within) before.claims.push(...quotation.claims);
		else apart.push(quotation);
	}
	return apart;
}

/** Ids of the nodes that hold a view or a side in a sentence, each once. */
export function holdersIn({ claims }: Pick<SentenceQuoted, 'claims'>): string[] {
	const ids = claims.flatMap((claim) => {
		if (claim.kind === 'attribution') return claim.holder.node ?? [];
		return claim.kind === 'tension' ? claim.holders.flatMap(({ node }) => node ?? []) : [];
	});
	return [...new Set(ids)];
}

/**
 * Quotations under headings: by place under the sections of the text; by holder under whoever holds
 * what is said, the most quoted first and the report's own voice last; or by kind. A sentence that
 * two hold stands under both.
 */
export function groupQuotations(
	index: GraphIndex,
	quotations: readonly SentenceQuoted[],
	order: QuotationOrder
): QuotationGroup[] {
	const groups = new Map<string, QuotationGroup>();
	const put = (id: string, heading: string, quotation: SentenceQuoted) => {
		const group = groups.get(id);
		if (group) group.quotations.push(quotation);
		else groups.set(id, { id, heading, quotations: [quotation] });
	};
	for (const quotation of quotations) {
		if (order === 'kind') {
			const [{ kind }] = quotation.claims;
			put(kind, kindHeadings[kind], quotation);
		} else if (order === 'holder') {
			const holders = holdersIn(quotation);
			for (const id of holders) put(id, index.nodeById.get(id)?.label ?? id, quotation);
			if (holders.length === 0) put('', 'The report’s own voice', quotation);
		} else {
			const section = index.paragraphById.get(quotation.paragraph)?.section ?? '';
			const title = index.sectionById.get(section)?.title;
			put(section, title || index.documentOf(quotation.paragraph).title, quotation);
		}
	}
	const list = [...groups.values()];
	if (order === 'place') return list;
	const rank = (group: QuotationGroup) =>
		order === 'kind'
			? weights[group.id as Claim['kind']]
			: group.id === ''
				? Number.POSITIVE_INFINITY
				: -group.quotations.length;
	return list.sort((a, b) => {
		const [left, right] = [rank(a), rank(b)];
		if (left !== right) return left < right ? -1 : 1;
		return a.heading < b.heading ? -1 : a.heading > b.heading ? 1 : 0;
	});
}
