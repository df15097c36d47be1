import type { SourceDocument } from '#graph/graph-file.ts';
import { documentOfParts, type DocumentSource, type SourcePart } from './document-of-parts.ts';
import { looksLikeTitle, type HeadingStyle } from './find-heading.ts';
import { foldText, joinLines, wordsOf } from './fold-text.ts';
import { findTextNotes, withoutReferences } from './find-text-notes.ts';
import { groupLines, type LineGroup } from './group-lines.ts';
import { withNotesApart } from './notes-apart.ts';
import { splitLines } from './split-lines.ts';

/**
 * Reads plain text: numbered and unnumbered paragraphs, headings, bullets and quotations that belong
 * to the paragraph above, hard-wrapped lines, page furniture.
 * In: the decoded text; offsets of the result are into it. Out: a document whose headings,
 * paragraphs and furniture cover every non-blank character; of an empty text one without
 * paragraphs. Never throws, and takes time linear in the length of the text.
 *
 * "2.1 Partners agreed on: -\n\n• one plan\n• one budget" gives one paragraph, number '2.1', with the
 * text 'Partners agreed on: -\none plan\none budget' in three blocks.
 */
export function readPlainText(source: DocumentSource & { text: string }): SourceDocument {
	const { notes, lines, belowNotes } = findTextNotes(splitLines(source.text));
	const groups = groupLines(lines, belowNotes);
	let words: Set<string> | undefined;
	const hasWord = (word: string) => (words ??= wordsOf(source.text)).has(word);
	const titles = findTitles(groups, source.title !== undefined);
	const hasStyle = (style: HeadingStyle) =>
		groups.some((group) => isHeading(group) && !titles.has(group) && group.heading.style === style);
	const chapters = hasStyle('chapter');
	const capitals = hasStyle('capitals');

	const parts = groups.map((group): SourcePart => {
		const [first, last] = [group.lines[0], group.lines.at(-1)];
		const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
		if (group.kind === 'furniture') return { kind: 'furniture', source: span };
		const marker = group.kind === 'heading' ? undefined : group.marker;
		const raw = group.lines.map(({ text }, at) =>
			at === 0 ? text.slice(marker?.length ?? 0) : text
		);
		const text = withoutReferences(joinLines(raw, hasWord), notes);
		if (titles.has(group)) return { kind: 'title', text, source: span };
		if (group.kind === 'heading') {
			return { kind: 'heading', text, source: span, level: levelOf(group, chapters, capitals) };
		}
		return {
			kind: group.kind,
			text,
			source: span,
			opens: group.opens,
			...(marker && group.numbered ? { number: marker.label } : {}),
			...(marker && !group.numbered ? { marker: foldText(marker.label) } : {})
		};
	});
	parts.sort((a, b) => a.source.start - b.source.start);
	for (const { label, lines: own, length } of notes)
		parts.push({
			kind: 'body',
			text: joinLines(
				own.map(({ text }, at) => (at === 0 ? text.slice(length) : text)),
				hasWord
			),
			source: { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 },
			opens: true,
			number: `note ${label}`
		});
	return withNotesApart(documentOfParts(source, source.text.length, parts));
}

type HeadingGroup = Extract<LineGroup, { kind: 'heading' }>;

/**
 * The lines that name the document: those of a title page above the first heading; or of several
 * headings that stand together at the top the first, and the line of the chapter below it where there
 * is but one chapter. The last of them heads the first section.
 */
function findTitles(groups: readonly LineGroup[], titled: boolean): Set<LineGroup> {
	const text = groups.filter((group) => group.kind !== 'furniture');
	const titlePage = text.findIndex((group) => !isTitleLine(group));
	const firstBelow = text[titlePage];
	if (titlePage > 0 && firstBelow && isHeading(firstBelow))
		return new Set(text.slice(0, titlePage));
	const until = text.findIndex((group) => group.kind !== 'heading');
	const top = text.slice(0, until < 0 ? text.length : until).filter(isHeading);
	const chapters = text.filter((group) => isHeading(group) && group.heading.style === 'chapter');
	const found = new Set<LineGroup>();
	for (const [at, group] of top.slice(0, -1).entries()) {
		const { style } = group.heading;
		const onlyChapter = style === 'chapter' && chapters.length === 1;
		const isFirst = at === 0 && (style === 'capitals' || style === 'title');
		if (isFirst || onlyChapter || (titled && style === 'capitals' && found.size === at))
			found.add(group);
		else break;
	}
	return found;
}

/** A line of a title page: who publishes, what, when; above the first heading. */
function isTitleLine(group: LineGroup): boolean {
	if (group.kind !== 'body' || group.marker) return false;
	return group.lines.every(({ text }) => looksLikeTitle(text, 12) && !/[.?!:;,]$/.test(text));
}

function isHeading(group: LineGroup): group is HeadingGroup {
	return group.kind === 'heading';
}

/** Chapters stand above headings in capitals, these above short lines; numbers say their own level. */
function levelOf({ heading }: HeadingGroup, chapters: boolean, capitals: boolean): number {
	if (heading.style === 'chapter') return 1;
	const base = chapters ? 1 : 0;
	if (heading.style === 'numbered') return base + heading.depth;
	return base + (heading.style === 'title' && capitals ? 2 : 1);
}
