import type { Point } from './frame.ts';

/** How hands move a map. Points are in CSS pixels from its upper left corner. */
export interface Gestures {
	/** A press begins; nothing else has heard of it yet. */
	press: () => void;
	pan: (by: Point) => void;
	/** Whether a drag that begins with this press draws a box in place of moving the map. */
	draws: (event: PointerEvent) => boolean;
	/** A box is drawn, from one corner to the other; undefined takes it away undone. */
	box: (corners: [Point, Point] | undefined, done: boolean) => void;
	zoom: (factor: number, at: Point) => void;
	/** The pointer has left the map, or drags it: it points at nothing. */
	leave: () => void;
}

/** A press that moves farther than this is a drag and no tap; in CSS pixels. */
export const steady = { mouse: 3, touch: 9 };
/** A pixel of the wheel zooms by this power of two, a line or a page of it by more. */
const wheelSteps = [0.002, 0.05, 1];
/** A pinch on a touchpad comes as a wheel with the control key, in small steps. */
const pinchStep = 10;

/** Listens to mouse, pen, fingers and wheel. */
export function listenTo(
	element: HTMLElement,
	gestures: Gestures
): {
	/** Whether this press, or the last one, is a drag and no tap. */
	dragged: () => boolean;
	stop: () => void;
} {
	const pressed = new Map<number, Point>();
	let start: Point | undefined;
	let dragged = false;
	let boxed = false;

	const pointOf = (event: MouseEvent): Point => {
		const { left, top } = element.getBoundingClientRect();
		return { x: event.clientX - left, y: event.clientY - top };
	};

	function down(event: PointerEvent) {
		if (event.button !== 0) return;
		gestures.press();
		pressed.set(event.pointerId, pointOf(event));
		if (pressed.size > 1) {
			// A second finger moves the map.
			if (boxed) gestures.box(undefined, true);
			boxed = false;
			return drag(event);
		}
		start = pointOf(event);
		dragged = false;
		boxed = gestures.draws(event);
	}

	/** From here on the map has the pointer to itself, even where it leaves the map. */
	function drag(event: PointerEvent) {
		dragged = true;
		for (const id of pressed.keys()) element.setPointerCapture(id);
		gestures.leave();
		event.preventDefault();
	}

	function move(event: PointerEvent) {
		const at = pointOf(event);
		const before = pressed.get(event.pointerId);
		if (!before) return;
		const moved = Math.hypot(at.x - (start?.x ?? at.x), at.y - (start?.y ?? at.y));
		if (!dragged && moved <= (event.pointerType === 'touch' ? steady.touch : steady.mouse)) return;
		if (!dragged) drag(event);
		const [other] = [...pressed].flatMap(([id, point]) => (id === event.pointerId ? [] : point));
		pressed.set(event.pointerId, at);
		if (boxed && start) return gestures.box([start, at], false);
		if (!other) return gestures.pan({ x: at.x - before.x, y: at.y - before.y });
		// Two fingers: the point between them moves, and what lies between them grows.
		gestures.pan({ x: (at.x - before.x) / 2, y: (at.y - before.y) / 2 });
		const apart = (point: Point) => Math.hypot(point.x - other.x, point.y - other.y) || 1;
		const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
		gestures.zoom(apart(at) / apart(before), middle);
	}

	function up(event: PointerEvent) {
		if (!pressed.delete(event.pointerId)) return;
		const corners: [Point, Point] | undefined =
			event.type === 'pointerup' && start ? [start, pointOf(event)] : undefined;
		if (boxed && dragged) gestures.box(corners, true);
		boxed = false;
	}

	function wheel(event: WheelEvent) {
		event.preventDefault();
		const step = (wheelSteps[event.deltaMode] ?? 1) * (event.ctrlKey ? pinchStep : 1);
		gestures.zoom(2 ** (-event.deltaY * step), pointOf(event));
	}

	const leave = (event: PointerEvent) => {
		if (!pressed.has(event.pointerId)) gestures.leave();
	};
	const stop = new AbortController();
	const { signal } = stop;
	element.addEventListener('pointerdown', down, { signal });
	element.addEventListener('pointermove', move, { signal });
	element.addEventListener('pointerup', up, { signal });
	element.addEventListener('pointercancel', up, { signal });
	element.addEventListener('pointerleave', leave, { signal });
	element.addEventListener('wheel', wheel, { signal, passive: false });
	return { dragged: () => dragged, stop: () => stop.abort() };
}
