import type { Tension } from '#graph/graph-file.ts';

const MOST_WORDS = 4;
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
 * A name for a tension that fits on a map, "commitment ↔ capacity": each side is the label of a
 * concept that its pole speaks of and the other does not, else the first words of the pole that mean
 * something; at most four words a side.
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
	const names = (pole: Tension['poles'][0], other: Tension['poles'][0]) =>
		pole.nodes
			.filter((node) => node.startsWith('concept/') && !other.nodes.includes(node))
			.map(labelOf)
			.filter((label) => label !== undefined)
			.filter((label) => label.split(' ').length <= MOST_WORDS);
	const first = names(a, b)[0] ?? firstWords(text.slice(a.start, a.end));
	const second =
		names(b, a).find((name) => name.toLowerCase() !== first.toLowerCase()) ??
		firstWords(text.slice(b.start, b.end));
	return `${first} ↔ ${second}`;
}

/** The first words that mean something; a negation among them stays. */
function firstWords(pole: string): string {
	const words = pole
		.replace(/["“”‘()[\]]/g, '')
		.split(/\s+/)
		.filter(Boolean);
	const isIn = (set: ReadonlySet<string>, word: string | undefined) =>
		set.has((word ?? '').toLowerCase().replace(/[,;:.]+$/, ''));
	while (words.length > 1 && isIn(EMPTY, words[0])) words.shift();
	let kept = words.slice(0, MOST_WORDS);
	if (words.length > MOST_WORDS) {
		const joint = kept.findLastIndex((word) => isIn(JOINTS, word));
		if (joint > 0) kept = kept.slice(0, joint);
	}
	while (kept.length > 1 && isIn(EMPTY, kept[kept.length - 1])) kept.pop();
	return kept.join(' ').replace(/[,;:.]+$/, '');
}
