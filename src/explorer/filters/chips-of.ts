import type { GraphIndex } from '../graph-index.ts';
import { relationWords } from '../tensions/relation-words.ts';
import { defaultView, type View } from '../view.ts';
import { edgeKindWords, heldByWords, nodeKindWords } from './kind-words.ts';

/** A filter that holds, and the change to the view that ends it. */
export interface Chip {
	/** Which filter it is, e.g. 'Actor'. */
	filter: string;
	value: string;
	without: Partial<View>;
}

/** The change that ends every filter and leaves the rest of the view. */
export const noFilters: Partial<View> = {
	documents: defaultView.documents,
	sections: defaultView.sections,
	actors: defaultView.actors,
	themes: defaultView.themes,
	hiddenNodes: defaultView.hiddenNodes,
	hiddenEdges: defaultView.hiddenEdges,
	relations: defaultView.relations,
	heldBy: undefined,
	rule: undefined,
	focus: undefined,
	depth: defaultView.depth
};

/** All filters that hold in a view, in the order of the panel. */
export function chipsOf(index: GraphIndex, view: View): Chip[] {
	const label = (id: string) => index.nodeById.get(id)?.label ?? id;
	const without = <T>(list: T[], value: T) => list.filter((other) => other !== value);
	const title = (id: string) => index.file.documents.find((d) => d.id === id)?.title ?? id;
	return [
		...(view.focus
			? [
					{
						filter: 'Around',
						value: `${label(view.focus)}, ${view.depth} ${view.depth === 1 ? 'step' : 'steps'}`,
						without: { focus: undefined, depth: defaultView.depth }
					}
				]
			: []),
		...view.documents.map((id) => ({
			filter: 'Document',
			value: title(id),
			without: { documents: without(view.documents, id) }
		})),
		...view.sections.map((id) => ({
			filter: 'Section',
			value: index.sectionById.get(id)?.title ?? id,
			without: { sections: without(view.sections, id) }
		})),
		...view.actors.map((id) => ({
			filter: 'Actor',
			value: label(id),
			without: { actors: without(view.actors, id) }
		})),
		...view.themes.map((id) => ({
			filter: 'Theme',
			value: label(id),
			without: { themes: without(view.themes, id) }
		})),
		...view.hiddenNodes.map((kind) => ({
			filter: 'Hidden',
			value: nodeKindWords[kind],
			without: { hiddenNodes: without(view.hiddenNodes, kind) }
		})),
		...view.hiddenEdges.map((kind) => ({
			filter: 'Hidden',
			value: edgeKindWords[kind],
			without: { hiddenEdges: without(view.hiddenEdges, kind) }
		})),
		...view.relations.map((relation) => ({
			filter: 'Tensions',
			value: relationWords[relation].plural.toLowerCase(),
			without: { relations: without(view.relations, relation) }
		})),
		...(view.heldBy
			? [
					{
						filter: 'Held by at least',
						value: heldByWords[view.heldBy],
						without: { heldBy: undefined }
					}
				]
			: []),
		...(view.rule ? [{ filter: 'Rule', value: view.rule, without: { rule: undefined } }] : [])
	];
}
