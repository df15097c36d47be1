// "the Executive" for "the Scottish Executive", "COSLA" for the Convention, "the church" for "the Church of Scientology": what is
// short for which name.
import { startsCapital } from '../../letters.ts';
import { wordOf } from '../tree/tree.ts';
import type { Group } from './actor-group.ts';
import { isDefiniteCapital, isMany } from './actor-group.ts';
import type { ActorMention } from './actor-mention.ts';
import { isDefinedAfter, longFormOf, SMALL } from './long-form.ts';
import { isAcronym, nounKey } from './nominal.ts';
import { NATIONS } from './public-body.ts';
import { isTold, isWithin } from './short-for.ts';

/** The groups with names of several words, by each of their words and by "^" with their initial. */
export type Longer = ReadonlyMap<string, ReadonlyMap<string, Group>>;

/** Lets each name look only at longer names that share a word with it: linear in the names of a document. */
export function indexLonger(groups: ReadonlyMap<string, Group>): Longer {
	const index = new Map<string, Map<string, Group>>();
	for (const [key, group] of groups) {
		if (group.name.words.length < 2) continue;
		const words = new Set([...group.name.words, `^${key.charAt(0)}`]);
		if (group.name.named)
			for (const { tree, nominal } of group.mentions) {
				words.add(nounKey(tree, nominal.head));
				for (const term of nominal.terms) words.add(term);
			}
		for (const word of words)
			index.set(word, (index.get(word) ?? new Map<string, Group>()).set(key, group));
	}
	return index;
}

/**
 * The longer name that a group's is short for, among those of the document, and why.
 *
 * @returns the key of the other group; undefined where the name stands for itself
 */
export function joins(group: Group, index: Longer): { key: string; reason: string } | undefined {
	const { name } = group;
	if (name.acronym) {
		const long = longFormOf(
			name.words[0] ?? '',
			group.mentions,
			index.get(`^${(name.words[0] ?? '').charAt(0)}`) ?? new Map()
		);
		if (long !== undefined) return { key: long, reason: 'acronym of a name in this document' };
		const told = [...(index.get(name.words[0] ?? '') ?? [])].find(([, other]) =>
			isDefinedAfter(group.mentions, other.mentions)
		);
		return told && { key: told[0], reason: 'what the text calls it' };
	}
	const [word = ''] = name.words;
	if (name.words.length > 1) {
		const whole = name.named
			? wholeName(group, index.get(name.words.at(-1) ?? '') ?? new Map())
			: undefined;
		return whole === undefined ? undefined : { key: whole, reason: 'shortened name' };
	}
	const sharing: ReadonlyMap<string, Group> = index.get(word) ?? new Map();
	const longer = [...sharing];
	if (name.named || isDefiniteCapital(group.mentions)) {
		const isPerson = group.mentions.some((m) => m.type === 'person');
		// "Canada" is not "Health Canada"
		const isNation = NATIONS.has(word);
		const candidates = longer.filter(
			([, { name: long, mentions }]) =>
				long.named &&
				// "the Council" is no "AGM Council meeting"
				!mentions.every((m) => m.nominal.modifier) &&
				!(isNation && mentions.every((m) => m.type === 'organisation')) &&
				(isPerson || mentions.every(isMany) === group.mentions.every(isMany)) &&
				isTold(group.name, long, isDefiniteCapital(group.mentions)) &&
				((long.words.at(-1) === word && !isAnother(long.words.slice(0, -1), mentions)) ||
					(isPerson && mentions.some((m) => m.type === 'person') && long.words[0] === word))
		);
		const best =
			mostMentioned(candidates) ??
			mostMentioned(longer.filter(([, { mentions }]) => isHeadOf(group, word, mentions)));
		return best === undefined ? undefined : { key: best, reason: 'shortened name' };
	}
	const named = namedBy(group, word, sharing);
	if (named !== undefined) return { key: named, reason: 'shortened name' };
	const bodies = longer.filter(
		([, other]) =>
			!other.name.named &&
			other.name.words.at(-1) === word &&
			(other.mentions.some(({ type }) => type === 'organisation') ||
				!group.mentions.every(isMany)) &&
			isBodyOfItsOwn(other.name.written.slice(0, -1)) &&
			!(group.mentions.every(isMany) && !other.mentions.some(isMany))
	);
	const [only, second] = bodies;
	if (only && !second) return { key: only[0], reason: 'short for the body named in full' };
	const kind = kindInFull(group, longer);
	return kind === undefined ? undefined : { key: kind, reason: 'short for the name in full' };
}

/** "Deputy" and the like before what somebody is called: somebody else. */
const RANKS =
	/^(?:acting|assistant|associate|deputy|ex|former|honorary|interim|joint|junior|shadow|sub|under|vice)$/;

/** Whether these words before a noun make another of it: "Vice" of "Vice Chair", "Chairman of" of "Chairman of Ofwat". */
function isAnother(before: readonly string[], mentions: readonly ActorMention[]): boolean {
	if (before.some((word) => RANKS.test(word))) return true;
	// "Scientology" may be the Church of Scientology
	return SMALL.has(before.at(-1) ?? '') && mentions.some(({ type }) => type !== 'organisation');
}

/**
 * "the commissioners" for the "police and crime commissioners (PCCs)" of before: a noun that stands in one longer
 * term only, which came first and came twice or with its letters; of nouns alone the plural for the plural.
 */
function kindInFull(
	{ name, mentions, at }: Group,
	longer: readonly (readonly [string, Group])[]
): string | undefined {
	const [word = ''] = name.words;
	const fits = longer.filter(
		([, other]) =>
			other.name.words.at(-1) === word && !isAnother(other.name.words.slice(0, -1), other.mentions)
	);
	const [only, second] = fits;
	if (!only || second) return undefined;
	const [key, long] = only;
	if (long.name.named || long.at > at) return undefined;
	const isPlural = (own: readonly ActorMention[]) => own.filter(isMany).length * 2 >= own.length;
	if (hasLetters(long)) return key;
	return long.mentions.length > 1 &&
		long.mentions.length * 5 >= mentions.length &&
		isPlural(mentions) &&
		long.mentions.every(isMany)
		? key
		: undefined;
}

/** "police and crime commissioners (PCCs)": what the text gives letters for. */
function hasLetters({ mentions }: Group): boolean {
	return mentions.some(({ tree, span }) =>
		/^\s*\(\s*[A-Z]{2,}s?\s*\)/.test(tree.text.slice(span.end, span.end + 16))
	);
}

/**
 * "Defence Authority" for the one "Civil Defence Authority"; of persons "Zaha Hadid" for "Zaha Mohammad Hadid", where no
 * other name ends alike.
 */
function wholeName(
	{ name, mentions }: Group,
	sharing: ReadonlyMap<string, Group>
): string | undefined {
	const { words } = name;
	const isPerson = mentions.every((m) => m.type === 'person');
	const fits = [...sharing].filter(([, other]) => {
		const long = other.name.words;
		if (!other.name.named || long.length <= words.length) return false;
		if (isPerson && other.mentions.every((m) => m.type === 'person'))
			return long[0] === words[0] && long.at(-1) === words.at(-1) && isWithin(words, long);
		// what follows "of" is another body: "the Law Society" is not "President of the Law Society"
		const before = long.slice(0, -words.length);
		return (
			!isPerson &&
			!before.some((word) => SMALL.has(word) || RANKS.test(word)) &&
			long.slice(-words.length).join(' ') === words.join(' ')
		);
	});
	const [only, second] = fits;
	return only && !second ? only[0] : undefined;
}

/**
 * "the church" for "the Church of Scientology", "the president" for "President Ana Silva": the one name in the
 * document that has the noun as its own noun or as the title.
 */
function namedBy(
	group: Group,
	word: string,
	groups: ReadonlyMap<string, Group>
): string | undefined {
	const definite = group.mentions.filter(
		({ tree, nominal }) => nominal.first < nominal.head && wordOf(tree, nominal.first) === 'the'
	);
	if (definite.length * 2 <= group.mentions.length) return undefined;
	const fits = [...groups].filter(
		([, other]) =>
			other.name.named &&
			other.name.words.length > 1 &&
			other.mentions.some(
				({ tree, nominal }) =>
					nominal.named &&
					((nounKey(tree, nominal.head) === word && wordOf(tree, nominal.last) !== 'general') ||
						(other.mentions.some((m) => m.type === 'person') &&
							nominal.terms.slice(0, -1).includes(word)))
			)
	);
	const [only, second] = fits;
	return only && !second ? only[0] : undefined;
}

/** "the Court" for the "European Court of Auditors": the noun of a name that goes on with "of". */
function isHeadOf(short: Group, word: string, long: readonly ActorMention[]): boolean {
	return (
		isDefiniteCapital(short.mentions) &&
		!short.mentions.some(isMany) &&
		long.some(
			({ tree, nominal, type }) =>
				nominal.named &&
				type !== 'person' &&
				nominal.last > nominal.head &&
				nounKey(tree, nominal.head) === word &&
				!nominal.terms.some((term) => RANKS.test(term)) &&
				wordOf(tree, nominal.head + 1) === 'of'
		)
	);
}

/** Of several as often mentioned the one that comes first in the text. */
function mostMentioned(candidates: readonly (readonly [string, Group])[]): string | undefined {
	return [...candidates].sort(([, m], [, n]) => n.mentions.length - m.mentions.length)[0]?.[0];
}

/** What stands before the noun is a name: "Community Planning", not "GM", which says what kind. */
function isBodyOfItsOwn(before: readonly string[]): boolean {
	return before.every(startsCapital) && !before.every(isAcronym);
}
