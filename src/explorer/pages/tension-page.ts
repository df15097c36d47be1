import type { Tension } from '#graph/graph-file.ts';
import { relationWords } from '../tensions/relation-words.ts';
import { holdersOf, type Holder } from '../tensions/say-holders.ts';
import {
	explorerHref,
	nodeLink,
	pageQuotes,
	type PageLink,
	type PageQuote,
	type Source
} from './page-parts.ts';

/** What the page of a tension says: each passage with its two poles and who takes which side. */
export interface TensionPage {
	title: string;
	description: string;
	relation: string;
	means: string;
	inExplorer: string;
	passages: Passage[];
}

export interface Passage {
	poles: [PolePart, PolePart];
	cue: string;
	/** Who sees the tension and takes no side. */
	both: HolderLink[];
	quotes: PageQuote[];
}

export interface PolePart {
	words: string;
	names: PageLink[];
	holders: HolderLink[];
}

export interface HolderLink {
	words: string;
	href?: string;
}

/** undefined where the graph has no such tension. */
export function tensionPage(source: Source, id: string): TensionPage | undefined {
	const { index } = source;
	const node = index.nodeById.get(id);
	if (!node || node.kind !== 'tension') return undefined;
	const relation = relationWords[node.relation];
	const passages = index.tensionsOf(id).map((tension) => passage(source, tension));
	const titles = index.file.documents.map((document) => document.title).join(', ');
	return {
		title: node.label,
		description: `${relation.name} in ${titles}: ${relation.means}.`,
		relation: relation.name,
		means: relation.means,
		inExplorer: explorerHref({ view: 'tensions', selected: id }),
		passages
	};
}

function passage(source: Source, tension: Tension): Passage {
	const { index, addresses } = source;
	const link = ({ words, node }: Holder): HolderLink => {
		const href = node && addresses.node(node);
		return href ? { words, href } : { words };
	};
	const pole = (side: 0 | 1): PolePart => ({
		words: index.quote(tension, tension.poles[side]).replace(/\s+/gu, ' ').trim(),
		names: tension.poles[side].nodes.flatMap((id) => {
			const named = index.nodeById.get(id);
			return named ? nodeLink(source, named) : [];
		}),
		holders: holdersOf(index, tension, side).map(link)
	});
	return {
		poles: [pole(0), pole(1)],
		cue: index.quote(tension, tension.cue),
		both: holdersOf(index, tension, 'both').map(link),
		quotes: pageQuotes(source, [tension], tension.node)
	};
}
