import type {
	Annotation,
	GraphFile,
	GraphNode,
	Section,
	SourceDocument,
	Span
} from './graph-file.ts';
import { nodesOf } from './nodes-of.ts';
import { contains, isInside, overlaps } from './span.ts';

/** A graph that breaks an invariant; the message names document, paragraph and offset. */
export class BrokenGraph extends Error {
	readonly problems: readonly string[];

	constructor(problems: readonly string[]) {
		const more = problems.length > 1 ? ` (and ${problems.length - 1} more like it)` : '';
		super(`The graph is broken: ${problems[0] ?? 'for no stated reason'}${more}.`);
		this.name = 'BrokenGraph';
		this.problems = problems;
	}
}

/**
 * Returns the graph if everything it says holds together, and throws BrokenGraph if not: ids are
 * unique, every reference resolves, every span lies inside its text, the poles of a tension do not
 * overlap, no section is inside itself, every edge has evidence. With `sources` (text of the source by document id) also: headings,
 * paragraphs and furniture cover every non-blank character.
 */
export function checkGraph(graph: GraphFile, sources?: ReadonlyMap<string, string>): GraphFile {
	const problems = findProblems(graph, sources);
	if (problems.length) throw new BrokenGraph(problems);
	return graph;
}

/** Every broken invariant as a clause that names its place; empty for a sound graph. */
export function findProblems(graph: GraphFile, sources?: ReadonlyMap<string, string>): string[] {
	const problems: string[] = [];
	for (const document of graph.documents) {
		checkDocument(document, sources?.get(document.id), problems);
	}
	const paragraphs = graph.documents.flatMap((document) => document.paragraphs);
	checkUnique('document', graph.documents, problems);
	checkUnique('paragraph', paragraphs, problems);
	checkUnique('node', graph.nodes, problems);
	checkUnique('edge', graph.edges, problems);
	checkUnique('annotation', graph.annotations, problems);

	const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
	const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
	for (const annotation of graph.annotations) {
		checkAnnotation(annotation, texts.get(annotation.paragraph), nodes, problems);
	}
	const annotations = new Set(graph.annotations.map(({ id }) => id));
	for (const { id, source, target, evidence } of graph.edges) {
		for (const end of [source, target]) {
			if (!nodes.has(end)) problems.push(`edge ${id} ends at ${end}, which is no node`);
		}
		if (!evidence.length) problems.push(`edge ${id} has no evidence`);
		const lost = evidence.find((name) => !annotations.has(name));
		if (lost !== undefined) problems.push(`edge ${id} rests on ${lost}, which is no annotation`);
	}
	for (const node of graph.nodes) {
		const theme = node.kind === 'concept' ? node.theme : undefined;
		if (theme !== undefined && nodes.get(theme)?.kind !== 'theme') {
			problems.push(`concept ${node.id} is in ${theme}, which is no theme`);
		}
	}
	return problems;
}

function checkUnique(kind: string, list: readonly { id: string }[], problems: string[]): void {
	const seen = new Set<string>();
	for (const { id } of list) {
		if (seen.has(id)) problems.push(`the ${kind} id ${id} stands twice`);
		seen.add(id);
	}
}

function checkDocument(
	document: SourceDocument,
	source: string | undefined,
	problems: string[]
): void {
	const { id, sections, paragraphs, furniture } = document;
	const { length } = document.source;
	const ids = new Set(sections.map((section) => section.id));
	for (const { id: name, parent } of sections) {
		if (parent !== undefined && !ids.has(parent)) {
			problems.push(`section ${name} has the parent ${parent}, which is no section of ${id}`);
		}
	}
	const circle = findCircle(sections);
	if (circle !== undefined)
		problems.push(`in document ${id} the section ${circle} is inside itself`);
	for (const paragraph of paragraphs) {
		const where = `in document ${id}, paragraph ${paragraph.id},`;
		if (!ids.has(paragraph.section)) {
			problems.push(`${where} the section ${paragraph.section} does not exist`);
		}
		if (!isInside(paragraph.source, length)) {
			problems.push(`${where} ${shown(paragraph.source)} is outside the source of ${length}`);
		}
		const size = paragraph.text.length;
		for (const span of [...paragraph.blocks, ...paragraph.sentences]) {
			if (isInside(span, size)) continue;
			problems.push(`${where} ${shown(span)} is outside the text of ${size}`);
		}
		const crossing = paragraph.sentences.find(
			(sentence) => !paragraph.blocks.some((block) => contains(block, sentence))
		);
		if (crossing) problems.push(`${where} the sentence ${shown(crossing)} crosses a block`);
	}
	for (const span of furniture) {
		if (isInside(span, length)) continue;
		problems.push(
			`in document ${id} the furniture ${shown(span)} is outside the source of ${length}`
		);
	}
	if (source !== undefined) {
		const lost = findLost(document, source);
		if (lost !== undefined) {
			const quote = JSON.stringify(source.slice(lost, lost + 40));
			problems.push(`in document ${id} the source at offset ${lost}, ${quote}, stands nowhere`);
		}
	}
}

/** A section that its parents lead back to, if any. */
function findCircle(sections: readonly Section[]): string | undefined {
	const parents = new Map(sections.map(({ id, parent }) => [id, parent]));
	return sections.find(({ id }) => {
		const passed = new Set<string>();
		let above = parents.get(id);
		while (above !== undefined && !passed.has(above)) {
			passed.add(above);
			above = parents.get(above);
		}
		return passed.has(id);
	})?.id;
}

/** Offset of the first non-blank character that no heading, paragraph or furniture covers. */
export function findLost(document: SourceDocument, source: string): number | undefined {
	const spans = [
		...document.furniture,
		...document.paragraphs.map((paragraph) => paragraph.source),
		...document.sections.flatMap((section) => (section.source ? [section.source] : []))
	].sort((a, b) => a.start - b.start);
	let end = 0;
	for (const span of [...spans, { start: source.length, end: source.length }]) {
		if (span.start > end) {
			const at = source.slice(end, span.start).search(/\S/);
			if (at >= 0) return end + at;
		}
		end = Math.max(end, span.end);
	}
	return undefined;
}

function checkAnnotation(
	annotation: Annotation,
	text: string | undefined,
	nodes: ReadonlyMap<string, GraphNode>,
	problems: string[]
): void {
	const { id, kind, paragraph, rule } = annotation;
	if (text === undefined) {
		problems.push(`the ${kind} ${id} stands in ${paragraph}, which is no paragraph`);
		return;
	}
	const where = `in paragraph ${paragraph} the ${kind} ${id} (rule ${rule})`;
	for (const span of [annotation, ...partsOf(annotation)]) {
		if (isInside(span, text.length)) continue;
		problems.push(`${where} has a span ${shown(span)} outside the text of ${text.length}`);
	}
	const lost = nodesOf(annotation).find((name) => !nodes.has(name));
	if (lost !== undefined) problems.push(`${where} names ${lost}, which is no node`);
	if (annotation.kind === 'mention') {
		const kind = nodes.get(annotation.node)?.kind;
		if (kind === 'tension' || kind === 'theme')
			problems.push(
				`${where} names ${annotation.node}, which is a ${kind}, not an actor or a concept`
			);
	}
	if (annotation.kind === 'tension') {
		const [a, b] = annotation.poles;
		if (overlaps(a, b))
			problems.push(`${where} has poles that overlap at ${shown(a)} and ${shown(b)}`);
		for (const { gist, ...pole } of annotation.poles) {
			if (gist && !(gist.start < gist.end && contains(pole, gist)))
				problems.push(`${where} has a gist ${shown(gist)} outside its pole ${shown(pole)}`);
		}
		if (nodes.get(annotation.node)?.kind !== 'tension') {
			problems.push(`${where} names ${annotation.node}, which is no tension`);
		}
	}
}

/** Every span inside an annotation: subject, holder, poles and so on. */
function partsOf(annotation: Annotation): Span[] {
	switch (annotation.kind) {
		case 'mention':
			return [];
		case 'statement':
			return [annotation.subject, annotation.predicate, annotation.object];
		case 'attribution':
			return [annotation.holder, annotation.cue, annotation.content];
		case 'tension':
			return [...annotation.poles, annotation.cue, ...annotation.holders];
	}
}

function shown({ start, end }: Span): string {
	return `${start}–${end}`;
}
