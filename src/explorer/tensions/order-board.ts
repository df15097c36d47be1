import type {
	GraphNode,
	Quantifier,
	Tension,
	TensionNode,
	TensionRelation
} from '#graph/graph-file.ts';
import { quantifiers, relations } from '#graph/kinds.ts';
import type { Shown } from '../filter-graph.ts';
import type { GraphIndex } from '../graph-index.ts';
import type { View } from '../view.ts';
import { heldByWords } from '../filters/kind-words.ts';
import { quantifierWords, relationWords } from './relation-words.ts';

/** A tension on the board, and the passages that show it, in reading order. */
export interface Card {
	node: TensionNode;
	passages: [Tension, ...Tension[]];
	/** The theme of most of what its poles name; absent where they name nothing that has one. */
	theme?: string;
}

/** Cards that stand under one heading, and how many there are where not all are drawn. */
export interface Group {
	id: string;
	heading: string;
	cards: Card[];
	count: number;
}

export interface Board {
	groups: Group[];
	shown: number;
	total: number;
	/** Tensions of each relation under all other filters; relations without one are left out. */
	relations: { relation: TensionRelation; count: number; chosen: boolean }[];
}

export type BoardOrder = 'weight' | 'place' | 'theme' | 'relation' | 'holders';
export const boardOrders: readonly BoardOrder[] = [
	'weight',
	'place',
	'theme',
	'relation',
	'holders'
];

/** The orders as a reader chooses among them. */
export const orderWords: Record<BoardOrder, string> = {
	weight: 'Most evidence',
	place: 'Place in the text',
	theme: 'Theme',
	relation: 'Relation',
	holders: 'How many hold it'
};

/** The order that a view's `sort` names; what the board does not know gives 'weight'. */
export function boardOrder(view: Pick<View, 'sort'>): BoardOrder {
	return boardOrders.find((order) => order === view.sort) ?? 'weight';
}

/**
 * The tensions that the filters leave, grouped and in order. By weight they stand in one group;
 * by place under the sections of the report; by theme and by relation under those, the group with
 * the most cards first; by holders under how many hold them, from all to one, and a tension that most
 * see one way and a few the other way stands under both. Inside a group the heaviest card is first.
 */
export function orderBoard(
	index: GraphIndex,
	shown: Shown,
	view: Pick<View, 'sort' | 'relations'>
): Board {
	const all = index.file.nodes.filter((node) => node.kind === 'tension');
	const cards = all.flatMap((node) => cardOf(index, shown, node) ?? []);
	const chosen = new Set(view.relations);
	return {
		groups: groupCards(index, cards, boardOrder(view)),
		shown: cards.length,
		total: all.length,
		relations: relations
			.map((relation) => ({
				relation,
				count: shown.counts.relations.get(relation) ?? 0,
				chosen: chosen.has(relation)
			}))
			.filter(({ count, chosen }) => count > 0 || chosen)
	};
}

/** The first `most` cards of a board with the groups they stand in. */
export function takeCards(groups: readonly Group[], most: number): Group[] {
	let left = most;
	return groups.flatMap((group) => {
		const cards = group.cards.slice(0, Math.max(0, left));
		left -= cards.length;
		return cards.length ? [{ ...group, cards }] : [];
	});
}

/** Distinct paragraphs that show a tension and distinct holders who see it, added up. */
export function weightOf({ passages }: Pick<Card, 'passages'>): number {
	const paragraphs = new Set(passages.map(({ paragraph }) => paragraph));
	const holders = new Set(
		passages.flatMap(({ paragraph, holders }) =>
			holders.map(({ node, quantifier, start }) =>
				node ? `${node} ${quantifier ?? ''}` : `${paragraph} ${start}`
			)
		)
	);
	return paragraphs.size + holders.size;
}

/** How many hold a tension at most, as a place on the scale from one (1) to all (6); 0 if not said. */
function strongestHolder(card: Card): number {
	return Math.max(0, ...quantifiersOf(card).map((quantifier) => quantifierWords[quantifier].band));
}

/** How many hold a tension or a side of it, each word once, from all to one. */
function quantifiersOf({ passages }: Pick<Card, 'passages'>): Quantifier[] {
	const said = new Set(
		passages.flatMap(({ holders }) => holders.flatMap(({ quantifier }) => quantifier ?? []))
	);
	return quantifiers.filter((quantifier) => said.has(quantifier));
}

function cardOf(index: GraphIndex, shown: Shown, node: TensionNode): Card | undefined {
	if (!shown.nodes.has(node.id)) return undefined;
	const [first, ...others] = index
		.tensionsOf(node.id)
		.filter((passage) => shown.annotations.has(passage.id));
	if (!first) return undefined;
	const theme = themeOf(index, [first, ...others]);
	return { node, passages: [first, ...others], ...(theme ? { theme } : {}) };
}

/** Of two themes named equally often the one whose id comes first. */
function themeOf(index: GraphIndex, passages: Tension[]): string | undefined {
	const counts = new Map<string, number>();
	for (const id of passages.flatMap((passage) => passage.poles.flatMap((pole) => pole.nodes))) {
		const node: GraphNode | undefined = index.nodeById.get(id);
		const theme =
			node?.kind === 'theme' ? node.id : node?.kind === 'concept' ? node.theme : undefined;
		if (theme) counts.set(theme, (counts.get(theme) ?? 0) + 1);
	}
	return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

function groupCards(index: GraphIndex, cards: Card[], order: BoardOrder): Group[] {
	const byPlace = (a: Card, b: Card) =>
		index.placeOf(a.passages[0].paragraph) - index.placeOf(b.passages[0].paragraph) ||
		a.passages[0].start - b.passages[0].start;
	const byWeight = (a: Card, b: Card) =>
		weightOf(b) - weightOf(a) ||
		strongestHolder(b) - strongestHolder(a) ||
		b.node.importance - a.node.importance ||
		b.passages[0].confidence - a.passages[0].confidence ||
		byPlace(a, b);

	if (order === 'weight') {
		if (cards.length === 0) return [];
		return [
			{
				id: 'all',
				heading: 'Most paragraphs and holders first',
				cards: cards.toSorted(byWeight),
				count: cards.length
			}
		];
	}
	const inOrder = cards.toSorted(order === 'place' ? byPlace : byWeight);
	const groups = new Map<string, Group>();
	for (const card of inOrder) {
		for (const { id, heading } of groupsOf(index, card, order)) {
			const group = groups.get(id) ?? { id, heading, cards: [], count: 0 };
			groups.set(id, group);
			group.cards.push(card);
			group.count += 1;
		}
	}
	const found = [...groups.values()];
	if (order === 'place') return found;
	if (order === 'holders') {
		const inScale = holderGroups.map(({ id }) => id);
		return found.sort((a, b) => inScale.indexOf(a.id) - inScale.indexOf(b.id));
	}
	// What has no theme of its own comes last, however much of it there is.
	return found.sort(
		(a, b) => Number(a.id === '') - Number(b.id === '') || b.cards.length - a.cards.length
	);
}

type GroupName = Pick<Group, 'id' | 'heading'>;

/** From the widest held on. Whom the text names without a number comes before what it says itself. */
const holderGroups: readonly GroupName[] = [
	...quantifiers.map((id) => ({
		id,
		heading: `Held by ${heldByWords[id]}${id === 'few' ? ', or a small minority' : ''}`
	})),
	{ id: 'named', heading: 'Held by whom the text names, without a number' },
	{ id: '', heading: 'Said by the report itself' }
];

function groupsOf(index: GraphIndex, card: Card, order: BoardOrder): GroupName[] {
	if (order === 'relation') {
		return [{ id: card.node.relation, heading: relationWords[card.node.relation].plural }];
	}
	if (order === 'theme') {
		const heading = card.theme && index.nodeById.get(card.theme)?.label;
		return [heading ? { id: card.theme ?? '', heading } : { id: '', heading: 'No theme' }];
	}
	if (order === 'holders') {
		const named = card.passages.some(({ holders }) => holders.length > 0);
		const ids: string[] = quantifiersOf(card);
		if (ids.length === 0) ids.push(named ? 'named' : '');
		return holderGroups.filter(({ id }) => ids.includes(id));
	}
	const paragraph = index.paragraphById.get(card.passages[0].paragraph);
	const section = paragraph && index.sectionById.get(paragraph.section);
	const title = section?.title || (paragraph ? index.documentOf(paragraph.id).title : '');
	return [{ id: `${paragraph?.section}`, heading: title }];
}
