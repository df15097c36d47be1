import type { Span } from '#graph/graph-file.ts';
import { cutSegments, type Segment } from '../quote/cut-segments.ts';
import { foldWord } from './search-entries.ts';

/** Where the matched words stand in a text, as offsets into it. */
export function matchesIn(text: string, matched: ReadonlySet<string>): Span[] {
	return [...text.matchAll(/[\p{L}\p{N}]+/gu)]
		.filter(([word]) => matched.has(foldWord(word)))
		.map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

/** A text in pieces, those that matched marked as 'match'. */
export function highlight(text: string, matched: ReadonlySet<string>, within?: Span): Segment[] {
	const marks = matchesIn(text, matched).map((span) => ({ ...span, as: 'match' }));
	return cutSegments(text, within ?? { start: 0, end: text.length }, marks);
}

/** Code units around the first match that an excerpt shows. */
const before = 40;
const after = 100;

/**
 * The stretch of a text around the place where most of the matched words stand close together; whole
 * words only. Without a match it is the beginning.
 */
export function excerptOf(text: string, matched: ReadonlySet<string>): Span {
	const matches = matchesIn(text, matched);
	let best = matches[0];
	let most = 0;
	for (const match of matches) {
		const near = matches.filter(
			({ start }) => match.start <= start && start <= match.start + after
		);
		const words = new Set(near.map(({ start, end }) => foldWord(text.slice(start, end)))).size;
		if (words > most) [best, most] = [match, words];
	}
	const from = Math.max(0, (best?.start ?? 0) - before);
	const to = Math.min(text.length, (best?.start ?? 0) + after);
	const start = from === 0 ? 0 : from + (/^\S*\s+/u.exec(text.slice(from))?.[0].length ?? 0);
	const end =
		to === text.length ? to : to - (/\s+\S*$/u.exec(text.slice(start, to))?.[0].length ?? 0);
	return { start, end: Math.max(start, end) };
}
