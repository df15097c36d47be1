import type { GraphNode } from '#graph/graph-file.ts';
import type { Shown } from '../filter-graph.ts';
import type { GraphIndex } from '../graph-index.ts';
import type { Drawn } from './choose-drawn.ts';
import type { Room } from './fit.ts';

/** What the network reads and reports. Getters, so that one drawing outlives every change. */
export interface NetworkOptions {
	index: () => GraphIndex;
	shown: () => Pick<Shown, 'nodes'>;
	drawn: () => Drawn;
	group: () => boolean;
	selected: () => string | undefined;
	/** Ids of the nodes that are looked at together. */
	together: () => readonly string[];
	/** Whether taps and drags choose several, without Shift. */
	several: () => boolean;
	focus: () => string | undefined;
	/** Ids of the nodes and edges of the path that is open. */
	path: () => ReadonlySet<string> | undefined;
	visited: () => readonly string[];
	/** The node that the keyboard stands on. */
	cursor: () => string | undefined;
	/** Width and height of the buttons in the upper right corner, in CSS pixels. */
	corner: () => Room;
	/** A pointer is pressed on the map, which then has the keyboard. */
	onpress: () => void;
	onselect: (id: string | undefined) => void;
	/** Nodes are taken into what is looked at together, or one is taken out of it. */
	onjoin: (ids: readonly string[]) => void;
	onisolate: (id: string) => void;
	onhover: (id: string | undefined) => void;
	onresize: (width: number, height: number) => void;
	/** What lies on the screen, where the reader has come so near that it is not all. */
	onsee: (inSight: ((node: GraphNode) => boolean) | undefined) => void;
	onready: (controls: NetworkControls | undefined) => void;
}

export interface NetworkControls {
	zoomBy: (factor: number) => void;
	fit: () => void;
}
