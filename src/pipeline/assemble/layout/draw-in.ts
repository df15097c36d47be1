/** Parts with fewer nodes than this are no body of a map, if there is one. */
const SMALL_PART = 12;
/** Share of the nodes in the body that decide how large it is. */
const BODY = 0.94;
/** How far beyond the body anything may lie, as a share of the body's radius. */
const RIM = 0.35;

/**
 * Brings what drifted far off, as small parts do, back to a rim around the body of the map, in the direction
 * where it was; moves the middle of the body to 0, 0.
 *
 * @param places x0, y0, x1, y1, …; moved in place
 * @param parts the nodes that hang together, the largest part first
 */
export function drawIn(places: Float64Array, parts: readonly (readonly number[])[]): void {
	const large = parts.filter((part) => part.length >= SMALL_PART);
	const body = (large.length ? large : parts).flat();
	const middle = [0, 1].map((axis) =>
		quantile(
			body.map((i) => places[2 * i + axis]!),
			0.5
		)
	);
	places.forEach((value, k) => (places[k] = value - middle[k % 2]!));
	const reachOf = (i: number) =>
		Math.sqrt(places[2 * i]! * places[2 * i]! + places[2 * i + 1]! * places[2 * i + 1]!);
	const radius = quantile(body.map(reachOf), BODY);
	for (let i = 0; 2 * i < places.length; i++) {
		const far = reachOf(i);
		if (far <= radius) continue;
		const near = (radius * (1 + RIM * (1 - radius / far))) / far;
		places[2 * i]! *= near;
		places[2 * i + 1]! *= near;
	}
}

function quantile(values: readonly number[], share: number): number {
	return Float64Array.from(values).sort()[Math.floor(values.length * share)] ?? 0;
}
