import type { BaseIssue } from 'valibot';

const kinds: ReadonlyMap<string, string> = new Map([
	['undefined', 'nothing'],
	['null', 'nothing (null)'],
	['string', 'text'],
	['number', 'a number'],
	['boolean', 'yes or no'],
	['Array', 'a list'],
	['Object', 'an object']
]);

/** Units of a value that stand in a sentence; a reader knows by then which it is. */
const SHOWN = 60;

/**
 * What a schema found wrong with a part, said of that part as a reader calls things: 'is missing',
 * 'is text, not a list', 'is "b", not a number'.
 */
export function problemInWords(issue: BaseIssue<unknown>): string {
	const found = foundInWords(issue);
	const expected = expectedInWords(issue);
	const missing = expected === JSON.stringify(issue.path?.at(-1)?.key);
	return missing && found === 'nothing' ? 'is missing' : `is ${found}, not ${expected}`;
}

/** What a schema found: a kind of value, or a short value itself as it stands. */
export function foundInWords({ received }: BaseIssue<unknown>): string {
	const word = (kinds.get(received) ?? received).replace(/[\s\p{Cc}]+/gu, ' ');
	return word.length > SHOWN ? `${word.slice(0, SHOWN).toWellFormed()} …` : word;
}

function expectedInWords({ type, expected, requirement }: BaseIssue<unknown>): string {
	switch (type) {
		case 'integer':
			return 'a whole number';
		case 'finite':
			return 'a number that ends';
		case 'min_value':
			return `at least ${String(requirement)}`;
		case 'max_value':
			return `at most ${String(requirement)}`;
		case 'non_empty':
			return 'at least one letter';
	}
	const choices = /^\((.*)\)$/.exec(expected ?? '')?.[1] ?? expected ?? 'something else';
	return choices
		.split(' | ')
		.map((kind) => kinds.get(kind) ?? kind)
		.join(' or ');
}
