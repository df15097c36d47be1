// "damp and poor security", of a text that says "security" nowhere else → the concept is "poor security".
import { wordAt } from '../actors/nominal.ts';
import type { Tree } from '../tree/tree.ts';
import { wordOf } from '../tree/tree.ts';
import type { ConceptMention } from './concept-mention.ts';

/** Of the words that only grade (`weak-modifiers.tsv`) those that describe, so that a noun said once is better named with them. */
const DESCRIBING = new Set(
	`bad basic early earlier extra heavy high higher joint late lasting limited long-term longer longer-term
	low lower medium-term part-time full-time poor short short-term shorter-term special standard
	strong unequal weak`.split(/\s+/)
);

/** Where in the tokens of a nominal the describing word before a bare noun starts; undefined where there is none. */
export function describedFrom(
	tree: Tree,
	tokens: readonly number[],
	noun: number
): number | undefined {
	const last = tokens[noun - 1];
	if (last === undefined || last !== (tokens[noun] ?? 0) - 1) return undefined;
	let first = last;
	while (wordOf(tree, first - 1) === '-' && tokens.includes(first - 2)) first -= 2;
	const word = tree.text.slice(tree.tokens[first]?.start, tree.tokens[last]?.end);
	return DESCRIBING.has(word.toLowerCase()) && wordAt(tree, first) !== '' ? first : undefined;
}

/** Single nouns that stand once, each as the longer term with the word that describes it. */
export function nameDescribed(mentions: readonly ConceptMention[]): ConceptMention[] {
	const count = new Map<string, number>();
	for (const { terms } of mentions) {
		const noun = terms.at(-1) ?? '';
		count.set(noun, (count.get(noun) ?? 0) + 1);
	}
	return mentions.map((mention) => {
		const { described, terms } = mention;
		if (!described || terms.length !== 1 || mention.inferred || mention.nested) return mention;
		if ((count.get(terms[0] ?? '') ?? 0) > 1) return mention;
		const at = mention.at - (mention.span.start - described.span.start);
		return { ...mention, span: described.span, terms: described.terms, at };
	});
}
