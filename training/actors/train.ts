/**
 * Trains the actor typer: a softmax regression over the features of actor-features.ts with three outcomes (person,
 * organisation, neither), taught by the entities of GUM's training part, licensed genres only. Writes
 * data/lexicon/actor-weights.tsv. Deterministic.
 *
 * usage: npx tsx training/actors/train.ts GUM_TRAIN.jsonl [--dry] [--dev GUM_DEV.jsonl]
 */
import { writeFileSync } from 'node:fs';
import { actorFeatures } from '../../src/pipeline/annotate/actors/actor-features.ts';
import { nominalsOf } from '../../src/pipeline/annotate/actors/nominal.ts';
import { plantTree } from '../../src/pipeline/annotate/tree/tree.ts';
import type { GoldDocument } from './corpus.ts';
import { LICENSED, partsOf, readGold, readLexicon } from './corpus.ts';

const EPOCHS = Number(process.env.EPOCHS ?? 8);
const RATE = Number(process.env.RATE ?? 0.1);
const L2 = Number(process.env.L2 ?? 2e-4);
const MIN_COUNT = Number(process.env.MIN ?? 2);
const lexicon = readLexicon();

interface Case {
	features: string[];
	label: 0 | 1 | 2;
	place: boolean;
	missed?: boolean;
}
function casesOf(d: GoldDocument): { cases: Case[]; gold: number } {
	const cases: Case[] = [];
	const heads = new Map<number, number>();
	const places = new Set<number>();
	for (const m of d.mentions) {
		if (m.cls === 'pron') continue;
		if (m.type === 'person') heads.set(m.hs, 1);
		else if (m.type === 'organization') heads.set(m.hs, 2);
		else if (m.type === 'place' && m.cls === 'named') places.add(m.hs);
	}
	const gold = heads.size;
	for (const part of partsOf(d.text))
		for (const sentence of part.sentences) {
			const tree = plantTree(sentence, part.text);
			for (const nominal of nominalsOf(tree)) {
				const at = part.at + (tree.tokens[nominal.head]?.start ?? 0);
				const features: string[] = [];
				actorFeatures(tree, nominal, lexicon, (name, value) => features.push(`${name}=${value}`));
				cases.push({ features, label: (heads.get(at) ?? 0) as 0 | 1 | 2, place: places.has(at) });
			}
		}
	return { cases, gold };
}

const [file = ''] = process.argv.slice(2);
const all = readGold(file);
console.log('reading');
const train = all.filter((d) => LICENSED.has(d.genre)).flatMap((d) => casesOf(d).cases);
const count = new Map<string, number>();
for (const c of train) for (const f of c.features) count.set(f, (count.get(f) ?? 0) + 1);
const index = new Map([...count].filter(([, n]) => n >= MIN_COUNT).map(([f], i) => [f, i]));
console.log(
	train.length,
	'nominals',
	index.size,
	'features',
	train.filter((c) => c.label).length,
	'actors'
);
const X = train.map((c) => Int32Array.from(c.features.flatMap((f) => index.get(f) ?? [])));
const W = [new Float64Array(index.size), new Float64Array(index.size)];
const G = [new Float64Array(index.size).fill(1e-3), new Float64Array(index.size).fill(1e-3)];
let seed = 1;
const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 4294967296;
const order = X.map((_, i) => i);
const probabilities = (x: Int32Array | number[]) => {
	let a = 0,
		b = 0;
	for (const i of x) {
		a += W[0]![i]!;
		b += W[1]![i]!;
	}
	const m = Math.max(0, a, b),
		e0 = Math.exp(-m),
		e1 = Math.exp(a - m),
		e2 = Math.exp(b - m),
		s = e0 + e1 + e2;
	return [e1 / s, e2 / s];
};
for (let epoch = 0; epoch < EPOCHS; epoch++) {
	for (let i = order.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[order[i], order[j]] = [order[j]!, order[i]!];
	}
	for (const k of order) {
		const x = X[k]!,
			p = probabilities(x),
			y = train[k]!.label;
		for (const c of [0, 1]) {
			const g = p[c]! - (y === c + 1 ? 1 : 0);
			if (Math.abs(g) < 1e-4) continue;
			const w = W[c]!,
				h = G[c]!;
			for (const i of x) {
				const d = g + L2 * w[i]! * 100;
				h[i]! += d * d;
				w[i]! -= (RATE * d) / Math.sqrt(h[i]!);
			}
		}
	}
}
const rows = [...index]
	.map(([f, i]) => [f, Math.round(100 * W[0]![i]!), Math.round(100 * W[1]![i]!)] as const)
	.filter(([, a, b]) => Math.abs(a) + Math.abs(b) >= Number(process.env.CUT ?? 8))
	.sort((a, b) => (a[0] < b[0] ? -1 : 1));
const table = new Map(rows.map(([f, a, b]) => [f, [a / 100, b / 100] as const]));
console.log(rows.length, 'weights kept');
function measure(name: string, docs: GoldDocument[], shift = 0) {
	let tp = 0,
		np = 0,
		ng = 0,
		typed = 0;
	for (const d of docs) {
		const { cases, gold } = casesOf(d);
		ng += gold;
		for (const c of cases) {
			let a = 0,
				b = 0;
			for (const f of c.features) {
				const w = table.get(f);
				if (w) {
					a += w[0];
					b += w[1];
				}
			}
			const actor = Math.log(Math.exp(a) + Math.exp(b)) > shift;
			if (!actor) continue;
			if (c.label) {
				tp++;
				np++;
				if ((c.label === 1) === a > b) typed++;
			} else if (!c.place) np++;
		}
	}
	console.log(
		name.padEnd(12),
		'shift',
		shift,
		'P',
		((100 * tp) / np).toFixed(1),
		'R',
		((100 * tp) / ng).toFixed(1),
		'F',
		((200 * tp) / (np + ng)).toFixed(1),
		'type',
		((100 * typed) / tp).toFixed(1)
	);
}
const others = all.filter((d) => !LICENSED.has(d.genre));
for (const shift of [-0.6, -0.3, 0, 0.3]) measure('held out', others, shift);
const devAt = process.argv.indexOf('--dev');
if (devAt > 0)
	for (const shift of [-0.3, 0]) measure('dev', readGold(process.argv[devAt + 1]!), shift);
if (!process.argv.includes('--dry'))
	writeFileSync(
		new URL('../../data/lexicon/actor-weights.tsv', import.meta.url),
		[
			'# origin: made by training/actors/train.ts from the entities of the GUM corpus, training part, genres academic, bio, court, interview, news, textbook, voyage (annotations CC BY 4.0; A. Zeldes, The GUM Corpus, Language Resources and Evaluation 51, 2017)',
			'feature\tperson\torganisation',
			...rows.map((r) => r.join('\t')),
			''
		].join('\n')
	);
