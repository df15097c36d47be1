import type { Span } from '../../src/graph/graph-file.ts';
import type { AnnotatedDocument } from '../../src/pipeline/assemble/annotated-document.ts';

/** What a golden case may look at. */
export type Projection = 'document' | 'mentions' | 'statements' | 'attributions' | 'tensions';

/**
 * What matters of a document, in words in place of offsets and ids, so that a golden file reads as a
 * list of findings and does not change when something beside the point does.
 */
export function project(found: AnnotatedDocument, kind: Projection): unknown {
	const texts = new Map(found.document.paragraphs.map(({ id, text }) => [id, text]));
	const labels = new Map(found.nodes.map((node) => [node.id, `${node.kind} ${node.label}`]));
	const label = (node: string | undefined) => (node ? { node: labels.get(node) ?? node } : {});
	const quote = (paragraph: string, { start, end }: Span) =>
		texts.get(paragraph)?.slice(start, end) ?? '';
	switch (kind) {
		case 'document': {
			const { title, sections, paragraphs, furniture } = found.document;
			return {
				title,
				sections: sections.map((section) => `${section.level} ${section.title}`),
				paragraphs: paragraphs.map(({ number, text, blocks }) => ({
					...(number ? { number } : {}),
					blocks: blocks.map(
						({ kind: block, marker, start, end }) =>
							`${block}${marker ? ` ${marker}` : ''}: ${text.slice(start, end)}`
					)
				})),
				furniture: furniture.length
			};
		}
		case 'mentions':
			return found.mentions.map((mention) => ({
				quote: quote(mention.paragraph, mention),
				...label(mention.node),
				...(mention.inferred ? { inferred: true } : {})
			}));
		case 'statements':
			return found.statements.map(({ paragraph, subject, predicate, object }) => ({
				subject: quote(paragraph, subject),
				predicate: quote(paragraph, predicate),
				object: quote(paragraph, object),
				...(predicate.negated ? { negated: true } : {}),
				...(predicate.modality ? { modality: predicate.modality } : {})
			}));
		case 'attributions':
			return found.attributions.map(({ paragraph, holder, cue, content, voice, stance }) => ({
				holder: quote(paragraph, holder),
				...(holder.quantifier ? { quantifier: holder.quantifier } : {}),
				cue: quote(paragraph, cue),
				content: quote(paragraph, content),
				voice,
				stance
			}));
		case 'tensions':
			return found.tensions.map(({ paragraph, relation, poles, cue, holders, rule }) => ({
				relation,
				poles: poles.map((pole) => quote(paragraph, pole)),
				cue: quote(paragraph, cue),
				...(holders.length ? { holders: holders.map((holder) => quote(paragraph, holder)) } : {}),
				rule
			}));
	}
}
