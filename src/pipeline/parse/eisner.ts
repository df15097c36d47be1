/**
 * The best projective tree (Eisner, "Three new probabilistic models for dependency parsing", COLING
 * 1996): spans grow from words to the sentence. A span is complete (one end is the head of all of it)
 * or open (an arc joins its ends), and points left or right.
 *
 * Time n³, memory n²; the caller bounds n.
 */

const NEVER = -1e15;

/** Which span a step back has to take apart. */
const OPEN_LEFT = 0;
const OPEN_RIGHT = 1;
const LEFT = 2;
const RIGHT = 3;

/**
 * @param scores [dependent × head], row 0 being the root
 * @returns for each row its head; row 0 never gets one
 */
export function eisner(scores: Float32Array, n: number): Uint8Array<ArrayBuffer> {
	// One table for each kind of span, and where the best split was.
	const best = [0, 1, 2, 3].map(() => new Float64Array(n * n).fill(NEVER));
	const split = [0, 1, 2, 3].map(() => new Uint8Array(n * n));
	const [openLeft, openRight, left, right] = best as Tables<Float64Array>;
	const [splitOpenLeft, splitOpenRight, splitLeft, splitRight] = split as Tables<Uint8Array>;
	for (let i = 0; i < n; i++) left[i * n + i] = right[i * n + i] = 0;

	for (let width = 1; width < n; width++) {
		for (let i = 0; i + width < n; i++) {
			const j = i + width;
			const ij = i * n + j;
			let top = -Infinity;
			for (let k = i; k < j; k++) {
				const score = (right[i * n + k] as number) + (left[(k + 1) * n + j] as number);
				if (score > top) {
					top = score;
					splitOpenLeft[ij] = splitOpenRight[ij] = k;
				}
			}
			openLeft[ij] = i > 0 ? top + (scores[i * n + j] as number) : NEVER;
			openRight[ij] = top + (scores[j * n + i] as number);

			top = -Infinity;
			for (let k = i; k < j; k++) {
				const score = (left[i * n + k] as number) + (openLeft[k * n + j] as number);
				if (score > top) {
					top = score;
					splitLeft[ij] = k;
				}
			}
			left[ij] = top;

			top = -Infinity;
			for (let k = i + 1; k <= j; k++) {
				const score = (openRight[i * n + k] as number) + (right[k * n + j] as number);
				if (score > top) {
					top = score;
					splitRight[ij] = k;
				}
			}
			right[ij] = top;
		}
	}

	const heads = new Uint8Array(n);
	const stack: [number, number, number][] = [[0, n - 1, RIGHT]];
	for (let span = stack.pop(); span; span = stack.pop()) {
		const [i, j, kind] = span;
		if (i === j) continue;
		const k = split[kind]?.[i * n + j] as number;
		if (kind === LEFT) stack.push([i, k, LEFT], [k, j, OPEN_LEFT]);
		else if (kind === RIGHT) stack.push([i, k, OPEN_RIGHT], [k, j, RIGHT]);
		else {
			if (kind === OPEN_LEFT) heads[i] = j;
			else heads[j] = i;
			stack.push([i, k, RIGHT], [k + 1, j, LEFT]);
		}
	}
	return heads;
}

type Tables<T> = [openLeft: T, openRight: T, left: T, right: T];
