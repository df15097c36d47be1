import { folded } from '../text-flow.ts';

const LOW_START = /^\p{Ll}+/u;
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
	/** Whether a line end breaks a word that stands whole elsewhere: a program hyphenates here. */
	breaksWords: boolean;
	/** Whether compounds are written with U+2010, which some programs keep for the ends of lines. */
	ownHyphen: boolean;
}

/** The words of lines, those that a line end breaks left out. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
	const words = new Set<string>();
	const hyphenated = new Set<string>();
	for (const line of lines) {
		const whole = line.toLowerCase().replace(/\p{L}+[-\u2010\u00ad]$/u, '');
		for (const [word] of whole.matchAll(/\p{L}+(?:[-\u2010]\p{L}+)*/gu)) {
			if (/[-\u2010]/.test(word)) hyphenated.add(word.replaceAll('\u2010', '-'));
			else words.add(word);
		}
	}
	const breaksWords = lines.some((line, at) => {
		const head = HYPHEN_END.exec(line)?.[1];
		const tail = LOW_START.exec(lines[at + 1] ?? '')?.[0];
		return head !== undefined && tail !== undefined && words.has((head + tail).toLowerCase());
	});
	const ownHyphen = lines.some((line) => /\p{L}\u2010\p{L}/u.test(line));
	return { words, hyphenated, breaksWords, ownHyphen };
}

/**
 * Joins the lines of a paragraph that a program has set. A hyphen at the end of a line is taken as
 * the program's ("vo-" "lunteers" is "volunteers"), unless the document writes the word with it
 * elsewhere, or its parts are words and the whole is none ("joint-" "venture"): both parts where the
 * program hyphenates, one of them where it breaks lines only at hyphens that were there before.
 */
export function joinSetLines(lines: readonly string[], vocabulary: Vocabulary): string {
	let text = '';
	for (const line of lines.map(folded)) {
		const head = HYPHEN_END.exec(text)?.[1]?.toLowerCase();
		const tail = LOW_START.exec(line)?.[0];
		if (!text || !line) text += line;
		else if (!head) text += ` ${line}`;
		else if (!tail) text += line;
		else {
			const inserted = text.endsWith('\u2010') && !vocabulary.ownHyphen;
			const keep = !inserted && keepsHyphen(head, tail, vocabulary);
			text = (keep ? text : text.slice(0, -1)) + line;
		}
	}
	return text;
}

function keepsHyphen(head: string, tail: string, vocabulary: Vocabulary): boolean {
	const { words, hyphenated, breaksWords } = vocabulary;
	if (hyphenated.has(`${head}-${tail}`)) return true;
	if (words.has(head + tail)) return false;
	if (KEEPING.has(head)) return true;
	const isWord = (part: string) => part.length > 3 && words.has(part);
	return breaksWords ? isWord(head) && isWord(tail) : isWord(head) || isWord(tail);
}
