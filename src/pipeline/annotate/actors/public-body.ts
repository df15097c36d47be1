import { countCapitals, hasSmall, startsCapital } from '../../letters.ts';
import { cuesOf } from '../../lexicon/cues.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { spellingKey } from '../../lexicon/spelling-key.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, headOf, isA, keyOf, lemmaOf, wordOf } from '../tree/tree.ts';
import type { Nominal } from './nominal.ts';
import { wordAt } from './nominal.ts';

/** Nations and states that stand at the end of the names of bodies. */
export const NATIONS: ReadonlySet<string> = new Set(
	'uk england scotland wales cymru gb ni ireland australia canada zealand queensland ontario international'.split(
		' '
	)
);
/** Before a nation: a region or a time, and no body. */
const REGION =
	/^(?:north|south|east|west|new|old|mid|upper|lower|central|rural|urban|greater|great|roman|inner|outer|aotearoa|mainland|.*(?:ern|ian))(?:[-–].*)?$/;
const LINKS = /^(?:and|&|of|for|the)$/;
/** Inside a campaign's name: "Surfers Against Sewage". */
const CAMPAIGNS = new Set(['Against', 'Without']);
/** Nouns that name what a body does, and end its name. */
const SERVICE = /^(?:service|inspectorate|constabulary|agency|commission|authority|unit)$/;
const SUPPORTING = /^(?:services|support|service|aid|care|advice|action|concern|watch)$/;

/**
 * Whether the words are the name of a public body or a charity though nothing in them is known for one: "Natural England",
 * "Water UK"; "the Probation Service", with capitals inside a sentence; "Victim Support", "VisitScotland", where it says
 * something or is told.
 */
export function isPublicBody(tree: Tree, nominal: Nominal, lexicon: Lexicon): boolean {
	if (nominal.modifier) return false;
	const words = nominal.termTokens.map((i) => wordAt(tree, i));
	const [first = ''] = words;
	const last = spellingKey(words.at(-1) ?? '');
	if (!words.every((word, k) => startsCapital(word) || (k > 0 && LINKS.test(word)))) return false;
	if (words.length < 2) return isRunTogether(first) && speaksOrHears(tree, nominal, lexicon);
	if (!hasSmall(words.at(-1) ?? '') && last !== 'uk' && last !== 'gb') return false;
	if (words.slice(1, -1).some((word) => CAMPAIGNS.has(word))) return true;
	if (NATIONS.has(last))
		return !LINKS.test(words.at(-2) ?? '') && !REGION.test(first.toLowerCase());
	if (SUPPORTING.test(last) || lexicon.organisationWords.has(last))
		if (speaksOrHears(tree, nominal, lexicon)) return true;
	return SERVICE.test(last) && isTheOne(tree, nominal.head);
}

/**
 * "Integration Joint Boards", "Local Action Groups": common nouns with capitals inside a sentence, the last of them one
 * for bodies; not "The Partnership Board" of a heading's words.
 */
export function isBodyInCapitals(
	tree: Tree,
	{ named, modifier, termTokens, head }: Nominal,
	lexicon: Lexicon
): boolean {
	if (named || modifier || termTokens.length < 2) return false;
	const noun = keyOf(tree, head);
	return (
		termTokens.every((i) => /^\p{Lu}\p{Ll}/u.test(wordAt(tree, i))) &&
		(lexicon.actorNouns.get(noun) === 'organisation' || lexicon.organisationWords.has(noun))
	);
}

/** "VisitScotland", "OpenReach": words run together, each with its capital; not "MacDonald", "DeLong". */
export function isRunTogether(word: string): boolean {
	if (word.length < 6 || countCapitals(word) !== 2) return false;
	return /^(?!Ma?c|De|Di|La|Le|Van|Fitz|O['’])\p{Lu}\p{Ll}+\p{Lu}\p{Ll}{2,}$/u.test(word);
}

/** What companies and charities are called after: "Thames Water", "Fern Research", "Keel Living". */
const TRADES =
	/^(?:water|gas|power|energy|electric|electricity|rail|railways?|trains|buses|coaches|airways|research|consulting|consultancy|living|homes|housing|developments?|construction|estates|properties|insurance|foods|farms|arts|sports?|heritage|tourism|enterprises?|ventures|solutions|logistics|technolog(?:y|ies)|motors|stores|supermarkets|media|communications|publishing|pharmaceuticals|healthcare|mutual|capital|finance|investments?)$/;

/** "South West Water", "Scottish Power": what supplies a part of the country, and is called for it. */
const WHERE =
	/^(?:north|south|east|west|central|national|british|scottish|welsh|irish|united|.*ern)$/;
const UTILITIES = /^(?:water|gas|power|energy|electric|rail|railways?|trains|buses|airways)$/;

/** "Thames Water": a name that ends with a trade, and starts with nobody's first name. */
export function isCompany(tree: Tree, { termTokens }: Nominal, lexicon: Lexicon): boolean {
	const words = termTokens.map((i) => spellingKey(wordAt(tree, i)).replace(/\.$/, ''));
	return (
		words.length > 1 &&
		TRADES.test(words.at(-1) ?? '') &&
		(!lexicon.background.has(words[0] ?? '') ||
			(WHERE.test(words[0] ?? '') && UTILITIES.test(words.at(-1) ?? ''))) &&
		!words.some((word) => lexicon.givenNames.has(word) || lexicon.personTitles.has(word))
	);
}

/** "Healthwatch Cumbria": what ends with a place, and starts with nobody's first name. */
export function isOfPlace(tree: Tree, { termTokens }: Nominal, lexicon: Lexicon): boolean {
	const words = termTokens.map((i) => spellingKey(wordAt(tree, i)).replace(/\.$/, ''));
	const place = lexicon.nounClasses.get(words.at(-1) ?? '');
	return (
		words.length === 2 &&
		place !== undefined &&
		place.place >= 8 &&
		place.person <= 1 &&
		!words.some((word) => lexicon.givenNames.has(word) || lexicon.personTitles.has(word))
	);
}

/** "the Probation Service would": one thing, in a sentence and not in a heading of capitals. */
function isTheOne(tree: Tree, head: number): boolean {
	const verb = headOf(tree, head);
	return (
		below(tree, head, 'det').some((i) => wordOf(tree, i) === 'the') &&
		(verb < 0 || !isA(tree, head, 'compound', 'amod'))
	);
}

/** The subject of a verb of saying or thinking, or the one who is told. */
function speaksOrHears(tree: Tree, { head }: Nominal, lexicon: Lexicon): boolean {
	// "Network Rail and ScotRail welcomed the proposal"
	const first = isA(tree, head, 'conj') ? headOf(tree, head) : head;
	const verb = headOf(tree, first);
	if (verb < 0) return false;
	const known = cuesOf(lexicon).reportingVerbs.get(spellingKey(lemmaOf(tree, verb)));
	if (!known) return false;
	if (isA(tree, head, 'iobj')) return true;
	return isA(tree, first, 'nsubj') && firstBelow(tree, verb, 'cop') === undefined;
}

/** "Thames Water told us that leaks had fallen": a name with a capital that says a clause, or says it to someone. */
export function tellsThat(tree: Tree, nominal: Nominal, lexicon: Lexicon): boolean {
	const verb = headOf(tree, nominal.head);
	return (
		startsCapital(wordAt(tree, nominal.head)) &&
		speaksOrHears(tree, nominal, lexicon) &&
		firstBelow(tree, verb, 'ccomp') !== undefined &&
		firstBelow(tree, verb, 'aux:pass') === undefined &&
		!/^(?:mean|show|suggest|indicate|reveal|demonstrate|say|state|note|report|find|predict|conclude)$/.test(
			lemmaOf(tree, verb)
		)
	);
}
