import type { Mention, Span } from '#graph/graph-file.ts';
import { byPlace, contains, overlaps } from '#graph/span.ts';

/** The mentions of a document by where they stand, for rules that ask what a span is about. */
export class MentionIndex {
	readonly #byParagraph = new Map<string, Mention[]>();

	constructor(mentions: readonly Mention[]) {
		for (const mention of mentions) {
			const there = this.#byParagraph.get(mention.paragraph);
			if (there) there.push(mention);
			else this.#byParagraph.set(mention.paragraph, [mention]);
		}
		for (const there of this.#byParagraph.values()) there.sort(byPlace);
	}

	/** The longest mention that covers a span, e.g. the word that a noun phrase is about. */
	at(paragraph: string, span: Span): Mention | undefined {
		let best: Mention | undefined;
		for (const mention of this.#byParagraph.get(paragraph) ?? []) {
			if (mention.start > span.start) break;
			if (contains(mention, span) && (!best || mention.end - mention.start > best.end - best.start))
				best = mention;
		}
		return best;
	}

	/** The mentions that touch a span, in reading order. */
	within(paragraph: string, span: Span): Mention[] {
		return (this.#byParagraph.get(paragraph) ?? []).filter((mention) => overlaps(mention, span));
	}
}
