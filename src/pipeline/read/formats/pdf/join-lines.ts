import { folded } from '../text-flow.ts';

const HYPHEN_END = /(\p{L}+)[-\u2010\u00ad]$/u;
/** First parts of compounds that keep their hyphen wherever the line ends. */
const KEEPING = new Set(
	'self well non cross long short high low full part half ill ex anti vice all far ever top first second third two three four five'.split(
		' '
	)
);

/** What the words of a document tell about a word that is broken at the end of a line. */
export interface Vocabulary {
	words: ReadonlySet<string>;
	/** Words with a hyphen inside: 'long-term'. */
	hyphenated: ReadonlySet<string>;
}

/** The words of lines, those that a line end breaks left out. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
	const words = new Set<string>();
	const hyphenated = new Set<string>();
	for (const line of lines) {
		const whole = line.toLowerCase().replace(/\p{L}+[-\u2010\u00ad]$/u, '');
		for (const [word] of whole.matchAll(/\p{L}+(?:[-\u2010]\p{L}+)*/gu)) {
			if (/[-\u2010]/.test(word)) hyphenated.add(word.replaceAll('\u2010', '-'));
			else words.add(word);
		}
	}
	return { words, hyphenated };
}

/**
 * Joins the lines of a paragraph that a program has set. A hyphen at the end of a line is taken as
 * the program's ("vo-" "lunteers" is "volunteers"), unless the document writes the word with it
 * elsewhere, or both parts are words and the whole is none ("joint-" "venture").
 */
export function joinSetLines(lines: readonly string[], vocabulary: Vocabulary): string {
	let text = '';
	for (const line of lines.map(folded)) {
		const head = HYPHEN_END.exec(text)?.[1]?.toLowerCase();
		const tail = /^\p{Ll}+/u.exec(line)?.[0].toLowerCase();
		if (!text || !line) text += line;
		else if (!head) text += ` ${line}`;
		else if (!tail) text += line;
		else text = (keepsHyphen(head, tail, vocabulary) ? text : text.slice(0, -1)) + line;
	}
	return text;
}

function keepsHyphen(head: string, tail: string, { words, hyphenated }: Vocabulary): boolean {
	if (hyphenated.has(`${head}-${tail}`)) return true;
	if (words.has(head + tail)) return false;
	if (KEEPING.has(head)) return true;
	return head.length > 3 && tail.length > 3 && words.has(head) && words.has(tail);
}
