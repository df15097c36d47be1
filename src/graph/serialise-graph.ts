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
	return [...serialiseInLines(graph)].join('');
}

/** The same line by line, for a graph that is better not held as one text. */
export function* serialiseInLines(graph: GraphFile): Generator<string, void, void> {
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
	const known = new Set(['format', ...Object.keys(lists)]);
	const more = Object.entries(graph).filter(([key]) => !known.has(key));
	const head = JSON.stringify({
		format: graph.format,
		...(ordered(Object.fromEntries(more)) as object)
	});
	yield head.slice(0, -1);
	for (const [key, list] of Object.entries(lists)) {
		yield `,\n"${key}":[`;
		for (const [k, value] of list.entries())
			yield `${k ? ',' : ''}\n${JSON.stringify(ordered(value))}`;
		yield list.length ? '\n]' : ']';
	}
	yield '}\n';
}

function byId(a: { id: string }, b: { id: string }): number {
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function ordered(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(ordered);
	if (typeof value !== 'object' || value === null) return value;
	const given = value as Record<string, unknown>;
	const result: Record<string, unknown> = {};
	for (const key of inOrder(Object.keys(value)))
		if (given[key] !== undefined) result[key] = ordered(given[key]);
	return result;
}

/** The orders met before, by the keys as they came: a graph has many objects of few shapes. */
const ORDERS = new Map<string, readonly string[]>();
const MOST_ORDERS = 1000;

function inOrder(keys: string[]): readonly string[] {
	const shape = keys.join();
	const known = ORDERS.get(shape);
	if (known) return known;
	if (ORDERS.size >= MOST_ORDERS) ORDERS.clear();
	keys.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
	ORDERS.set(shape, keys);
	return keys;
}

function rank(key: string): number {
	return RANK.get(key) ?? KEYS.length;
}
