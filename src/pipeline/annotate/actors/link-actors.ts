import type { AliasReason } from '#graph/graph-file.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ActorMention } from './actor-mention.ts';
import { nameActor } from './name-actor.ts';
import type { Surfaces } from '../choose-label.ts';
import { rankSurfaces } from '../choose-label.ts';
import type { Group } from './actor-group.ts';
import { isDefiniteCapital, isMany } from './actor-group.ts';
import { indexLonger, joins } from './join-names.ts';
import { isKind } from './short-for.ts';
import { wordAt } from './nominal.ts';

/** Mentions that were found to be of one actor. */
export interface LinkedActor {
	/** Words that the node's id is made of. */
	key: string;
	/** What to call it where that is shorter than its mentions: "respondents" for "a total of 52 respondents". */
	name?: string;
	mentions: ActorMention[];
	merged: AliasReason[];
}

/** The reasons for which a mention does not tell what its actor is called. */
const SHORT: ReadonlySet<string> = new Set(['shortened name', 'short for the name in full']);

/**
 * One actor a node: mentions of the same name or noun are one; an acronym joins its long form; a
 * shortened name joins the longer one that ends (of a person: ends or starts) with it; a bare noun joins the
 * named body it is short for ("the partnership" – "the Community Planning partnership"). Every joining is
 * told with its reason; bodies that merely share a noun stay apart.
 */
export function linkActors(mentions: readonly ActorMention[], lexicon: Lexicon): LinkedActor[] {
	const groups = new Map<string, Group>();
	const nouns = new Map<string, Map<string, number>>();
	for (const [at, mention] of mentions.entries()) {
		const name = nameActor(mention, lexicon);
		const key = name.words.join(' ');
		const group = groups.get(key);
		if (group) group.mentions.push(mention);
		else groups.set(key, { name, mentions: [mention], at });
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
		const isShort = end !== key && SHORT.has(step?.reason ?? '');
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

/** "the Committee" of a text that speaks of "committees" as well: one of its own, told from them. */
function oneAmongMany({ mentions, name, at }: Group): Group | undefined {
	if (name.words.length > 1 || !isKind(name.words[0] ?? '')) return undefined;
	const one = mentions.filter((m) => !isMany(m) && isDefiniteCapital([m]));
	const [first] = one;
	const others = mentions.some((m) => isMany(m) && !isDefiniteCapital([m]));
	if (!first || !others) return undefined;
	const written = [wordAt(first.tree, first.nominal.head)];
	return { name: { ...name, written, named: true }, mentions: one, at };
}
