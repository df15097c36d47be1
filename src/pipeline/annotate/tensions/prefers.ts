// "Councils prioritised short-term targets over long-term outcomes", "central control took precedence
// over local discretion" → what is put first, against what comes after it.
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachOf, below, firstBelow, isA, keyOf, uposOf, wordOf } from '../tree/tree.ts';
import { tension } from './pole.ts';
import { isOfClass, namedSubject, phraseAround, undergoer, withPreposition } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

/** What comes second, and the preposition that says so. */
interface Rank {
	second: number;
	preposition: number;
}

export const prefers: TensionRule = {
	id: 'tensions/prefers',
	find({ tree, cues }) {
		return atEachOf(tree, 'VERB', (i) => {
			const prefers = isOfClass(cues, 'prefer', tree, i);
			// the parser takes "precedence" for a particle
			const rankGiven = firstBelow(tree, i, 'obj', 'compound:prt');
			const comesFirst = rankGiven !== undefined && isOfClass(cues, 'come-first', tree, rankGiven);
			if (!prefers && !comesFirst) return [];
			const first = comesFirst ? firstInRank(tree, i, rankGiven) : undergoer(tree, i);
			if (first === undefined || uposOf(tree, first) === 'PRON') return [];
			const rank = rankedAfter(tree, i, first, prefers);
			if (rank === undefined || isLaidOn(tree, i, first, rank)) return [];
			return tension(
				'contrast',
				phraseAround(tree, first, (c) => c === rank.second),
				phraseAround(tree, rank.second),
				cueOver(tree, comesFirst ? rankGiven : i),
				0.65
			);
		});
	}
};

/** "put a smock over the clothes": where "put" ranks one thing above another both stand bare. */
function isLaidOn(tree: Tree, verb: number, first: number, { second, preposition }: Rank): boolean {
	return (
		['put', 'place'].includes(keyOf(tree, verb)) &&
		wordOf(tree, preposition) !== 'ahead' &&
		[first, second].some((i) => firstBelow(tree, i, 'det', 'nmod:poss') !== undefined)
	);
}

/** "A takes priority over B", "to give A priority over B", "to give priority to A over B". */
function firstInRank(tree: Tree, verb: number, rank: number): number | undefined {
	if (keyOf(tree, verb) !== 'give') return namedSubject(tree, verb);
	const to = new Set(['to']);
	return (
		withPreposition(tree, verb, to) ??
		withPreposition(tree, rank, to) ??
		firstBelow(tree, verb, 'iobj')
	);
}

function rankedAfter(tree: Tree, verb: number, first: number, prefers: boolean): Rank | undefined {
	const object = firstBelow(tree, verb, 'obj') ?? first;
	const ahead = below(tree, verb, 'advmod').find((a) => wordOf(tree, a) === 'ahead');
	const behind = ahead === undefined ? undefined : firstBelow(tree, ahead, 'obl', 'nmod');
	if (ahead !== undefined && behind !== undefined && behind > first && isThing(tree, behind))
		return { second: behind, preposition: ahead };
	const hosts = new Set([verb, first, object]);
	for (const host of hosts)
		for (const second of below(tree, host, 'obl', 'nmod', 'obj', 'advcl', 'acl')) {
			if (second <= first || second === object) continue;
			const preposition = below(tree, second, 'case', 'mark').find((p) =>
				ranks(tree, p, prefers ? verb : -1)
			);
			if (preposition !== undefined && isThing(tree, second)) return { second, preposition };
		}
	return undefined;
}

/** "over", "above"; "to" after "prefer" alone. */
function ranks(tree: Tree, preposition: number, verb: number): boolean {
	const word = wordOf(tree, preposition);
	if (word === 'to') return verb >= 0 && keyOf(tree, verb) === 'prefer';
	return word === 'over' || word === 'above';
}

/** Not "over the next three years", "over time" or "above all". */
function isThing(tree: Tree, i: number): boolean {
	return (
		(uposOf(tree, i) === 'NOUN' || uposOf(tree, i) === 'PROPN' || isGerund(tree, i)) &&
		!TIMES.has(keyOf(tree, i)) &&
		firstBelow(tree, i, 'nummod') === undefined
	);
}

function isGerund(tree: Tree, i: number): boolean {
	return uposOf(tree, i) === 'VERB' && isA(tree, i, 'advcl', 'acl') && /ing$/.test(wordOf(tree, i));
}

const TIMES = new Set(
	`time year month week day night decade century term period course lifetime season weekend summer
	winter spring autumn quarter generation`.split(/\s+/)
);
