import type { SourceDocument } from '#graph/graph-file.ts';

/** The notes stand in a section of their own, not in the last one of the text. */
export function withNotesApart(document: SourceDocument): SourceDocument {
	const isNote = (number: string | undefined) => number?.startsWith('note ') ?? false;
	const first = document.paragraphs.findIndex(({ number }) => isNote(number));
	if (first < 0) return document;
	const section = { id: `${document.id}/notes-to-the-text`, title: 'Notes', level: 1 };
	const onlyNotes = document.paragraphs.slice(first).every(({ number }) => isNote(number));
	return {
		...document,
		sections: [...document.sections, section],
		paragraphs: document.paragraphs.map((paragraph, at) =>
			at >= first && onlyNotes ? { ...paragraph, section: section.id } : paragraph
		)
	};
}
