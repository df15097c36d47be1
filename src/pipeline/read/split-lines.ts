/** A line of the source that is not blank. Offsets are into the source. */
export interface Line {
	/** First and one past the last character that is not white space. */
	start: number;
	end: number;
	/** The line without the white space around it. */
	text: string;
	/** Columns of white space before it; a tab counts four. */
	indent: number;
	/** Blank lines between it and the line before. */
	blanks: number;
	/** Counts the form feeds before it. */
	page: number;
}

const LINE_END = /\r\n|[\n\r\f\v\u2028\u2029]/g;

/** Every line of the source that is not blank, in order. Linear in the length of the source. */
export function splitLines(source: string): Line[] {
	const lines: Line[] = [];
	let page = 0;
	let blanks = 0;
	const take = (from: number, to: number) => {
		const raw = source.slice(from, to);
		const text = raw.trim();
		if (!text) {
			blanks++;
			return;
		}
		const before = raw.length - raw.trimStart().length;
		const start = from + before;
		const indent = before + 3 * (raw.slice(0, before).split('\t').length - 1);
		lines.push({ start, end: start + text.length, text, indent, blanks, page });
		blanks = 0;
	};
	let from = 0;
	for (const match of source.matchAll(LINE_END)) {
		take(from, match.index);
		from = match.index + match[0].length;
		if (match[0] === '\f') page++;
	}
	take(from, source.length);
	return lines;
}
