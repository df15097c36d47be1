import type { Annotation, Block, Mention, Paragraph, Span, Tension } from '#graph/graph-file.ts';
import { overlaps } from '#graph/span.ts';
import { partsOf, type Part } from '../graph-index.ts';

/** A stretch of text that is drawn in one way. */
export interface Piece {
	text: string;
	/** What a click on it opens: the shortest mention or cue of a tension that covers it. */
	opens?: Mention | Tension;
	/** Longer mentions around `opens`. */
	around: Mention[];
	/** Roles it plays in the annotations in the spotlight, e.g. the first pole of a tension. */
	roles: Pick<Part, 'role' | 'pole'>[];
}

/** Neighbouring pieces that are all inside or all outside the highlighted words. */
export interface Run {
	highlighted: boolean;
	pieces: Piece[];
}

export interface BlockOfRuns {
	kind: Block['kind'];
	runs: Run[];
}

/**
 * Cuts a paragraph where what covers it changes, so that every piece can be drawn and clicked as
 * one thing, however mentions nest or overlap. The pieces of all blocks joined by line ends are the
 * paragraph's text.
 * @param annotations those to mark; only mentions and the cues of tensions can be clicked
 * @param spotlit those whose parts are shown: poles, cue, holders, content
 * @param highlighted the one annotation whose words are highlighted
 */
export function cutParagraph(
	paragraph: Paragraph,
	annotations: readonly Annotation[],
	spotlit: readonly Annotation[],
	highlighted: Span | undefined
): BlockOfRuns[] {
	const links = annotations.flatMap((annotation): (Span & { opens: Mention | Tension })[] => {
		if (annotation.kind === 'mention') return [{ ...span(annotation), opens: annotation }];
		if (annotation.kind === 'tension') return [{ ...span(annotation.cue), opens: annotation }];
		return [];
	});
	const parts = spotlit.flatMap(partsOf);
	const blocks = paragraph.blocks.length
		? paragraph.blocks
		: [{ kind: 'body' as const, start: 0, end: paragraph.text.length }];
	return blocks.map((block) => ({
		kind: block.kind,
		runs: runsOf(paragraph.text, block, links, parts, highlighted)
	}));
}

function runsOf(
	text: string,
	block: Span,
	links: readonly (Span & { opens: Mention | Tension })[],
	parts: readonly Part[],
	highlighted: Span | undefined
): Run[] {
	const edges = new Set([block.start, block.end]);
	for (const cut of [...links, ...parts, ...(highlighted ? [highlighted] : [])]) {
		if (block.start < cut.start && cut.start < block.end) edges.add(cut.start);
		if (block.start < cut.end && cut.end < block.end) edges.add(cut.end);
	}
	const places = [...edges].sort((a, b) => a - b);
	const runs: Run[] = [];
	places.slice(0, -1).forEach((start, at) => {
		const here = { start, end: places[at + 1] ?? block.end };
		const covering = links
			.filter((link) => overlaps(link, here))
			.sort((a, b) => a.end - a.start - (b.end - b.start));
		const opens = covering[0]?.opens;
		const piece: Piece = {
			text: text.slice(here.start, here.end),
			around: covering
				.slice(1)
				.flatMap((link) => (link.opens.kind === 'mention' ? link.opens : [])),
			roles: parts
				.filter((part) => part.role !== 'mention' && overlaps(part, here))
				.map(({ role, pole }) => (pole === undefined ? { role } : { role, pole }))
		};
		if (opens) piece.opens = opens;
		const inside = highlighted !== undefined && overlaps(highlighted, here);
		const last = runs.at(-1);
		if (last?.highlighted === inside) last.pieces.push(piece);
		else runs.push({ highlighted: inside, pieces: [piece] });
	});
	return runs;
}

function span({ start, end }: Span): Span {
	return { start, end };
}
