import type { GraphNode } from '#graph/graph-file.ts';
import type { GraphIndex } from '../graph-index.ts';
import { nameInSentence } from '../theme/name-in-sentence.ts';

/** A node as it stands inside an English sentence. */
export interface Phrase {
	/** 'councillors', 'the Scottish Executive', 'COSLA'. */
	words: string;
	plural: boolean;
}

/** Nouns whose plural does not show. */
const pluralWithoutS = new Set(['people', 'staff', 'police', 'children', 'men', 'women', 'clergy']);
/** Words that begin a heading and are no name: 'What Community Planning is'. */
const beginnings = new Set('a an the what how where who why when which our their'.split(' '));
/** Endings of words that stay singular although they end in s. */
const singularInS = /(?:ss|us|is|ics|news)$/u;

/**
 * How a node is named in mid-sentence. A label that the text also writes small is written small; a
 * name that the text mostly gives an article keeps it; the last word of the head tells the number.
 */
export function phraseNode(index: GraphIndex, node: GraphNode): Phrase {
	const label = nameInSentence(node.label, 80).replace(quantity, '');
	const small = smallForm(node, label);
	const words = small ?? label;
	const plural = isPlural(words);
	// One of a kind has an article in English even where it is no name: 'the council'.
	const common = node.kind === 'actor' && !plural && !/\p{Lu}/u.test(words);
	const article = common || (!small && takesArticle(index, node));
	return { words: article ? `the ${words}` : words, plural };
}

/** The label with a small first letter, where the text writes it so or it is no name. */
function smallForm(node: GraphNode, label: string): string | undefined {
	const [first = '', ...others] = label.split(' ');
	if (/\p{Lu}/u.test(first.slice(1)) || /^(?:\P{L}|\p{Ll})/u.test(first)) return undefined;
	const small = first.toLowerCase() + label.slice(first.length);
	if (node.kind === 'theme') {
		const isTitle = others.some((word) => /^\p{Lu}/u.test(word));
		return isTitle && !beginnings.has(first.toLowerCase()) ? undefined : small;
	}
	const altLabels = node.kind === 'tension' ? [] : node.altLabels;
	return altLabels.some((alias) => alias.startsWith(small)) ? small : undefined;
}

/** Whether most mentions in the text come after 'the'. */
function takesArticle(index: GraphIndex, node: GraphNode): boolean {
	// A name has a capital; 'the partners' are just partners.
	if (node.kind !== 'actor' || !/\p{Lu}/u.test(node.label)) return false;
	if (/^the\s/iu.test(node.label)) return false;
	const before = index.mentionsOf(node.id).map((mention) => {
		const text = index.paragraphById.get(mention.paragraph)?.text ?? '';
		if (index.quote(mention).toLowerCase().startsWith('the ')) return 'the ';
		return text.slice(Math.max(0, mention.start - 4), mention.start).toLowerCase();
	});
	const withArticle = before.filter((words) => words.endsWith('the ')).length;
	return withArticle * 2 > before.length;
}

/** How many of them is said of a view, not of the actor: 'small number of councillors' are councillors. */
const quantity =
	/^(?:(?:an?|the)\s)?(?:[\w-]+\s)?(?:number|majority|minority|proportion) of (?=\S)/iu;

/** Words before 'of' that only count what comes after it. */
const counting = /\b(?:number|majority|minority|group|range|variety|handful|couple) of /iu;

/**
 * 'officers of the council' is plural by its head, the word before the first preposition; 'a small
 * number of officers' by what is counted.
 */
function isPlural(label: string): boolean {
	const counted = counting.exec(label);
	const words = counted ? label.slice(counted.index + counted[0].length) : label;
	const head = (words.split(/\s+(?:(?:of|in|at|for|from|with|on)\b|\()/u)[0] ?? words).trim();
	if (/\sand\s/u.test(head)) return true;
	const last = head.split(' ').at(-1) ?? '';
	if (pluralWithoutS.has(last.toLowerCase())) return true;
	if (/^\p{Lu}+$/u.test(last)) return false;
	return last.endsWith('s') && !singularInS.test(last.toLowerCase());
}
