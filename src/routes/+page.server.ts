import { graphFile } from './graph-file.server.ts';

/** How much of the first document stands in the page itself, to be read while the graph loads. */
const firstParagraphs = 5;

/** The beginning of the text, so that the page is never blank. The graph itself is fetched. */
export function load() {
	const { documents, nodes, edges } = graphFile().file;
	const first = documents[0];
	return {
		titles: documents.map((document) => document.title),
		counts: { nodes: nodes.length, edges: edges.length },
		beginning: (first?.paragraphs ?? []).slice(0, firstParagraphs).map((paragraph, at, all) => ({
			number: paragraph.number,
			text: paragraph.text,
			section:
				paragraph.section === all[at - 1]?.section
					? undefined
					: first?.sections.find((section) => section.id === paragraph.section)?.title
		}))
	};
}
