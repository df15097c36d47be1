import type { ActorNode, Tension } from '#graph/graph-file.ts';
import type { GraphIndex } from '../graph-index.ts';

/** Whether an actor holds a side of a tension, sees it, or is named at one of its poles. */
export function involves({ holders, poles }: Tension, actor: string): boolean {
	return (
		holders.some(({ node }) => node === actor) || poles.some(({ nodes }) => nodes.includes(actor))
	);
}

/** An actor and the tensions that count for it. */
export interface Held {
	actor: ActorNode;
	/** The tension nodes that count for it. */
	nodes: Set<string>;
}

/**
 * Actors with the tensions they hold, or whatever `counts` lets count. Those with most first; of
 * equal ones named organisations and roles before groups, which may be anybody.
 */
export function byActor(
	index: GraphIndex,
	tensions: Tension[],
	counts: (tension: Tension, actor: string) => boolean = (tension, actor) =>
		tension.holders.some(({ node }) => node === actor)
): Held[] {
	const held = new Map<string, Held>();
	for (const tension of tensions) {
		const named = [
			...tension.holders.map(({ node }) => node),
			...tension.poles.flatMap((pole) => pole.nodes)
		];
		for (const id of new Set(named)) {
			const actor = id === undefined ? undefined : index.nodeById.get(id);
			if (actor?.kind !== 'actor' || !counts(tension, actor.id)) continue;
			const found = held.get(actor.id) ?? { actor, nodes: new Set() };
			held.set(actor.id, found);
			found.nodes.add(tension.node);
		}
	}
	const group = ({ actor }: Held) => Number(actor.type === 'group');
	return [...held.values()].sort(
		(a, b) =>
			group(a) - group(b) ||
			b.nodes.size - a.nodes.size ||
			b.actor.importance - a.actor.importance ||
			(a.actor.id < b.actor.id ? -1 : 1)
	);
}
