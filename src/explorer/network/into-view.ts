import { toScreen, type Camera } from './camera.ts';
import type { Scene } from './elements.ts';

/**
 * The camera with a node, or the middle of an edge, in the middle of the screen; undefined where it
 * is on the screen already, or not drawn at all.
 */
export function cameraOnto(
	{ shapes, lines }: Pick<Scene, 'shapes' | 'lines'>,
	id: string,
	camera: Camera,
	{ width, height }: { width: number; height: number }
): Camera | undefined {
	const line = lines.find(({ edge }) => edge.id === id);
	const target =
		shapes.find(({ node }) => node.id === id)?.at ??
		(line && { x: (line.from.x + line.to.x) / 2, y: (line.from.y + line.to.y) / 2 });
	if (!target) return undefined;
	const { x, y } = toScreen(camera, target);
	if (x >= 0 && y >= 0 && x <= width && y <= height) return undefined;
	return { ...camera, x: camera.x + width / 2 - x, y: camera.y + height / 2 - y };
}
