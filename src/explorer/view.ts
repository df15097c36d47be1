import type { EdgeKind, NodeKind, Quantifier, TensionRelation } from '#graph/graph-file.ts';
import { edgeKinds, nodeKinds, quantifiers, relations } from '#graph/kinds.ts';

/**
 * Where the reader is: everything that a link to this page restores. It lives in the address and
 * nowhere else, and this file is the only one that knows how it is spelled there.
 * `viewHref({ ...defaultView, selected: 'actor/cosla', depth: 2 })` is '?depth=2&selected=actor/cosla'.
 */
export interface View {
	/** Id of the kept map on the page (own/kept-maps.ts); the example where there is none. */
	own?: string;
	view: ViewName;
	/** Whether the map was asked for: on a phone the text stands in its place until it is. */
	mapAsked: boolean;
	/** Id of the selected node or edge. */
	selected?: string;
	/** Ids of the nodes that are looked at together, in the order chosen; none where one stands alone. */
	together: string[];
	/** Id of the annotation whose words are highlighted in the text. */
	mark?: string;
	/** Id of the paragraph at which the text is open, where no words in it are highlighted. */
	paragraph?: string;
	documents: string[];
	sections: string[];
	actors: string[];
	themes: string[];
	hiddenNodes: NodeKind[];
	hiddenEdges: EdgeKind[];
	/** Only tensions of these relations; none named means all. */
	relations: TensionRelation[];
	/** Only what is held by at least so many. */
	heldBy?: Quantifier;
	/** Only what this rule found. */
	rule?: string;
	/** What stands in the search box. */
	query: string;
	/** Id of the node whose neighbourhood is isolated. */
	focus?: string;
	/** How many steps the isolated neighbourhood reaches. */
	depth: Depth;
	/** Ids of the two nodes to find ways between. */
	path?: [string, string];
	/** Ids of the nodes visited, oldest first. */
	trail: string[];
	/** How the open view is ordered, in that view's own words. */
	sort?: string;
	matrix: MatrixOf;
	/** The cell of the matrix whose words are open: ids of its row and its column. */
	cell?: [string, string];
	/** Ids of the documents compared: none, one with all the others, or two. */
	compare: string[];
	/** Whether the board of tensions gives each a line in place of a card. */
	brief: boolean;
	/** Whether paths also lead over words that only stand together. */
	loose: boolean;
	/** Whether the view stands alone inside another page. */
	embed: boolean;
	/** Whether the network draws a ground under the concepts of one theme. */
	group: boolean;
}

export type ViewName =
	'network' | 'tensions' | 'matrix' | 'table' | 'quotations' | 'compare' | 'text';
export type Depth = 1 | 2 | 3;
export type MatrixOf = 'themes' | 'tensions';

export const viewNames: readonly ViewName[] = [
	'network',
	'tensions',
	'matrix',
	'table',
	'quotations',
	'compare',
	'text'
];

/** Longer trails drop their oldest nodes, so that an address stays short enough to send. */
export const longestTrail = 12;

/** More nodes than these have hardly anything in common, and an address has to stay short. */
export const mostTogether = 12;

export const defaultView: View = {
	view: 'network',
	mapAsked: false,
	together: [],
	documents: [],
	sections: [],
	actors: [],
	themes: [],
	hiddenNodes: [],
	hiddenEdges: [],
	relations: [],
	query: '',
	depth: 1,
	trail: [],
	matrix: 'themes',
	compare: [],
	brief: false,
	loose: false,
	embed: false,
	group: true
};

const singles = ['own', 'selected', 'mark', 'paragraph', 'rule', 'focus', 'sort'] as const;

/**
 * The view that an address stands for. Total: what is missing or not understood gives the default,
 * and a value named twice in a filter counts once.
 */
export function parseView(params: URLSearchParams): View {
	const view: View = {
		view: oneOf(viewNames, params.get('view')) ?? defaultView.view,
		mapAsked: params.get('view') === 'network',
		together: unique(params.getAll('together')).slice(0, mostTogether),
		documents: unique(params.getAll('document')),
		sections: unique(params.getAll('section')),
		actors: unique(params.getAll('actor')),
		themes: unique(params.getAll('theme')),
		hiddenNodes: nodeKinds.filter((kind) => params.getAll('hide').includes(kind)),
		hiddenEdges: edgeKinds.filter((kind) => params.getAll('hide-edge').includes(kind)),
		relations: relations.filter((relation) => params.getAll('relation').includes(relation)),
		query: params.get('query') ?? '',
		depth: oneOf([1, 2, 3] as const, Number(params.get('depth'))) ?? defaultView.depth,
		trail: params.getAll('trail').filter(Boolean).slice(-longestTrail),
		matrix: oneOf(['themes', 'tensions'] as const, params.get('matrix')) ?? defaultView.matrix,
		compare: unique(params.getAll('compare')).slice(0, 2),
		brief: params.get('brief') === 'yes',
		loose: params.get('loose') === 'yes',
		embed: params.get('embed') === 'yes',
		group: params.get('group') !== 'no'
	};
	for (const name of singles) {
		const value = params.get(name);
		if (value) view[name] = value;
	}
	const heldBy = oneOf(quantifiers, params.get('held-by'));
	if (heldBy) view.heldBy = heldBy;
	const [from, to] = [params.get('from'), params.get('to')];
	if (from && to) view.path = [from, to];
	const [row, column] = [params.get('row'), params.get('column')];
	if (row && column) view.cell = [row, column];
	return view;
}

/**
 * The address of a view, from its question mark on; defaults are left out. `parseView` of it gives
 * the view back.
 */
export function viewHref(view: View): string {
	const params = new URLSearchParams();
	if (view.own) params.set('own', view.own);
	if (view.view !== defaultView.view || view.mapAsked) params.set('view', view.view);
	for (const id of view.documents) params.append('document', id);
	for (const id of view.sections) params.append('section', id);
	for (const id of view.actors) params.append('actor', id);
	for (const id of view.themes) params.append('theme', id);
	for (const kind of view.hiddenNodes) params.append('hide', kind);
	for (const kind of view.hiddenEdges) params.append('hide-edge', kind);
	for (const relation of view.relations) params.append('relation', relation);
	if (view.heldBy) params.set('held-by', view.heldBy);
	if (view.rule) params.set('rule', view.rule);
	if (view.query) params.set('query', view.query);
	if (view.focus) params.set('focus', view.focus);
	if (view.depth !== defaultView.depth) params.set('depth', String(view.depth));
	if (view.path) {
		params.set('from', view.path[0]);
		params.set('to', view.path[1]);
	}
	if (view.embed) params.set('embed', 'yes');
	if (view.brief) params.set('brief', 'yes');
	if (view.loose) params.set('loose', 'yes');
	if (view.sort) params.set('sort', view.sort);
	if (view.matrix !== defaultView.matrix) params.set('matrix', view.matrix);
	if (view.cell) {
		params.set('row', view.cell[0]);
		params.set('column', view.cell[1]);
	}
	for (const id of view.compare) params.append('compare', id);
	if (!view.group) params.set('group', 'no');
	if (view.selected) params.set('selected', view.selected);
	for (const id of view.together) params.append('together', id);
	if (view.mark) params.set('mark', view.mark);
	if (view.paragraph) params.set('paragraph', view.paragraph);
	for (const id of view.trail.slice(-longestTrail)) params.append('trail', id);
	// A slash may stand in a query as it is, and ids are full of them.
	return `?${params.toString().replaceAll('%2F', '/')}`;
}

function oneOf<T>(choices: readonly T[], value: unknown): T | undefined {
	return choices.find((choice) => choice === value);
}

function unique(values: string[]): string[] {
	return [...new Set(values)].filter(Boolean);
}
