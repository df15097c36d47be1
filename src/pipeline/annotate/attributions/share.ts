import type { Quantifier } from '#graph/graph-file.ts';
import type { Tree } from '../tree/tree.ts';
import { wordOf } from '../tree/tree.ts';

/**
 * The share that figures give at the start of a holder, from 0 to 1: "62% of tenants", "62 per cent
 * of tenants", "38 of the 52 respondents", "seven out of ten staff", "one in five nurses". Undefined where there is none.
 */
export function shareOf(tree: Tree, first: number): number | undefined {
	const isThan = COMPARING.has(wordOf(tree, first)) && wordOf(tree, first + 1) === 'than';
	const at = isThan ? first + 2 : NEARLY.has(wordOf(tree, first)) ? first + 1 : first;
	const [number, sign, after, then] = [0, 1, 2, 3].map((i) => wordOf(tree, at + i));
	const fraction =
		sign === '-' ? FRACTIONS.get(`${number}-${after}`) : FRACTIONS.get(`${number}-${sign}`);
	if (fraction !== undefined) return fraction;
	const value = figure(number);
	if (value === undefined) return undefined;
	if (sign === '%' || sign === 'percent' || (sign === 'per' && after === 'cent'))
		return value <= 100 ? value / 100 : undefined;
	const all = sign === 'in' ? after : LEADS_TO_ALL.has(`${sign} ${after}`) ? then : undefined;
	const total = figure(all);
	return total !== undefined && total > 1 && value <= total ? value / total : undefined;
}

/**
 * The word of the scale for a share: half is "many", as "about half" is, and more than half "most";
 * a tenth and more is "some".
 */
export function quantifierOfShare(share: number): Quantifier {
	if (share === 1) return 'all';
	if (share > 0.5) return 'most';
	if (share >= 0.4) return 'many';
	return share >= 0.1 ? 'some' : 'few';
}

const NEARLY = new Set(['about', 'around', 'nearly', 'almost', 'some', 'over', 'only', 'just']);

/** "three-quarters of respondents", "two thirds of members". */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
	['three-quarters', 0.75],
	['two-thirds', 2 / 3],
	['one-third', 1 / 3],
	['one-quarter', 0.25],
	['four-fifths', 0.8],
	['three-fifths', 0.6],
	['two-fifths', 0.4],
	['one-fifth', 0.2],
	['nine-tenths', 0.9],
	['one-tenth', 0.1]
]);

const COMPARING = new Set(['more', 'fewer', 'less']);

const LEADS_TO_ALL = new Set(['out of', 'of the']);
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function figure(word: string | undefined): number | undefined {
	if (word === undefined) return undefined;
	if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word);
	const number = NUMBERS.indexOf(word);
	return number > 0 ? number : undefined;
}
