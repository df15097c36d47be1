/** What the page of the sigma bench runs: it is bundled for the browser by sigma-subject.ts. */
import Graph from 'graphology';
import Sigma from 'sigma';
import type { GraphFile } from '../../src/graph/graph-file.ts';

export interface SigmaPage {
	draw: () => Promise<number>;
	select: (place: number) => Promise<number>;
	filter: () => Promise<number>;
}

declare global {
	interface Window {
		sigmaPage: SigmaPage;
	}
}

let sigma: Sigma;
let near: Set<string> | undefined;
let withoutTensions = false;

/** Milliseconds from a change to the frame that shows it. */
function timed(change: () => void): Promise<number> {
	return new Promise((resolve) => {
		const start = performance.now();
		change();
		requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
	});
}

window.sigmaPage = {
	draw: () =>
		timed(() => {
			const { nodes, edges } = window.graph as GraphFile;
			const graph = new Graph({ multi: true });
			for (const { id, label, kind, importance, position } of nodes) {
				const { x, y } = position;
				graph.addNode(id, { label, kind, x, y, size: 3 + 6 * importance, color: '#3c5488' });
			}
			for (const { id, source, target } of edges) {
				graph.addEdgeWithKey(id, source, target, { size: 1, color: '#cccccc' });
			}
			sigma = new Sigma(graph, document.getElementById('map')!, {
				nodeReducer: (id, data) => ({
					...data,
					hidden: withoutTensions && data['kind'] === 'tension',
					...(near && !near.has(id) && { color: '#eeeeee', label: '' })
				}),
				edgeReducer: (id, data) => ({
					...data,
					hidden: near !== undefined && !graph.extremities(id).every((end) => near?.has(end))
				})
			});
		}),
	select: (place) =>
		timed(() => {
			const graph = sigma.getGraph();
			const nodes = graph.nodes();
			const chosen = nodes[(place * 37) % nodes.length] ?? '';
			near = new Set([chosen, ...graph.neighbors(chosen)]);
			sigma.refresh();
		}),
	filter: () =>
		timed(() => {
			near = undefined;
			withoutTensions = !withoutTensions;
			sigma.refresh();
		})
};
