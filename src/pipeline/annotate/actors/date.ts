import type { Tree } from '../tree/tree.ts';
import { wordOf } from '../tree/tree.ts';
import type { Nominal } from './nominal.ts';

const DATE =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\.|week|weekend|month|year|morning|afternoon|evening|night|yesterday|today|tomorrow|tonight|fortnight|decade|century|summer|winter|autumn|christmas|easter)$/;

/** "12 May", "last Wed.", "yesterday afternoon": a day, which is nobody and no topic. */
export function isDate(tree: Tree, { head, named }: Nominal): boolean {
	const word = wordOf(tree, head).replace(/s$/, '');
	return DATE.test(word) && (named || !/^(?:march|may)$/.test(word));
}
