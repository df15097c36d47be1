import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Ties } from './ties.ts';

/** From here on nodes that stand together push from afar as one (Barnes & Hut 1986). */
const MANY = 250;

/**
 * Lets forces move the nodes until what is tied stands close and the rest apart (ForceAtlas2, Jacomy
 * et al. 2014).
 *
 * @param places x0, y0, x1, y1, …; moved in place
 * @param rounds how often the forces are weighed
 */
export function settle(places: Float64Array, { size, ends, pulls }: Ties, rounds: number): void {
	if (size < 2) return;
	const graph = new UndirectedGraph();
	for (let i = 0; i < size; i++) graph.addNode(i, { x: places[2 * i], y: places[2 * i + 1] });
	pulls.forEach((weight, t) => graph.addUndirectedEdge(ends[2 * t], ends[2 * t + 1], { weight }));
	const settled = forceAtlas2(graph, {
		iterations: rounds,
		getEdgeWeight: 'weight',
		settings: {
			gravity: 0.6,
			scalingRatio: 12,
			barnesHutOptimize: size > MANY,
			barnesHutTheta: 1.2,
			edgeWeightInfluence: 0.5,
			outboundAttractionDistribution: true,
			slowDown: 1
		}
	});
	for (let i = 0; i < size; i++) {
		places[2 * i] = settled[i]?.x ?? 0;
		places[2 * i + 1] = settled[i]?.y ?? 0;
	}
}
