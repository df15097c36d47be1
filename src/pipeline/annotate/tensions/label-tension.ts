import type { Span, Tension, TensionPole } from '#graph/graph-file.ts';

const MOST_WORDS = 4;
/** Words that a label does without wherever they stand. */
const POINTING = new Set(
	'a an the this that these those its their his her our my your been'.split(' ')
);
/** Words whose capital only shows that a sentence begins. */
const COMMON = new Set('some many most few no not all both other more much several'.split(' '));
/** Words that a label does without at its start and its end. */
const EMPTY = new Set(
	`a an the this that these those there it its their his her our your my they we he she i you who which
	what is are was were be been being am has have had do does did will would can could may might must
	should shall also to of in on at by for with from into within and or but as so very quite rather
	some any such because partly even still when where if while than about over between through`.split(
		/\s+/
	)
);
/** Where a side is too long it is cut before one of these, so that it does not end in the air. */
const JOINTS = new Set(
	`of in on at by for with from into within to and or but as that which who whom than about over
	between through because when where if while`.split(/\s+/)
);

/**
 * A name for a tension that fits on a map, "commitment ↔ capacity": the words of each pole that name
 * its side, without articles; where none do, a concept that the pole speaks of and the other does
 * not, else its first words that mean something.
 *
 * @param tension its poles name their nodes, the most telling one first
 * @param text the text of its paragraph
 * @param labelOf the label of a node; undefined where the node is not in the graph
 */
export function labelTension(
	tension: Pick<Tension, 'poles'>,
	text: string,
	labelOf: (node: string) => string | undefined
): string {
	const [a, b] = tension.poles;
	const names = (pole: TensionPole, other: TensionPole) => {
		const labels = pole.nodes
			.filter((node) => node.startsWith('concept/') && !other.nodes.includes(node))
			.map(labelOf)
			.filter((label) => label !== undefined)
			.filter((label) => label.split(' ').length <= MOST_WORDS);
		return pole.gist ? [shown(text, wholeQuotation(text, pole, pole.gist)), ...labels] : labels;
	};
	const first = names(a, b)[0] ?? firstWords(text.slice(a.start, a.end));
	const second =
		names(b, a).find((name) => name.toLowerCase() !== first.toLowerCase()) ??
		firstWords(text.slice(b.start, b.end));
	return `${first} ↔ ${second}`;
}

/** A label may hold so many words where the text sets them in quotation marks: "old wine in new bottles". */
const MOST_QUOTED = 6;

const QUOTATION_MARKS = [
	{ opener: '"', closer: '"' },
	{ opener: '“', closer: '”' },
	{ opener: '‘', closer: '’' }
];

/** What names a side, widened to the short quotation around it where that belongs to the pole as a whole. */
function wholeQuotation(text: string, pole: Span, gist: Span): Span {
	for (const { opener, closer } of QUOTATION_MARKS) {
		const start = text.lastIndexOf(opener, gist.start - 1) + 1;
		const end = text.indexOf(closer, gist.end);
		if (start === 0 || end < 0 || start < pole.start || end > pole.end) continue;
		const words = text.slice(start, end);
		const opens = opener !== closer || text.slice(0, start).split(opener).length % 2 === 0;
		if (opens && !words.includes(closer) && words.split(/\s+/).length <= MOST_QUOTED)
			return { start, end };
	}
	return gist;
}

/** The words of a span without articles; a capital that only opens the sentence is made small. */
function shown(text: string, span: Span): string {
	const quote = text.slice(span.start, span.end).replace(/\s+/g, ' ');
	const words = withoutLoneMarks(quote)
		.split(' ')
		.filter((word, k, all) => !POINTING.has(word.toLowerCase()) && !isPerfect(word, all[k + 1]));
	const opens = /(^|[.!?:]["”’]?\s+)$/.test(text.slice(0, span.start));
	const [first = '', ...rest] = words;
	const small = opens && COMMON.has(first.toLowerCase()) ? first.toLowerCase() : first;
	return [small, ...rest].join(' ') || quote;
}

/** "no date has been set" is told as "no date set": "has" goes with "been". */
function isPerfect(word: string, next = ''): boolean {
	return /^(has|have|had)$/i.test(word) && next.toLowerCase() === 'been';
}

/** Without quotation marks and brackets whose partner is not there. */
function withoutLoneMarks(words: string): string {
	const marks = words.match(/["“”()[\]]/g) ?? [];
	const paired = marks.length === 1 ? words.replace(/["“”()[\]]/g, '') : words;
	// "’" alone may be an apostrophe; "‘" alone opens a quotation that goes on
	return (paired.includes('’') ? paired : paired.replaceAll('‘', '')).replace(/[,;:.\s]+$/, '');
}

/** The first words that mean something; a negation among them stays. */
function firstWords(pole: string): string {
	const words = pole
		.replace(/["“”‘()[\]]/g, '')
		.split(/\s+/)
		.filter(Boolean);
	// "there’s" and "they’re" are as empty as "there" and "they"
	const isIn = (set: ReadonlySet<string>, word: string | undefined) =>
		set.has((word ?? '').toLowerCase().replace(/[,;:.]+$|['’](s|re|m|ve|ll|d)$/g, ''));
	while (words.length > 1 && isIn(EMPTY, words[0])) words.shift();
	let kept = words.slice(0, MOST_WORDS);
	if (words.length > MOST_WORDS) {
		const joint = kept.findLastIndex((word) => isIn(JOINTS, word));
		if (joint > 0) kept = kept.slice(0, joint);
	}
	while (kept.length > 1 && isIn(EMPTY, kept[kept.length - 1])) kept.pop();
	// "we're not": the negation alone says nothing
	if (kept.length === 1 && kept[0] === 'not') return pole.replace(/[,;:.]+$/, '');
	return kept.join(' ').replace(/[,;:.]+$/, '');
}
