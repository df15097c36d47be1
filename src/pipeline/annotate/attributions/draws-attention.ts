// "Auditors have drawn attention to a lack of clarity", "tenants made the point that rents had risen", "MPs called the
// figures into question" → the subject of a verb that says something only with its noun, and what follows the two.
import type { Span, Stance } from '#graph/graph-file.ts';
import { isNegated, subjectOf } from '../tree/clause.ts';
import { thatClause } from '../tree/that-clause.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachOf, below, firstBelow, headOf, isA, lemmaOf, wordOf } from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, cueSpan, heldSpan, stanceOf } from './held.ts';
import { isHypothetical } from './hypothetical.ts';
import { holderKind } from './holder.ts';

interface Phrase {
	noun: string;
	/** The preposition before what is held; "that" where it is a clause. */
	link: string;
	stance: Stance;
}

/** "expressed the need for guidelines", "saw a need to involve tenants". */
const NEEDS: readonly Phrase[] = ['for', 'to', 'of'].map((link) => ({
	noun: 'need',
	link,
	stance: 'support'
}));

/** By verb; what is said stands after the noun and its link. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = new Map([
	...['express', 'voice', 'articulate', 'reiterate', 'repeat', 'see', 'identify'].map(
		(verb) => [verb, NEEDS] as const
	),
	['draw', [{ noun: 'attention', link: 'to', stance: 'neutral' }]],
	['call', [{ noun: 'attention', link: 'to', stance: 'neutral' }]],
	['point', [{ noun: 'finger', link: 'at', stance: 'doubt' }]],
	['cast', [{ noun: 'doubt', link: 'on', stance: 'doubt' }]],
	['take', [{ noun: 'issue', link: 'with', stance: 'doubt' }]],
	[
		'make',
		[
			{ noun: 'point', link: 'that', stance: 'neutral' },
			{ noun: 'case', link: 'for', stance: 'support' },
			{ noun: 'case', link: 'that', stance: 'support' }
		]
	]
]);

/** "made it clear that the vote stands": the clause hangs on the adjective. */
function clearThat(tree: Tree, verb: number): number | undefined {
	if (lemmaOf(tree, verb) !== 'make' || wordOf(tree, verb + 1) !== 'it') return undefined;
	const clear = below(tree, verb, 'xcomp').find((x) => /^(?:clear|plain)$/.test(wordOf(tree, x)));
	return clear === undefined ? undefined : firstBelow(tree, clear, 'ccomp');
}

export const drawsAttention: AttributionRule = {
	id: 'attributions/draws-attention',
	find(place) {
		const { tree } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			const phrases = PHRASES.get(lemmaOf(tree, verb));
			const made = phrases && clearThat(tree, verb);
			const who = made === undefined ? undefined : subjectOf(tree, verb);
			if (made !== undefined && who !== undefined && !isHypothetical(tree, verb))
				return holderKind(tree, who, place) === 'other'
					? []
					: attribution(place, who, cueSpan(tree, verb, verb + 2), heldSpan(tree, made), 'neutral');
			const object = phrases && firstBelow(tree, verb, 'obj');
			if (object === undefined || object < verb) return [];
			for (const { noun, link, stance } of phrases ?? []) {
				if (lemmaOf(tree, object) !== noun) continue;
				const content = heldAfter(tree, verb, object, link);
				const holder = subjectOf(tree, verb);
				if (content === undefined || holder === undefined || isHypothetical(tree, verb)) continue;
				if (holderKind(tree, holder, place) === 'other') continue;
				return attribution(
					place,
					holder,
					cueSpan(tree, verb, object),
					withPurpose(tree, heldSpan(tree, content)),
					stanceOf(stance, isNegated(tree, verb))
				);
			}
			return [];
		});
	}
};

/** "the need for agents to have identities": what they are to do belongs to it, wherever the parser hung it. */
function withPurpose(tree: Tree, held: Span | undefined): Span | undefined {
	const to = held ? tree.tokens.findIndex((t) => t.start > held.end) : -1;
	const verb = to < 0 || wordOf(tree, to) !== 'to' ? -1 : headOf(tree, to);
	if (!held || verb <= to || !isA(tree, to, 'mark')) return held;
	const end = heldSpan(tree, verb)?.end ?? held.end;
	return { start: held.start, end: Math.max(held.end, end) };
}

function heldAfter(tree: Tree, verb: number, object: number, link: string): number | undefined {
	if (link === 'that')
		return (
			below(tree, object, 'acl', 'ccomp').find((c) =>
				below(tree, c, 'mark').some((m) => wordOf(tree, m) === 'that')
			) ?? thatClause(tree, object, verb)
		);
	return [...below(tree, object, 'nmod', 'acl'), ...below(tree, verb, 'obl', 'advcl')].find(
		(o) => o > object && below(tree, o, 'case', 'mark').some((c) => wordOf(tree, c) === link)
	);
}
