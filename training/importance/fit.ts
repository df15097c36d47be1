/**
 * Fits the weights of importance (src/pipeline/assemble/weigh-nodes.ts): which entities people keep when they summarise a
 * text, in GUM's training part, licensed genres only. Pairwise logistic regression inside each document, cross-validated. Prints
 * the weights; they are written into weigh-nodes.ts by hand.
 *
 * What counts for whoever speaks in a text ("I") was set by hand: the licensed genres have few texts in the first person,
 * and that such a text is about its speaker needs no fitting. In the training part it is worth nearly 4 points.
 *
 * Half of the licensed documents fit the weights as well as all of them, and even those fitted to the development
 * part reach no more there. Ninety further signs were tried one by one (part of speech and depth in the tree, articles, rarity,
 * centrality among sentences, place in the text, kinds of node by kinds of text): none gained more than about 0.3 points in
 * cross-validation, about its own error. What coreference without an error would add is 2 points, no entity twice 1.
 *
 * usage: npx tsx training/importance/fit.ts GUM_TRAIN.jsonl
 */
import { keptParser } from '../../tests/accuracy/kept-parser.ts';
import { readTables } from '../../src/cli/load-engine.ts';
import { annotateDocument } from '../../src/pipeline/build-graph.ts';
import { joinDocuments } from '../../src/pipeline/assemble/corpus.ts';
import { nodesOf } from '../../src/pipeline/assemble/join-nodes.ts';
import { countProminence } from '../../src/pipeline/assemble/count-prominence.ts';
import { FEATURES } from '../../src/pipeline/assemble/weigh-nodes.ts';
import { parseLexicon } from '../../src/pipeline/lexicon/parse-lexicon.ts';
import { readPlainText } from '../../src/pipeline/read/read-plain-text.ts';
import type { GoldDocument } from '../actors/corpus.ts';
import { LICENSED, readGold } from '../actors/corpus.ts';

const engine = { parser: keptParser(), lexicon: parseLexicon(readTables()) };
interface Item {
	id: string;
	x: number[];
	gain: number;
	/** The gain of the node mentioned most of those of one entity, 0 of the others. */
	kept: number;
	entity: number;
	mentions: number;
}
/** Where the words of a stretch start, a leading article left out, as the scorer of the benchmark compares them. */
function wordCounter(text: string): (span: { s: number; e: number }) => number[] {
	const words = [...text.matchAll(/[\p{L}\p{N}$£€%]+(?:['’\-.&/][\p{L}\p{N}]+)*/gu)];
	return ({ s, e }) => {
		const own = words.filter(({ index, 0: word }) => index < e && index + word.length > s);
		while (own.length > 1 && /^(?:a|an|the)$/i.test(own[0]![0])) own.shift();
		return own.map(({ index }) => index);
	};
}
function itemsOf(d: GoldDocument): { items: Item[]; ideal: number[] } {
	const document = readPlainText({ id: 'd', file: 'd', sha256: '', text: d.text });
	const corpus = joinDocuments([annotateDocument(document, engine)]);
	const nodes = nodesOf(corpus);
	const prominence = countProminence(corpus, nodes);
	// paragraph offsets -> text offsets
	const maps = new Map<string, number[]>();
	for (const p of corpus.documents[0]!.paragraphs) {
		let j = p.source.start;
		maps.set(
			p.id,
			[...p.text].map((c) => {
				if (/\s/.test(c)) return j;
				while (j < d.text.length && d.text[j] !== c) j++;
				return j++;
			})
		);
	}
	const sal = new Map<number, number>();
	for (const m of d.mentions)
		if (m.type !== 'time') sal.set(m.cluster, Math.max(sal.get(m.cluster) ?? 0, m.sal));
	const votes = new Map<string, Map<number, number>>();
	const wordsOf = wordCounter(d.text);
	const gold = d.mentions
		.filter((g) => g.type !== 'time')
		.map((g) => ({ g, words: wordsOf(g), head: wordsOf({ s: g.hs, e: g.he })[0] ?? -1 }));
	for (const m of corpus.mentions) {
		const map = maps.get(m.paragraph)!;
		const own = wordsOf({ s: map[m.start]!, e: map[m.end - 1]! + 1 });
		let best = -1;
		let score = 0;
		for (const { g, words, head } of gold) {
			const shared = own.filter((word) => words.includes(word)).length;
			if (!own.includes(head) || 2 * shared < own.length) continue;
			const likeness = shared / (own.length + words.length - shared);
			if (likeness > score) [best, score] = [g.cluster, likeness];
		}
		if (best < 0) continue;
		const voted = votes.get(m.node) ?? new Map<number, number>();
		votes.set(m.node, voted);
		voted.set(best, (voted.get(best) ?? 0) + score);
	}
	const items = nodes
		.filter((n) => n.kind !== 'tension')
		.map((n) => {
			const top = [...(votes.get(n.id) ?? [])].sort((a, b) => b[1] - a[1])[0];
			return {
				id: n.id,
				x: FEATURES.map(([, f]) => f(prominence.get(n.id)!)),
				gain: top ? (sal.get(top[0]) ?? 0) : 0,
				entity: top ? top[0] : -1,
				mentions: prominence.get(n.id)!.mentions
			};
		});
	const isSecond = ({ entity, mentions }: Omit<Item, 'kept'>) =>
		items.some((other) => other.entity === entity && other.mentions > mentions);
	return {
		items: items.map((item): Item => ({ ...item, kept: isSecond(item) ? 0 : item.gain })),
		ideal: [...sal.values()].filter((x) => x > 0).sort((a, b) => b - a)
	};
}
const all = readGold(process.argv[2]!);
const train = all.filter((d) => LICENSED.has(d.genre)).map(itemsOf);
const other = all.filter((d) => !LICENSED.has(d.genre)).map(itemsOf);
type Documents = typeof train;
const n = FEATURES.length;

const dcg = (gains: number[]) =>
	gains.slice(0, 10).reduce((sum, gain, k) => sum + gain / Math.log2(k + 2), 0);
const weigh = (item: Item, w: readonly number[]) =>
	item.x.reduce((sum, v, i) => sum + v * w[i]!, 0);
/** Mean nDCG@10 of documents ordered by a weight; what names an entity a second time gains nothing. */
function ndcg(docs: Documents, weight: (item: Item) => number): number {
	const scores = docs
		.filter(({ ideal }) => ideal.length)
		.map(({ items, ideal }) => {
			const got = new Set<number>();
			const ranked = [...items].sort((a, b) => weight(b) - weight(a)).slice(0, 10);
			const gains = ranked.map(({ entity, gain }) => {
				if (entity < 0 || got.has(entity)) return 0;
				got.add(entity);
				return gain;
			});
			return dcg(gains) / dcg(ideal);
		});
	return (100 * scores.reduce((a, b) => a + b, 0)) / scores.length;
}

/** The least that each weight may be: what the design says importance is made of never speaks against a node. */
const LEAST: Readonly<Record<string, number>> = {
	paragraphs: 0.15,
	holders: 0.1,
	sentences: 0,
	'same noun': 0,
	pronouns: 0,
	subjects: 0,
	rank: 0,
	'rank 10': 0,
	title: 0.05,
	heading: 0,
	recurs: 0,
	leads: 0,
	alike: 0,
	// a longer term says more, which summaries of news do not show and keywords of abstracts do
	'three words': 0.1,
	long: 0.1
};

/** What is no matter of fitting stays as it is. */
const BY_HAND: ReadonlySet<string> = new Set(['speaks', 'only speaks']);

/** How much small weights are preferred, so that what holds for few documents counts for little. */
const RIDGE = 2;

/**
 * Pairwise logistic regression inside each document, every document counting the same: of two nodes the one that more
 * summaries keep shall weigh more, by as much as they differ. Of several nodes of one entity only the one
 * mentioned most counts as kept. Whole-batch Adam over standardised features, always the same steps.
 */
function fit(docs: Documents): number[] {
	const rows = docs.flatMap(({ items }) => items.map(({ x }) => x));
	const spread = FEATURES.map((_, i) => {
		const mean = rows.reduce((sum, x) => sum + x[i]!, 0) / rows.length;
		return Math.sqrt(rows.reduce((sum, x) => sum + (x[i]! - mean) ** 2, 0) / rows.length) + 1e-6;
	});
	const pairs: { by: number[]; weight: number }[] = [];
	for (const { items } of docs) {
		const own: typeof pairs = [];
		items.forEach((high, h) =>
			items.forEach((low, l) => {
				const more = high.kept - low.kept;
				if (more > 0)
					own.push({ by: high.x.map((v, i) => (v - low.x[i]!) / spread[i]!), weight: more });
			})
		);
		const all = own.reduce((sum, { weight }) => sum + weight, 0);
		for (const { by, weight } of own) pairs.push({ by, weight: weight / all });
	}
	const w = FEATURES.map(([name, , weight], i) => (BY_HAND.has(name) ? weight * spread[i]! : 0));
	const m = new Array<number>(n).fill(0);
	const v = new Array<number>(n).fill(0);
	for (let step = 1; step <= 250; step++) {
		const gradient = w.map((weight) => RIDGE * weight);
		for (const { by, weight } of pairs) {
			let margin = 0;
			for (let i = 0; i < n; i++) margin += by[i]! * w[i]!;
			const pull = weight / (1 + Math.exp(margin));
			for (let i = 0; i < n; i++) gradient[i]! -= pull * by[i]!;
		}
		for (let i = 0; i < n; i++) {
			if (BY_HAND.has(FEATURES[i]![0])) continue;
			m[i] = 0.9 * m[i]! + 0.1 * gradient[i]!;
			v[i] = 0.99 * v[i]! + 0.01 * gradient[i]! ** 2;
			const rate = 0.05 / Math.sqrt(1 + step / 50);
			const by =
				(rate * m[i]!) / (1 - 0.9 ** step) / (Math.sqrt(v[i]! / (1 - 0.99 ** step)) + 1e-8);
			w[i] = Math.max(w[i]! - by, (LEAST[FEATURES[i]![0]] ?? -Infinity) * spread[i]!);
		}
	}
	return w.map((weight, i) => weight / spread[i]!);
}

const FOLDS = 5;
const held = Array.from({ length: FOLDS }, (_, f) => {
	const w = fit(train.filter((_, k) => k % FOLDS !== f));
	return ndcg(
		train.filter((_, k) => k % FOLDS === f),
		(item) => weigh(item, w)
	);
});
const w = fit(train);
const rounded = w.map((weight) => Math.round(100 * weight) / 100);
console.log(
	'ceiling: best order of the nodes there are',
	ndcg(train, ({ kept }) => kept).toFixed(1)
);
console.log('five-fold cross-validation', (held.reduce((a, b) => a + b, 0) / FOLDS).toFixed(1));
for (const [name, docs] of [
	['what it learned from', train],
	['genres it never saw', other]
] as const)
	console.log(
		name,
		ndcg(docs, (item) => weigh(item, rounded)).toFixed(1),
		'before',
		ndcg(docs, (item) =>
			weigh(
				item,
				FEATURES.map(([, , weight]) => weight)
			)
		).toFixed(1)
	);
FEATURES.forEach(([name], i) => console.log(name.padEnd(14), rounded[i]!.toFixed(2)));
