import type { GraphFile, GraphNode, NodeKind } from '#graph/graph-file.ts';
import { citation, quotations, quoted, type Quotation } from './citation.ts';
import { nodesNamed } from './take-part.ts';

export interface QuotesOptions {
	/** Plain text for a letter, Markdown for notes. */
	as: 'text' | 'markdown';
	/** What was asked for, one filter each, e.g. 'Actor: COSLA'. Named at the top. */
	filters?: string[];
	/** The address where a quotation can be read in its place; without it none is given. */
	address?: (quotation: Quotation) => string;
}

const headings: [NodeKind, string][] = [
	['tension', 'Tensions'],
	['actor', 'Actors'],
	['concept', 'Concepts']
];

/**
 * Every quotation of a graph file, whole sentences with their citation, under the node that rests on
 * them; tensions come first. A sentence stands once under each node, however often it names it.
 */
export function toQuotes(file: GraphFile, options: QuotesOptions): string {
	const write = options.as === 'markdown' ? markdown : plain;
	const resting = new Map<string, Quotation[]>();
	for (const quotation of quotations(file).values()) {
		for (const id of nodesNamed(quotation.annotation)) {
			const list = resting.get(id) ?? [];
			if (!list.some((other) => sameSentence(other, quotation))) list.push(quotation);
			resting.set(id, list);
		}
	}
	const titles = file.documents.map((document) => document.title).join('; ');
	const lines = [write.title(`Quotations from ${titles}`)];
	for (const filter of options.filters ?? []) lines.push(write.line(filter));
	for (const [kind, heading] of headings) {
		const nodes = file.nodes.filter((node) => node.kind === kind && resting.has(node.id));
		if (nodes.length > 0) lines.push('', write.heading(heading));
		for (const node of nodes.sort(byImportance)) {
			lines.push('', write.node(describe(node)));
			for (const quotation of resting.get(node.id) ?? []) {
				const place = citation(quotation.document, quotation.paragraph);
				const address = options.address?.(quotation);
				lines.push('', ...write.quotation(quoted(quotation.sentence), place, address));
			}
		}
	}
	return `${lines.join('\n')}\n`;
}

function describe(node: GraphNode): string {
	return node.kind === 'tension' ? `${node.label} (${node.relation})` : node.label;
}

function byImportance(a: GraphNode, b: GraphNode): number {
	return b.importance - a.importance || (a.label < b.label ? -1 : 1);
}

function sameSentence(a: Quotation, b: Quotation): boolean {
	return a.paragraph.id === b.paragraph.id && a.sentence === b.sentence;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const plain = {
	title: (text: string) => oneLine(text),
	line: (text: string) => oneLine(text),
	heading: (text: string) => text.toUpperCase(),
	node: (text: string) => oneLine(text),
	quotation: (words: string, place: string, address?: string) => [
		`  ${words}`,
		`  (${oneLine(place)})${address ? `, ${address}` : ''}`
	]
};

const markdown = {
	title: (text: string) => `# ${escapeMarkdown(text)}`,
	line: (text: string) => `- ${escapeMarkdown(text)}`,
	heading: (text: string) => `## ${text}`,
	node: (text: string) => `### ${escapeMarkdown(text)}`,
	quotation: (words: string, place: string, address?: string) => [
		`> ${escapeMarkdown(words)}`,
		'>',
		`> (${escapeMarkdown(place)})${address ? `, <${address}>` : ''}`
	]
};

/** Words stay words: neither mark-up nor HTML of a hostile document comes to life in a note. */
function escapeMarkdown(text: string): string {
	return oneLine(text)
		.replace(/[\\`*_[\]<>#|~&!]/g, '\\$&')
		.replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');
}
