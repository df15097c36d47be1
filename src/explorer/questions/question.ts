import type { View } from '../view.ts';

/** A question that this graph can answer, and the view that does. */
export interface Question {
	words: string;
	change: Partial<View>;
	/** What the answer is made of, e.g. '3 tensions'. */
	answer: string;
}

/** A change to the board of tensions. */
export function board(change: Partial<View>): Partial<View> {
	return { view: 'tensions', ...change };
}

/** '1 tension', '3 tensions'. */
export function count(n: number, one: string): string {
	return `${n} ${one}${n === 1 ? '' : 's'}`;
}
