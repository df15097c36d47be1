import type { Mention } from '#graph/graph-file.ts';
import { contains, quoteOf } from '#graph/span.ts';
import type { Corpus } from './corpus.ts';
import type { Entry } from './edge-ledger.ts';

/**
 * The edges that the text states, as entries of the ledger:
 * "councils could be bypassed by the Executive" → councils · states "could be bypassed by" · Executive;
 * a tension → pole → each actor and concept in its poles; its holders → holds → the tension;
 * the holder of a view → about → the concepts in it.
 */
export function* typedEntries(corpus: Corpus): Generator<Entry, void, void> {
	yield* stated(corpus);
	yield* poles(corpus);
	yield* holders(corpus);
	yield* views(corpus);
}

function textOf(corpus: Corpus, paragraph: string): string {
	return corpus.paragraphs.get(paragraph)?.paragraph.text ?? '';
}

function* stated(corpus: Corpus): Iterable<Entry> {
	for (const s of corpus.statements) {
		if (!s.subject.node || !s.object.node) continue;
		const label = quoteOf(textOf(corpus, s.paragraph), s.predicate).replace(/\s+/g, ' ').trim();
		yield {
			kind: 'states',
			source: s.subject.node,
			target: s.object.node,
			label,
			evidence: s.id,
			witness: s.paragraph
		};
	}
}

function* poles(corpus: Corpus): Iterable<Entry> {
	for (const t of corpus.tensions)
		for (const pole of t.poles)
			for (const node of pole.nodes)
				yield { kind: 'pole', source: t.node, target: node, evidence: t.id, witness: t.paragraph };
}

function* holders(corpus: Corpus): Iterable<Entry> {
	for (const t of corpus.tensions)
		for (const holder of t.holders)
			if (holder.node)
				yield {
					kind: 'holds',
					source: holder.node,
					target: t.node,
					evidence: t.id,
					witness: t.paragraph
				};
}

function* views(corpus: Corpus): Iterable<Entry> {
	const concepts = mentionsByParagraph(corpus, 'concept');
	for (const a of corpus.attributions) {
		const holder = a.holder.node;
		if (!holder) continue;
		for (const mention of concepts.get(a.paragraph) ?? [])
			if (contains(a.content, mention))
				yield {
					kind: 'about',
					source: holder,
					target: mention.node,
					evidence: a.id,
					witness: `${a.paragraph} ${a.holder.quantifier ?? ''}`
				};
	}
}

/** The mentions of one kind of node, by paragraph, in reading order. */
export function mentionsByParagraph(
	corpus: Corpus,
	...kinds: ('actor' | 'concept')[]
): Map<string, Mention[]> {
	const kindOf = new Map(corpus.nodes.map((node) => [node.id, node.kind]));
	const found = new Map<string, Mention[]>();
	for (const mention of corpus.mentions) {
		const kind = kindOf.get(mention.node);
		if (!kind || !kinds.includes(kind)) continue;
		const list = found.get(mention.paragraph);
		if (list) list.push(mention);
		else found.set(mention.paragraph, [mention]);
	}
	return found;
}
