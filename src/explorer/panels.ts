import type { Component } from 'svelte';
import type { Shown } from './filter-graph.ts';
import type { GraphIndex } from './graph-index.ts';
import type { View, ViewName } from './view.ts';

/** What every panel is given. */
export interface PanelProps {
	index: GraphIndex;
	view: View;
	shown: Shown;
	/** The address of this view after a change. */
	href: (change: Partial<View>) => string;
	/** Goes there, where there is no link to follow. */
	go: (change: Partial<View>) => void;
}

export type Panel = Component<PanelProps>;

/** Views as the tabs name them. */
export const viewWords: Record<ViewName, string> = {
	network: 'Map',
	tensions: 'Tensions',
	matrix: 'Matrix',
	table: 'Table',
	quotations: 'Quotations',
	compare: 'Compare',
	text: 'Text'
};

// No panel is drawn before there is a graph: a page that is prerendered names none, nor their styles.
const panels = import.meta.env.SSR
	? {}
	: import.meta.glob<{ default: Panel }>([
			'./network/Network.svelte',
			'./tensions/Tensions.svelte',
			'./matrix/Matrix.svelte',
			'./table/Table.svelte',
			'./quotations/Quotations.svelte',
			'./compare/Compare.svelte',
			'./questions/Questions.svelte',
			'./path/Paths.svelte',
			'./together/Together.svelte',
			'./search/Search.svelte',
			'./help/Help.svelte',
			'./take-away/TakeAway.svelte'
		]);

/** Panels by the name of their folder; each is fetched when it is first opened. */
export type PanelName =
	Exclude<ViewName, 'text'> | 'questions' | 'path' | 'together' | 'search' | 'help' | 'take-away';

/** The panel of that name; undefined where there is none. */
export async function loadPanel(name: PanelName): Promise<Panel | undefined> {
	const path = Object.keys(panels).find((file) => file.startsWith(`./${name}/`));
	return path ? (await panels[path]?.())?.default : undefined;
}
