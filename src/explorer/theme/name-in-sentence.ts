import { clip } from './clip.ts';

/** Marks that turn the direction of the text after them, or end such a turn. */
const turns = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A label that stands inside a sentence of ours: in one line, no longer than anyone hears out, and
 * without the marks by which it would turn the words around it.
 * `nameInSentence('\u202eCOSLA')` is 'COSLA'.
 */
export function nameInSentence(label: string, longest = 120): string {
	return clip(label.replace(turns, '').replace(/\s+/gu, ' ').trim(), longest);
}
