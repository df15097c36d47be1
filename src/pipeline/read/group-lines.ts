import type { Block } from '#graph/graph-file.ts';
import { findFurniture } from './find-furniture.ts';
import { findHeading, type Heading } from './find-heading.ts';
import { asLetter, findMarker, type Marker } from './find-marker.ts';
import { endsSentence, isAdjacent, measureWrap, wouldNotFit } from './measure-wrap.ts';
import type { Line } from './split-lines.ts';

/** Lines that belong together, with what they are. */
export type LineGroup =
	| { kind: 'furniture'; lines: Line[] }
	| { kind: 'heading'; lines: Line[]; heading: Heading }
	| {
			kind: Block['kind'];
			lines: Line[];
			/** Whether a paragraph begins here. */
			opens: boolean;
			/** What its first line begins with. */
			marker?: Marker;
			/** Whether the marker numbers the paragraph, not an item. */
			numbered: boolean;
	  };

type TextGroup = Exclude<LineGroup, { kind: 'furniture' | 'heading' }>;

/**
 * Groups lines into headings, blocks and furniture. Every line stands in exactly one group. Linear
 * in the number of lines.
 *
 * @param belowNotes lines that a note stood above: what they carry on stands above the note
 */
export function groupLines(
	lines: readonly Line[],
	belowNotes: ReadonlySet<Line> = new Set()
): LineGroup[] {
	const furniture = findFurniture(lines);
	const text = lines.filter((_, at) => !furniture.has(at));
	const cut = new Set([...belowNotes, ...lines.filter((_, at) => furniture.has(at - 1))]);
	const width = measureWrap(text);
	const bareNumbers = findBareSeries(text);
	const groups: LineGroup[] = [];
	for (const at of furniture) {
		const line = lines[at];
		if (line) groups.push({ kind: 'furniture', lines: [line] });
	}
	const series = new Map<string, number>();
	let paragraph: TextGroup | undefined;
	let last: Exclude<LineGroup, { kind: 'furniture' }> | undefined;

	text.forEach((line, at) => {
		const above = text[at - 1];
		const heading = findHeading(line, above, text[at + 1], width !== undefined);
		if (heading) {
			const group = { kind: 'heading' as const, lines: [line], heading };
			const wrapped = last?.kind === 'heading' && above && isAdjacent(above, line);
			if (wrapped && last?.kind === 'heading' && last.heading.style === heading.style) {
				last.lines.push(line);
			} else {
				groups.push(group);
				last = group;
			}
			paragraph = undefined;
			return;
		}
		const textAbove = last && last.kind !== 'heading' ? last : undefined;
		let marker = findMarker(line.text);
		if (marker?.style === 'bare' && !bareNumbers.has(line)) marker = undefined;
		if (marker && !mayBegin(marker, line, above, textAbove)) marker = undefined;
		if (marker?.style === 'roman' && followsAsLetter(marker, textAbove)) marker = asLetter(marker);

		if (!marker && above && textAbove && continues(above, line, textAbove, width, cut.has(line))) {
			textAbove.lines.push(line);
			return;
		}
		const numbered = marker !== undefined && isNumber(marker, textAbove, paragraph, series);
		const kind =
			marker && !numbered ? 'item' : !marker && isQuote(line, above, paragraph) ? 'quote' : 'body';
		const carriesOn =
			!marker && kind === 'body' && /^\p{Ll}/u.test(line.text) && textAbove?.kind !== 'body';
		const opens = !paragraph || (kind === 'body' && !carriesOn);
		const group: TextGroup = {
			kind,
			lines: [line],
			opens,
			numbered,
			...(marker ? { marker } : {})
		};
		if (numbered && marker) series.set(marker.style, marker.value);
		if (opens) paragraph = group;
		groups.push(group);
		last = group;
	});
	return groups;
}

/** A mark in the middle of a sentence is none: a line of wrapped text may begin with "- " or "5. ". */
function mayBegin(
	marker: Marker,
	line: Line,
	above: Line | undefined,
	textAbove: TextGroup | undefined
): boolean {
	if (!above || !textAbove || !isAdjacent(above, line) || endsSentence(above.text)) return true;
	const before = textAbove.marker;
	const setIn = line.indent > above.indent && marker.label.startsWith('(');
	if (setIn) return true;
	if (marker.style === 'bullet')
		return before?.style === 'bullet' || /^[•‣◦▪▫●○■□◆►➢✓]/u.test(marker.label);
	if (before?.style !== marker.style) return false;
	return marker.style === 'decimal' || marker.value === before.value + 1;
}

function followsAsLetter(marker: Marker, above: TextGroup | undefined): boolean {
	return above?.marker?.style === 'letter' && asLetter(marker).value === above.marker.value + 1;
}

/** Whether a marker numbers a paragraph; otherwise it begins an item of a list. */
function isNumber(
	marker: Marker,
	above: TextGroup | undefined,
	paragraph: TextGroup | undefined,
	series: ReadonlyMap<string, number>
): boolean {
	if (marker.style === 'bullet') return false;
	if (marker.style === 'decimal') return true;
	const inList = above?.kind === 'item' && sameList(above.marker, marker);
	if (inList) return false;
	if (above && /[:;,–—-]$/.test(above.lines.at(-1)?.text ?? '')) {
		const next = series.get(marker.style);
		if (marker.value === 1 || next === undefined || marker.value !== next + 1) return false;
	}
	if (marker.style === 'letter' || marker.style === 'roman') {
		return !paragraph?.numbered || paragraph.marker?.style === marker.style;
	}
	return true;
}

function sameList(above: Marker | undefined, marker: Marker): boolean {
	return above?.style === marker.style && marker.value === above.value + 1;
}

/** A line in quotation marks, or set in, after a colon; or one wholly quoted below a numbered paragraph. */
function isQuote(line: Line, above: Line | undefined, paragraph: TextGroup | undefined): boolean {
	if (!paragraph || !above) return false;
	const afterColon = /:\s*[-–—]?$/.test(above.text);
	const quoted = /^["“‘'«„]/u.test(line.text);
	if (afterColon) return quoted || line.indent >= above.indent + 2;
	const closed = /["”’'»][.,]?(?:\s*[([–—-].{1,80})?$/u.test(line.text);
	return paragraph.numbered && quoted && closed;
}

/** Whether a line carries on the block above it: wrapped by the margin, or cut by a page break. */
function continues(
	above: Line,
	line: Line,
	group: TextGroup,
	width: number | undefined,
	cut: boolean
): boolean {
	const lower = /^\p{Ll}/u.test(line.text);
	if (cut || line.page !== above.page) return lower && !endsSentence(above.text);
	if (!isAdjacent(above, line)) return false;
	if (width === undefined) {
		const likeWrap = above.text.length > 40 && above.text.length <= 140;
		return (
			!endsSentence(above.text) &&
			(lower || (likeWrap && wouldNotFit(above, line, above.text.length)))
		);
	}
	if (!endsSentence(above.text)) return true;
	const setIn = line.indent >= above.indent + 2 && group.lines.length > 1;
	const short = !wouldNotFit(above, line, width * 0.85);
	return !setIn && !short;
}

/** Lines that begin with a number and no mark after it, where at least three count up by one. */
function findBareSeries(lines: readonly Line[]): Set<Line> {
	const found = new Set<Line>();
	let run: Line[] = [];
	let value = Number.NaN;
	const close = () => {
		if (run.length >= 3) for (const line of run) found.add(line);
		run = [];
	};
	for (const [at, line] of lines.entries()) {
		const marker = findMarker(line.text);
		const above = lines[at - 1];
		const stands = !above || !isAdjacent(above, line) || endsSentence(above.text);
		if (marker?.style !== 'bare' || !stands) continue;
		if (marker.value === value + 1) run.push(line);
		else if (run.length === 0 || run.length >= 3 || marker.value === 1) {
			close();
			run = [line];
		} else continue;
		value = marker.value;
	}
	close();
	return found;
}
