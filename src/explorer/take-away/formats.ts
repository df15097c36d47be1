import { takePart } from '#export/take-part.ts';
import type { GraphFile } from '#graph/graph-file.ts';
import { chipsOf } from '../filters/chips-of.ts';
import type { PanelProps } from '../panels.ts';
import { defaultView, viewHref } from '../view.ts';

/** What can be taken away as a file, and who opens it. */
export interface Format {
	id: string;
	name: string;
	opensIn: string;
	type: string;
	ending: string;
	/** Whether it is of the whole graph, whatever the filters leave. */
	whole?: true;
	/** Whether only maps of one's own have it: of the example everybody has it already. */
	ownOnly?: true;
	/** Each exporter is fetched when it is first wanted. */
	make: (file: GraphFile, asked: Asked) => Promise<string | Uint8Array<ArrayBuffer>>;
}

/** What was asked for, for formats that say so in themselves. */
export interface Asked {
	filters: string[];
	/** The address of this site's map, without query. */
	base: string;
	/** Id of the kept map; undefined for the example. */
	own: string | undefined;
}

const csv = (table: 'nodes' | 'edges' | 'quotes') => async (file: GraphFile) =>
	(await import('#export/to-csv.ts')).toCsv(file)[table];

const quotes =
	(as: 'text' | 'markdown') =>
	async (file: GraphFile, { filters, base, own }: Asked) =>
		(await import('#export/to-quotes.ts')).toQuotes(file, {
			as,
			filters,
			address: ({ annotation }) =>
				new URL(
					viewHref({ ...defaultView, ...(own && { own }), view: 'text', mark: annotation.id }),
					base
				).href
		});

export const formats: { heading: string; formats: Format[] }[] = [
	{
		heading: 'Quotations',
		formats: [
			{
				...{ id: 'markdown', name: 'Quotations with citations', opensIn: 'notes, in Markdown' },
				...{ type: 'text/markdown', ending: 'quotations.md', make: quotes('markdown') }
			},
			{
				...{ id: 'text', name: 'Quotations as plain text', opensIn: 'any editor' },
				...{ type: 'text/plain', ending: 'quotations.txt', make: quotes('text') }
			},
			{
				...{
					id: 'csv-quotes',
					name: 'Quotations as a table (CSV)',
					opensIn: 'Excel, LibreOffice, R'
				},
				...{ type: 'text/csv', ending: 'quotations.csv', make: csv('quotes') }
			},
			{
				...{ id: 'refi-qda', name: 'Coded text (REFI-QDA)' },
				...{ opensIn: 'programs for qualitative analysis' },
				...{ type: 'application/zip', ending: 'project.qdpx' },
				make: async (file) => (await import('#export/to-refi-qda.ts')).toRefiQda(file)
			}
		]
	},
	{
		heading: 'The graph',
		formats: [
			{
				...{ id: 'graph-file', name: 'Graph file (JSON)', whole: true, ownOnly: true },
				...{ opensIn: 'Subtext elsewhere, where the link then works, too' },
				...{ type: 'application/json', ending: 'graph.json' },
				make: async (file) => (await import('#graph/serialise-graph.ts')).serialiseGraph(file)
			},
			{
				...{ id: 'graphml', name: 'GraphML', opensIn: 'Gephi, Cytoscape, yEd, NetworkX' },
				...{ type: 'application/xml', ending: 'graph.graphml' },
				make: async (file) => (await import('#export/to-graphml.ts')).toGraphml(file)
			},
			{
				...{ id: 'gexf', name: 'GEXF', opensIn: 'Gephi, Gephi Lite' },
				...{ type: 'application/xml', ending: 'graph.gexf' },
				make: async (file) => (await import('#export/to-gexf.ts')).toGexf(file)
			},
			{
				...{ id: 'csv-nodes', name: 'Nodes as a table (CSV)', opensIn: 'Excel, LibreOffice, R' },
				...{ type: 'text/csv', ending: 'nodes.csv', make: csv('nodes') }
			},
			{
				...{
					id: 'csv-edges',
					name: 'Connections as a table (CSV)',
					opensIn: 'Excel, LibreOffice, R'
				},
				...{ type: 'text/csv', ending: 'connections.csv', make: csv('edges') }
			},
			{
				...{ id: 'json-ld', name: 'JSON-LD', opensIn: 'annotation tools, linked data' },
				...{ type: 'application/ld+json', ending: 'graph.jsonld' },
				make: async (file) => (await import('#export/to-json-ld.ts')).toJsonLd(file)
			},
			{
				...{ id: 'codebook', name: 'Codebook to mend the map (YAML)', whole: true },
				...{ opensIn: 'any editor, and given with the document' },
				...{ type: 'application/yaml', ending: 'codebook.yaml' },
				make: async (file) => (await import('#export/to-codebook.ts')).toCodebook(file)
			}
		]
	}
];

/** The graph file, or the part of it that the filters leave. */
export function fileTaken({ index, shown }: Pick<PanelProps, 'index' | 'shown'>, part: boolean) {
	return part ? takePart(index.file, shown) : index.file;
}

/** The filters that hold, one line each: 'Actor: COSLA'. */
export function filtersOf({ index, view }: Pick<PanelProps, 'index' | 'view'>): string[] {
	return chipsOf(index, view).map(({ filter, value }) => `${filter}: ${value}`);
}

/** 'under-the-skin-ch2-graph.gexf'; several documents give 'subtext-graph.gexf'. */
export function fileName(file: GraphFile, ending: string): string {
	const [first, ...others] = file.documents;
	return `${first && others.length === 0 ? first.id : 'subtext'}-${ending}`;
}
