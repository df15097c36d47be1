// 'it could "add value" to existing partnership activity' → "add value" is kept whole, as somebody's own words.
import type { Span } from '#graph/graph-file.ts';
import { isPlain } from '../../letters.ts';
import { spellingKey } from '../../lexicon/spelling-key.ts';
import { isSound } from '../actors/sound.ts';

export const QUOTED_PHRASE = 'concepts/quoted-phrase';

const MOST_WORDS = 7;
/** Words that make a clause of a phrase. */
const CLAUSE =
	/\b(?:is|are|was|were|be|has|have|had|do|does|did|will|would|can|could|should|must|may|might|i|you|he|she|it|we|they|me|us|them|what|who|that)\b|n['’]t\b/i;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const PLAIN_WORD = /[a-z\d]+(?:['’][a-z]+)?/gi;
const PHRASE = /["“]([^"“”\n]{3,60})["”]/g;

/**
 * Short phrases in quotation marks: scare quotes and catchwords, not quoted sentences. Spans are without the
 * marks; terms are the words as written, in lower case, hyphens as blanks.
 */
export function quotedPhrases(text: string): { span: Span; terms: string[] }[] {
	const found: { span: Span; terms: string[] }[] = [];
	for (const match of text.matchAll(PHRASE)) {
		const inner = match[1] ?? '';
		const trimmed = inner.replace(/[\s,.;:!?…]+$/, '').replace(/^[\s…]+/, '');
		const words = trimmed.match(isPlain(trimmed) ? PLAIN_WORD : WORD) ?? [];
		if (words.length === 0 || words.length > MOST_WORDS) continue;
		if (/[.!?]$/.test(inner.trim()) && words.length > 3) continue;
		if (words.length > 2 && CLAUSE.test(trimmed)) continue;
		if (words.every(isSound)) continue;
		const start = match.index + match[0].indexOf(trimmed, 1);
		found.push({
			span: { start, end: start + trimmed.length },
			terms: words.map((word) => spellingKey(word))
		});
	}
	return found;
}
