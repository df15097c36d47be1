import { hasWord, startsCapital, startsSmall } from '../../letters.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { spellingKey } from '../../lexicon/spelling-key.ts';
import type { Tree } from '../tree/tree.ts';
import { isA, keyOf, uposOf, wordOf, xposOf } from '../tree/tree.ts';
import type { ActorMention } from './actor-mention.ts';
import { isAcronym, nounKey, wordAt } from './nominal.ts';

/** Nouns that say no more than that somebody is an organisation: "partner organisations" are partners. */
const BODIES = new Set(['organisation', 'body', 'agency', 'group', 'member']);

/** What a mention is called, for finding others of the same actor. */
export interface ActorName {
	/** Lower-case lemmas without titles, weak modifiers and counters. */
	words: string[];
	/** As written, for names. */
	written: string[];
	/** Of a noun, how it is written without what only grades or counts: "respondents". */
	noun?: string;
	named: boolean;
	acronym: boolean;
}

/**
 * "many senior stakeholders" → stakeholder; "U.S. President Donald Trump" → donald trump; "the NDPBs" → ndpb;
 * "partner organisations" → partner.
 */
export function nameActor(mention: ActorMention, lexicon: Lexicon): ActorName {
	const { tree, nominal } = mention.name ?? mention;
	const tokens = nominal.termTokens;
	if (nominal.named) {
		let from = 0;
		const isPerson = mention.type === 'person';
		const isBeforeName = (k: number) =>
			tokens.length - k > 2 &&
			tokens.slice(k + 1).every((token) => /^\p{Lu}/u.test(wordAt(tree, token)));
		tokens.forEach((token, k) => {
			if (k === tokens.length - 1) return;
			const word = spellingKey(wordAt(tree, token)).replace(/\.$/, '');
			if (lexicon.personTitles.has(word) && (isPerson || /\.$/.test(wordAt(tree, token))))
				from = k + 1;
			// the number of a question in a transcript: "Q2 Rachael Maskell"
			else if (isPerson && /^q\d+$/.test(word)) from = k + 1;
			else if (isPerson && isBeforeName(k) && isPost(word, lexicon)) from = k + 1;
			else if (isPerson && (uposOf(tree, token) !== 'PROPN' || isSmall(wordAt(tree, token))))
				from = k + 1;
		});
		// "a new Independent Commission": what is written small before a name with capitals is no part of it
		if (!isPerson)
			while (from < tokens.length - 1 && isDescribing(tree, tokens[from] ?? -1, nominal.head))
				from++;
		const all = [...ownerTokens(tree, tokens[0] ?? 0, lexicon), ...tokens.slice(from)]
			.map((token) => wordAt(tree, token))
			.filter(hasWord);
		const written = isPerson ? withoutHonours(all) : all;
		const [only = ''] = written;
		const acronym = written.length === 1 && isAcronym(only);
		const words = acronym
			? [
					only
						.replace(/['’]?s$/, '')
						.replaceAll('.', '')
						.toLowerCase()
				]
			: written.map((word) => spellingKey(withoutAccents(word)));
		// "First Nations", "Police and Crime Commissioners": the same as in small letters
		if (!acronym && !isPerson && xposOf(tree, tokens.at(-1) ?? -1).endsWith('S')) {
			const noun = keyOf(tree, tokens.at(-1) ?? -1);
			const listed =
				lexicon.actorNouns.get(noun) ?? lexicon.actorNouns.get(`${words.at(-2)} ${noun}`);
			if (listed) words.splice(-1, 1, noun);
		}
		return { words: words.length ? words : nominal.terms, written, named: true, acronym };
	}
	const [only] = tokens;
	// "Mentrau Iaith Cymru (MIC)": letters are a name, whatever the tagger takes them for
	if (only !== undefined && tokens.length === 1 && isAcronym(wordAt(tree, only)))
		return {
			words: [nounKey(tree, only)],
			written: [wordAt(tree, only)],
			noun: wordAt(tree, only),
			named: false,
			acronym: true
		};
	const kept = tokens.filter((token, k) => {
		if (token === nominal.head) return true;
		const word = nominal.terms[k] ?? '';
		if (isOfKnownGroup(word, nominal.terms[k + 1] ?? '', lexicon)) return true;
		// "low" in "low-income households"
		if (wordOf(tree, token + 1) === '-') return true;
		return !lexicon.weakModifiers.has(word) && !isA(tree, token, 'nummod', 'advmod', 'case', 'cc');
	});
	const words = nominal.terms.filter((_, k) => kept.includes(tokens[k] ?? -1));
	const noun = tree.text.slice(
		tree.tokens[startOf(mention, kept)]?.start,
		tree.tokens[nominal.last]?.end
	);
	const written = tokens.map((token) => wordAt(tree, token));
	return { words: foldSynonyms(words, lexicon), written, noun, named: false, acronym: false };
}

/** "Information Commissioner" of "the Information Commissioner's Office": whose body it is belongs to its name. */
function ownerTokens(tree: Tree, first: number, lexicon: Lexicon): number[] {
	const owner = first - 2;
	const isName = (i: number) => i >= 0 && /^\p{Lu}\p{Ll}/u.test(wordAt(tree, i));
	if (!/^['’]s?$/.test(wordOf(tree, first - 1)) || !isName(owner)) return [];
	if (!lexicon.actorNouns.has(keyOf(tree, owner))) return [];
	let start = owner;
	while (isName(start - 1) && uposOf(tree, start - 1) !== 'DET') start--;
	return Array.from({ length: owner - start + 1 }, (_, k) => start + k);
}

/** "new" in "the new Independent Commission". */
function isDescribing(tree: Tree, i: number, head: number): boolean {
	return (
		i < head &&
		isA(tree, i, 'amod', 'advmod') &&
		startsSmall(wordAt(tree, i)) &&
		startsCapital(wordAt(tree, i + 1))
	);
}

/** "young" in "young people", which are not just people: the table has the two words as a group of their own. */
function isOfKnownGroup(word: string, next: string, lexicon: Lexicon): boolean {
	return lexicon.weakModifiers.has(word) && lexicon.actorNouns.get(`${word} ${next}`) === 'group';
}

/** The first word of a noun's own: "Next" in "the largest Next Steps agencies" is part of a name. */
function startOf({ tree, nominal }: ActorMention, kept: readonly number[]): number {
	const isCapital = (token: number) => token > 0 && startsCapital(wordAt(tree, token));
	let start = kept[0] ?? nominal.head;
	const before = nominal.termTokens.filter((token) => token < start).reverse();
	for (const token of before) {
		if (!isCapital(token) || !isCapital(start)) break;
		start = token;
	}
	return start;
}

/** "patriot" in "patriot Thomas Paine", not "van" and "bin". */
function isSmall(word: string): boolean {
	return /^\p{Ll}{4,}$/u.test(word);
}

/** "Biologist Nick Bos", which starts a headline: what somebody is before their name. */
function isPost(word: string, lexicon: Lexicon): boolean {
	if (lexicon.givenNames.has(word)) return false;
	if (lexicon.actorNouns.get(word) === 'role') return true;
	return (
		/(?:ist|ian|er|or|man|woman)$/.test(word) && (lexicon.nounClasses.get(word)?.person ?? 0) >= 9
	);
}

/** One name is written with and without them: "Ichiyō", "Ichiyo". */
function withoutAccents(word: string): string {
	return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** "Zaha Hadid DBE RA", "Hume 1998", and the day that a headline puts behind a name → the name alone. */
function withoutHonours(words: readonly string[]): string[] {
	const isAfterName = (word: string) =>
		/^(?:\p{Lu}{2,4}|\p{N}+\p{L}?|[JS]r\.?|I{2,3}|himself|herself|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u.test(
			word
		);
	let end = words.length;
	while (end > 1 && isAfterName(words[end - 1] ?? '')) end--;
	return words.slice(0, end);
}

/** "local authority" is a council, "partner organisation" a partner. */
function foldSynonyms(words: string[], lexicon: Lexicon): string[] {
	for (let length = Math.min(3, words.length); length > 0; length--) {
		const same = lexicon.actorSynonyms.get(words.slice(-length).join(' '));
		if (same) return [...words.slice(0, -length), ...same.split(' ')];
	}
	const [first = '', second = ''] = words;
	if (words.length === 2 && BODIES.has(second) && lexicon.actorNouns.get(first) === 'role')
		return [first];
	return words;
}
