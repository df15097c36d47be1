import { describe, expect, it } from 'vitest';
import type { GraphEdge, GraphNode } from '#graph/graph-file.ts';
import { cameraOnto } from './into-view.ts';

const node = { id: 'actor/far' } as GraphNode;
const edge = { id: 'states:a>b' } as GraphEdge;
const scene = {
	shapes: [{ node, at: { x: 900, y: 50 }, size: 20 }],
	lines: [{ edge, from: { x: 0, y: 0 }, to: { x: 100, y: 60 }, width: 1 }]
};
const screen = { width: 400, height: 300 };
const camera = { x: 0, y: 0, zoom: 1 };

describe('cameraOnto(scene, id, camera, screen)', () => {
	it('puts what lies beside the screen in its middle, at the same scale', () => {
		expect(cameraOnto(scene, 'actor/far', camera, screen)).toEqual({ x: -700, y: 100, zoom: 1 });
	});

	it('moves nothing for what is seen, nor for what is not drawn', () => {
		expect(cameraOnto(scene, 'states:a>b', camera, screen)).toBeUndefined();
		expect(cameraOnto(scene, 'actor/other', camera, screen)).toBeUndefined();
	});
});
