import { describe, expect, it } from 'vitest';
import { exampleGraph } from '../quote/example-graph.ts';
import { indexGraph } from '../graph-index.ts';
import { sceneOf } from './elements.ts';
import { edgeAt, nodeAt } from './hits.ts';

const index = indexGraph(exampleGraph);
const placeOf = ({ position }: (typeof exampleGraph.nodes)[number]) => position;
const scene = sceneOf(
	index,
	{ nodes: exampleGraph.nodes, edges: exampleGraph.edges, dots: [] },
	placeOf
);
const far = { x: 1e6, y: 1e6 };

describe('nodeAt(scene, point)', () => {
	it('finds the smallest shape under the point', () => {
		const [first] = scene.shapes;
		if (!first) throw new Error('The example has no nodes.');
		const pair = [first, { ...first, node: { ...first.node, id: 'small' }, size: first.size / 2 }];
		expect(nodeAt({ shapes: pair, lines: [] }, first.at)).toBe('small');
		const besideTheSmall = { x: first.at.x + first.size * 0.4, y: first.at.y };
		expect(nodeAt({ shapes: pair, lines: [] }, besideTheSmall)).toBe(first.node.id);
		expect(nodeAt(scene, far)).toBeUndefined();
	});
});

describe('edgeAt(scene, point, zoom)', () => {
	it('finds the line that passes nearest, not beyond its ends', () => {
		const [edge] = exampleGraph.edges;
		if (!edge) throw new Error('The example has no edges.');
		const line = { edge, from: { x: 0, y: 0 }, to: { x: 100, y: 0 }, width: 2 };
		const one = { shapes: [], lines: [line] };
		expect(edgeAt(one, { x: 50, y: 5 }, 1)).toBe(edge.id);
		expect(edgeAt(one, { x: 50, y: 5 }, 2)).toBeUndefined();
		expect(edgeAt(one, { x: 112, y: 0 }, 1)).toBeUndefined();
		expect(edgeAt(scene, far, 1)).toBeUndefined();
	});
});
