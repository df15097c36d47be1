import type { Quantifier, Tension } from '#graph/graph-file.ts';
import type { GraphIndex } from '../graph-index.ts';
import { overlaps } from '#graph/span.ts';

/** One holder of a view, in the words of the text: 'a small number of councillors'. */
export interface Holder {
	words: string;
	node?: string;
	quantifier?: Quantifier;
}

/**
 * Who takes a side of a tension, as a reader would say it. `side` 0 or 1 gives those who take that
 * pole, 'both' those who see the whole tension and take no side. Words stand as in the text; a
 * first word that has its capital only from the start of a sentence loses it, an article before the
 * holder is taken in, and a pronoun is followed by whom it stands for: 'they (Fishers)'; where that is
 * not known it stands in quotation marks.
 */
export function holdersOf(index: GraphIndex, tension: Tension, side: 0 | 1 | 'both'): Holder[] {
	const text = index.paragraphById.get(tension.paragraph)?.text ?? '';
	const wanted = side === 'both' ? undefined : side;
	const found: (Tension['holders'][number] & Holder)[] = [];
	for (const holder of tension.holders) {
		if (holder.pole !== wanted || found.some((other) => overlaps(other, holder))) continue;
		const label = holder.node && index.nodeById.get(holder.node)?.label;
		found.push({ ...holder, words: sayHolder(text, holder.start, holder.end, label) });
	}
	return found.map(({ words, node, quantifier }) => ({
		words,
		...(node === undefined ? {} : { node }),
		...(quantifier === undefined ? {} : { quantifier })
	}));
}

/** Words that begin a holder and are no name, so that their capital comes from the sentence alone. */
const lowered = new Set(
	(
		'a all almost an another any both each every few five four half it key individual individuals ' +
		'large local majority many members most much nearly no none not one other others our partners ' +
		'people representatives respondents several six small some stakeholders staff ten that the ' +
		'their them these they this those three two we'
	).split(' ')
);
const pronouns = new Set(['they', 'them', 'it', 'he', 'she', 'we', 'these', 'those', 'others']);

function sayHolder(text: string, start: number, end: number, label: string | undefined): string {
	const article = /(?:^|[\s("“])((?:an?|the)\s+)$/iu.exec(text.slice(0, start))?.[1] ?? '';
	const words = (article + text.slice(start, end)).replace(/\s+/gu, ' ');
	const first = /^\p{L}+/u.exec(words)?.[0] ?? '';
	const said = lowered.has(first.toLowerCase())
		? first.toLowerCase() + words.slice(first.length)
		: words;
	if (!pronouns.has(said)) return said;
	if (label) return `${said} (${label})`;
	return said === 'others' ? said : `“${said}”`;
}

/** 'a', 'a and b', 'a, b and c'. */
export function joinWords(words: readonly string[], last = 'and'): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}
