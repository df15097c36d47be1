import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ConceptMention } from './concept-mention.ts';

/** A term that may become a node, with all its mentions. */
export interface Candidate {
	/** Lemmas joined by blanks. */
	key: string;
	terms: string[];
	mentions: ConceptMention[];
	/** How much of a term it is. */
	termhood: number;
}

/**
 * How many concepts a text of so many words carries: a chapter of 2,000 words under 85, a page of 500 about 40, an abstract
 * about 25, and a long report a few hundred; the square root keeps a map readable.
 */
export function roomFor(words: number): number {
	return Math.round(1.84 * Math.sqrt(words));
}

/**
 * Chooses the terms that become concepts by termhood: how often and in how many paragraphs a term stands (as a
 * part of longer terms it counts less, C-value of Frantzi et al. 2000), how long it is, how rare its words are
 * in general English, how early it comes, whether it is quoted or written with capitals.
 *
 * @param words number of words in the document
 * @param headings words of title and headings, lower-case lemmas
 */
export function chooseConcepts(
	mentions: readonly ConceptMention[],
	words: number,
	headings: string,
	lexicon: Lexicon
): Candidate[] {
	const groups = groupByKey(mentions);
	const parts = partsOf(groups.keys());
	const length = mentions.reduce((most, m) => Math.max(most, m.span.end - m.span.start + m.at), 1);
	const candidates = [...groups].map(([key, own]): Candidate => {
		const terms = own[0]?.terms ?? [];
		return {
			key,
			terms,
			mentions: own,
			termhood: termhood(key, terms, own, length, headings, lexicon)
		};
	});
	const room = roomFor(words);
	const isTopic = (candidate: Candidate) =>
		words < SHORT || !isPassing(candidate, headings, lexicon);
	const kept = candidates
		.filter((candidate) => candidate.termhood > 0 && !isPartOnly(candidate, parts))
		.sort((a, b) => b.termhood - a.termhood || (a.key < b.key ? -1 : 1));
	const topics = kept.filter(isTopic).slice(0, room);
	// a text that hardly repeats itself is about what it says once, too
	const least = Math.round((words < PAGE ? ABSTRACT_FILLED : LEAST_FILLED) * room);
	const spare = Math.max(0, least - topics.length);
	return [...topics, ...kept.filter((candidate) => !isTopic(candidate)).slice(0, spare)];
}

/** Mentions by their term; a quoted plural joins the singular ("mixed messages", "mixed message"). */
function groupByKey(mentions: readonly ConceptMention[]): Map<string, ConceptMention[]> {
	const keys = new Set(mentions.map((mention) => mention.terms.join(' ')));
	const groups = new Map<string, ConceptMention[]>();
	for (const mention of mentions) {
		const whole = mention.terms.join(' ');
		const singular = whole.replace(/s$/, '');
		const key = keys.has(singular) ? singular : whole;
		const group = groups.get(key);
		if (group) group.push(mention);
		else groups.set(key, [mention]);
	}
	return groups;
}

/** A word that stands almost only inside longer terms is no term of its own: "community" in "community planning". */
function isPartOnly({ key, terms, mentions }: Candidate, parts: ReadonlySet<string>): boolean {
	const free = mentions.filter((mention) => !mention.nested).length;
	return terms.length <= 3 && free * 4 <= mentions.length && parts.has(key);
}

/** In a text of fewer words a word that stands once may well be what it is about. */
const SHORT = 100;

/** The share of the room below which words said in passing are taken, too: of an abstract, and of a page or more. */
const ABSTRACT_FILLED = 0.5;
const LEAST_FILLED = 0.75;
const PAGE = 400;

/** A place where something happened once; and "there was a rigour to the debate": one common word that is said once is talked with, not about. */
function isPassing(
	{ key, terms, mentions }: Candidate,
	headings: string,
	lexicon: Lexicon
): boolean {
	if (mentions.length === 1 && mentions[0]?.place && !headings.includes(key)) return true;
	return (
		terms.length === 1 &&
		mentions.length === 1 &&
		!mentions[0]?.named &&
		!mentions[0]?.quoted &&
		!(key.includes('-') && !lexicon.background.has(key)) &&
		!headings.includes(key) &&
		!(mentions[0]?.listed && !lexicon.background.has(key))
	);
}

/** Every word, pair and triple of words that stands in a longer term. */
function partsOf(keys: Iterable<string>): Set<string> {
	const parts = new Set<string>();
	for (const key of keys) {
		const words = key.split(' ');
		for (let from = 0; from < words.length; from++)
			for (let to = from + 1; to <= from + 3 && to <= words.length; to++)
				if (to - from < words.length) parts.add(words.slice(from, to).join(' '));
	}
	return parts;
}

function termhood(
	key: string,
	terms: readonly string[],
	mentions: readonly ConceptMention[],
	length: number,
	headings: string,
	lexicon: Lexicon
): number {
	const free = mentions.filter((m) => !m.nested).length;
	const count = free + 0.5 * (mentions.length - free);
	const paragraphs = new Set(mentions.map((m) => m.paragraph)).size;
	const rarity =
		terms.reduce((sum, term) => sum + rarityOf(term, lexicon), 0) / Math.max(1, terms.length);
	const first = (mentions[0]?.at ?? 0) / length;
	const quoted = mentions.some((m) => m.quoted);
	const named = mentions.some((m) => m.named);
	const long = Math.min(4, terms.length);
	return (
		1.2 * Math.log2(1 + count) +
		0.4 * Math.log2(1 + paragraphs) +
		[0, 0, 1.2, 1.4, 1.2][long]! +
		0.35 * rarity +
		0.4 * (1 - first) +
		(quoted ? 1 : 0) +
		(named ? 0.5 : 0) +
		(headings.includes(key) ? 0.8 : 0) -
		(terms.length > 5 ? 1 : 0) +
		(terms.length === 1 && rarity > 3.2 ? 0.5 : 0)
	);
}

/** 0 for a word that stands everywhere, 4 and more for one that general English hardly has. */
export function rarityOf(word: string, lexicon: Lexicon): number {
	const perMillion = lexicon.background.get(word) ?? 5;
	return Math.max(0, Math.log10(10000 / Math.max(2, perMillion)));
}
