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

/** What a schema found, as a reader calls it: a kind of value, or a short value itself as it stands. */
export function foundInWords({ received }: BaseIssue<unknown>): string {
	const word = kinds.get(received) ?? received;
	return word.length > SHOWN ? `${word.slice(0, SHOWN).toWellFormed()} …` : word;
}

/** What a schema expected, as a reader calls it. */
export function expectedInWords({ type, expected, requirement }: BaseIssue<unknown>): string {
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
