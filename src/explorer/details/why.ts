import type { Annotation } from '#graph/graph-file.ts';
import type { GraphIndex } from '../graph-index.ts';

/** Why an annotation is there: the rule that made it, and what the rule saw. */
export interface Why {
	/** Path of the rule's file below annotate/. */
	rule: string;
	/** One sentence with the words of the text that the rule fired on. */
	because: string;
}

/** Answers "why is this here?" from the annotation alone. */
export function whyIsThisHere(index: GraphIndex, annotation: Annotation): Why {
	const words = (span: { start: number; end: number }) => `“${index.quote(annotation, span)}”`;
	switch (annotation.kind) {
		case 'mention':
			return {
				rule: annotation.rule,
				because: annotation.inferred
					? `${words(annotation)} was taken to stand for it: a shortened name or a pronoun.`
					: `${words(annotation)} was taken to name it.`
			};
		case 'statement': {
			const { negated, modality } = annotation.predicate;
			const said = [...(negated ? ['negated'] : []), ...(modality ? [modality] : [])].join(', ');
			return {
				rule: annotation.rule,
				because: `${words(annotation.predicate)} joins ${words(annotation.subject)} and ${words(annotation.object)}${said ? ` (${said})` : ''}.`
			};
		}
		case 'attribution':
			return {
				rule: annotation.rule,
				because: `The cue ${words(annotation.cue)} gives ${words(annotation.content)} to ${words(annotation.holder)}.`
			};
		case 'tension':
			return {
				rule: annotation.rule,
				because: `The cue ${words(annotation.cue)} sets ${words(annotation.poles[0])} against ${words(annotation.poles[1])}.`
			};
	}
}
