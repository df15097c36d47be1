import type { AliasReason } from '#graph/graph-file.ts';
import { startsCapital } from '../../letters.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ActorMention } from './actor-mention.ts';
import type { ActorName } from './name-actor.ts';
import { nameActor } from './name-actor.ts';
import type { Surfaces } from '../choose-label.ts';
import { rankSurfaces } from '../choose-label.ts';
import { isDefinedAfter, longFormOf, SMALL } from './long-form.ts';
import { isKind, isTold, isWithin } from './short-for.ts';
import { wordOf, xposOf } from '../tree/tree.ts';
import { isAcronym, nounKey, wordAt } from './nominal.ts';

/** Mentions that were found to be of one actor. */
export interface LinkedActor {
	/** Words that the node's id is made of. */
	key: string;
	/** What to call it where that is shorter than its mentions: "respondents" for "a total of 52 respondents". */
	name?: string;
	mentions: ActorMention[];
	merged: AliasReason[];
}

interface Group {
	name: ActorName;
	mentions: ActorMention[];
}

/**
 * One actor a node: mentions of the same name or noun are one; an acronym joins its long form; a
 * shortened name joins the longer one that ends (of a person: ends or starts) with it; a bare noun joins the
 * named body it is short for ("the partnership" – "the Community Planning partnership"). Every joining is
 * told with its reason; bodies that merely share a noun stay apart.
 */
export function linkActors(mentions: readonly ActorMention[], lexicon: Lexicon): LinkedActor[] {
	const groups = new Map<string, Group>();
	const nouns = new Map<string, Map<string, number>>();
	for (const mention of mentions) {
		const name = nameActor(mention, lexicon);
		const key = name.words.join(' ');
		const group = groups.get(key);
		if (group) group.mentions.push(mention);
		else groups.set(key, { name, mentions: [mention] });
		if (name.noun !== undefined && !mention.nominal.modifier) count(nouns, key, name.noun);
	}
	const longer = indexLonger(groups);
	const target = new Map<string, { key: string; reason: string }>();
	for (const [key, group] of [...groups]) {
		const apart = oneAmongMany(group);
		const joined = apart && joins(apart, longer);
		if (!apart || !joined) continue;
		group.mentions = group.mentions.filter((mention) => !apart.mentions.includes(mention));
		groups.set(`the ${key}`, apart);
		target.set(`the ${key}`, joined);
	}
	for (const [key, group] of groups) {
		const joined = joins(group, longer);
		if (joined && joined.key !== key) target.set(key, joined);
	}
	const linked = new Map<string, LinkedActor>();
	for (const [key, group] of groups) {
		const end = follow(key, target);
		const actor = linked.get(end) ?? {
			key: end,
			...calledBy(groups.get(end), nouns.get(end)),
			mentions: [],
			merged: []
		};
		linked.set(end, actor);
		const step = target.get(key);
		const isShort = end !== key && step?.reason === 'shortened name';
		actor.mentions.push(
			...group.mentions.map((mention) =>
				isShort ? { ...mention, inferred: true as const } : mention
			)
		);
		if (step && end !== key) actor.merged.push({ alias: surfaceOf(group), reason: step.reason });
		for (const alias of new Set(group.mentions.filter((m) => m.name).map(surfaceOfMention)))
			actor.merged.push({ alias, reason: 'what the text calls it' });
	}
	for (const actor of linked.values())
		actor.merged.sort((a, b) => (a.alias < b.alias ? -1 : a.alias > b.alias ? 1 : 0));
	return [...linked.values()];
}

/** What stands before the noun is a name: "Community Planning", not "GM", which says what kind. */
function isBodyOfItsOwn(before: readonly string[]): boolean {
	return before.every(startsCapital) && !before.every(isAcronym);
}

/** The full name of a person; of those whom a noun names, the noun as it is written most often. */
function calledBy(group: Group | undefined, nouns: Surfaces | undefined): { name?: string } {
	if (group && !group.name.named && nouns) {
		const [name] = rankSurfaces(nouns);
		return name === undefined ? {} : { name };
	}
	const written = group?.name.written ?? [];
	const isPerson = group?.name.named && group.mentions.some((m) => m.type === 'person');
	return isPerson && written.length > 1 ? { name: written.join(' ') } : {};
}

function count(nouns: Map<string, Map<string, number>>, key: string, written: string): void {
	const known = nouns.get(key) ?? new Map<string, number>();
	nouns.set(key, known.set(written, (known.get(written) ?? 0) + 1));
}

function follow(key: string, target: ReadonlyMap<string, { key: string }>): string {
	let at = key;
	for (let steps = 0; steps < 5; steps++) {
		const next = target.get(at)?.key;
		if (next === undefined || next === key) return at;
		at = next;
	}
	return at;
}

function surfaceOf(group: Group): string {
	const [first] = group.mentions;
	return first ? surfaceOfMention(first) : '';
}

function surfaceOfMention({ tree, span }: ActorMention): string {
	return tree.text.slice(span.start, span.end);
}

/** The groups with names of several words, by each of their words and by "^" with their initial. */
type Longer = ReadonlyMap<string, ReadonlyMap<string, Group>>;

/** Lets each name look only at longer names that share a word with it: linear in the names of a document. */
function indexLonger(groups: ReadonlyMap<string, Group>): Longer {
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

function joins(group: Group, index: Longer): { key: string; reason: string } | undefined {
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
		const candidates = longer.filter(
			([, { name: long, mentions }]) =>
				long.named &&
				isTold(group.name, long, isDefiniteCapital(group.mentions)) &&
				(long.words.at(-1) === word ||
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
			isBodyOfItsOwn(other.name.written.slice(0, -1)) &&
			!(group.mentions.every(isMany) && !other.mentions.some(isMany))
	);
	const [only, second] = bodies;
	return only && !second ? { key: only[0], reason: 'short for the body named in full' } : undefined;
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
			!before.some((word) => SMALL.has(word)) &&
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
					(nounKey(tree, nominal.head) === word ||
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
				wordOf(tree, nominal.head + 1) === 'of'
		)
	);
}

/** "the Committee" of a text that speaks of "committees" as well: one of its own, told from them. */
function oneAmongMany({ mentions, name }: Group): Group | undefined {
	if (name.words.length > 1 || !isKind(name.words[0] ?? '')) return undefined;
	const one = mentions.filter((m) => !isMany(m) && isDefiniteCapital([m]));
	const [first] = one;
	const others = mentions.some((m) => isMany(m) && !isDefiniteCapital([m]));
	if (!first || !others) return undefined;
	const written = [wordAt(first.tree, first.nominal.head)];
	return { name: { ...name, written, named: true }, mentions: one };
}

/** "Members": more than one of a kind. */
function isMany({ tree, nominal }: ActorMention): boolean {
	return xposOf(tree, nominal.head).endsWith('S');
}

/** "the Executive": a noun written with a capital after "the". */
function isDefiniteCapital(mentions: readonly ActorMention[]): boolean {
	return mentions.some(
		({ tree, nominal }) =>
			nominal.first < nominal.head &&
			wordOf(tree, nominal.first) === 'the' &&
			startsCapital(
				tree.text.slice(tree.tokens[nominal.head]?.start, tree.tokens[nominal.head]?.end)
			)
	);
}

/** Of several as often mentioned the one that comes first in the text. */
function mostMentioned(candidates: readonly (readonly [string, Group])[]): string | undefined {
	return [...candidates].sort(([, m], [, n]) => n.mentions.length - m.mentions.length)[0]?.[0];
}
