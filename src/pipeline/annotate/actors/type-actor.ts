import type { ActorType } from '#graph/graph-file.ts';
import { isAllLetters, startsCapital } from '../../letters.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { cuesOf } from '../../lexicon/cues.ts';
import { spellingKey } from '../../lexicon/spelling-key.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, headOf, isA, keyOf, lemmaOf, wordOf, xposOf } from '../tree/tree.ts';
import { actorFeatures } from './actor-features.ts';
import { endsWithBody, isListedName, isWorkedAt, opensWithBody } from './known-body.ts';
import { isOfReports, listedNoun, listedPhrase, listedType } from './listed-noun.ts';
import { isShouted } from './no-actor.ts';
import type { Nominal } from './nominal.ts';
import { isAcronym, nounKey, wordAt } from './nominal.ts';
import {
	isBodyInCapitals,
	isCompany,
	isOfPlace,
	isPublicBody,
	isRunTogether,
	tellsThat
} from './public-body.ts';

/** Evidence that a nominal names a person or an organisation, against neither, as log odds. */
export interface ActorEvidence {
	person: number;
	organisation: number;
}

/** What a table's word weighs that this acronym is a body, in log odds: its shape alone says little. */
const LISTED = 4;
/** What it weighs that a name is, or ends with, a noun that the tables have for a body. */
const NAMED = 2;
/** What a table's noun weighs where the corpus that taught the weights does not have it. */
const UNTAUGHT = 3;
/** The same for a plural that the corpus has as a thing: "carers", "bodies". */
const MANY = 1;
/** What it weighs that a noun for bodies and the words before it have capitals: "Integration Joint Boards". */
const CAPITALS = 3;
/** What it weighs that the table has a noun with the word before it: "health board", "public body". */
const LISTED_PHRASE = 2.5;

function isListedAcronym(tree: Tree, { head }: Nominal, lexicon: Lexicon): boolean {
	return (
		isAcronym(wordAt(tree, head)) && lexicon.actorNouns.get(nounKey(tree, head)) === 'organisation'
	);
}

/** What it weighs that an acronym is used like the name of a body, in log odds. */
const USED_AS_BODY = 3;

/**
 * "the DfES", "by DfT": an acronym after "the", or one that does something, more often is a body than a thing;
 * the corpus that taught the weights has few of them.
 */
function isUsedAsBody(tree: Tree, { head, termTokens, modifier }: Nominal): boolean {
	if (modifier || termTokens.length > 1 || !isAcronym(wordAt(tree, head))) return false;
	if (below(tree, head, 'det').some((i) => wordOf(tree, i) === 'the')) return true;
	if (below(tree, head, 'case').some((i) => /^['’]s?$/.test(wordOf(tree, i)))) return true;
	const verb = headOf(tree, head);
	return isA(tree, head, 'nsubj') && firstBelow(tree, verb, 'cop', 'aux:pass') === undefined;
}

/** What it weighs that a name says something, in log odds. */
const SPEAKS = 3;

/** "the board agreed": things of wood do not. */
function saysSomething(tree: Tree, { head }: Nominal, lexicon: Lexicon): boolean {
	return (
		isA(tree, head, 'nsubj') &&
		cuesOf(lexicon).reportingVerbs.has(lemmaOf(tree, headOf(tree, head)))
	);
}

/** Adds up the learned weights of the nominal's features. */
export function weighActor(tree: Tree, nominal: Nominal, lexicon: Lexicon): ActorEvidence {
	const evidence = { person: 0, organisation: 0 };
	actorFeatures(tree, nominal, lexicon, (name, value) => {
		const weight = lexicon.actorWeights.get(name, String(value));
		if (!weight) return;
		evidence.person += weight.person / 100;
		evidence.organisation += weight.organisation / 100;
	});
	if (isListedAcronym(tree, nominal, lexicon)) evidence.organisation += LISTED;
	else if (isUsedAsBody(tree, nominal)) evidence.organisation += USED_AS_BODY;
	if (nominal.named && isQuality(tree, nominal)) evidence.person -= LISTED;
	if (nominal.named && isRunTogether(wordAt(tree, nominal.head))) evidence.person -= LISTED;
	if (isListedName(tree, nominal, lexicon)) evidence.organisation += NAMED;
	if (endsWithBody(tree, nominal, lexicon) || opensWithBody(tree, nominal, lexicon))
		evidence.organisation += NAMED;
	if (hasTitle(tree, nominal, lexicon)) evidence.person += NAMED;
	if (isWorkedAt(tree, nominal, lexicon)) evidence.organisation += CAPITALS;
	// "Norton I, Emperor of the United States" says who he is
	if (isOfficeName(tree, nominal, lexicon) && !isA(tree, nominal.head, 'appos'))
		evidence.person += NAMED;
	if (isPublicBody(tree, nominal, lexicon)) evidence.organisation += LISTED;
	else if (isCompany(tree, nominal, lexicon) && !nominal.modifier)
		evidence.organisation += CAPITALS;
	else if (isBodyInCapitals(tree, nominal, lexicon)) evidence.organisation += CAPITALS;
	else if (nominal.named && !nominal.modifier && tellsThat(tree, nominal, lexicon))
		evidence[evidence.person > evidence.organisation ? 'person' : 'organisation'] += SPEAKS;
	const isCalled = firstBelow(tree, nominal.head, 'cop') !== undefined;
	if (!nominal.named && !isCalled && isCountable(tree, nominal)) {
		const phrase = listedPhrase(nominal, lexicon);
		if (phrase) evidence[phrase === 'organisation' ? 'organisation' : 'person'] += LISTED_PHRASE;
	}
	const listed = isShouted(tree, nominal.head, lexicon)
		? undefined
		: listedNoun(nounKey(tree, nominal.head), lexicon);
	const taught = lexicon.actorWeights.get('noun', nounKey(tree, nominal.head));
	// "the board agreed", "the chair said": where the corpus knew only those of wood, the table counts all the same
	const isTaught =
		taught &&
		!(
			(listed === 'organisation' ? taught.organisation : taught.person) < 0 &&
			listed !== 'group' &&
			saysSomething(tree, nominal, lexicon)
		);
	if (listed && !nominal.named && isCountable(tree, nominal)) {
		const kind = listed === 'organisation' ? 'organisation' : 'person';
		if (!isTaught || isOfReports(tree, nominal)) evidence[kind] += UNTAUGHT;
		else if (taught && taught[kind] < 0 && isPlural(tree, nominal)) evidence[kind] += MANY;
	}
	return evidence;
}

const QUALITY = /(?:[ts]ions?|ness|ship|ities|[bclrtv]ity|isms?)$/;

/** "Regeneration", "Social Inclusion": a heading's or programme's word for what is done, and nobody's name. */
function isQuality(tree: Tree, { head }: Nominal): boolean {
	const word = wordOf(tree, head);
	const ending = word.search(QUALITY);
	return ending >= 3 && isAllLetters(word.slice(ending - 3, ending));
}

/** "partnerships", "the partnership", not "in partnership" and "partnership working". */
function isCountable(tree: Tree, nominal: Nominal): boolean {
	if (nominal.modifier) return false;
	return (
		/S$/.test(xposOf(tree, nominal.head)) ||
		below(tree, nominal.head, 'det', 'nummod', 'nmod:poss').length > 0
	);
}

/** Log odds of "an actor of either kind" against "no actor". */
export function actorOdds({ person, organisation }: ActorEvidence): number {
	const more = Math.max(person, organisation);
	const less = Math.min(person, organisation);
	return more + Math.log(1 + Math.exp(less - more));
}

/** "the Scottish Executive": people's names take no article, and do not end with a word for a body. */
function isNamedBody(tree: Tree, nominal: Nominal, lexicon: Lexicon): boolean {
	const words = nominal.termTokens.map((token) =>
		spellingKey(wordAt(tree, token)).replace(/\.$/, '')
	);
	if (words.some((word) => lexicon.givenNames.has(word) || lexicon.personTitles.has(word)))
		return false;
	const article = below(tree, nominal.head, 'det').some((i) => wordOf(tree, i) === 'the');
	const isBody = lexicon.organisationWords.get(words.at(-1) ?? '') === 'strong';
	return words.length > 1 ? article || isBody : article && isBody;
}

/**
 * The type a reader would give: what the table says of the noun ("staff" is a group, "councillor" a role); of other nouns
 * for people a plural is a group and a singular a role; a person is who has a name.
 */
export function typeOf(
	tree: Tree,
	nominal: Nominal,
	evidence: ActorEvidence,
	lexicon: Lexicon
): ActorType {
	const isPerson = evidence.person >= evidence.organisation;
	if (nominal.named) {
		if (isOffice(tree, nominal, lexicon)) return 'role';
		if (
			!isPerson ||
			isNamedBody(tree, nominal, lexicon) ||
			isOfPlace(tree, nominal, lexicon) ||
			isCompany(tree, nominal, lexicon)
		)
			return 'organisation';
		return isPeople(tree, nominal, lexicon) || isListedGroup(tree, nominal, lexicon)
			? 'group'
			: 'person';
	}
	const listed = listedType(tree, nominal, lexicon);
	if (
		listed === 'group' &&
		!isPlural(tree, nominal) &&
		isOnePerson(nounKey(tree, nominal.head), lexicon)
	)
		return 'role';
	if (listed) return listed;
	if (!isPerson) return 'organisation';
	return isPlural(tree, nominal) ? 'group' : 'role';
}

function isPlural(tree: Tree, nominal: Nominal): boolean {
	return /S$/.test(xposOf(tree, nominal.head));
}

const POST =
	/ (?:officer|director|secretary|minister|commissioner|chair|manager|member|teacher|auditor|inspector|adviser|constable|general)s?$/;

/** "Chief Operating Officer", "Cabinet Secretary": a post, whoever holds it. */
function isPost(words: readonly string[], lexicon: Lexicon): boolean {
	const name = words.join(' ').toLowerCase();
	return (
		(POST.test(name) || name.endsWith('chief executive')) &&
		!words.some((word) => lexicon.givenNames.has(spellingKey(word)))
	);
}

const TITLES =
	/^(?:attorney|baroness|cllr|councillor|dame|dr|gov|governor|judge|lady|lord|mr|mrs|ms|president|prof|professor|rep|sen|senator|sir)\.?$/;

/** "Attorney General Brad Schimel", "Gov. Walker": a title, and a name that is no common word. */
function hasTitle(tree: Tree, { named, modifier, termTokens }: Nominal, lexicon: Lexicon): boolean {
	const [first = -1] = termTokens;
	const last = wordAt(tree, termTokens.at(-1) ?? -1);
	return (
		named &&
		!modifier &&
		termTokens.length > 1 &&
		TITLES.test(wordOf(tree, first)) &&
		startsCapital(last) &&
		!lexicon.organisationWords.has(last.toLowerCase()) &&
		!lexicon.personTitles.has(last.toLowerCase()) &&
		!lexicon.background.has(last.toLowerCase())
	);
}

/** "President of the Society": a title that "of" follows is an office, which is neither its holder nor the body. */
function isOffice(tree: Tree, { termTokens, head }: Nominal, lexicon: Lexicon): boolean {
	const [first = head, second = head] = termTokens;
	if (
		first !== second &&
		isPost(
			termTokens.map((i) => wordAt(tree, i)),
			lexicon
		)
	)
		return true;
	if (isOfficeName(tree, { termTokens, head }, lexicon)) return true;
	// "the Treasurer"
	if (first === (termTokens.at(-1) ?? head) && lexicon.actorNouns.get(keyOf(tree, head)) === 'role')
		return below(tree, head, 'det').length > 0;
	return (
		lexicon.personTitles.has(spellingKey(wordAt(tree, first))) &&
		(/^(?:of|for)$/.test(wordOf(tree, second)) ||
			(first === head && wordOf(tree, head + 1) === 'of'))
	);
}

/** "Vice Chair of the Audit Committee", "Minister for Housing": a post with a capital, and what it is of. */
function isOfficeName(
	tree: Tree,
	{ termTokens, head }: Pick<Nominal, 'termTokens' | 'head'>,
	lexicon: Lexicon
): boolean {
	return (
		(termTokens.at(-1) ?? head) > head + 1 &&
		/^(?:of|for)$/.test(wordOf(tree, head + 1)) &&
		startsCapital(wordAt(tree, head)) &&
		lexicon.actorNouns.get(keyOf(tree, head)) === 'role'
	);
}

/** "Muslims", "Liberal Democrats": a name in the plural that belongs to no person. */
function isPeople(tree: Tree, nominal: Nominal, lexicon: Lexicon): boolean {
	return (
		isPlural(tree, nominal) &&
		wordAt(tree, nominal.head).endsWith('s') &&
		nominal.last === nominal.head &&
		!nominal.termTokens.some((i) => lexicon.givenNames.has(spellingKey(wordAt(tree, i))))
	);
}

/** "Disaffected Youth": a programme's name for a group. */
function isListedGroup(tree: Tree, { head, termTokens }: Nominal, lexicon: Lexicon): boolean {
	return (
		lexicon.actorNouns.get(nounKey(tree, head)) === 'group' &&
		!termTokens.some((token) => lexicon.givenNames.has(spellingKey(wordAt(tree, token))))
	);
}

/** "citizen", which is one person where it stands in the singular; "staff" and "public" are many all the same. */
function isOnePerson(noun: string, lexicon: Lexicon): boolean {
	const known = lexicon.nounClasses.get(noun);
	return known !== undefined && known.person >= 7 && known.organisation <= 3;
}
