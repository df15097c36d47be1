import type { Tension } from '#graph/graph-file.ts';

const MOST_WORDS = 4;
/** Words that a label does without at its start and its end. */
const EMPTY = new Set(
	`a an the this that these those there it its their his her our your my they we he she i you who which
	is are was were be been being am has have had do does did will would also to of in on at for by with
	and or but as so very quite rather some any such`.split(/\s+/)
);

/**
 * A name for a tension that fits on a map, "commitment ↔ capacity": each side is the label of a
 * concept or an actor that its pole speaks of, else the first words of the pole that mean something;
 * at most four words a side.
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
			.filter((node) => !other.nodes.includes(node))
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
		.replace(/["“”()[\]]/g, '')
		.split(/\s+/)
		.filter(Boolean);
	while (words.length > 1 && EMPTY.has((words[0] ?? '').toLowerCase())) words.shift();
	const kept = words.slice(0, MOST_WORDS);
	while (kept.length > 1 && EMPTY.has((kept[kept.length - 1] ?? '').toLowerCase())) kept.pop();
	return kept.join(' ').replace(/[,;:.]+$/, '');
}
