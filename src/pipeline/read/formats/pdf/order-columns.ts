import type { PdfLine } from './lines-of-page.ts';

/** Fewest lines side by side that make two columns of text and not the rows of a table. */
const COLUMN_LINES = 5;
/** A line of running text fills at least this share of its column. */
const FULL = 0.7;

/**
 * Puts the lines of a page into reading order where the file writes two columns line by line across
 * both: most programs write one column after the other, and then nothing is changed.
 */
export function orderColumns(lines: PdfLine[], pageWidth: number): PdfLine[] {
	const gutter = gutterOf(lines, pageWidth);
	if (gutter === undefined) return lines;
	const ordered: PdfLine[] = [];
	let band: PdfLine[] = [];
	const end = () => {
		const plain = band.map((line): PdfLine => ({ ...line, inRow: false, rowStart: false }));
		ordered.push(...plain.filter((line) => line.left < gutter));
		ordered.push(...plain.filter((line) => line.left >= gutter));
		band = [];
	};
	for (const line of lines) {
		if (line.left < gutter && line.right > gutter) {
			end();
			ordered.push(line);
		} else band.push(line);
	}
	end();
	return ordered;
}

/** Where a gutter parts lines of running text that follow each other in the file, or undefined. */
function gutterOf(lines: readonly PdfLine[], pageWidth: number): number | undefined {
	const pairs: [PdfLine, PdfLine][] = [];
	lines.forEach((line, at) => {
		const next = lines[at + 1];
		if (line.rowStart && next && !lines[at + 2]?.inRow) pairs.push([line, next]);
	});
	if (pairs.length < COLUMN_LINES) return undefined;
	const middle = [...pairs].sort((a, b) => a[1].left - b[1].left)[Math.floor(pairs.length / 2)]!;
	const gutter = middle[1].left - 1;
	const apart = pairs.filter(([left, right]) => left.right < gutter && right.left >= gutter - 2);
	const start = Math.min(...apart.map(([left]) => left.left));
	const end = Math.max(...apart.map(([, right]) => right.right));
	const full = apart.filter(
		([left, right]) =>
			left.right - left.left > FULL * (gutter - start) * 0.9 &&
			right.right - right.left > FULL * (end - gutter) * 0.9
	);
	const wide = end - start > 0.5 * pageWidth;
	return wide && full.length >= COLUMN_LINES && full.length > 0.6 * pairs.length
		? gutter
		: undefined;
}
