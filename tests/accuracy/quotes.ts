import type { GraphFile, Span } from '#graph/graph-file.ts';
import { sharedLength } from '#graph/span.ts';

/** The numbered paragraphs of a graph, and where quotes stand in them. */
export class Quotes {
	readonly #texts = new Map<string, string>();
	readonly #numbers = new Map<string, string>();

	constructor(graph: GraphFile) {
		for (const { paragraphs } of graph.documents)
			for (const { id, number, text } of paragraphs)
				if (number && !this.#texts.has(number)) {
					this.#texts.set(number, text);
					this.#numbers.set(id, number);
				}
	}

	/** The number of a paragraph; '' where it has none. */
	numberOf(paragraph: string): string {
		return this.#numbers.get(paragraph) ?? '';
	}

	at(number: string, span: Span): string {
		return (this.#texts.get(number) ?? '').slice(span.start, span.end);
	}

	/** Every place where the quote stands, whatever white space, punctuation and capitals it is written with. */
	places(number: string, quote: string): Span[] {
		const text = this.#texts.get(number);
		const words = wordsOf(quote);
		if (text === undefined || !words.length) return [];
		const body = words.join('[^\\p{L}\\p{N}]+');
		const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'giu');
		return [...text.matchAll(pattern)].map((m) => ({
			start: m.index,
			end: m.index + m[0].length
		}));
	}

	/** Whether one of the quotes shares at least `share` of itself with the span; 'either': of itself or the span. */
	meets(
		number: string,
		quotes: readonly string[],
		span: Span,
		share: number,
		of: 'quote' | 'either'
	) {
		return quotes.some((quote) =>
			this.places(number, quote).some((place) => {
				const shared = sharedLength(place, span);
				const own = place.end - place.start;
				const length = of === 'quote' ? own : Math.min(own, span.end - span.start);
				return shared > 0 && shared >= share * length;
			})
		);
	}
}

export function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
