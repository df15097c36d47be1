import type { Line } from './split-lines.ts';

const NAVIGATION = new Set(
	'previous prev back next contents content home top up index page to of the menu listen print share skip main navigation search'.split(
		' '
	)
);
/** Words that are navigation even when nothing else stands on the line. */
const BUTTON =
	/^(?:listen|print|share|menu|next|previous|prev|back to top|top of page|skip to (?:main )?content)$/i;
const STAMP = [
	/^(?:page|site) (?:last )?(?:updated|reviewed|modified|published|created)\b[^.]*\.?$/i,
	/^last (?:updated|reviewed|modified)\b[^.]*\.?$/i,
	/^(?:page|p\.?)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/i,
	/^[-–—[|(]?\s*\d{1,4}\s*[-–—\]|)]?$/,
	/^(?:©|\(c\)|copyright\b|crown copyright\b)[^.]*$/i,
	/^(?:https?:\/\/|www\.)\S+$/i
];
const PAGE_NUMBER =
	/^(?:(?:page|p\.?)\s*)?[-–—[|(]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—\]|)]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i;
/** "Introduction ........ 3", "Introduction . . . 3" */
const CONTENTS_ENTRY = /(?:\.{4,}|(?: \.){3,}|…{2,}|_{4,})\s*(?:\d{1,4}|[ivxl]{1,6})$/i;

/**
 * Indexes of the lines that are no part of what the document says: navigation, page stamps, page
 * numbers, running heads, rules, entries of a table of contents.
 */
export function findFurniture(lines: readonly Line[]): Set<number> {
	const found = new Set<number>();
	lines.forEach(({ text }, at) => {
		if (text.length <= 160 && isFurniture(text)) found.add(at);
		else if (!/[\p{L}\p{N}]/u.test(text)) found.add(at);
	});
	markOnThisPage(lines, found);
	markContents(lines, found);
	markRunningHeads(lines, found);
	return found;
}

function isFurniture(text: string): boolean {
	return (
		STAMP.some((stamp) => stamp.test(text)) ||
		BUTTON.test(text) ||
		isNavigation(text) ||
		CONTENTS_ENTRY.test(text)
	);
}

/** "« Previous | Contents | Next »": nothing but words of navigation, and a sign between them. */
function isNavigation(text: string): boolean {
	if (!/[|«»‹›<>←→·•]/.test(text)) return false;
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.length > 0 && words.every((word) => NAVIGATION.has(word));
}

/** "On this page:" and the entries below it, which stand again further down as headings. */
function markOnThisPage(lines: readonly Line[], found: Set<number>): void {
	const lastPlace = new Map(lines.map(({ text }, at) => [text.toLowerCase(), at]));
	lines.forEach((line, at) => {
		if (!/^(?:on|in) this (?:page|section|chapter):?$/i.test(line.text)) return;
		found.add(at);
		for (let below = at + 1; below < Math.min(lines.length, at + 60); below++) {
			const entry = lines[below]?.text.toLowerCase() ?? '';
			if (found.has(below)) continue;
			if ((lastPlace.get(entry) ?? 0) <= below || entry.length > 120) return;
			found.add(below);
		}
	});
}

/** "Contents" and the entries below it, each with the number of its page after a gap. */
function markContents(lines: readonly Line[], found: Set<number>): void {
	lines.forEach((line, at) => {
		if (!/^(?:table of )?contents$/i.test(line.text)) return;
		let below = at + 1;
		while (/\S(?:\t|\s{2,})(?:\d{1,4}|[ivxl]{1,6})$/i.test(lines[below]?.text.slice(-200) ?? '')) {
			found.add(below++);
		}
		if (below > at + 1 || found.has(below)) found.add(at);
	});
}

/** Lines that stand three times or more, numbers aside, and mostly at the edge of a page. */
function markRunningHeads(lines: readonly Line[], found: Set<number>): void {
	const places = new Map<string, number[]>();
	lines.forEach(({ text }, at) => {
		if (found.has(at) || text.length > 100) return;
		const key = text.toLowerCase().replace(/\d+/g, '#');
		const same = places.get(key);
		if (same) same.push(at);
		else places.set(key, [at]);
	});
	for (const same of places.values()) {
		if (same.length < 3) continue;
		const atEdge = same.filter((at) => isAtPageEdge(lines, at, found));
		if (atEdge.length >= 0.6 * same.length) for (const at of atEdge) found.add(at);
	}
}

function isAtPageEdge(lines: readonly Line[], at: number, found: ReadonlySet<number>): boolean {
	const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
	return (
		above === undefined ||
		found.has(at - 1) ||
		above.page !== line?.page ||
		PAGE_NUMBER.test(above.text) ||
		(below !== undefined && (below.page !== line?.page || PAGE_NUMBER.test(below.text)))
	);
}
