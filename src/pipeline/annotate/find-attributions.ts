import type { Attribution, Paragraph, Span } from '#graph/graph-file.ts';
import { hash } from '#graph/ids.ts';
import { byPlace, contains } from '#graph/span.ts';
import { cuesOf } from '../lexicon/cues.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { accordingTo } from './attributions/according-to.ts';
import type { AttributionRule, FoundAttribution } from './attributions/attribution-rule.ts';
import { asSaid } from './attributions/as-said.ts';
import { introducesQuote } from './attributions/introduces-quote.ts';
import { drawsAttention } from './attributions/draws-attention.ts';
import { feels } from './attributions/feels.ts';
import { lists } from './attributions/lists.ts';
import { asksTo } from './attributions/asks-to.ts';
import { forWhom } from './attributions/for-whom.ts';
import { inFavour } from './attributions/in-favour.ts';
import { isSceptical } from './attributions/is-sceptical.ts';
import { pointsTo } from './attributions/points-to.ts';
import { speaksWellOf } from './attributions/speaks-well-of.ts';
import { wants } from './attributions/wants.ts';
import { callsIt } from './attributions/calls-it.ts';
import { complainsAbout } from './attributions/complains-about.ts';
import { expresses } from './attributions/expresses.ts';
import { judges } from './attributions/judges.ts';
import { seesAs } from './attributions/sees-as.ts';
import { voiceOf } from './attributions/voice.ts';
import { welcomes } from './attributions/welcomes.ts';
import { isConvinced } from './attributions/is-convinced.ts';
import { holdsView } from './attributions/holds-view.ts';
import { quoted } from './attributions/quoted.ts';
import { saysThat } from './attributions/says-that.ts';
import type { DocumentMentions } from './document-mentions.ts';
import { MentionIndex } from './mention-index.ts';
import type { ParsedDocument } from './parsed-document.ts';
import type { Tree } from './tree/tree.ts';
import { plantTree } from './tree/tree.ts';

const RULES: readonly AttributionRule[] = [
	saysThat,
	quoted,
	accordingTo,
	asSaid,
	introducesQuote,
	expresses,
	complainsAbout,
	seesAs,
	judges,
	welcomes,
	isConvinced,
	holdsView,
	drawsAttention,
	speaksWellOf,
	feels,
	wants,
	callsIt,
	lists,
	asksTo,
	inFavour,
	isSceptical,
	forWhom,
	pointsTo
];

/** How many of the attributions found last may be the same as a new one, or hold it. */
const NEARBY = 30;
/** Over how many sentences a quotation may run. */
const REACH = 12;

/**
 * Who holds which view: holder with the actor it names and how many they are, cue and content, each
 * in reading order. Voice is quoted where the content is in the holder's own words.
 */
export function findAttributions(
	parsed: ParsedDocument,
	mentions: DocumentMentions,
	lexicon: Lexicon
): Attribution[] {
	const cues = cuesOf(lexicon);
	const index = new MentionIndex(mentions.mentions);
	return parsed.paragraphs.flatMap(({ paragraph, sentences }) => {
		const trees = sentences.map((sentence) => plantTree(sentence, paragraph.text));
		const kept: (FoundAttribution & { rule: string })[] = [];
		trees.forEach((tree, i) => {
			const after = trees.slice(i + 1, i + 1 + REACH);
			const items = itemsAfter(paragraph, tree);
			const isActor = (token: number) => isActorAt(index, paragraph, tree.tokens[token]);
			const place = { tree, after, items, isActor, cues, lexicon };
			for (const rule of RULES)
				for (const found of rule.find(place))
					if (!kept.slice(-NEARBY).some((k) => isSame(k, found)))
						kept.push({ ...found, rule: rule.id });
		});
		return withoutEchoes(kept, paragraph.text)
			.map((found) => toAttribution(paragraph, found, index))
			.sort((a, b) => byPlace(a, b) || (a.id < b.id ? -1 : 1));
	});
}

/** Whether a word stands in a mention of an actor, and in none that is a longer one of something else. */
function isActorAt(index: MentionIndex, { id }: Paragraph, token: Span | undefined): boolean {
	return token !== undefined && (index.at(id, token)?.node.startsWith('actor/') ?? false);
}

/** The items right after a sentence that ends with a colon, without the marks and the "and" that end them. */
function itemsAfter({ blocks, text }: Paragraph, tree: Tree): Span[] {
	if (text.slice(tree.start, tree.end).trimEnd().at(-1) !== ':') return [];
	const next = blocks.findIndex((block) => block.start >= tree.end);
	const found: Span[] = [];
	for (const { kind, start, end } of next < 0 ? [] : blocks.slice(next)) {
		if (kind !== 'item') break;
		const words = text.slice(start, end).replace(/[;,.]?(?:\s+(?:and|or))?[\s;,.]*$/, '');
		if (words) found.push({ start, end: start + words.length });
	}
	return found;
}

function toAttribution(
	paragraph: Paragraph,
	found: FoundAttribution & { rule: string },
	index: MentionIndex
): Attribution {
	const { holder, cue, content, rule, stance } = found;
	const spans = [holder, cue, content];
	const node = index.at(paragraph.id, found.holderHead)?.node;
	return {
		kind: 'attribution',
		id: `a-${hash([paragraph.id, rule, ...spans.flatMap((s) => [s.start, s.end])].join(' '))}`,
		paragraph: paragraph.id,
		rule,
		start: Math.min(...spans.map((s) => s.start)),
		end: Math.max(...spans.map((s) => s.end)),
		holder: { ...holder, ...(node !== undefined && { node }) },
		cue,
		content,
		voice: voiceOf(paragraph, content),
		stance
	};
}

/** Two rules that see the same holder hold the same words found one attribution. */
function isSame(a: FoundAttribution, b: FoundAttribution): boolean {
	return a.holder.start === b.holder.start && a.content.start === b.content.start;
}

const ECHOES = new Set(['they', 'them', 'their']);

/**
 * "Stakeholders said that they felt that X": one view of one holder, so the inner attribution, whose
 * holder only points back, goes.
 */
function withoutEchoes<Found extends FoundAttribution>(found: Found[], text: string): Found[] {
	return found.filter(
		({ holder }, i) =>
			!ECHOES.has(text.slice(holder.start, holder.end).toLowerCase()) ||
			!found
				.slice(Math.max(0, i - NEARBY), i + NEARBY)
				.some((outer) => contains(outer.content, holder))
	);
}
