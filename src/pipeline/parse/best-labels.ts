/**
 * From the network's scores to its answers: the tag of each row, and the relation of each row to its head.
 */

/**
 * The best tag of each row: the likeliest universal tag, and within it the likeliest Penn tag.
 *
 * @param likely `width` numbers a row; the first of them are the tags' likelihoods
 * @param uposOf the number of the universal tag of each tag
 */
export function bestTags(
	likely: Float32Array,
	rows: number,
	width: number,
	uposOf: Uint8Array
): Uint8Array {
	const best = new Uint8Array(rows);
	const known = uposOf.length;
	const sums = new Float64Array(Math.max(...uposOf) + 1);
	for (let i = 0; i < rows; i++) {
		sums.fill(0);
		for (let t = 0; t < known; t++) {
			const p = likely[i * width + t] as number;
			const upos = uposOf[t] as number;
			sums[upos] = (sums[upos] as number) + p;
		}
		const winner = sums.indexOf(Math.max(...sums));
		let top = -1;
		for (let t = 0; t < known; t++) {
			const p = likely[i * width + t] as number;
			if (uposOf[t] === winner && p > top) {
				top = p;
				best[i] = t;
			}
		}
	}
	return best;
}

/**
 * The best relation of each row of one sentence, into `best`; 'root' goes with the root, and with nothing else.
 *
 * @param scores `width` numbers a row; the first `known` are the relations'
 * @param start the row of the sentence's root
 * @param heads of the rows of the sentence; 0 is the root
 */
export function bestRelations(
	scores: Float32Array,
	width: number,
	known: number,
	start: number,
	heads: Uint8Array,
	rootRelation: number,
	best: Uint8Array
): void {
	for (let i = 1; i < heads.length; i++) {
		const hangsOnRoot = heads[i] === 0;
		const from = (start + i) * width;
		let top = -Infinity;
		for (let r = 0; r < known; r++) {
			const score = scores[from + r] as number;
			if ((r === rootRelation) === hangsOnRoot && score > top) {
				top = score;
				best[start + i] = r;
			}
		}
	}
}
