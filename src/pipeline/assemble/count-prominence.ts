import type { ActorType } from '#graph/graph-file.ts';
import type { Corpus } from './corpus.ts';
import type { UnweighedNode } from './join-nodes.ts';

/** What speaks for the importance of a node, counted over the corpus. */
export interface Prominence {
	kind: UnweighedNode['kind'];
	/** Of an actor. */
	type: ActorType | undefined;
	/** Whether the label is a name. */
	named: boolean;
	/** Words of the label. */
	words: number;
	mentions: number;
	sentences: number;
	paragraphs: number;
	/** Holders of tensions that have the node in a pole. */
	holders: number;
	/** Statements it is the subject of, and views it holds. */
	subjects: number;
	/** "he" and "she" that follow a mention of this person more closely than of another. */
	pronouns: number;
	/** Mentions of all nodes that end with the same noun. */
	sameNoun: number;
	/** Mentions as a share of those of the node mentioned most. */
	frequency: number;
	/** Where the first mention stands in its document, 0 (start) to 1 (end). */
	first: number;
	/** Nodes of its document that were mentioned before it. */
	rank: number;
	inTitle: 'whole' | 'noun' | 'no';
	inHeading: 'whole' | 'noun' | 'no';
}

/** Counts what importance is made of, for each node. */
export function countProminence(
	corpus: Corpus,
	nodes: readonly UnweighedNode[]
): Map<string, Prominence> {
	const titles = corpus.documents.map((document) => document.title);
	const headings = corpus.documents.flatMap(({ sections }) => sections.map((s) => s.title));
	const inTitles = finder(titles);
	const inHeadings = finder(headings);
	const table = new Map(
		nodes.map((node): [string, Prominence] => [
			node.id,
			{
				kind: node.kind,
				type: node.kind === 'actor' ? node.type : undefined,
				named: /^\p{Lu}/u.test(node.label),
				words: node.label.split(/[\s-]+/).length,
				mentions: 0,
				sentences: 0,
				paragraphs: 0,
				holders: 0,
				subjects: 0,
				pronouns: 0,
				sameNoun: 0,
				frequency: 0,
				first: 1,
				rank: nodes.length,
				inTitle: node.kind === 'tension' ? 'no' : inTitles(node.label),
				inHeading: node.kind === 'tension' ? 'no' : inHeadings(node.label)
			}
		])
	);
	countMentions(corpus, table);
	countNouns(nodes, table);
	countViews(corpus, table);
	countPronouns(corpus, table);
	return table;
}

function finder(texts: readonly string[]): (label: string) => 'whole' | 'noun' | 'no' {
	const all = ` ${texts.map(plain).join(' | ')} `;
	return (label) => {
		const words = plain(label);
		if (all.includes(` ${words} `)) return 'whole';
		return all.includes(` ${words.split(' ').at(-1)} `) ? 'noun' : 'no';
	};
}

/** Lower-case words without their plural s. */
function plain(text: string): string {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
		.map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word))
		.join(' ');
}

function countMentions(corpus: Corpus, table: ReadonlyMap<string, Prominence>): void {
	const seen = new Set<string>();
	const once = (key: string) => !seen.has(key) && Boolean(seen.add(key));
	const ranks = new Map<string, number>();
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
		if (once(`${mention.node} in ${place.document.id}`)) {
			const rank = ranks.get(place.document.id) ?? 0;
			ranks.set(place.document.id, rank + 1);
			p.rank = Math.min(p.rank, rank);
		}
	}
	let most = 1;
	for (const p of table.values()) most = Math.max(most, p.mentions);
	for (const p of table.values()) p.frequency = p.mentions / most;
}

function countNouns(nodes: readonly UnweighedNode[], table: ReadonlyMap<string, Prominence>): void {
	const nounOf = (node: UnweighedNode) =>
		node.id.slice(node.id.lastIndexOf('-') + 1).replace(/^.*\//, '');
	const sum = new Map<string, number>();
	for (const node of nodes)
		if (node.kind !== 'tension')
			sum.set(nounOf(node), (sum.get(nounOf(node)) ?? 0) + (table.get(node.id)?.mentions ?? 0));
	for (const node of nodes) {
		const p = table.get(node.id);
		if (p && node.kind !== 'tension') p.sameNoun = sum.get(nounOf(node)) ?? 0;
	}
}

function countViews(corpus: Corpus, table: ReadonlyMap<string, Prominence>): void {
	const subject = (node: string | undefined) => {
		const p = node === undefined ? undefined : table.get(node);
		if (p) p.subjects++;
	};
	for (const s of corpus.statements) subject(s.subject.node);
	for (const a of corpus.attributions) subject(a.holder.node);
	for (const t of corpus.tensions) {
		const own = table.get(t.node);
		if (own) {
			own.mentions++;
			own.paragraphs++;
			own.holders += t.holders.length;
			own.first = Math.min(own.first, corpus.paragraphs.get(t.paragraph)?.depth ?? 1);
		}
		for (const node of new Set(t.poles.flatMap((pole) => pole.nodes))) {
			const p = table.get(node);
			if (p) p.holders += Math.max(1, t.holders.length);
		}
	}
}

const PRONOUN = /\b(?:he|she|him|his|her|hers)\b/gi;

/** Each "he" or "she" counts for the person or role mentioned last before it in the document. */
function countPronouns(corpus: Corpus, table: ReadonlyMap<string, Prominence>): void {
	const byParagraph = new Map<string, typeof corpus.mentions>();
	for (const mention of corpus.mentions) {
		const type = table.get(mention.node)?.type;
		if (type !== 'person' && type !== 'role') continue;
		byParagraph.set(mention.paragraph, [...(byParagraph.get(mention.paragraph) ?? []), mention]);
	}
	let document = '';
	let last: Prominence | undefined;
	for (const [id, place] of corpus.paragraphs) {
		if (place.document.id !== document) last = undefined;
		document = place.document.id;
		const mentions = byParagraph.get(id) ?? [];
		let next = 0;
		for (const { index } of place.paragraph.text.matchAll(PRONOUN)) {
			for (; next < mentions.length && (mentions[next]?.start ?? 0) < index; next++)
				last = table.get(mentions[next]?.node ?? '');
			if (last) last.pronouns++;
		}
		const final = mentions.at(-1);
		if (final) last = table.get(final.node);
	}
}
