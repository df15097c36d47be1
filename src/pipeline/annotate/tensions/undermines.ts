// "the process could be used as a way of undermining the democratic legitimacy of local authorities"
// → what does the harm, against what is harmed.
import type { Span } from '#graph/graph-file.ts';
import { clauseOf, isNegated, subjectOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachOf, below, firstBelow, headOf, isA, lemmaOf, uposOf, wordOf } from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import { isOfClass, isPossible, phraseAround, undergoer } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

const WAYS = new Set([
	'way',
	'means',
	'mean',
	'method',
	'tool',
	'instrument',
	'vehicle',
	'pretext',
	'excuse',
	'mechanism'
]);

export const undermines: TensionRule = {
	id: 'tensions/undermines',
	find({ tree, cues }) {
		return atEachOf(tree, 'VERB', (verb) => {
			if (!isOfClass(cues, 'harm', tree, verb) && !ousts(tree, verb)) return [];
			if (isA(tree, verb, 'amod', 'compound') || isNegated(tree, verb)) return [];
			const harmed = undergoer(tree, verb);
			if (harmed === undefined || ['PRON', 'DET'].includes(uposOf(tree, harmed))) return [];
			const source = harmer(tree, verb);
			if (!source) return [];
			return tension(
				source.possible || isPossible(tree, verb) ? 'concern' : 'conflict',
				source.span,
				harmedPole(tree, harmed),
				cueOver(tree, verb),
				0.65
			);
		});
	}
};

/** "crowds out", "squeezed out": what is harmed has to give way. */
function ousts(tree: Tree, verb: number): boolean {
	const out = [verb + 1, verb + 2].find(
		(i) => wordOf(tree, i) === 'out' && headOf(tree, i) === verb
	);
	return out !== undefined && OUSTING.has(lemmaOf(tree, verb));
}

const OUSTING = new Set(['crowd', 'squeeze', 'drive', 'price', 'push']);

/** What is harmed; "the very people who need it most" says who they are only with its relative clause. */
function harmedPole(tree: Tree, harmed: number): Span | undefined {
	const very = below(tree, harmed, 'amod', 'advmod').some((m) => wordOf(tree, m) === 'very');
	return very ? poleAround(tree, harmed, (c) => isA(tree, c, 'case')) : phraseAround(tree, harmed);
}

/** What does the harm: the agent, the subject, or the clause that uses something "as a way of" it. */
function harmer(
	tree: Tree,
	verb: number
): { span: Span | undefined; possible: boolean } | undefined {
	if (firstBelow(tree, verb, 'nsubj:pass') !== undefined) {
		const agent =
			firstBelow(tree, verb, 'obl:agent') ??
			below(tree, verb, 'obl').find((o) =>
				below(tree, o, 'case').some((c) => wordOf(tree, c) === 'by')
			);
		// "frustrated by this": nothing is named that does the harm
		if (agent === undefined || ['PRON', 'DET'].includes(uposOf(tree, agent))) return undefined;
		return { span: phraseAround(tree, agent), possible: false };
	}
	const head = headOf(tree, verb);
	if (head >= 0 && isA(tree, verb, 'acl', 'nmod', 'advcl') && WAYS.has(lemmaOf(tree, head))) {
		const clause = clauseOf(tree, head);
		const span = poleAround(
			tree,
			clause,
			(c) => c === topOf(tree, head, clause) || isA(tree, c, 'mark')
		);
		return { span, possible: isPossible(tree, clause) };
	}
	const subject = subjectOf(tree, verb);
	if (subject === undefined || uposOf(tree, subject) === 'PRON') return undefined;
	return { span: phraseAround(tree, subject), possible: false };
}

/** The part of a clause that holds a token. */
function topOf(tree: Tree, i: number, clause: number): number {
	let at = i;
	while (headOf(tree, at) !== clause && headOf(tree, at) >= 0) at = headOf(tree, at);
	return at;
}
