/** A phrase found in a row of words: its first and last index, and what the table says of it. */
export interface FoundPhrase<Value> {
	first: number;
	last: number;
	value: Value;
}

/**
 * Phrases of one or more words, found in a sentence by their words. Of the phrases that begin at
 * one word the longest counts, and found phrases never overlap.
 *
 * @example new Phrases([['even', 1], ['even if', 2]]).in(['even', 'if', 'so']) // one, with value 2
 */
export class Phrases<Value> {
	readonly #found = new WeakMap<readonly string[], readonly FoundPhrase<Value>[]>();
	readonly #byFirstWord = new Map<string, { words: readonly string[]; value: Value }[]>();

	constructor(entries: readonly (readonly [phrase: string, value: Value])[]) {
		for (const [phrase, value] of entries) {
			const words = phrase.toLowerCase().split(' ');
			const first = words[0] ?? '';
			this.#byFirstWord.set(first, [...(this.#byFirstWord.get(first) ?? []), { words, value }]);
		}
		for (const list of this.#byFirstWord.values())
			list.sort((a, b) => b.words.length - a.words.length);
	}

	/** The longest phrase that begins at a word. */
	at(words: readonly string[], first: number): FoundPhrase<Value> | undefined {
		const match = this.#byFirstWord
			.get(words[first] ?? '')
			?.find((entry) => entry.words.every((word, k) => words[first + k] === word));
		return match && { first, last: first + match.words.length - 1, value: match.value };
	}

	/** Every phrase in a row of words in lower case, in reading order. Many rules ask of one row, which is looked through once. */
	in(words: readonly string[]): readonly FoundPhrase<Value>[] {
		const known = this.#found.get(words);
		if (known) return known;
		const found: FoundPhrase<Value>[] = [];
		this.#found.set(words, found);
		for (let i = 0; i < words.length; i++) {
			const match = this.at(words, i);
			if (!match) continue;
			found.push(match);
			i = match.last;
		}
		return found;
	}
}
