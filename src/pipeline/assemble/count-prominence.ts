import { FIRST_PERSON } from '../annotate/coreference/first-person.ts';
import type { ActorType } from '#graph/graph-file.ts';
import { startsCapital, wordsIn } from '../letters.ts';
import type { Corpus } from './corpus.ts';
import { countPronouns } from './count-pronouns.ts';
import { countVoices } from './count-voices.ts';
import type { Occurrence } from './likely-same.ts';
import { countAlike } from './likely-same.ts';
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
	/** Pronouns that are likely to be about it. */
	pronouns: number;
	/** How much of the speaking it does (see `countVoices`); pronouns of the first person count nowhere else. */
	voice: number;
	/** Mentions of all nodes that end with the same noun, for the one among them mentioned most; its own for the others. */
	sameNoun: number;
	/** Mentions that likely mean one and the same thing (see `countAlike`). */
	alike: number;
	/** Mentions as a share of those of the node mentioned most. */
	frequency: number;
	/** Where the first mention stands in its document, 0 (start) to 1 (end). */
	first: number;
	/** Nodes of its document that were mentioned before it. */
	rank: number;
	/** Sentences of its document before the first that mentions it. */
	before: number;
	/** Mentions that a sentence starts with: what it is about. */
	leads: number;
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
				named: startsCapital(node.label),
				words: node.label.split(/[\s-]+/).length,
				mentions: 0,
				sentences: 0,
				paragraphs: 0,
				holders: 0,
				subjects: 0,
				pronouns: 0,
				voice: 0,
				sameNoun: 0,
				alike: 0,
				frequency: 0,
				first: 1,
				rank: nodes.length,
				before: Infinity,
				leads: 0,
				inTitle: node.kind === 'tension' ? 'no' : inTitles(node.label),
				inHeading: node.kind === 'tension' ? 'no' : inHeadings(node.label)
			}
		])
	);
	countMentions(corpus, table);
	countNouns(nodes, table);
	countViews(corpus, table);
	const isGroup = (node: string) => table.get(node)?.type === 'group';
	for (const [node, voice] of countVoices(corpus, isGroup)) {
		const p = table.get(node);
		if (!p) continue;
		p.voice = voice;
		// its label has the title in it
		if (p.mentions === 0) p.inTitle = p.inHeading = 'no';
	}
	for (const [node, pronouns] of countPronouns(corpus, table)) {
		const p = table.get(node);
		if (p) p.pronouns = pronouns;
	}
	return table;
}

/** Looks a label up in titles: whether one has it whole, or its last word. */
function finder(texts: readonly string[]): (label: string) => 'whole' | 'noun' | 'no' {
	const byWord = new Map<string, string[]>();
	for (const text of new Set(texts.map(plain)))
		for (const word of new Set(text.split(' '))) {
			const there = byWord.get(word);
			if (there) there.push(` ${text} `);
			else byWord.set(word, [` ${text} `]);
		}
	return (label) => {
		const words = plain(label);
		const there = byWord.get(words.slice(words.lastIndexOf(' ') + 1));
		if (!there) return 'no';
		return there.some((text) => text.includes(` ${words} `)) ? 'whole' : 'noun';
	};
}

/** Lower-case words without their plural s. */
function plain(text: string): string {
	return wordsIn(text.toLowerCase())
		.map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word))
		.join(' ');
}

/** "The " may stand between the start of a sentence and what it is about. */
const LONGEST_ARTICLE = 4;

/** The sentences of the document before each of its paragraphs. */
function countSentencesBefore(corpus: Corpus): Map<string, number> {
	const before = new Map<string, number>();
	for (const { paragraphs } of corpus.documents) {
		let count = 0;
		for (const { id, sentences } of paragraphs) {
			before.set(id, count);
			count += sentences.length;
		}
	}
	return before;
}

function countMentions(corpus: Corpus, table: ReadonlyMap<string, Prominence>): void {
	const seen = new Set<string>();
	const once = (key: string) => !seen.has(key) && Boolean(seen.add(key));
	const ranks = new Map<string, number>();
	const places = new Map<string, Occurrence[]>();
	const sentencesBefore = countSentencesBefore(corpus);
	for (const mention of corpus.mentions) {
		const p = table.get(mention.node);
		const place = corpus.paragraphs.get(mention.paragraph);
		if (!p || !place) continue;
		if (mention.rule === FIRST_PERSON) continue;
		p.mentions++;
		const { text } = place.paragraph;
		const there = places.get(mention.node);
		if (there) there.push({ text, start: mention.start, end: mention.end });
		else places.set(mention.node, [{ text, start: mention.start, end: mention.end }]);
		if (once(`${mention.node} ${mention.paragraph}`)) p.paragraphs++;
		const sentence = place.paragraph.sentences.findIndex((s) => mention.start < s.end);
		if (once(`${mention.node} ${mention.paragraph} ${sentence}`)) p.sentences++;
		p.before = Math.min(p.before, (sentencesBefore.get(mention.paragraph) ?? 0) + sentence);
		const start = place.paragraph.sentences[sentence]?.start ?? 0;
		if (mention.start - start <= LONGEST_ARTICLE) p.leads++;
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
	for (const [node, occurrences] of places) {
		const p = table.get(node);
		if (p) p.alike = countAlike(occurrences, p);
	}
	let most = 1;
	for (const p of table.values()) most = Math.max(most, p.mentions);
	for (const p of table.values()) p.frequency = p.mentions / most;
}

/** The last word of what a node's id names: "festival" of "concept/lantern-festival". */
export function nounOf(id: string): string {
	return id.slice(id.lastIndexOf('-') + 1).replace(/^.*\//, '');
}

function countNouns(nodes: readonly UnweighedNode[], table: ReadonlyMap<string, Prominence>): void {
	const groups = new Map<string, Prominence[]>();
	for (const node of nodes) {
		const p = table.get(node.id);
		if (!p || node.kind === 'tension') continue;
		const noun = nounOf(node.id);
		groups.set(noun, [...(groups.get(noun) ?? []), p]);
	}
	for (const group of groups.values()) {
		const [leader, ...others] = group.sort((a, b) => b.mentions - a.mentions || a.words - b.words);
		for (const p of others) p.sameNoun = p.mentions;
		if (leader) leader.sameNoun = group.reduce((sum, p) => sum + p.mentions, 0);
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
