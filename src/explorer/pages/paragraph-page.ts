import type { Block, NodeKind } from '#graph/graph-file.ts';
import { nodesOf } from '../graph-index.ts';
import { paragraphName } from '../quote/cite.ts';
import { cutParagraph } from '../text/cut-paragraph.ts';
import { clip } from '../theme/clip.ts';
import { explorerHref, nodeLink, paragraphLink, type PageLink, type Source } from './page-parts.ts';

/** What the page of a paragraph says: its text with every mark a link, and what stands in it. */
export interface ParagraphPage {
	title: string;
	description: string;
	document: string;
	section?: string;
	name: string;
	blocks: { kind: Block['kind']; pieces: Piece[] }[];
	inIt: { heading: string; links: PageLink[] }[];
	previous?: PageLink;
	next?: PageLink;
	inExplorer: string;
}

export interface Piece {
	text: string;
	href?: string;
	kind?: NodeKind;
}

const headings: [NodeKind, string][] = [
	['tension', 'Tensions'],
	['actor', 'Actors'],
	['concept', 'Concepts']
];

/** undefined where no document has such a paragraph. */
export function paragraphPage(source: Source, id: string): ParagraphPage | undefined {
	const { index, addresses } = source;
	const paragraph = index.paragraphById.get(id);
	if (!paragraph) return undefined;
	const document = index.documentOf(id);
	const annotations = index.annotationsIn(id);
	const section = index.sectionById.get(paragraph.section)?.title;
	const at = document.paragraphs.indexOf(paragraph);
	const before = document.paragraphs[at - 1];
	const after = document.paragraphs[at + 1];
	const named = [...new Set(annotations.flatMap(nodesOf))].flatMap(
		(node) => index.nodeById.get(node) ?? []
	);
	const title = `${document.title}, para ${paragraphName(index, id)}`;
	return {
		title,
		description: clip(paragraph.text.replace(/\s+/gu, ' '), 150),
		document: document.title,
		...(section && { section }),
		name: paragraphName(index, id),
		blocks: cutParagraph(paragraph, annotations, [], undefined).map(({ kind, runs }) => ({
			kind,
			pieces: runs.flatMap((run) =>
				run.pieces.map(({ text, opens }): Piece => {
					const node = opens && index.nodeById.get(opens.node);
					const href = node && addresses.node(node.id);
					return node && href ? { text, href, kind: node.kind } : { text };
				})
			)
		})),
		inIt: headings
			.map(([kind, heading]) => ({
				heading,
				links: named.filter((node) => node.kind === kind).map((node) => nodeLink(source, node))
			}))
			.filter(({ links }) => links.length > 0),
		...(before && { previous: paragraphLink(source, before.id) }),
		...(after && { next: paragraphLink(source, after.id) }),
		inExplorer: explorerHref({ view: 'text', paragraph: id })
	};
}
