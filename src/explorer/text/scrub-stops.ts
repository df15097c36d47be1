import type { Annotation } from '#graph/graph-file.ts';
import type { Chunk } from './chunk-paragraphs.ts';
import { heightOf } from './chunk-paragraphs.ts';

/** A place on the strip beside the text: a paragraph with evidence, or a few that lie close together. */
export interface Stop {
	/** Ids of the first and the last paragraph; one and the same where it is one. */
	first: string;
	last: string;
	/** Where it stands in the whole text, from 0 to 1. */
	at: number;
	/** In reading order, never empty. */
	hits: readonly Annotation[];
}

/** The whole text as the strip shows it. */
export interface Strip {
	stops: readonly Stop[];
	/** Where documents, or the sections of a single one, begin; the very beginning is left out. */
	starts: readonly number[];
	/** How many paragraphs hold evidence, and how many there are. */
	paragraphs: { found: number; all: number };
}

/**
 * Lays the evidence along the text, by the height that its paragraphs are likely to have (the same
 * as in scroll-share.ts). Evidence closer than one of `most` equal lengths makes one stop.
 */
export function layStrip(
	documents: readonly { id: string; chunks: readonly Chunk[] }[],
	hits: readonly Annotation[],
	most = 120
): Strip {
	const byParagraph = new Map<string, Annotation[]>();
	for (const hit of hits) {
		const here = byParagraph.get(hit.paragraph);
		if (here) here.push(hit);
		else byParagraph.set(hit.paragraph, [hit]);
	}
	const whole = sum(documents.flatMap(({ chunks }) => chunks.map(({ height }) => height)));
	const stops: (Stop & { hits: Annotation[] })[] = [];
	const starts: number[] = [];
	const paragraphs = { found: 0, all: 0 };
	let above = 0;
	for (const { chunks } of documents) {
		if (above > 0 && documents.length > 1) starts.push(above / whole);
		let section: string | undefined;
		for (const paragraph of chunks.flatMap((chunk) => chunk.paragraphs)) {
			if (documents.length === 1 && above > 0 && paragraph.section !== section)
				starts.push(above / whole);
			section = paragraph.section;
			const height = heightOf(paragraph.text);
			const here = byParagraph.get(paragraph.id);
			const at = (above + height / 2) / whole;
			const before = stops.at(-1);
			if (here && before && at - before.at < 1 / most) {
				before.last = paragraph.id;
				before.hits.push(...here);
			} else if (here) stops.push({ first: paragraph.id, last: paragraph.id, at, hits: [...here] });
			if (here) paragraphs.found++;
			paragraphs.all++;
			above += height;
		}
	}
	return { stops, starts, paragraphs };
}

/** The place in the list of the stop that is nearest to a share of the text; -1 where there is none. */
export function nearestStop(stops: readonly Pick<Stop, 'at'>[], share: number): number {
	let nearest = -1;
	stops.forEach(({ at }, place) => {
		const best = stops[nearest]?.at ?? Infinity;
		if (Math.abs(at - share) < Math.abs(best - share)) nearest = place;
	});
	return nearest;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, each) => all + each, 0);
}
