/**
 * Scores of the parser against gold, in per cent. LAS compares relations without their subtypes, and
 * from raw text words count as found where both offsets agree, as in the CoNLL 2018 shared task.
 */

import type { ParsedSentence } from '#pipeline/parse/token.ts';
import type { GoldDocument, GoldParagraph } from './parse-treebank.ts';

export interface Scores {
	upos: number;
	xpos: number;
	uas: number;
	las: number;
	lemma: number;
	tokens?: number;
	/** Boundaries found: where sentences end. */
	sentences?: number;
	/** Sentences found whole: both ends right. */
	wholeSentences?: number;
}

interface Counts {
	gold: number;
	found: number;
	hits: Record<'tokens' | 'upos' | 'xpos' | 'uas' | 'las' | 'lemma', number>;
	goldSentences: number;
	foundSentences: number;
	wholeHits: number;
	goldEnds: number;
	foundEnds: number;
	endHits: number;
}

/** What a parser under measurement gives for a document: for each paragraph its sentences. */
export type ParseDocument = (document: GoldDocument) => ParsedSentence[][];

/**
 * @param raw whether the parser found the words itself; then scores are F1 and those of words and sentences are given
 */
export function score(
	documents: readonly GoldDocument[],
	parse: ParseDocument,
	raw: boolean
): Scores {
	const counts: Counts = {
		...{ gold: 0, found: 0, goldSentences: 0, foundSentences: 0, wholeHits: 0 },
		...{ goldEnds: 0, foundEnds: 0, endHits: 0 },
		hits: { tokens: 0, upos: 0, xpos: 0, uas: 0, las: 0, lemma: 0 }
	};
	for (const document of documents) {
		const parsed = parse(document);
		document.paragraphs.forEach((paragraph, i) => compare(paragraph, parsed[i] ?? [], counts));
	}
	const share = (hits: number) => round((200 * hits) / (counts.gold + counts.found));
	const { tokens, ...rest } = counts.hits;
	const scores = Object.fromEntries(
		Object.entries(rest).map(([name, hits]) => [name, share(hits)])
	) as unknown as Scores;
	if (!raw) return scores;
	const { wholeHits, goldSentences, foundSentences, endHits, goldEnds, foundEnds } = counts;
	const sentences = round((200 * endHits) / (goldEnds + foundEnds));
	const wholeSentences = round((200 * wholeHits) / (goldSentences + foundSentences));
	return { ...scores, tokens: share(tokens), sentences, wholeSentences };
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

/** Adds one paragraph to the counts. Heads agree where the words that they point to have the same offsets. */
function compare(
	paragraph: GoldParagraph,
	parsed: readonly ParsedSentence[],
	counts: Counts
): void {
	const key = ({ start, end }: { start: number; end: number }) => `${start}-${end}`;
	const gold = new Map(
		paragraph.sentences.flatMap(({ tokens }) => {
			return tokens.map((token) => [key(token), { token, tokens }] as const);
		})
	);
	const spans = new Set(paragraph.sentences.map(key));
	counts.gold += paragraph.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
	counts.goldSentences += paragraph.sentences.length;
	counts.foundSentences += parsed.length;
	const ends = new Set(paragraph.sentences.map(({ end }) => end));
	counts.goldEnds += ends.size;
	counts.foundEnds += new Set(parsed.map(({ end }) => end)).size;
	const { hits } = counts;
	for (const sentence of parsed) {
		counts.found += sentence.tokens.length;
		if (spans.has(key(sentence))) counts.wholeHits++;
		if (ends.has(sentence.end)) counts.endHits++;
		for (const token of sentence.tokens) {
			const match = gold.get(key(token));
			if (!match) continue;
			hits.tokens++;
			if (token.upos === match.token.upos) hits.upos++;
			if (token.xpos === match.token.xpos) hits.xpos++;
			if (plain(token.lemma) === plain(match.token.lemma)) hits.lemma++;
			const goldHead = match.tokens[match.token.head];
			const head = sentence.tokens[token.head];
			if (goldHead ? !head || key(goldHead) !== key(head) : head) continue;
			hits.uas++;
			if (universal(token.deprel) === universal(match.token.deprel)) hits.las++;
		}
	}
}

function universal(relation: string): string {
	return relation.split(':')[0] ?? relation;
}

/** Lemmas compare without regard to capitals and to the shape of an apostrophe. */
function plain(lemma: string): string {
	return lemma.toLowerCase().replace(/[‘’]/g, "'");
}
