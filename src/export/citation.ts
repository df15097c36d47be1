import type { Annotation, GraphFile, Paragraph, SourceDocument, Span } from '#graph/graph-file.ts';

/** A quotation and all that is needed to cite it. */
export interface Quotation {
	annotation: Annotation;
	document: SourceDocument;
	paragraph: Paragraph;
	/** The words of the annotation as they stand. */
	words: string;
	/** The whole sentence or sentences around them. */
	sentence: string;
}

/**
 * How a paragraph is cited, e.g. 'Harbour review, para 1.2'. Where the document does not number its
 * paragraphs, its place among them stands in brackets: 'Harbour review, para [7]'.
 */
export function citation(document: SourceDocument, paragraph: Paragraph): string {
	const place = paragraph.number ?? `[${document.paragraphs.indexOf(paragraph) + 1}]`;
	return `${document.title}, para ${place}`;
}

/**
 * Words in quotation marks, white space folded. Words that are one quotation already keep the marks
 * they have.
 */
export function quoted(words: string): string {
	const folded = words.replace(/\s+/gu, ' ').trim();
	return /^(?:"[^"]+"|“[^“”]+”)$/u.test(folded) ? folded : `“${folded}”`;
}

/**
 * The quotations behind a graph file's annotations by their ids, in the order of the documents and
 * of the text. An annotation whose paragraph is not in the file has none.
 */
export function quotations(file: GraphFile): Map<string, Quotation> {
	const annotations = new Map<string, Annotation[]>();
	for (const annotation of file.annotations) {
		const list = annotations.get(annotation.paragraph);
		if (list) list.push(annotation);
		else annotations.set(annotation.paragraph, [annotation]);
	}
	const found = new Map<string, Quotation>();
	for (const document of file.documents) {
		for (const paragraph of document.paragraphs) {
			const inPlace = annotations.get(paragraph.id) ?? [];
			for (const annotation of [...inPlace].sort((a, b) => a.start - b.start || b.end - a.end)) {
				const around = sentencesAround(paragraph, annotation);
				found.set(annotation.id, {
					annotation,
					document,
					paragraph,
					words: paragraph.text.slice(annotation.start, annotation.end),
					sentence: paragraph.text.slice(around.start, around.end)
				});
			}
		}
	}
	return found;
}

/** From the start of the first sentence that a span touches to the end of the last one. */
function sentencesAround(paragraph: Paragraph, span: Span): Span {
	const touched = paragraph.sentences.filter(
		(sentence) => sentence.start < span.end && span.start < sentence.end
	);
	return {
		start: Math.min(span.start, ...touched.map((sentence) => sentence.start)),
		end: Math.max(span.end, ...touched.map((sentence) => sentence.end))
	};
}
