import { startsCapital, startsSmall } from '../../letters.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Tree } from '../tree/tree.ts';
import { headOf, isA, wordOf } from '../tree/tree.ts';
import type { LongForm } from '../concepts/acronym.ts';
import { isPlaceName } from '../concepts/term.ts';
import { placesThatAct } from './acting-place.ts';
import type { ActorMention } from './actor-mention.ts';
import type { Named } from './described.ts';
import { DESCRIBED_ACTOR } from './described.ts';
import { besideBody } from './known-body.ts';
import {
	endsProgramme,
	isDoingOrShare,
	isEdition,
	isLanguage,
	isWishedFor,
	programmesOf
} from './no-actor.ts';
import type { Nominal } from './nominal.ts';
import { isDate } from './date.ts';
import { isAcronym, nounKey, spanOf, wordAt } from './nominal.ts';
import { countedBy, PART_OF_GROUP } from './part-of-group.ts';
import { antecedentOfThey, REPORTED_THEY } from './reported-they.ts';
import type { ActorEvidence } from './type-actor.ts';
import { actorOdds, typeOf, weighActor } from './type-actor.ts';

/** A sentence with its nominals. */
export interface Sentence {
	paragraph: string;
	tree: Tree;
	nominals: Nominal[];
}

/** Log odds above which a nominal is an actor; below zero because a miss costs a reader more. */
const THRESHOLD = -0.3;
/** How much the other mentions of the same words speak for one mention. */
const COMPANY = 0.6;
/** The same for names: what has a name is one thing throughout a document. */
const COMPANY_OF_NAMES = 1;
/** What it weighs that a place does in this text what only somebody does. */
const ACTS = 5;
/** What it weighs that a name stands in one list with the name of a body. */
const BESIDE = 2.5;

/**
 * The actors named in the sentences of one document, in reading order. A nominal is one where its own features and
 * those of the same words elsewhere in the document say so.
 *
 * @param described bare nouns that stand for a name (see `describedNames`)
 * @param acronyms with their long forms (see `acronymsOf`)
 */
export function findActors(
	sentences: readonly Sentence[],
	described: ReadonlyMap<Nominal, Named>,
	acronyms: ReadonlyMap<Nominal, LongForm>,
	lexicon: Lexicon
): ActorMention[] {
	const evidence = new Map<Nominal, ActorEvidence>();
	const company = new Map<string, { sum: number; count: number }>();
	const keyOf = (nominal: Nominal) => nominal.terms.join(' ');
	const acting = placesThatAct(sentences, lexicon);
	for (const { tree, nominals } of sentences) {
		const weighed = nominals.map((nominal) => weighActor(tree, nominal, lexicon));
		const bodies = new Set(
			nominals.filter((n, k) => n.named && isBody(weighed[k])).map(({ head }) => head)
		);
		nominals.forEach((nominal, k) => {
			const found = weighed[k] ?? { person: 0, organisation: 0 };
			const key = keyOf(nominal);
			if (acting.has(nominal)) found.organisation += ACTS;
			else if (
				!isBody(found) &&
				!isPlaceName(tree, nominal, lexicon) &&
				besideBody(tree, nominal, (head) => bodies.has(head))
			)
				found.organisation += BESIDE;
			evidence.set(nominal, found);
			const sum = company.get(key) ?? { sum: 0, count: 0 };
			company.set(key, { sum: sum.sum + actorOdds(found), count: sum.count + 1 });
		});
	}
	const speaksFor = (nominal: Nominal) => {
		const own = actorOdds(evidence.get(nominal) ?? { person: 0, organisation: 0 });
		const { sum, count } = company.get(keyOf(nominal)) ?? { sum: own, count: 1 };
		const weight = nominal.named && !nominal.modifier ? COMPANY_OF_NAMES : COMPANY;
		return (1 - weight) * own + weight * (sum / count) > THRESHOLD;
	};
	// what an acronym does speaks for its long form, too
	const voice = new Map<string, { sum: number; count: number }>();
	for (const [nominal, long] of acronyms) {
		const key = long.terms.join(' ');
		const { sum, count } = voice.get(key) ?? company.get(key) ?? { sum: 0, count: 0 };
		const own = actorOdds(evidence.get(nominal) ?? { person: 0, organisation: 0 });
		voice.set(key, { sum: sum + own, count: count + 1 });
	}
	const isVoiced = (nominal: Nominal) => {
		const found = voice.get(keyOf(nominal));
		return found !== undefined && found.sum > THRESHOLD * found.count;
	};
	const known = namesKnown(
		sentences,
		(nominal) => speaksFor(nominal) || isVoiced(nominal),
		evidence,
		lexicon
	);
	const programmes = programmesOf(sentences);
	const spelt = new Set(
		sentences.flatMap(({ tree, nominals }) =>
			nominals.flatMap((nominal) => (known(nominal) ? (initialsOf(tree, nominal) ?? []) : []))
		)
	);
	// "multi-academy trusts … the MATs": letters without brackets that a kind of actor is written with
	const isSpelt = (tree: Tree, nominal: Nominal) =>
		nominal.terms.length === 1 &&
		!nominal.modifier &&
		!acronyms.has(nominal) &&
		isAcronym(wordAt(tree, nominal.head)) &&
		spelt.has(nounKey(tree, nominal.head));
	// an acronym is what its long form is
	return sentences.flatMap((sentence) => {
		const isActor = (nominal: Nominal) =>
			!isHalfOfName(sentence.tree, nominal, lexicon) &&
			!isLanguage(sentence.tree, nominal) &&
			!isDoingOrShare(sentence.tree, nominal) &&
			!isWishedFor(sentence.tree, nominal) &&
			!isEdition(sentence.tree, nominal) &&
			!programmes.has(keyOf(nominal)) &&
			!programmes.has(acronyms.get(nominal)?.terms.join(' ') ?? '') &&
			(known(acronyms.get(nominal)?.nominal ?? nominal) || isSpelt(sentence.tree, nominal));
		const isOther = (nominal: Nominal) => !described.has(nominal) && isActor(nominal);
		return [
			...actorsIn(sentence, isOther, evidence, lexicon),
			...describedIn(sentence, described, isActor, evidence, lexicon)
		].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
	});
}

/** "mat" of "multi-academy trusts": the first letters of a noun with two words or more before it. */
function initialsOf(tree: Tree, { named, termTokens }: Nominal): string | undefined {
	if (named) return undefined;
	const words = termTokens.flatMap((i) => wordOf(tree, i).split('-')).filter(startsSmall);
	return words.length < 3 ? undefined : words.map((word) => word.charAt(0)).join('');
}

function isBody(evidence: ActorEvidence | undefined): boolean {
	return evidence !== undefined && evidence.organisation > Math.max(0.5, evidence.person);
}

/**
 * "National Children" in "the National Children and Adult Services conference": a common noun of a longer name; "Children"
 * in "the Vulnerable Children's Resettlement Scheme".
 */
function isHalfOfName(tree: Tree, nominal: Nominal, lexicon: Lexicon): boolean {
	const { head, last, named, modifier } = nominal;
	if (isA(tree, head, 'nmod:poss') && startsCapital(wordAt(tree, head)))
		if (endsProgramme(tree, headOf(tree, head))) return true;
	return (
		named &&
		modifier &&
		head === last &&
		/^(?:and|&)$/.test(wordOf(tree, last + 1)) &&
		startsCapital(wordAt(tree, last + 2)) &&
		lexicon.actorNouns.get(nounKey(tree, head)) === 'group'
	);
}

function describedIn(
	{ paragraph, tree, nominals }: Sentence,
	described: ReadonlyMap<Nominal, Named>,
	isActor: (nominal: Nominal) => boolean,
	evidence: ReadonlyMap<Nominal, ActorEvidence>,
	lexicon: Lexicon
): ActorMention[] {
	return nominals.flatMap((nominal) => {
		const name = described.get(nominal);
		const odds = name && evidence.get(name.nominal);
		if (!odds || !isActor(name.nominal)) return [];
		const type = typeOf(name.tree, name.nominal, odds, lexicon);
		const span = spanOf(tree, nominal);
		return [{ paragraph, tree, nominal, name, span, rule: DESCRIBED_ACTOR, type, inferred: true }];
	});
}

/** Takes a name for an actor, too, that is the last word of a person's name elsewhere: "North" after "Douglass North". */
function namesKnown(
	sentences: readonly Sentence[],
	speaksFor: (nominal: Nominal) => boolean,
	evidence: ReadonlyMap<Nominal, ActorEvidence>,
	lexicon: Lexicon
): (nominal: Nominal) => boolean {
	const found = new Set<Nominal>();
	const surnames = new Set<string>();
	for (const { tree, nominals } of sentences)
		for (const nominal of nominals) {
			if (isDate(tree, nominal) || !speaksFor(nominal)) continue;
			found.add(nominal);
			const own = evidence.get(nominal);
			if (own && nominal.named && nominal.terms.length > 1)
				if (typeOf(tree, nominal, own, lexicon) === 'person')
					surnames.add(nominal.terms.at(-1) ?? '');
		}
	return (nominal) =>
		found.has(nominal) ||
		(nominal.named &&
			!nominal.modifier &&
			nominal.terms.length === 1 &&
			surnames.has(nominal.terms[0] ?? ''));
}

function actorsIn(
	{ paragraph, tree, nominals }: Sentence,
	isActor: (nominal: Nominal) => boolean,
	evidence: ReadonlyMap<Nominal, ActorEvidence>,
	lexicon: Lexicon
): ActorMention[] {
	const byHead = new Map(nominals.map((nominal) => [nominal.head, nominal]));
	const found: ActorMention[] = [];
	const add = (nominal: Nominal, rule: string, from = nominal, inferred?: true) =>
		found.push({
			paragraph,
			tree,
			nominal,
			span: { start: spanOf(tree, from).start, end: spanOf(tree, nominal).end },
			rule,
			type: typeOf(tree, nominal, evidence.get(nominal) ?? { person: 0, organisation: 0 }, lexicon),
			...(inferred ? { inferred } : {})
		});
	const counted = new Map<Nominal, Nominal>();
	for (const part of nominals) {
		const whole = countedBy(tree, part, byHead, lexicon);
		if (whole) counted.set(whole, part);
	}
	const parts = new Set(counted.values());
	const actorAt = new Map<number, ActorMention>();
	for (const nominal of nominals) {
		if (parts.has(nominal)) continue;
		const part = counted.get(nominal);
		if (!isActor(nominal) && !(part && isActor(part) && !nominal.named)) continue;
		if (part) add(nominal, PART_OF_GROUP, part);
		else add(nominal, nominal.named ? 'actors/name' : 'actors/noun');
		const mention = found.at(-1);
		if (!mention) continue;
		actorAt.set(nominal.head, mention);
		if (part) actorAt.set(part.head, mention);
	}
	tree.tokens.forEach((token, i) => {
		const antecedent = antecedentOfThey(tree, i);
		const mention = antecedent === undefined ? undefined : actorAt.get(antecedent);
		if (mention)
			found.push({
				...mention,
				span: { start: token.start, end: token.end },
				rule: REPORTED_THEY,
				inferred: true
			});
	});
	return found;
}
