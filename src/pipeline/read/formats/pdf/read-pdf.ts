import type { ReadFile } from '../read-block.ts';
import { sourceOfBlocks, type UnplacedBlock } from '../source-of-blocks.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { blockOfLines, blocksOfGroups } from './blocks-of-groups.ts';
import { findNotes } from './find-notes.ts';
import { groupLines } from './group-lines.ts';
import { vocabularyOf } from './join-lines.ts';
import { linesOfPage, type PdfLine } from './lines-of-page.ts';
import { loadPages, type PdfPage } from './load-pages.ts';
import { measureBody } from './measure-body.ts';
import { orderColumns } from './order-columns.ts';
import { findRunningLines } from './running-lines.ts';

/** Tags are followed only where at least this share of the text carries one. */
const WELL_TAGGED = 0.8;

/**
 * Reads a PDF. The source text is the text of its paragraphs in reading order, line ends and the
 * hyphens at them kept; running heads, page numbers and notes stand behind the last paragraph that
 * begins on their page, so that they do not part the text that runs across it.
 * Throws UnreadableFile.
 */
export async function readPdf(
	name: string,
	bytes: Uint8Array,
	options: { onProgress?: (done: number, total: number) => void; signal?: AbortSignal } = {}
): Promise<ReadFile> {
	const { pages: loaded, title } = await loadPages(name, bytes, options);
	const pages = isWellTagged(loaded) ? loaded : loaded.map(withoutTags);
	const ordered = pages.map((page) => orderColumns(linesOfPage(page), page.width));
	if (!ordered.flat().length) {
		const count = pages.length === 1 ? 'one page' : `${pages.length} pages`;
		const found = `a PDF of ${count} with pictures but no text (a scan)`;
		throw new UnreadableFile(
			name,
			found,
			'a PDF with text; run text recognition (OCR) on it first'
		);
	}
	const read = sourceOfBlocks(blocksOf(pages, ordered));
	return { ...read, ...(title ? { title } : {}) };
}

function blocksOf(pages: readonly PdfPage[], ordered: readonly PdfLine[][]): UnplacedBlock[] {
	const isArtifact = (line: PdfLine) => line.tag?.kind === 'furniture';
	const running = findRunningLines(ordered);
	const kept = ordered.map((lines) =>
		lines.filter((line) => !running.has(line) && !isArtifact(line))
	);
	const body = measureBody(kept.flat());
	const vocabulary = vocabularyOf(kept.flat().map((line) => line.text));

	const behind = ordered.map((lines, at): UnplacedBlock[] => {
		const notes = findNotes(
			kept[at]!.filter((line) => !line.tag),
			body
		);
		for (const line of notes.flatMap((note) => note.lines)) takeOut(kept[at]!, line);
		const furniture = lines.filter((line) => running.has(line) || isArtifact(line));
		return [
			...notes.map(({ label, lines: noted }) => ({
				...blockOfLines('note', noted, vocabulary),
				...(label ? { label } : {})
			})),
			...furniture.map((line) => blockOfLines('furniture', [line], vocabulary)),
			...pages[at]!.aside.map((text): UnplacedBlock => ({ kind: 'furniture', text }))
		];
	});

	const groups = groupLines(kept.flat(), body);
	const blocks: UnplacedBlock[] = [];
	let page = 1;
	for (const block of blocksOfGroups(groups, body, vocabulary)) {
		while (page < block.place!.page) blocks.push(...behind[page++ - 1]!);
		blocks.push(block);
	}
	return [...blocks, ...behind.slice(page - 1).flat()];
}

/** Takes a line out by its place, for that of a note has lost its number. */
function takeOut(lines: PdfLine[], line: PdfLine): void {
	const at = lines.findIndex(
		({ y, left, right }) => y === line.y && left === line.left && right === line.right
	);
	if (at >= 0) lines.splice(at, 1);
}

function isWellTagged(pages: readonly PdfPage[]): boolean {
	let tagged = 0;
	let all = 0;
	for (const { tag, text } of pages.flatMap(({ pieces }) => pieces)) {
		if (tag?.kind === 'furniture') continue;
		all += text.trim().length;
		if (tag) tagged += text.trim().length;
	}
	return tagged > WELL_TAGGED * all;
}

/** What is marked as decoration stays so, however the rest is tagged. */
function withoutTags(page: PdfPage): PdfPage {
	const pieces = page.pieces.map(({ tag, ...piece }) =>
		tag?.key === 'artifact' ? { ...piece, tag } : piece
	);
	return { ...page, pieces };
}
