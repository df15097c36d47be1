import type { Annotation, GraphNode, NodeKind } from '#graph/graph-file.ts';
import { whyIsThisHere, type Why } from '../details/why.ts';
import { partsOf, type GraphIndex } from '../graph-index.ts';
import { paragraphName } from '../quote/cite.ts';
import { cutSegments, type Segment } from '../quote/cut-segments.ts';
import { defaultView, viewHref, type View } from '../view.ts';
import type { PageAddresses } from './page-addresses.ts';

/** What the pages are made from. All links are relative to the site's root. */
export interface Source {
	index: GraphIndex;
	addresses: PageAddresses;
}

/** A link as a static page shows it. */
export interface PageLink {
	label: string;
	href: string;
	kind?: NodeKind;
	/** Words beside the link, e.g. the predicate of a statement. */
	beside?: string;
}

/** A sentence with the parts of all that was found in it marked, where it stands, and why it is there. */
export interface PageQuote {
	id: string;
	segments: Segment[];
	place: PageLink;
	inExplorer: string;
	whys: Why[];
}

/** The address of a view of the explorer. */
export function explorerHref(change: Partial<View>): string {
	return viewHref({ ...defaultView, ...change });
}

/** A link to the page of a node, or to the explorer where it has none. */
export function nodeLink({ addresses }: Source, node: GraphNode): PageLink {
	return {
		label: node.label,
		href: addresses.node(node.id) ?? explorerHref({ selected: node.id }),
		kind: node.kind
	};
}

/** A link to the page of a paragraph, or to its place in the explorer where it has none. */
export function paragraphLink({ index, addresses }: Source, id: string): PageLink {
	return {
		label: `${index.documentOf(id).title}, para ${paragraphName(index, id)}`,
		href: addresses.paragraph(id) ?? explorerHref({ view: 'text', paragraph: id })
	};
}

/**
 * The sentences around some annotations, in their order; what stands in one sentence is one quote.
 * `selected` is the node that a link into the explorer chooses.
 */
export function pageQuotes(
	source: Source,
	annotations: readonly Annotation[],
	selected: string
): PageQuote[] {
	const { index } = source;
	const sentences = new Map<string, Annotation[]>();
	for (const annotation of annotations) {
		const { start, end } = index.sentenceOf(annotation);
		const place = `${annotation.paragraph} ${start} ${end}`;
		sentences.set(place, [...(sentences.get(place) ?? []), annotation]);
	}
	return [...sentences.values()].flatMap((found) => {
		const [first] = found;
		if (!first) return [];
		const text = index.paragraphById.get(first.paragraph)?.text ?? '';
		const marks = found.flatMap(partsOf).map((part) => ({
			start: part.start,
			end: part.end,
			as: part.role === 'pole' ? `pole-${part.pole}` : part.role
		}));
		return {
			id: first.id,
			segments: cutSegments(text, index.sentenceOf(first), marks),
			place: paragraphLink(source, first.paragraph),
			inExplorer: explorerHref({ selected, mark: first.id }),
			whys: found.map((annotation) => whyIsThisHere(index, annotation))
		};
	});
}
