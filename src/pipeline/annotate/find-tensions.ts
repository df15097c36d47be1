import type { Attribution, Mention, Paragraph, Span, Tension } from '#graph/graph-file.ts';
import { hash } from '#graph/ids.ts';
import { byPlace, contains, overlaps, sharedLength } from '#graph/span.ts';
import { cuesOf } from '../lexicon/cues.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DocumentMentions } from './document-mentions.ts';
import { MentionIndex } from './mention-index.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { although } from './tensions/although.ts';
import { but } from './tensions/but.ts';
import { despite } from './tensions/despite.ts';
import { dividedOver } from './tensions/divided-over.ts';
import { however } from './tensions/however.ts';
import { instead } from './tensions/instead.ts';
import { ratherThan } from './tensions/rather-than.ts';
import { notThisButThat } from './tensions/not-this-but-that.ts';
import { someOthers } from './tensions/some-others.ts';
import { thanClause } from './tensions/than-clause.ts';
import { undermines } from './tensions/undermines.ts';
import { clashesWith } from './tensions/clashes-with.ts';
import { commaNot } from './tensions/comma-not.ts';
import { confusedWith } from './tensions/confused-with.ts';
import { dependsOn } from './tensions/depends-on.ts';
import { onlyWhen } from './tensions/only-when.ts';
import { notYet } from './tensions/not-yet.ts';
import { strugglesTo } from './tensions/struggles-to.ts';
import { between } from './tensions/between.ts';
import { barrierTo } from './tensions/barrier-to.ts';
import { intoPractice } from './tensions/into-practice.ts';
import { notAppreciated } from './tensions/not-appreciated.ts';
import { nothingMoreThan } from './tensions/nothing-more-than.ts';
import { becomes } from './tensions/becomes.ts';
import { harmAndHelp } from './tensions/harm-and-help.ts';
import { notByAlone } from './tensions/not-by-alone.ts';
import { aloneWould } from './tensions/alone-would.ts';
import { fasterThan } from './tensions/faster-than.ts';
import { makesDifficult } from './tensions/makes-difficult.ts';
import { notWithout } from './tensions/not-without.ts';
import { seenAsBurden } from './tensions/seen-as-burden.ts';
import { confusionAbout } from './tensions/confusion-about.ts';
import { problemAndRemedy } from './tensions/problem-and-remedy.ts';
import { prefers } from './tensions/prefers.ts';
import { andStill } from './tensions/and-still.ts';
import { backedBy } from './tensions/backed-by.ts';
import { balances } from './tensions/balances.ts';
import { exception } from './tensions/exception.ts';
import { evenFor } from './tensions/even-for.ts';
import { orAtLeast } from './tensions/or-at-least.ts';
import { orElse } from './tensions/or-else.ts';
import { otherwise } from './tensions/otherwise.ts';
import { thanOthers } from './tensions/than-others.ts';
import { dangerThat } from './tensions/danger-that.ts';
import { risks } from './tensions/risks.ts';
import type { FoundTension, TensionRule } from './tensions/tension-rule.ts';
import { risingAndFalling } from './tensions/rising-and-falling.ts';
import { unlike } from './tensions/unlike.ts';
import { whetherOrNot } from './tensions/whether-or-not.ts';
import { disputes } from './tensions/disputes.ts';
import { doesNotHappen } from './tensions/does-not-happen.ts';
import { priceOf } from './tensions/price-of.ts';
import { moreAndLess } from './tensions/more-and-less.ts';
import { noSubstitute } from './tensions/no-substitute.ts';
import { inNameOnly } from './tensions/in-name-only.ts';
import { eachWants } from './tensions/each-wants.ts';
import { lacksMeans } from './tensions/lacks-means.ts';
import { farFrom } from './tensions/far-from.ts';
import { tooMuch } from './tensions/too-much.ts';
import { longOn } from './tensions/long-on.ts';
import { oneHand } from './tensions/one-hand.ts';
import { fallsShort } from './tensions/falls-short.ts';
import { fromTo } from './tensions/from-to.ts';
import { gistsOf } from './tensions/gist.ts';
import { holdersOf } from './tensions/holders-of.ts';
import { countWords } from './tree/span-over.ts';
import type { Tree } from './tree/tree.ts';
import { plantTree } from './tree/tree.ts';

/** The rules; of two that find the same tension the earlier one keeps it. */
const RULES: readonly TensionRule[] = [
	but,
	although,
	despite,
	ratherThan,
	instead,
	however,
	thanClause,
	unlike,
	dividedOver,
	whetherOrNot,
	risingAndFalling,
	someOthers,
	notThisButThat,
	disputes,
	doesNotHappen,
	fromTo,
	undermines,
	clashesWith,
	confusedWith,
	dependsOn,
	onlyWhen,
	prefers,
	balances,
	strugglesTo,
	between,
	barrierTo,
	intoPractice,
	notAppreciated,
	nothingMoreThan,
	harmAndHelp,
	notByAlone,
	confusionAbout,
	problemAndRemedy,
	backedBy,
	thanOthers,
	notYet,
	fallsShort,
	tooMuch,
	oneHand,
	longOn,
	priceOf,
	moreAndLess,
	noSubstitute,
	inNameOnly,
	eachWants,
	lacksMeans,
	farFrom,
	becomes,
	dangerThat,
	risks,
	andStill,
	orElse,
	orAtLeast,
	evenFor,
	otherwise,
	exception,
	commaNot,
	makesDifficult,
	notWithout,
	fasterThan,
	seenAsBurden,
	aloneWould
];

/** How many of the tensions found last may be the same as a new one. */
const NEARBY = 30;
/** How many sentences back a rule may look; a tension does not reach further. */
const REACH = 3;

/**
 * The tensions of a document, in reading order: two poles as a reader would quote them with the
 * nodes they speak of, the words that show the opposition, and who holds it by the attributions
 * that contain it.
 */
export function findTensions(
	parsed: ParsedDocument,
	mentions: DocumentMentions,
	attributions: readonly Attribution[],
	lexicon: Lexicon
): Tension[] {
	const cues = cuesOf(lexicon);
	const index = new MentionIndex(mentions.mentions);
	const attributed = new Map<string, Attribution[]>();
	for (const attribution of attributions)
		attributed.set(attribution.paragraph, [
			...(attributed.get(attribution.paragraph) ?? []),
			attribution
		]);
	return parsed.paragraphs.flatMap(({ paragraph, sentences }) => {
		const trees = sentences.map((sentence) => plantTree(sentence, paragraph.text));
		const kept: (FoundTension & { rule: string })[] = [];
		trees.forEach((tree, i) => {
			const place = { tree, before: trees.slice(Math.max(0, i - REACH), i), cues };
			for (const rule of RULES)
				for (const found of rule.find(place))
					if (
						!kept.slice(-NEARBY).some((k) => isSame(k, found) || (rule.yields && meetsIn(k, found)))
					)
						kept.push({ ...found, rule: rule.id });
		});
		const gists = (pole: Span) => {
			const tree = treeAround(trees, pole);
			return tree ? gistsOf(tree, pole, cues, lexicon) : [];
		};
		return kept
			.map((found) => toTension(paragraph, found, index, attributed.get(paragraph.id) ?? [], gists))
			.sort((a, b) => byPlace(a, b) || (a.id < b.id ? -1 : 1));
	});
}

function toTension(
	paragraph: Paragraph,
	found: FoundTension & { rule: string },
	index: MentionIndex,
	attributions: readonly Attribution[],
	gists: (pole: Span) => Span[]
): Tension {
	const { rule, relation, cue, confidence } = found;
	const inOrder = [...found.poles].sort(byPlace) as [Span, Span];
	const candidates = (pole: Span) => {
		// a name may go on where the pole ends: "institutional" of "institutional and individual standards"
		const mentioned = index.within(paragraph.id, pole).filter((name) => contains(pole, name));
		return gists(pole).map((gist) => withWholeNames(paragraph.text, gist, mentioned));
	};
	const named = nameApart(paragraph.text, candidates(inOrder[0]), candidates(inOrder[1]));
	const poles = inOrder.map((pole, k) => ({
		start: pole.start,
		end: pole.end,
		nodes: nodesOf(index.within(paragraph.id, pole)),
		...(named[k] ? { gist: named[k] } : {})
	})) as Tension['poles'];
	const key = hash([paragraph.id, rule, ...poles.flatMap((p) => [p.start, p.end])].join(' '));
	return {
		kind: 'tension',
		id: `t-${key}`,
		paragraph: paragraph.id,
		rule,
		start: Math.min(poles[0].start, cue.start),
		end: Math.max(poles[1].end, poles[0].end, cue.end),
		node: `tension/${key}`,
		relation,
		poles,
		cue,
		holders: holdersOf(poles, attributions),
		confidence
	};
}

/** The sentence that a span stands in, by halving: paragraphs may be long. */
function treeAround(trees: readonly Tree[], { start, end }: Span): Tree | undefined {
	let low = 0;
	let high = trees.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((trees[middle]?.start ?? 0) <= start) low = middle;
		else high = middle - 1;
	}
	const tree = trees[low];
	return tree && tree.start <= start && end <= tree.end ? tree : undefined;
}

/** The phrase with the rest of a name that it cuts through. */
function withWholeNames(text: string, gist: Span, mentioned: readonly Mention[]): Span {
	let { start, end } = gist;
	for (const name of mentioned) {
		if (!overlaps(name, { start, end }) || countWords(text, name) > LONGEST_NAME) continue;
		start = Math.min(start, name.start);
		end = Math.max(end, name.end);
	}
	return countWords(text, { start, end }) <= LONGEST_NAME + 2 ? { start, end } : gist;
}

/** How many words a name may have that a label keeps whole. */
const LONGEST_NAME = 4;

/** The first phrases of the two poles that do not name the same. */
function nameApart(text: string, a: Span[], b: Span[]): [Span | undefined, Span | undefined] {
	const key = (span: Span) => text.slice(span.start, span.end).toLowerCase();
	const differ = (x: Span, y: Span) => !key(x).includes(key(y)) && !key(y).includes(key(x));
	const [first] = a;
	if (!first) return [undefined, b[0]];
	const second = b.find((y) => differ(first, y));
	if (second) return [first, second];
	const other = b[0] && a.find((x) => b[0] && differ(x, b[0]));
	return other ? [other, b[0]] : [first, undefined];
}

/** The nodes of the mentions in a pole, each once: concepts before actors, in reading order. */
function nodesOf(mentions: readonly Mention[]): string[] {
	const nodes = [...new Set(mentions.map((mention) => mention.node))];
	const isConcept = (node: string) => (node.startsWith('concept/') ? 0 : 1);
	return nodes.sort((a, b) => isConcept(a) - isConcept(b));
}

/** Whether one pole of a tension is part of a pole of another. */
function meetsIn(a: FoundTension, b: FoundTension): boolean {
	return a.poles.some((p) => b.poles.some((q) => contains(p, q) || contains(q, p)));
}

function isSame(a: FoundTension, b: FoundTension): boolean {
	const meets = (x: Span, y: Span) =>
		sharedLength(x, y) > 0.5 * Math.min(x.end - x.start, y.end - y.start);
	const [p, q] = a.poles;
	const [r, s] = b.poles;
	return (meets(p, r) && meets(q, s)) || (meets(p, s) && meets(q, r));
}
