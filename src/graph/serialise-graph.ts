import type { Annotation, GraphFile } from './graph-file.ts';

/** The order of keys in the file; keys that are not named here follow in the order of their letters. */
const KEYS =
	'format id kind label relation type title number section level parent file sha256 length paragraph start end marker rule node nodes theme importance position x y altLabels merged alias reason quantifier pole source target weight evidence inferred subject predicate lemma negated modality object holder cue content voice stance poles holders confidence sections paragraphs furniture text blocks sentences origin licence documents edges annotations'.split(
		' '
	);
const RANK = new Map(KEYS.map((key, at) => [key, at]));

/**
 * The bytes of a graph file: keys in a fixed order; documents, nodes and edges by id, annotations by
 * place; one of them a line, so that two versions can be compared by eye. The same graph gives the
 * same bytes, in whatever order it was put together.
 */
export function serialiseGraph(graph: GraphFile): string {
	const place = new Map(
		[...graph.documents]
			.sort(byId)
			.flatMap(({ paragraphs }) => paragraphs)
			.map(({ id }, at) => [id, at])
	);
	const at = (annotation: Annotation) => place.get(annotation.paragraph) ?? place.size;
	const annotations = [...graph.annotations].sort(
		(a, b) => at(a) - at(b) || a.start - b.start || b.end - a.end || byId(a, b)
	);
	const lists = {
		documents: [...graph.documents].sort(byId),
		nodes: [...graph.nodes].sort(byId),
		edges: [...graph.edges].sort(byId),
		annotations
	};
	const named = Object.entries(lists).map(([key, list]) => {
		const lines = list.map((value) => JSON.stringify(ordered(value)));
		return lines.length ? `"${key}":[\n${lines.join(',\n')}\n]` : `"${key}":[]`;
	});
	const known = new Set(['format', ...Object.keys(lists)]);
	const more = Object.entries(graph).filter(([key]) => !known.has(key));
	const head = JSON.stringify({
		format: graph.format,
		...(ordered(Object.fromEntries(more)) as object)
	});
	return `${head.slice(0, -1)},\n${named.join(',\n')}}\n`;
}

function byId(a: { id: string }, b: { id: string }): number {
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function ordered(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(ordered);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
	entries.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
	return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

function rank(key: string): number {
	return RANK.get(key) ?? KEYS.length;
}
