import { contains } from '#graph/span.ts';
import { partsOf, type GraphIndex } from '../graph-index.ts';
import type { Mark } from '../quote/cut-segments.ts';
import type { Hop } from './find-paths.ts';

/**
 * What is marked in the words of a hop: the parts of its annotation, and every mention of the two
 * nodes it joins in the same sentence.
 */
export function hopMarks(index: GraphIndex, hop: Hop): Mark[] {
	const sentence = index.sentenceOf(hop.quote);
	const parts = hop.quote.kind === 'mention' ? [] : partsOf(hop.quote);
	const mentions = index
		.annotationsIn(hop.quote.paragraph)
		.filter(
			(annotation) =>
				annotation.kind === 'mention' &&
				(annotation.node === hop.from || annotation.node === hop.to) &&
				contains(sentence, annotation)
		);
	return [
		...parts.map(({ start, end, role, pole }) => ({
			start,
			end,
			as: role === 'pole' ? `pole-${pole}` : role
		})),
		...mentions.map(({ start, end }) => ({ start, end, as: 'end' }))
	];
}
