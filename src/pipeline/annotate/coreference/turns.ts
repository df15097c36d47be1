// "Q1 Chair: Good morning. … Professor Smith: Thank you." → who has the word in each paragraph of a transcript.
import type { Paragraph, Span } from '#graph/graph-file.ts';

/** The number of a question may stand before the name, a party or a post in brackets behind it. */
const TURN =
	/^(?:Q\d+[.:]? )?((?:\p{Lu}[\p{L}\p{N}.'’-]*)(?: (?:of|the|and|\p{Lu}[\p{L}\p{N}.'’-]*)){0,5})(?: \([^)]{1,60}\))?:\s/u;

const LEAST_TURNS = 4;
/** The share of the paragraphs that begin with a name; the others go on with what was said before. */
const LEAST_SHARE = 0.3;

/**
 * Who speaks in each paragraph of a transcript in which every turn begins with a name and a colon. A paragraph without
 * a name goes on with the turn before it.
 *
 * @returns the name by the id of the paragraph; undefined where the text is no transcript
 */
export function turnsOf(paragraphs: readonly Paragraph[]): Map<string, string> | undefined {
	const names = paragraphs.map(({ text }) => TURN.exec(text)?.[1]);
	const told = names.filter((name) => name !== undefined);
	// "Note: …", "Source: …" begin paragraphs, too, but nobody answers them
	const isTalk = new Set(told).size > 1 && new Set(told).size < told.length;
	const from = Math.max(0, names.findIndex(Boolean));
	const share = told.length / Math.max(1, paragraphs.length - from);
	if (!isTalk || told.length < LEAST_TURNS || share < LEAST_SHARE) return undefined;
	const turns = new Map<string, string>();
	let last: string | undefined;
	paragraphs.forEach(({ id }, k) => {
		last = names[k] ?? last;
		if (last !== undefined) turns.set(id, last);
	});
	return turns;
}

/** Where a person's name starts behind the number of a question: "Q2 Rachael Maskell". */
export function withoutNumber(text: string, span: Span): Span {
	const number = /^Q\d+[.:]? (?=\p{Lu})/u.exec(text.slice(span.start, span.end))?.[0] ?? '';
	return { start: span.start + number.length, end: span.end };
}
