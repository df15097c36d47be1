/**
 * Fits the weights of importance (src/pipeline/assemble/weigh-nodes.ts): which entities people keep when they summarise a
 * text, in GUM's training part, licensed genres only. Pairwise logistic regression inside each document. Prints
 * the weights; they are written into weigh-nodes.ts by hand.
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
	entity: number;
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
	for (const m of corpus.mentions) {
		const map = maps.get(m.paragraph)!,
			s = map[m.start]!,
			e = map[m.end - 1]! + 1;
		let best = -1,
			score = 0;
		for (const g of d.mentions) {
			if (g.type === 'time' || g.hs < s || g.he > e) continue;
			const inter = Math.min(e, g.e) - Math.max(s, g.s);
			if (2 * inter < e - s) continue;
			const jac = inter / (Math.max(e, g.e) - Math.min(s, g.s));
			if (jac > score) {
				score = jac;
				best = g.cluster;
			}
		}
		if (best < 0) continue;
		const own = votes.get(m.node) ?? new Map();
		votes.set(m.node, own);
		own.set(best, (own.get(best) ?? 0) + score);
	}
	const items = nodes
		.filter((n) => n.kind !== 'tension')
		.map((n): Item => {
			const top = [...(votes.get(n.id) ?? [])].sort((a, b) => b[1] - a[1])[0];
			return {
				id: n.id,
				x: FEATURES.map(([, f]) => f(prominence.get(n.id)!)),
				gain: top ? (sal.get(top[0]) ?? 0) : 0,
				entity: top ? top[0] : -1
			};
		});
	return { items, ideal: [...sal.values()].filter((x) => x > 0).sort((a, b) => b - a) };
}
const all = readGold(process.argv[2]!);
const train = all.filter((d) => LICENSED.has(d.genre)).map(itemsOf);
const other = all.filter((d) => !LICENSED.has(d.genre)).map(itemsOf);
const n = FEATURES.length;
const ndcg = (docs: typeof train, w: number[]) => {
	let sum = 0,
		cnt = 0;
	for (const { items, ideal } of docs) {
		if (!ideal.length) continue;
		cnt++;
		const ranked = [...items]
			.sort(
				(a, b) =>
					b.x.reduce((s, v, i) => s + v * w[i]!, 0) - a.x.reduce((s, v, i) => s + v * w[i]!, 0)
			)
			.slice(0, 10);
		const got = new Set<number>();
		const dcg = (g: number[]) => g.slice(0, 10).reduce((s, v, k) => s + v / Math.log2(k + 2), 0);
		sum +=
			dcg(
				ranked.map((r) => {
					if (r.entity < 0 || got.has(r.entity)) return 0;
					got.add(r.entity);
					return r.gain;
				})
			) / dcg(ideal);
	}
	return (100 * sum) / cnt;
};
const ceiling = (docs: typeof train) => {
	let s = 0,
		c = 0;
	const dcg = (g: number[]) => g.slice(0, 10).reduce((a, v, k) => a + v / Math.log2(k + 2), 0);
	for (const { items, ideal } of docs) {
		if (!ideal.length) continue;
		c++;
		const best = new Map<number, number>();
		for (const i of items) best.set(i.entity, i.gain);
		s += dcg([...best.values()].sort((a, b) => b - a)) / dcg(ideal);
	}
	return (100 * s) / c;
};
console.log('ceiling of the nodes there are', ceiling(train).toFixed(1), ceiling(other).toFixed(1));
/** What may never speak against a node. */
const COUNTS = new Set([
	'paragraphs',
	'mentions',
	'sentences',
	'same noun',
	'pronouns',
	'holders',
	'subjects',
	'early',
	'rank',
	'rank 10',
	'title',
	'heading',
	'recurs'
]);
let w = new Array(n).fill(0);
let seed = 5;
const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 4294967296;
const sumsq = new Array(n).fill(1e-2);
for (let step = 0; step < 300000; step++) {
	const doc = train[Math.floor(random() * train.length)]!;
	const a = doc.items[Math.floor(random() * doc.items.length)],
		b = doc.items[Math.floor(random() * doc.items.length)];
	if (!a || !b || a.gain === b.gain) continue;
	const [hi, lo] = a.gain > b.gain ? [a, b] : [b, a];
	const m = hi.x.reduce((s, v, i) => s + (v - lo.x[i]!) * w[i]!, 0);
	const g = -(hi.gain - lo.gain) / (1 + Math.exp(m));
	for (let i = 0; i < n; i++) {
		const d = g * (hi.x[i]! - lo.x[i]!) + 1e-3 * w[i]!;
		sumsq[i] += d * d;
		w[i] -= (0.3 * d) / Math.sqrt(sumsq[i]);
		if (COUNTS.has(FEATURES[i]![0])) w[i] = Math.max(w[i], 0.05);
	}
}
console.log('train', ndcg(train, w).toFixed(1), 'other genres', ndcg(other, w).toFixed(1));
// a few rounds of coordinate search on the measure itself, from there
let best = ndcg(train, w);
for (let round = 0; round < 3; round++)
	for (let i = 0; i < n; i++)
		for (const f of [0.5, 0.75, 1.3, 1.7]) {
			const t = [...w];
			t[i] = w[i] * f;
			const v = ndcg(train, t);
			if (v > best + 0.05) {
				best = v;
				w = t;
			}
		}
console.log('train', best.toFixed(1), 'other genres', ndcg(other, w).toFixed(1));
FEATURES.forEach(([name], i) => console.log(name.padEnd(14), w[i].toFixed(2)));
if (process.argv.includes('--show'))
	for (const [k, d] of all.filter((d) => !LICENSED.has(d.genre)).entries()) {
		if (k % 6) continue;
		const { items } = other[k]!;
		const label = (c: number) =>
			d.mentions
				.filter((m) => m.cluster === c)
				.map((m) => d.text.slice(m.s, m.e))
				.sort((a, b) => b.length - a.length)
				.slice(-1)[0];
		const rank = (i: Item) => i.x.reduce((s, v, f) => s + v * w[f]!, 0);
		const sorted = [...items].sort((a, b) => rank(b) - rank(a));
		console.log('\n', d.id, '|', d.text.slice(0, 80).replace(/\n/g, ' / '));
		console.log(
			'  top:',
			sorted
				.slice(0, 12)
				.map((i) => `${i.id.replace(/^\w+\//, '')}(${i.gain})`)
				.join(' ')
		);
		const sal = new Map<number, number>();
		for (const m of d.mentions) if (m.type !== 'time' && m.sal) sal.set(m.cluster, m.sal);
		console.log(
			'  gold:',
			[...sal]
				.sort((a, b) => b[1] - a[1])
				.slice(0, 14)
				.map(
					([c, s]) =>
						`${label(c)}(${s}; ${sorted.findIndex((i) => i.entity === c)}; n${d.mentions.filter((m) => m.cluster === c).length})`
				)
				.join(' | ')
		);
	}
