import type { NodeKind } from '#graph/graph-file.ts';
import { paragraphName } from '../quote/cite.ts';
import { clip } from '../theme/clip.ts';
import { nodeLink, type PageLink, type Source } from './page-parts.ts';

/** Everything that has a page. */
export interface ContentsPage {
	documents: { title: string; sections: { title?: string; paragraphs: PageLink[] }[] }[];
	kinds: { heading: string; links: PageLink[] }[];
}

const headings: [NodeKind, string][] = [
	['tension', 'Tensions'],
	['actor', 'Actors'],
	['theme', 'Themes'],
	['concept', 'Concepts']
];
const beginning = 90; // characters of a paragraph that tell it from the others

/** What has a page, in reading order: paragraphs by document and section, nodes by kind. */
export function contentsPage(source: Source): ContentsPage {
	const { index, addresses } = source;
	return {
		documents: index.file.documents.map((document) => {
			const sections: ContentsPage['documents'][number]['sections'] = [];
			let open: string | undefined;
			for (const paragraph of document.paragraphs) {
				if (paragraph.section !== open || sections.length === 0) {
					const title = index.sectionById.get(paragraph.section)?.title;
					sections.push({ ...(title && { title }), paragraphs: [] });
					open = paragraph.section;
				}
				sections.at(-1)?.paragraphs.push({
					label: `${paragraphName(index, paragraph.id)} ${clip(paragraph.text.replace(/\s+/gu, ' '), beginning)}`,
					href: addresses.paragraph(paragraph.id) ?? ''
				});
			}
			return { title: document.title, sections };
		}),
		kinds: headings.map(([kind, heading]) => ({
			heading,
			links: index.file.nodes
				.filter((node) => node.kind === kind)
				.map((node) => nodeLink(source, node))
				.sort((a, b) => (a.label.toLowerCase() < b.label.toLowerCase() ? -1 : 1))
		}))
	};
}
