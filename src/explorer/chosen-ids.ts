/** A set of ids that can be asked and read. A `Set` is one. */
export interface Ids extends Iterable<string> {
	readonly size: number;
	has: (id: string) => boolean;
}

/**
 * The ids whose place in a list carries a 1: asking is as quick as asking a set, and nothing is made
 * of the list before it is read. `new ChosenIds(['a', 'b'], Uint8Array.of(0, 1), placeOf)` has 'b'.
 */
export class ChosenIds implements Ids {
	readonly size: number;
	readonly #ids: readonly string[];
	readonly #chosen: Uint8Array;
	readonly #placeOf: (id: string) => number | undefined;

	constructor(
		ids: readonly string[],
		chosen: Uint8Array,
		placeOf: (id: string) => number | undefined
	) {
		this.#ids = ids;
		this.#chosen = chosen;
		this.#placeOf = placeOf;
		let size = 0;
		for (let at = 0; at < chosen.length; at++) size += chosen[at] as number;
		this.size = size;
	}

	has(id: string): boolean {
		const place = this.#placeOf(id);
		return place !== undefined && this.#chosen[place] === 1;
	}

	*[Symbol.iterator](): IterableIterator<string> {
		for (let at = 0; at < this.#ids.length; at++) {
			if (this.#chosen[at]) yield this.#ids[at] as string;
		}
	}
}
