import { isCapitalAt, isCapitalised, startsCapital } from '../../../letters.ts';
import type { Token } from '../../../parse/token.ts';

/** The tokens of one sentence while they are being mended; the parser's own are never touched. */
export class MendedWords {
	readonly #text: string;
	#tokens: readonly Token[];
	#isCopy = false;

	constructor(tokens: readonly Token[], text: string) {
		this.#tokens = tokens;
		this.#text = text;
	}

	get tokens(): readonly Token[] {
		return this.#tokens;
	}

	at(i: number): Token | undefined {
		return this.#tokens[i];
	}

	/** The word as it is written; '' outside the sentence. */
	word(i: number): string {
		const token = this.#tokens[i];
		return token ? this.#text.slice(token.start, token.end) : '';
	}

	/** Whether the word is written so; all words are asked, so none is cut out of the text for it. */
	is(i: number, written: string): boolean {
		const token = this.#tokens[i];
		return (
			token !== undefined &&
			token.end - token.start === written.length &&
			this.#text.startsWith(written, token.start)
		);
	}

	/** "Fire", "E-Learning": a capital, and small letters after it. */
	isCapital(i: number): boolean {
		const token = this.#tokens[i];
		if (!token || !isCapitalAt(this.#text, token.start)) return false;
		const word = this.word(i);
		if (isCapitalised(word)) return true;
		return word.length > 2 && /^.[\p{L}'’-]*\p{Ll}/u.test(word);
	}

	/** Gives a token another head, relation or part of speech. */
	set(
		i: number,
		change: Partial<Pick<Token, 'head' | 'deprel' | 'upos' | 'xpos' | 'lemma'>>
	): void {
		const tokens = this.#isCopy ? (this.#tokens as Token[]) : [...this.#tokens];
		const token = tokens[i];
		if (!token) return;
		tokens[i] = { ...token, ...change };
		this.#tokens = tokens;
		this.#isCopy = true;
	}

	/** Whether the heads above a token lie outside of the part all the way up, so that the part may hang there. */
	#leadsOut(i: number, inside: (i: number) => boolean): boolean {
		let at = this.at(i)?.head ?? -1;
		while (at >= 0 && !inside(at)) at = this.at(at)?.head ?? -1;
		return at < 0;
	}

	/** Whether every token hangs on the sentence's root, and none on itself in a circle. */
	isTree(): boolean {
		const known = new Set<number>();
		return this.#tokens.every((_, i) => {
			const path: number[] = [];
			let at = i;
			while (at >= 0 && !known.has(at)) {
				if (path.includes(at)) return false;
				path.push(at);
				at = this.at(at)?.head ?? -1;
			}
			for (const step of path) known.add(step);
			return true;
		});
	}

	/** Makes one noun of the tokens from `first` to its noun, `head`, which takes the place that the topmost of them had. */
	gather(first: number, head: number): void {
		const inside = (i: number) => i >= first && i <= head;
		let top = head;
		for (let i = head; i >= first; i--) if (this.#leadsOut(i, inside)) top = i;
		const place = this.at(top);
		if (!place) return;
		this.set(head, { head: place.head, deprel: place.deprel });
		this.#tokens.forEach((token, i) => {
			if (i === head) return;
			if (inside(i)) this.set(i, { head, deprel: 'compound' });
			else if (inside(token.head) && token.head !== head) this.set(i, { head });
		});
	}

	/**
	 * Makes one name of the tokens from `first` to `last` under `head`, which takes the place that the topmost of them had;
	 * what hung on one of the others hangs on the head.
	 */
	join(first: number, last: number, head: number): void {
		const inside = (i: number) => i >= first && i <= last;
		let top = head;
		for (let i = first; i <= last; i++)
			if (this.#leadsOut(i, inside)) {
				top = i;
				break;
			}
		const place = this.at(top);
		if (!place) return;
		this.set(head, { head: place.head, deprel: place.deprel, upos: 'PROPN', xpos: 'NNP' });
		this.#tokens.forEach((token, i) => {
			if (i === head) return;
			if (!inside(i)) {
				if (inside(token.head) && token.head !== head) this.set(i, { head });
				return;
			}
			const isWord = startsCapital(this.word(i)) && token.upos !== 'PUNCT';
			this.set(i, {
				head,
				deprel: i < head ? 'compound' : 'flat',
				...(isWord ? { upos: 'PROPN', xpos: 'NNP' } : {})
			});
		});
	}
}
