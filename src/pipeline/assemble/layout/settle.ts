import { pushApart } from './crowd.ts';
import type { Ties } from './ties.ts';

const PUSH = 12;
/** Draws everything to the middle, so that parts without ties do not drift off. */
const GRAVITY = 0.6;
/** How much a node may tremble before it is slowed down. */
const TOLERANCE = 1;

/**
 * Lets forces move the nodes until what is tied stands close and the rest apart (ForceAtlas2, Jacomy et al. 2014:
 * a node's mass is one more than its ties; a tie pulls in proportion to its length, less at a node with many).
 *
 * @param places x0, y0, x1, y1, …; moved in place
 * @param rounds how often the forces are weighed
 */
export function settle(places: Float64Array, ties: Ties, rounds: number): void {
	const n = ties.size;
	const masses = Float64Array.from(
		{ length: n },
		(_, i) => 1 + ties.first[i + 1]! - ties.first[i]!
	);
	const pulls = pullsOf(ties, masses);
	balance(places, ties, masses, pulls);
	let before = new Float64Array(2 * n);
	let force = new Float64Array(2 * n);
	let speed = 1;
	for (let round = 0; round < rounds; round++) {
		force.fill(0);
		pushApart(places, masses, PUSH, force);
		pullTogether(places, ties, pulls, force);
		let trembling = 0;
		let moving = 0;
		for (let i = 0; i < n; i++) {
			const x = places[2 * i]!;
			const y = places[2 * i + 1]!;
			const out = Math.sqrt(x * x + y * y) || 1;
			const fx = (force[2 * i]! -= (GRAVITY * masses[i]! * x) / out);
			const fy = (force[2 * i + 1]! -= (GRAVITY * masses[i]! * y) / out);
			trembling += masses[i]! * length(fx - before[2 * i]!, fy - before[2 * i + 1]!);
			moving += masses[i]! * length(fx + before[2 * i]!, fy + before[2 * i + 1]!);
		}
		speed = Math.min((TOLERANCE * moving) / (trembling || 1), 1.5 * speed);
		const cooling = Math.min(1, (2 * (rounds - round)) / rounds);
		for (let i = 0; i < n; i++) {
			const fx = force[2 * i]!;
			const fy = force[2 * i + 1]!;
			const own = length(fx - before[2 * i]!, fy - before[2 * i + 1]!);
			const step = (cooling * speed) / (1 + Math.sqrt(speed * own)) / 10;
			places[2 * i]! += fx * step;
			places[2 * i + 1]! += fy * step;
		}
		[before, force] = [force, before];
	}
}

/** Square roots are the same on every machine, which Math.hypot is not. */
function length(x: number, y: number): number {
	return Math.sqrt(x * x + y * y);
}

/** A tie pulls less where one of its ends has many, so that hubs stand between their clusters. */
function pullsOf({ ends, pulls }: Ties, masses: Float64Array): Float64Array {
	const mean = masses.reduce((sum, mass) => sum + mass, 0) / Math.max(1, masses.length);
	return pulls.map(
		(pull, t) =>
			(mean * Math.sqrt(pull)) / Math.sqrt(masses[ends[2 * t]!]! * masses[ends[2 * t + 1]!]!)
	);
}

function pullTogether(
	places: Float64Array,
	{ ends }: Ties,
	pulls: Float64Array,
	force: Float64Array
): void {
	for (let t = 0; t < pulls.length; t++) {
		const [a, b] = [ends[2 * t]!, ends[2 * t + 1]!];
		const fx = (places[2 * a]! - places[2 * b]!) * pulls[t]!;
		const fy = (places[2 * a + 1]! - places[2 * b + 1]!) * pulls[t]!;
		force[2 * a]! -= fx;
		force[2 * a + 1]! -= fy;
		force[2 * b]! += fx;
		force[2 * b + 1]! += fy;
	}
}

/** Scales the places so that pushes and pulls are as strong as each other from the first round on. */
function balance(
	places: Float64Array,
	{ ends }: Ties,
	masses: Float64Array,
	pulls: Float64Array
): void {
	let [sum, squares, inward, tension] = [0, 0, 0, 0];
	masses.forEach((mass, i) => {
		sum += mass;
		squares += mass * mass;
		inward += GRAVITY * mass * length(places[2 * i]!, places[2 * i + 1]!);
	});
	pulls.forEach((pull, t) => {
		const [a, b] = [ends[2 * t]!, ends[2 * t + 1]!];
		const [x, y] = [places[2 * a]! - places[2 * b]!, places[2 * a + 1]! - places[2 * b + 1]!];
		tension += pull * (x * x + y * y);
	});
	const outward = (PUSH * (sum * sum - squares)) / 2;
	// tension · s² + inward · s = outward
	const scale =
		tension > 0
			? (Math.sqrt(inward * inward + 4 * tension * outward) - inward) / (2 * tension)
			: outward / (inward || 1);
	if (scale > 0) places.forEach((value, k) => (places[k] = value * scale));
}
