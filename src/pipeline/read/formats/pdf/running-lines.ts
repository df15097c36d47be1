import type { PdfLine } from './lines-of-page.ts';

/** How many lines at the top and at the bottom of a page may be running heads and feet. */
const EDGE_LINES = 4;
/** Heads stand on each page or on every other one, not here and there as a sentence may. */
const NEXT_PAGES = 2;
/** How far a running line may move from page to page, in points. */
const DRIFT = 4;

const PAGE_NUMBER =
	/^(?:(?:page|p\.?|seite)\s*)?[-–—[|(]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-–—\]|)]?(?:\s*(?:of|\/|\|)\s*\d{1,4})?$/i;

/**
 * The running heads, feet and page numbers of a document: lines at the edge of the page that stand
 * at the same height on neighbouring pages with the same words, numbers aside, and numbers that stand
 * alone at the edge.
 */
export function findRunningLines(pages: readonly (readonly PdfLine[])[]): Set<PdfLine> {
	const edges = pages.map(edgeLines);
	const places = new Map<string, PdfLine[]>();
	for (const line of edges.flat()) {
		const key = line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
		places.set(key, [...(places.get(key) ?? []), line]);
	}
	const running = new Set<PdfLine>();
	for (const same of places.values()) {
		for (const line of same) {
			const elsewhere = same.some(
				(other) =>
					other.page !== line.page &&
					Math.abs(other.page - line.page) <= NEXT_PAGES &&
					Math.abs(other.y - line.y) <= DRIFT
			);
			if (elsewhere) running.add(line);
		}
	}
	pages.forEach((lines, at) => {
		for (const line of edges[at] ?? []) {
			if (PAGE_NUMBER.test(line.text) && isOutermost(line, lines, running)) running.add(line);
		}
	});
	return running;
}

function edgeLines(lines: readonly PdfLine[]): PdfLine[] {
	const byHeight = [...lines].sort((a, b) => a.y - b.y);
	const top = byHeight.slice(0, EDGE_LINES);
	return [...top, ...byHeight.slice(-EDGE_LINES).filter((line) => !top.includes(line))];
}

/** Whether nothing but running lines stands above, or nothing below. */
function isOutermost(
	line: PdfLine,
	lines: readonly PdfLine[],
	running: ReadonlySet<PdfLine>
): boolean {
	const others = lines.filter((other) => other !== line && !running.has(other));
	return others.every(({ y }) => y > line.y + 1) || others.every(({ y }) => y < line.y - 1);
}
