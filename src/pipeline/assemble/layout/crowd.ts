/** How large a far-off crowd may look, as its side over its distance, to push as one (Barnes & Hut 1986). */
const THETA = 1.1;
/** So many nodes are quicker asked one by one than told apart further. */
const SMALL = 6;
/** Nodes that stand on one another push as from this distance. */
const CLOSEST = 1e-9;

/**
 * Adds to `force` how the nodes push each other apart: with the product of their masses over their
 * distance, times `strength`. Of many nodes those that stand together push from afar as one, so that the time
 * grows with n log n.
 *
 * @param places x0, y0, x1, y1, …; `force` in the same order
 */
export function pushApart(
	places: Float64Array,
	masses: Float64Array,
	strength: number,
	force: Float64Array
): void {
	if (masses.length <= 320) pushOneByOne(places, masses, strength, force);
	else pushByCrowds(places, masses, strength, force);
}

function pushOneByOne(
	places: Float64Array,
	masses: Float64Array,
	strength: number,
	force: Float64Array
): void {
	const n = masses.length;
	for (let i = 0; i < n; i++) {
		const x = places[2 * i]!;
		const y = places[2 * i + 1]!;
		const mass = strength * masses[i]!;
		let fx = 0;
		let fy = 0;
		for (let j = i + 1; j < n; j++) {
			const dx = x - places[2 * j]!;
			const dy = y - places[2 * j + 1]!;
			const push = (mass * masses[j]!) / (dx * dx + dy * dy + CLOSEST);
			fx += dx * push;
			fy += dy * push;
			force[2 * j]! -= dx * push;
			force[2 * j + 1]! -= dy * push;
		}
		force[2 * i]! += fx;
		force[2 * i + 1]! += fy;
	}
}

function pushByCrowds(
	places: Float64Array,
	masses: Float64Array,
	strength: number,
	force: Float64Array
): void {
	const { order, cells, from, to, after, mass, x, y, side } = crowdsOf(places, masses);
	for (let i = 0; i < masses.length; i++) {
		const px = places[2 * i]!;
		const py = places[2 * i + 1]!;
		const own = strength * masses[i]!;
		let fx = 0;
		let fy = 0;
		for (let c = 0; c < cells;) {
			const dx = px - x[c]!;
			const dy = py - y[c]!;
			const apart = dx * dx + dy * dy;
			if (side[c]! * side[c]! < THETA * THETA * apart) {
				const push = (own * mass[c]!) / (apart + CLOSEST);
				fx += dx * push;
				fy += dy * push;
				c = after[c]!;
			} else if (after[c] === c + 1) {
				for (let k = from[c]!; k < to[c]!; k++) {
					const j = order[k]!;
					if (j === i) continue;
					const ex = px - places[2 * j]!;
					const ey = py - places[2 * j + 1]!;
					const push = (own * masses[j]!) / (ex * ex + ey * ey + CLOSEST);
					fx += ex * push;
					fy += ey * push;
				}
				c++;
			} else c++;
		}
		force[2 * i]! += fx;
		force[2 * i + 1]! += fy;
	}
}

/**
 * Splits the nodes into crowds of crowds, halving the longer side each time. Crowd c holds the nodes order[from[c]] to
 * order[to[c] - 1]; the crowds in it follow it up to after[c]. x and y are its centre of mass.
 */
function crowdsOf(places: Float64Array, masses: Float64Array) {
	const n = masses.length;
	const order = Int32Array.from({ length: n }, (_, i) => i);
	const [from, to, after] = [new Int32Array(2 * n), new Int32Array(2 * n), new Int32Array(2 * n)];
	const [mass, x, y, side] = [0, 1, 2, 3].map(() => new Float64Array(2 * n)) as [
		Float64Array,
		Float64Array,
		Float64Array,
		Float64Array
	];
	let cells = 0;
	const split = (start: number, end: number): void => {
		const cell = cells++;
		let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
		let [sum, sumX, sumY] = [0, 0, 0];
		for (let k = start; k < end; k++) {
			const i = order[k]!;
			const px = places[2 * i]!;
			const py = places[2 * i + 1]!;
			const m = masses[i]!;
			if (px < left) left = px;
			if (px > right) right = px;
			if (py < top) top = py;
			if (py > bottom) bottom = py;
			sum += m;
			sumX += m * px;
			sumY += m * py;
		}
		from[cell] = start;
		to[cell] = end;
		mass[cell] = sum;
		x[cell] = sumX / sum;
		y[cell] = sumY / sum;
		side[cell] = Math.max(right - left, bottom - top);
		if (end - start > SMALL && side[cell]! > CLOSEST) {
			const axis = right - left >= bottom - top ? 0 : 1;
			const middle = axis === 0 ? (left + right) / 2 : (top + bottom) / 2;
			let low = start;
			for (let k = start; k < end; k++) {
				const i = order[k]!;
				if (places[2 * i + axis]! > middle) continue;
				order[k] = order[low]!;
				order[low++] = i;
			}
			if (low < end) {
				split(start, low);
				split(low, end);
			}
		}
		after[cell] = cells;
	};
	split(0, n);
	return { order, cells, from, to, after, mass, x, y, side };
}
