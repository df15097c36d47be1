import type { Shared } from './what-they-share.ts';

/** 'both', 'all 3'. */
export function sayAll(chosen: number): string {
	return chosen === 2 ? 'both' : `all ${chosen}`;
}

/** What several nodes have in common in one sentence, as it is read aloud when that changes. */
export function sayShared(shared: Shared, chosen: number): string {
	if (chosen < 2) {
		return 'Add another to see what they have in common: here, or on the map and in the table with Shift.';
	}
	const sentences = shared.sentences.filter(({ names }) => names.length === chosen).length;
	const parts = [
		counted(sentences, 'sentence names', 'sentences name', sayAll(chosen)),
		counted(shared.between.length, 'connection lies', 'connections lie', 'between them'),
		shared.neighbours.length === 0
			? 'nothing is connected with two of them'
			: `${shared.neighbours.length} ${shared.neighbours.length === 1 ? 'node is' : 'nodes are'} connected with ${chosen === 2 ? 'both' : 'two or more'}`
	];
	const said = `${parts[0]}, ${parts[1]}, ${parts[2]}.`;
	return said.charAt(0).toUpperCase() + said.slice(1);
}

function counted(count: number, one: string, many: string, rest: string): string {
	return `${count === 0 ? 'no' : count} ${count < 2 ? one : many} ${rest}`;
}
