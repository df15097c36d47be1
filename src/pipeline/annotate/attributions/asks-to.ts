// "Respondents asked the regulator to consider a longer notice", "campaigners called on ministers to act"
// → those who want something done, and who is to do what.
import type { Span } from '#graph/graph-file.ts';
import { isNegated, subjectOf } from '../tree/clause.ts';
import { runAround, spanOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachOf,
	below,
	firstBelow,
	isA,
	lemmaOf,
	subtree,
	uposOf,
	wordOf,
	xposOf
} from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, cueSpan } from './held.ts';
import { isHypothetical } from './hypothetical.ts';
import { holderKind, isSurely } from './holder.ts';

/** Verbs of wanting something done, whoever asks. */
const URGING = new Set(['urge', 'implore', 'exhort', 'lobby', 'press', 'pressure', 'petition']);
/** Verbs of which one person may just ask a service: "asked her to wait". */
const ASKING = new Set(['ask', 'request', 'invite']);

export const asksTo: AttributionRule = {
	id: 'attributions/asks-to',
	find(place) {
		const { tree } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			const lemma = lemmaOf(tree, verb);
			const callsOn = lemma === 'call' && /^(?:on|upon)$/.test(wordOf(tree, verb + 1));
			if (!callsOn && !URGING.has(lemma) && !ASKING.has(lemma)) return [];
			const holder = subjectOf(tree, verb);
			const to = askedTo(tree, verb);
			if (holder === undefined || to === undefined || isA(tree, verb, 'acl', 'amod')) return [];
			if (firstBelow(tree, verb, 'aux:pass', 'nsubj:pass') !== undefined) return [];
			if (holderKind(tree, holder, place) !== 'someone' || isHypothetical(tree, verb)) return [];
			if (isNegated(tree, verb) || wordOf(tree, 0) === 'neither') return [];
			const isKnown = isSurely(tree, holder, place.lexicon) || place.isActor(holder);
			if (ASKING.has(lemma) && !(isKnown && isMany(tree, holder))) return [];
			return attribution(
				place,
				holder,
				cueSpan(tree, verb, ...(callsOn ? [verb + 1] : [])),
				to,
				'support'
			);
		});
	}
};

/** Many, or a body with a name: what one person asks another for is no view. */
function isMany(tree: Tree, holder: number): boolean {
	if (uposOf(tree, holder) === 'PRON') return false;
	return (
		/S$/.test(xposOf(tree, holder)) ||
		below(tree, holder, 'det').some((d) => /^(?:one|another|some)$/.test(wordOf(tree, d))) ||
		below(tree, holder, 'nummod').length > 0
	);
}

/** "the council to publish the assessment": the one who is asked, and what for. */
function askedTo(tree: Tree, verb: number): Span | undefined {
	const [asked] = below(tree, verb, 'obj', 'iobj', 'obl').filter((o) => o > verb);
	if (asked === undefined) return undefined;
	const what = [...below(tree, verb, 'xcomp', 'advcl', 'ccomp'), ...below(tree, asked, 'acl')].find(
		(x) => x > verb && below(tree, x, 'mark').some((m) => wordOf(tree, m) === 'to')
	);
	if (what === undefined || what < asked) return undefined;
	if (/^(?:me|him|her|you)$/.test(wordOf(tree, asked))) return undefined;
	const without = (c: number) => isA(tree, c, 'case') && c === verb + 1;
	const tokens = [...subtree(tree, asked, without), ...subtree(tree, what)];
	const sorted = [...new Set(tokens)].sort((a, b) => a - b);
	return spanOver(tree, runAround(tree, sorted, asked));
}
