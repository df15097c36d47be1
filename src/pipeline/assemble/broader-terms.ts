import type { Corpus } from './corpus.ts';
import type { Entry } from './edge-ledger.ts';

/**
 * "community planning process" is narrower than "planning process" and "community planning": an edge from
 * the longer term to the longest terms that stand in it whole. The mentions of the longer term are
 * the evidence.
 */
export function* broaderEntries(corpus: Corpus): Generator<Entry, void, void> {
	const concepts = corpus.nodes.filter((node) => node.kind === 'concept');
	const words = new Map(
		concepts.map((node) => [node.id, node.id.slice(node.id.indexOf('/') + 1).split('-')])
	);
	const byFirst = new Map<string, string[]>();
	for (const [id, [first = '']] of words) byFirst.set(first, [...(byFirst.get(first) ?? []), id]);
	const mentions = new Map<string, { id: string; paragraph: string }[]>();
	for (const m of corpus.mentions) {
		const there = mentions.get(m.node);
		if (there) there.push(m);
		else mentions.set(m.node, [m]);
	}

	for (const [id, own] of words) {
		const inside = new Set<string>();
		own.forEach((word, at) => {
			for (const other of byFirst.get(word) ?? []) {
				const part = words.get(other) ?? [];
				if (part.length < own.length && part.every((w, k) => own[at + k] === w)) inside.add(other);
			}
		});
		const longest = [...inside].filter(
			(a) =>
				![...inside].some((b) => a !== b && ` ${text(words, b)} `.includes(` ${text(words, a)} `))
		);
		for (const target of longest)
			for (const m of mentions.get(id) ?? [])
				yield { kind: 'broader', source: id, target, evidence: m.id, witness: m.paragraph };
	}
}

function text(words: ReadonlyMap<string, string[]>, id: string): string {
	return (words.get(id) ?? []).join(' ');
}
