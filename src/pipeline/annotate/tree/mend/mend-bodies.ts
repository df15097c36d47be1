// "the Scottish Fire and Rescue Service", "the Department for Levelling Up, Housing and Communities", "Director of Children's
// Services": one body or office, whose name has "and" or a clause in it → one name.
import type { MendedWords } from './mended-words.ts';

const set = (list: string) => new Set(list.split(/\s+/));
/** What the name of a body ends with, or starts with before "of" and "for". */
const BODY = set(
	`administration agency alliance assembly association authority board bureau centre center chamber coalition college
	commission committee confederation consortium constabulary corporation council court department directorate executive
	federation forum foundation group inspectorate institute institution ministry network office ombudsman panel parliament
	partnership service services society subcommittee tribunal trust union university`
);
/** What is found for several places at once: "Westmorland and Furness Council". */
const OF_PLACES = set('authority board college constabulary council partnership trust university');
/** What the holder of an office is called before "of" and "for". */
const OFFICE = set('commissioner director head minister secretary spokesperson');
/** Fields of policy, which departments and their heads are named for. */
const FIELD = set(
	`affairs agriculture arts business care change children commerce communities community consumer culture defence defense
	development digital education employment energy enterprise environment equality families finance fisheries food forestry
	government health housing industry infrastructure innovation justice labour labor levelling media pensions planning
	research resources safety schools science security services skills sport standards technology tourism trade training
	transport veterans water welfare women work`
);

/** Makes one name of each name of a body that "and" or a comma goes through. */
export function mendBodies(words: MendedWords): void {
	for (let i = words.tokens.length - 1; i >= 0; i--) {
		if (!words.isCapital(i)) continue;
		const word = words.word(i).toLowerCase();
		if (BODY.has(word)) {
			// "The Scottish Executive agreed": what a sentence says something of is no adjective
			if (words.at(i)?.upos === 'ADJ' && /^nsubj/.test(words.at(i)?.deprel ?? ''))
				words.set(i, { upos: 'PROPN', xpos: 'NNP' });
			const first = startOfBody(words, i) ?? startOfPlain(words, i);
			if (first !== undefined) words.join(first, i, i);
		}
		if (BODY.has(word) || OFFICE.has(word)) {
			const last = endOfField(words, i) ?? endOfSubject(words, i);
			if (last !== undefined) words.join(i, last, i);
		}
	}
}

/** Where "Fire and Rescue Service" starts, given its last word; undefined where no "and" goes through the name. */
function startOfBody(words: MendedWords, last: number): number | undefined {
	let right = last;
	while (isPart(words, right - 1)) right--;
	if (right === last || !/^(?:and|&)$/.test(words.word(right - 1))) return undefined;
	// "National Children and Adult Services conference": a part of a longer name
	if (words.at(last)?.deprel === 'compound' && (words.at(last)?.head ?? -1) > last)
		return undefined;
	const left = right - 2;
	if (!isPart(words, left) || isBody(words, left) || isBody(words, right)) return undefined;
	let first = left;
	for (;;) {
		while (isPart(words, first - 1) && !isBody(words, first - 1)) first--;
		// "the Environment, Food and Rural Affairs Committee"
		if (words.word(first - 1) !== ',' || !isPart(words, first - 2)) break;
		if (isBody(words, first - 2)) return undefined;
		first -= 2;
	}
	const before = words.word(first - 1).toLowerCase();
	const isOne = before === 'the' || before === '(' || /^['’]s?$/.test(before);
	const isOfPlaces = first === left && OF_PLACES.has(words.word(last).toLowerCase());
	// "The" at the start of a sentence has a capital of its own
	if (words.word(first).toLowerCase() === 'the' && first < left) return first + 1;
	return isOne || isOfPlaces ? first : undefined;
}

/** Where "Probation Service" starts after "the", where the tagger takes its words for nouns; undefined where it does not. */
function startOfPlain(words: MendedWords, last: number): number | undefined {
	if (words.at(last)?.upos !== 'NOUN' || words.isCapital(last + 1)) return undefined;
	if (words.at(last)?.deprel === 'compound') return undefined;
	let first = last;
	while (isPart(words, first - 1)) first--;
	return first < last && /^the$/i.test(words.word(first - 1)) ? first : undefined;
}

/** Where "Department for Levelling Up, Housing and Communities" ends, given its first word; undefined where it is plain. */
function endOfField(words: MendedWords, first: number): number | undefined {
	if (!/^(?:of|for)$/.test(words.word(first + 1))) return undefined;
	let last = first + 1;
	let isPlain = true;
	for (;;) {
		const field = endOfRun(words, last + 1);
		if (field === undefined) break;
		const isFirst = last === first + 1;
		if (!isFirst && !isField(words, last + 1, field)) break;
		if (!isFirst && isBody(words, field)) break;
		if (!isFirst || /^['’]s?$/.test(words.word(last + 2))) isPlain = false;
		last = field;
		const link = words.word(last + 1);
		if (link === 'and' || link === '&') last += 1;
		else if (link === ',' && leadsToAnd(words, last + 2)) last += 1;
		else break;
	}
	while (last > first && !words.isCapital(last)) last--;
	return isPlain || last <= first + 1 ? undefined : last;
}

const DAYS =
	/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "the Centre for Policy Studies", "the Commission on Young Lives", where the grammar hangs what it is for elsewhere. */
function endOfSubject(words: MendedWords, first: number): number | undefined {
	if (!/^(?:for|on|against)$/.test(words.word(first + 1))) return undefined;
	const last = endOfRun(words, first + 2);
	if (last === undefined || DAYS.test(words.word(first + 2))) return undefined;
	const inside = (k: number) => k >= first && k <= last;
	const isTied = (k: number): boolean => {
		const { head = -1 } = words.at(k) ?? {};
		return k === first || (inside(head) && head !== k && (head === first || isTied(head)));
	};
	// after "on" no rule that follows takes the words for a part of the name
	const isDone = words.is(first + 1, 'for') && isTied(last);
	return last > first + 2 && !isDone ? last : undefined;
}

/** "Housing and Communities": after a comma only a list that ends with "and" goes on with the name. */
function leadsToAnd(words: MendedWords, from: number): boolean {
	const end = endOfRun(words, from);
	if (end === undefined || !isField(words, from, end)) return false;
	const link = words.word(end + 1);
	return link === 'and' || link === '&' || (link === ',' && leadsToAnd(words, end + 2));
}

/** The last of the words with a capital that start here, over an owner: "Children's Services". */
function endOfRun(words: MendedWords, from: number): number | undefined {
	if (!words.isCapital(from)) return undefined;
	let end = from;
	for (;;) {
		if (words.isCapital(end + 1)) end++;
		else if (/^(?:['’]s?|-)$/.test(words.word(end + 1)) && words.isCapital(end + 2)) end += 2;
		else return end;
	}
}

function isField(words: MendedWords, first: number, last: number): boolean {
	for (let i = first; i <= last; i++) if (FIELD.has(words.word(i).toLowerCase())) return true;
	return false;
}

function isPart(words: MendedWords, i: number): boolean {
	return words.isCapital(i) && words.at(i)?.upos !== 'DET';
}

function isBody(words: MendedWords, i: number): boolean {
	return BODY.has(words.word(i).toLowerCase()) || OFFICE.has(words.word(i).toLowerCase());
}
