import type { Corpus } from './corpus.ts';
import type { UnweighedNode } from './join-nodes.ts';

/** What speaks for the importance of a node, counted over the corpus. */
export interface Prominence {
	mentions: number;
	sentences: number;
	paragraphs: number;
	holders: number;
	/** Mentions that are the subject of a statement, or hold a view. */
	subjects: number;
	/** Where the first mention stands in its document, 0 (start) to 1 (end). */
	first: number;
	/** Whether a title or heading has it. */
	headed: boolean;
	kind: UnweighedNode['kind'];
	named: boolean;
	/** Words of the label. */
	words: number;
}

/**
 * Importance of the nodes, 0 to 1: how many distinct paragraphs and holders stand behind them, how early they
 * come, whether headings name them. The weights were fitted once to which entities people keep when they
 * summarise a text (training part of the GUM corpus).
 */
export function weighNodes(
	corpus: Corpus,
	nodes: readonly UnweighedNode[]
): ReadonlyMap<string, number> {
	const prominence = countProminence(corpus, nodes);
	const raw = new Map([...prominence].map(([id, p]) => [id, weigh(p)]));
	const top = Math.max(1e-9, ...raw.values());
	return new Map([...raw].map(([id, w]) => [id, Math.round((1e5 * w) / top) / 1e5]));
}

function weigh(p: Prominence): number {
	return (
		Math.log2(1 + p.paragraphs) +
		0.5 * Math.log2(1 + p.mentions) +
		0.5 * Math.log2(1 + p.holders) +
		0.3 * Math.log2(1 + p.subjects) +
		(1 - p.first) +
		(p.headed ? 1 : 0)
	);
}

/** Counts what `weighNodes` weighs. */
export function countProminence(
	corpus: Corpus,
	nodes: readonly UnweighedNode[]
): Map<string, Prominence> {
	const table = new Map<string, Prominence>();
	const seen = new Set<string>();
	const once = (key: string) => !seen.has(key) && Boolean(seen.add(key));
	for (const node of nodes)
		table.set(node.id, {
			mentions: 0,
			sentences: 0,
			paragraphs: 0,
			holders: 0,
			subjects: 0,
			first: 1,
			headed: false,
			kind: node.kind,
			named: /^\p{Lu}.*\P{Lu}/u.test(node.label),
			words: node.label.split(' ').length
		});
	const headings = corpus.documents.flatMap((d) => [
		d.title.toLowerCase(),
		...d.sections.map((s) => s.title.toLowerCase())
	]);
	for (const node of nodes) {
		const p = table.get(node.id);
		if (p && node.kind !== 'tension') {
			const label = node.label.toLowerCase();
			p.headed = headings.some((heading) => heading.includes(label));
		}
	}
	for (const mention of corpus.mentions) {
		const p = table.get(mention.node);
		const place = corpus.paragraphs.get(mention.paragraph);
		if (!p || !place) continue;
		p.mentions++;
		if (once(`${mention.node} ${mention.paragraph}`)) p.paragraphs++;
		const sentence = place.paragraph.sentences.findIndex((s) => mention.start < s.end);
		if (once(`${mention.node} ${mention.paragraph} ${sentence}`)) p.sentences++;
		const share = 1 / Math.max(1, place.document.paragraphs.length);
		p.first = Math.min(
			p.first,
			place.depth + (share * mention.start) / place.paragraph.text.length
		);
	}
	for (const s of corpus.statements) {
		const p = s.subject.node ? table.get(s.subject.node) : undefined;
		if (p) p.subjects++;
	}
	for (const a of corpus.attributions) {
		const p = a.holder.node ? table.get(a.holder.node) : undefined;
		if (p) p.subjects++;
	}
	for (const t of corpus.tensions) {
		const p = table.get(t.node);
		if (!p) continue;
		p.paragraphs++;
		p.holders += t.holders.length;
		for (const node of new Set(t.poles.flatMap((pole) => pole.nodes))) {
			const q = table.get(node);
			if (q) q.holders++;
		}
	}
	return table;
}
