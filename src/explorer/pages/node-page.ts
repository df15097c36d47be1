import type { GraphEdge } from '#graph/graph-file.ts';
import { relationsOf } from '../details/relations-of.ts';
import type { GraphIndex } from '../graph-index.ts';
import {
	explorerHref,
	nodeLink,
	pageQuotes,
	type PageLink,
	type PageQuote,
	type Source
} from './page-parts.ts';

/** What the page of an actor, a concept or a theme says. */
export interface NodePage {
	title: string;
	description: string;
	kind: string;
	otherNames: string[];
	theme?: PageLink;
	inExplorer: string;
	relations: { name: string; links: PageLink[] }[];
	quotes: PageQuote[];
}

const kinds = {
	organisation: 'Organisation',
	group: 'Group',
	role: 'Role',
	person: 'Person'
} as const;

/** undefined where the graph has no such node. A tension has a page of its own kind. */
export function nodePage(source: Source, id: string): NodePage | undefined {
	const { index } = source;
	const node = index.nodeById.get(id);
	if (!node || node.kind === 'tension') return undefined;
	const edges = new Set(index.edgesOf(id).map((edge) => edge.id));
	const quotes = pageQuotes(source, index.annotationsOf(id), id);
	const theme = node.kind === 'concept' && node.theme ? index.nodeById.get(node.theme) : undefined;
	const kind =
		node.kind === 'actor' ? kinds[node.type] : node.kind === 'theme' ? 'Theme' : 'Concept';
	const titles = index.file.documents.map((document) => document.title).join(', ');
	return {
		title: node.label,
		description: `${kind} in ${titles}: ${quotes.length} quotations and ${edges.size} connections.`,
		kind,
		otherNames: 'altLabels' in node ? node.altLabels.filter((name) => name !== node.label) : [],
		...(theme && { theme: nodeLink(source, theme) }),
		inExplorer: explorerHref({ selected: id }),
		relations: relationsOf(index, { edges }, id).map(({ name, connections }) => ({
			name,
			links: connections.map(({ edge, other }) => ({
				...nodeLink(source, other),
				beside: beside(index, edge)
			}))
		})),
		quotes
	};
}

function beside(index: GraphIndex, edge: GraphEdge): string {
	const label = edge.kind === 'states' ? edge.label?.trim() : '';
	const places = new Set(index.evidenceOf(edge).map(({ paragraph }) => paragraph)).size;
	return label || `${places} ${places === 1 ? 'paragraph' : 'paragraphs'}`;
}
