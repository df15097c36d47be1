import type { Point } from './frame.ts';

/** What hands do on a map. Points are in CSS pixels from its upper left corner. */
export interface Gestures {
	pan: (by: Point) => void;
	zoom: (factor: number, at: Point) => void;
	tap: (at: Point, event: MouseEvent) => void;
	/** The pointer rests on a point, or has left the map. */
	hover: (at: Point | undefined) => void;
}

/** A press that moves farther than this is a drag and no tap. */
const steady = { mouse: 3, touch: 9 };
/** A pixel of the wheel zooms by this power of two, a line or a page of it by more. */
const wheelSteps = [0.002, 0.05, 1];
/** A pinch on a touchpad comes as a wheel with the control key, in small steps. */
const pinchStep = 10;

/** Listens to mouse, pen, fingers and wheel; returns the way to stop. */
export function listenTo(element: HTMLElement, gestures: Gestures): () => void {
	const pressed = new Map<number, Point>();
	let start: Point | undefined;
	let dragged = false;

	const pointOf = (event: MouseEvent): Point => {
		const { left, top } = element.getBoundingClientRect();
		return { x: event.clientX - left, y: event.clientY - top };
	};

	function down(event: PointerEvent) {
		if (event.button !== 0) return;
		pressed.set(event.pointerId, pointOf(event));
		if (pressed.size > 1) return drag(event);
		start = pointOf(event);
		dragged = false;
	}

	/** From here on the map has the pointer to itself, even where it leaves the map. */
	function drag(event: PointerEvent) {
		dragged = true;
		for (const id of pressed.keys()) element.setPointerCapture(id);
		gestures.hover(undefined);
		event.preventDefault();
	}

	function move(event: PointerEvent) {
		const at = pointOf(event);
		const before = pressed.get(event.pointerId);
		if (!before) {
			if (event.pointerType !== 'touch') gestures.hover(at);
			return;
		}
		const moved = Math.hypot(at.x - (start?.x ?? at.x), at.y - (start?.y ?? at.y));
		if (!dragged && moved <= (event.pointerType === 'touch' ? steady.touch : steady.mouse)) return;
		if (!dragged) drag(event);
		const [other] = [...pressed].flatMap(([id, point]) => (id === event.pointerId ? [] : point));
		pressed.set(event.pointerId, at);
		if (!other) return gestures.pan({ x: at.x - before.x, y: at.y - before.y });
		// Two fingers: the point between them moves, and what lies between them grows.
		gestures.pan({ x: (at.x - before.x) / 2, y: (at.y - before.y) / 2 });
		const apart = (point: Point) => Math.hypot(point.x - other.x, point.y - other.y) || 1;
		const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
		gestures.zoom(apart(at) / apart(before), middle);
	}

	function up(event: PointerEvent) {
		pressed.delete(event.pointerId);
	}

	function click(event: MouseEvent) {
		if (!dragged) gestures.tap(pointOf(event), event);
		dragged = false;
	}

	function wheel(event: WheelEvent) {
		event.preventDefault();
		const step = (wheelSteps[event.deltaMode] ?? 1) * (event.ctrlKey ? pinchStep : 1);
		gestures.zoom(2 ** (-event.deltaY * step), pointOf(event));
	}

	const leave = (event: PointerEvent) => {
		if (!pressed.has(event.pointerId)) gestures.hover(undefined);
	};
	const stop = new AbortController();
	const { signal } = stop;
	element.addEventListener('pointerdown', down, { signal });
	element.addEventListener('pointermove', move, { signal });
	element.addEventListener('pointerup', up, { signal });
	element.addEventListener('pointercancel', up, { signal });
	element.addEventListener('pointerleave', leave, { signal });
	element.addEventListener('click', click, { signal });
	element.addEventListener('wheel', wheel, { signal, passive: false });
	return () => stop.abort();
}
