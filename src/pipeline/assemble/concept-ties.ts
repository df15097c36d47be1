import { UndirectedGraph } from 'graphology';

/**
 * Which concepts are tied, and how strongly. A corpus ties millions of pairs, each many times: they are kept as
 * numbers, and graphology is only given what its algorithms ask for.
 */
export class ConceptTies {
	readonly #numbers = new Map<string, number>();
	readonly #ids: string[] = [];
	/** Which tie joins two concepts, by the smaller of their numbers and then by the larger. */
	readonly #ties: Map<number, number>[] = [];
	/** The two concepts of tie t are #ends[2t] and #ends[2t + 1]. */
	readonly #ends: number[] = [];
	readonly #weights: number[] = [];

	get isEmpty(): boolean {
		return this.#weights.length === 0;
	}

	has(concept: string): boolean {
		return this.#numbers.has(concept);
	}

	/** Ties two concepts, or ties them more; one concept is not tied to itself. */
	tie(a: string, b: string, weight: number): void {
		if (a === b) return;
		const [m, n] = [this.#numberOf(a), this.#numberOf(b)];
		const ties = this.#ties[Math.min(m, n)]!;
		const known = ties.get(Math.max(m, n));
		if (known !== undefined) this.#weights[known]! += weight;
		else {
			ties.set(Math.max(m, n), this.#weights.length);
			this.#ends.push(m, n);
			this.#weights.push(weight);
		}
	}

	/** How strongly each concept is tied to others of its group. */
	pullsInside(groupOf: (concept: string) => number | undefined): Map<string, number> {
		const groups = this.#ids.map(groupOf);
		const pulls = new Float64Array(this.#ids.length);
		for (const [t, weight] of this.#weights.entries()) {
			const [a, b] = [this.#ends[2 * t]!, this.#ends[2 * t + 1]!];
			if (groups[a] !== groups[b]) continue;
			pulls[a]! += weight;
			pulls[b]! += weight;
		}
		return new Map(this.#ids.map((id, at) => [id, pulls[at]!]));
	}

	/** The ties as a graph, with the weight of each edge as 'weight'. */
	toGraph(): UndirectedGraph {
		const graph = new UndirectedGraph();
		for (const id of this.#ids) graph.addNode(id);
		for (const [t, weight] of this.#weights.entries())
			graph.addUndirectedEdge(this.#ids[this.#ends[2 * t]!], this.#ids[this.#ends[2 * t + 1]!], {
				weight
			});
		return graph;
	}

	#numberOf(concept: string): number {
		const known = this.#numbers.get(concept);
		if (known !== undefined) return known;
		this.#ties.push(new Map());
		this.#numbers.set(concept, this.#ids.length);
		return this.#ids.push(concept) - 1;
	}
}
