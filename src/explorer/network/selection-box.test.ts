import { expect, test } from 'vitest';
import type { GraphNode } from '#graph/graph-file.ts';
import { nodesInBox } from './selection-box.ts';

const shape = (id: string, x: number, y: number, importance: number) => ({
	node: { id, kind: id.split('/')[0], label: id, importance } as GraphNode,
	at: { x, y },
	size: 20
});
const shapes = [
	shape('actor/a', 0, 0, 0.2),
	shape('concept/b', 10, 10, 0.9),
	shape('theme/c', 5, 5, 1),
	shape('actor/d', 80, 0, 1)
];
const camera = { x: 100, y: 50, zoom: 2 };

test('a box chooses the nodes whose middle it holds, whichever way it was drawn', () => {
	const corners = [
		{ x: 90, y: 40 },
		{ x: 130, y: 80 }
	] as const;
	expect(nodesInBox(shapes, camera, corners)).toEqual(['concept/b', 'actor/a']);
	expect(nodesInBox(shapes, camera, [corners[1], corners[0]])).toEqual(['concept/b', 'actor/a']);
	expect(nodesInBox(shapes, camera, [corners[0], corners[0]])).toEqual([]);
});
