import type {
	Annotation,
	GraphNode,
	NodeKind,
	SourceDocument,
	Tension
} from '#graph/graph-file.ts';
import type { Shown } from '../filter-graph.ts';
import { nodesOf, type GraphIndex } from '../graph-index.ts';
import { paragraphName } from '../quote/cite.ts';
import { nameInSentence } from '../theme/name-in-sentence.ts';

/** One document, or several taken together, as one side of a comparison. */
export interface Side {
	name: string;
	documents: readonly SourceDocument[];
}

/** Where a node stands on one side. */
export interface Standing {
	/** Distinct paragraphs that name it; for a tension those in which it stands. */
	paragraphs: number;
	/** The first words there, to be read in their place. */
	first: Annotation;
}

/** A node and where it stands; a side where it does not stand is left out. */
export interface Compared {
	node: GraphNode;
	sides: readonly [Standing | undefined, Standing | undefined];
}

export interface ComparedKind {
	kind: NodeKind;
	onlyFirst: Compared[];
	both: Compared[];
	onlySecond: Compared[];
}

/** Something over which both sides are pulled two ways, with the tensions of each. */
export interface Contested {
	node: GraphNode;
	sides: readonly [readonly Tension[], readonly Tension[]];
}

export interface Comparison {
	kinds: ComparedKind[];
	contested: Contested[];
}

/** The two sides that a view names: a document and another one, or all the others where none is named. */
export function sidesOf(index: GraphIndex, ids: readonly string[]): [Side, Side] | undefined {
	const { documents } = index.file;
	if (documents.length < 2) return undefined;
	const find = (id: string | undefined) => documents.find((document) => document.id === id);
	const first = find(ids[0]) ?? (documents[0] as SourceDocument);
	const second = find(ids[1]);
	if (second && second !== first) return [sideOf(first), sideOf(second)];
	const others = documents.filter((document) => document !== first);
	const [only] = others;
	if (only && others.length === 1) return [sideOf(first), sideOf(only)];
	return [sideOf(first), { name: `the other ${others.length} documents`, documents: others }];
}

function sideOf(document: SourceDocument): Side {
	return { name: document.title, documents: [document] };
}

/** Longer titles would hide the words that they stand beside. */
const longestTitle = 32;

/** Where words stand, as it is said on a side: '¶ 2.4', and of which document where it has several. */
export function placeOn(index: GraphIndex, side: Side, paragraphId: string): string {
	const place = `¶\u00a0${paragraphName(index, paragraphId)}`;
	if (side.documents.length === 1) return place;
	return `${place}, ${nameInSentence(index.documentOf(paragraphId).title, longestTitle)}`;
}

/** The kinds in the order in which a reader asks for them. */
const kinds: readonly NodeKind[] = ['tension', 'actor', 'concept', 'theme'];

/**
 * Who and what stands on one side and not on the other, what on both, and over what both are pulled
 * two ways. Only what the filters leave is compared. A theme stands where one of its concepts does.
 * What stands in more paragraphs is first; of equal ones the more important.
 */
export function compareDocuments(
	index: GraphIndex,
	shown: Pick<Shown, 'nodes' | 'annotations'>,
	[first, second]: readonly [Side, Side]
): Comparison {
	const standings = [standingsIn(index, shown, first), standingsIn(index, shown, second)] as const;
	const compared = index.file.nodes.flatMap((node): Compared[] => {
		const sides = [standings[0].get(node.id), standings[1].get(node.id)] as const;
		return sides[0] || sides[1] ? [{ node, sides }] : [];
	});
	compared.sort(
		(a, b) =>
			paragraphsOf(b) - paragraphsOf(a) ||
			b.node.importance - a.node.importance ||
			(a.node.id < b.node.id ? -1 : 1)
	);
	return {
		kinds: kinds.map((kind) => {
			const ofKind = compared.filter(({ node }) => node.kind === kind);
			return {
				kind,
				onlyFirst: ofKind.filter(({ sides }) => !sides[1]),
				both: ofKind.filter(({ sides }) => sides[0] && sides[1]),
				onlySecond: ofKind.filter(({ sides }) => !sides[0])
			};
		}),
		contested: contestedOn(index, shown, [first, second])
	};
}

const paragraphsOf = ({ sides }: Compared) =>
	(sides[0]?.paragraphs ?? 0) + (sides[1]?.paragraphs ?? 0);

function annotationsOn(index: GraphIndex, shown: Pick<Shown, 'annotations'>, side: Side) {
	return side.documents.flatMap(({ paragraphs }) =>
		paragraphs.flatMap(({ id }) =>
			index.annotationsIn(id).filter((annotation) => shown.annotations.has(annotation.id))
		)
	);
}

function standingsIn(
	index: GraphIndex,
	shown: Pick<Shown, 'nodes' | 'annotations'>,
	side: Side
): Map<string, Standing> {
	const found = new Map<string, { paragraphs: Set<string>; first: Annotation }>();
	for (const annotation of annotationsOn(index, shown, side)) {
		for (const id of withThemes(index, nodesOf(annotation))) {
			const node = index.nodeById.get(id);
			if (!node || !shown.nodes.has(id)) continue;
			const before = found.get(id) ?? { paragraphs: new Set<string>(), first: annotation };
			before.paragraphs.add(annotation.paragraph);
			// The words of a mention are few and easily found in the text.
			if (before.first.kind !== 'mention' && annotation.kind === 'mention') {
				if (annotation.paragraph === before.first.paragraph) before.first = annotation;
			}
			found.set(id, before);
		}
	}
	return new Map(
		[...found].map(([id, { paragraphs, first }]) => [id, { paragraphs: paragraphs.size, first }])
	);
}

function withThemes(index: GraphIndex, ids: readonly string[]): Set<string> {
	const all = new Set(ids);
	for (const id of ids) {
		const node = index.nodeById.get(id);
		if (node?.kind === 'concept' && node.theme) all.add(node.theme);
	}
	return all;
}

function contestedOn(
	index: GraphIndex,
	shown: Pick<Shown, 'nodes' | 'annotations'>,
	sides: readonly [Side, Side]
): Contested[] {
	const [first, second] = sides.map((side) => {
		const found = new Map<string, Tension[]>();
		for (const annotation of annotationsOn(index, shown, side)) {
			if (annotation.kind !== 'tension' || !shown.nodes.has(annotation.node)) continue;
			for (const id of new Set(annotation.poles.flatMap((pole) => pole.nodes))) {
				const list = found.get(id) ?? [];
				if (!list.some(({ node }) => node === annotation.node)) list.push(annotation);
				found.set(id, list);
			}
		}
		return found;
	}) as [Map<string, Tension[]>, Map<string, Tension[]>];
	return [...first]
		.flatMap(([id, here]): Contested[] => {
			const node = index.nodeById.get(id);
			const there = second.get(id);
			if (!node || !there || node.kind === 'tension' || !shown.nodes.has(id)) return [];
			return [{ node, sides: [here, there] }];
		})
		.sort((a, b) => b.node.importance - a.node.importance || (a.node.id < b.node.id ? -1 : 1));
}
