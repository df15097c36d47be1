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

type Panel = Component<PanelProps>;

/** Views as the tabs name them. */
export const viewWords: Record<ViewName, string> = {
	network: 'Map',
	tensions: 'Tensions',
	matrix: 'Matrix',
	table: 'Table',
	text: 'Text'
};

const loaders = import.meta.glob<{ default: Panel }>([
	'./network/Network.svelte',
	'./tensions/Tensions.svelte',
	'./matrix/Matrix.svelte',
	'./table/Table.svelte',
	'./questions/Questions.svelte',
	'./path/Paths.svelte'
]);

async function load(path: string): Promise<Panel | undefined> {
	return (await loaders[path]?.())?.default;
}

/** The panel of a view, fetched when it is first opened. */
export async function loadPanel(name: Exclude<ViewName, 'text'>): Promise<Panel> {
	const file = { network: 'Network', tensions: 'Tensions', matrix: 'Matrix', table: 'Table' }[name];
	const panel = await load(`./${name}/${file}.svelte`);
	if (!panel) throw new Error(`There is no panel for the view '${name}'.`);
	return panel;
}

/** The questions to start from. */
export function loadQuestions(): Promise<Panel | undefined> {
	return load('./questions/Questions.svelte');
}
