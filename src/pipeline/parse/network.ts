/**
 * The neural network: features of the words of a few sentences in, tags, heads and relations out.
 *
 * Two BiLSTM layers, the joint tag after the first, biaffine arcs and relations after the second
 * (Dozat & Manning 2017; the expected tag feeds what comes above it, Zhang & Weiss 2016). Sentences
 * go through together so that each weight is fetched once for many words. Weights and activations
 * stay in the kernel's memory, whose size does not depend on the text.
 */

import { Arena } from './arena.ts';
import { bestRelations, bestTags } from './best-labels.ts';
import { WINDOW } from './cut-windows.ts';
import { treeOf } from './decode.ts';
import { FEATURES } from './features.ts';
import { createKernel, type Kernel } from './kernel.ts';
import type { Model, Table } from './model.ts';

/** Most rows (words, and a root for each sentence) and most sentences in one batch. */
export const BATCH_ROWS = 1024;
export const BATCH_SENTENCES = 64;
/** Rows of the longest window, its root included. */
const LONGEST = WINDOW + 1;

/** A sentence for the network: FEATURES numbers for each row, the root's first. */
export interface Rows {
	length: number;
	features: Int32Array;
	/** For each row the tag it must get, -1 where the network is free; absent where it is free throughout. */
	forced?: Int16Array;
}

/** What the network found for each row; row 0 is the root and means nothing. */
export interface Analysis {
	/** Numbers into `model.tags`. */
	tags: Uint8Array;
	/** Rows; 0 is the root. */
	heads: Uint8Array;
	/** Numbers into `model.relations`. */
	relations: Uint8Array;
}

interface Layer {
	rows: number;
	columns: number;
	values: number;
	scale: number;
	bias: number;
}

const LSTMS = ['lower.forward', 'lower.backward', 'upper.forward', 'upper.backward'] as const;
const HEADS = ['tagger', 'arc_head', 'arc_dependent', 'arc', 'relation_head', 'relation_dependent'];
const TABLES = ['word', 'suffix3', 'suffix2', 'prefix3', 'shape'] as const;

/** The network of one model. It keeps the activations of one batch in its memory, so a batch ends before the next begins. */
export class Network {
	/** Multiplications of weights for each word, for the arithmetic limit. */
	readonly operations: number;
	private readonly kernel: Kernel;
	private readonly arena = new Arena();
	private readonly model: Model;
	private readonly tables: Table[];
	private readonly layers = new Map<string, Layer>();
	private readonly inputs: number;
	private readonly context: number;
	private readonly distance: Float32Array;
	private readonly rootRelation: number;
	private readonly uposOf: Uint8Array;
	private readonly at: ReturnType<Network['layOut']>;

	constructor(model: Model, simd: boolean) {
		this.model = model;
		this.kernel = createKernel(this.arena.memory, simd);
		// The word table stays where it is, in the bytes of the file; the rest of the weights move in.
		this.tables = TABLES.map((name) => model.table(name));
		this.inputs = this.tables.reduce((sum, table) => sum + table.columns, 0);
		this.context = 2 * model.size.hidden + model.size.tag;
		for (const name of [...LSTMS, ...HEADS, 'relation']) {
			const { rows, columns, values, scale, bias } = model.affine(name);
			this.layers.set(name, {
				rows,
				columns,
				values: this.arena.keep(values),
				scale: this.arena.keep(scale),
				bias: this.arena.keep(bias)
			});
		}
		this.operations = [...this.layers.values()].reduce((n, l) => n + l.rows * l.columns, 0);
		this.distance = model.floats('distance').slice();
		this.rootRelation = model.relations.indexOf('root');
		const upos = [...new Set(model.tags.map(([name]) => name))];
		this.uposOf = Uint8Array.from(model.tags, ([name]) => upos.indexOf(name));
		this.at = this.layOut();
	}

	private layer(name: string): Layer {
		const layer = this.layers.get(name);
		if (!layer) throw new Error(`the network has no layer '${name}'`);
		return layer;
	}

	/** Fixed places for everything a batch needs, at its largest. */
	private layOut() {
		const { hidden, tag, arc, relation } = this.model.size;
		const { arena, context } = this;
		const int16 = (columns: number) => arena.take(BATCH_ROWS * columns * 2);
		const float32 = (columns: number) => arena.take(BATCH_ROWS * columns * 4);
		return {
			tagTable: arena.keep(this.model.floats('tag')),
			starts: arena.take(BATCH_SENTENCES * 4),
			lengths: arena.take(BATCH_SENTENCES * 4),
			input: int16(this.inputs),
			low: int16(context),
			high: int16(context),
			buffer: arena.take(BATCH_SENTENCES * (context + hidden) * 2),
			gates: arena.take(BATCH_SENTENCES * 4 * hidden * 4),
			cells: arena.take(BATCH_SENTENCES * hidden * 4),
			tags: float32(this.layer('tagger').rows),
			tagSum: arena.take(tag * 4),
			arcHead: float32(arc),
			arcDependent: float32(arc),
			arcFixed: int16(arc),
			arcProduct: float32(arc),
			arcs: arena.take(LONGEST * LONGEST * 4),
			relationFloat: float32(relation),
			relationHead: int16(relation),
			relationDependent: int16(relation),
			chosen: arena.take(BATCH_ROWS * 4),
			pairs: int16(3 * relation),
			relations: float32(this.layer('relation').rows)
		};
	}

	private affine(name: string, x: number, stride: number, n: number, y: number): void {
		const { rows, columns, values, scale, bias } = this.layer(name);
		this.kernel.affine(x, stride, n, columns, values, scale, bias, y, rows);
	}

	/** Both directions of an LSTM layer, side by side in y. */
	private read(
		layer: 'lower' | 'upper',
		count: number,
		x: number,
		inputs: number,
		y: number
	): void {
		const { hidden } = this.model.size;
		const { starts, lengths, buffer, gates, cells } = this.at;
		for (const backward of [false, true]) {
			const { values, scale, bias } = this.layer(`${layer}.${backward ? 'backward' : 'forward'}`);
			const column = backward ? hidden : 0;
			this.kernel.lstm(
				...([starts, lengths, count, x, inputs, y, this.context, column, hidden] as const),
				...([backward, values, scale, bias, buffer, gates, cells] as const)
			);
		}
	}

	/** @param batch at most BATCH_SENTENCES sentences of together at most BATCH_ROWS rows, the longest first. */
	run(batch: readonly Rows[]): Analysis[] {
		const { at, arena, context, inputs } = this;
		const starts: number[] = [];
		let n = 0;
		for (const sentence of batch) {
			starts.push(n);
			n += sentence.length;
		}
		arena.int32(at.starts, batch.length).set(starts);
		arena.int32(at.lengths, batch.length).set(batch.map((sentence) => sentence.length));
		this.embed(batch);
		this.read('lower', batch.length, at.input, inputs, at.low);
		const tags = this.tag(batch, n);
		this.read('upper', batch.length, at.low, context, at.high);
		const heads = this.findHeads(batch, starts, n);
		const relations = this.findRelations(batch, starts, heads, n);
		return batch.map((sentence, s) => {
			const from = starts[s] ?? 0;
			const to = from + sentence.length;
			return {
				tags: tags.slice(from, to),
				heads: heads[s] ?? new Uint8Array(),
				relations: relations.slice(from, to)
			};
		});
	}

	private embed(batch: readonly Rows[]): void {
		let length = 0;
		for (const sentence of batch) length += sentence.length;
		const out = this.arena.int16(this.at.input, length * this.inputs);
		let to = 0;
		for (const { length: rows, features } of batch) {
			for (let i = 0; i < rows; i++) {
				for (let t = 0; t < FEATURES; t++) {
					const { columns, values, factor } = this.tables[t] as Table;
					const row = features[i * FEATURES + t] as number;
					const scale = factor[row] as number;
					const from = row * columns;
					for (let c = 0; c < columns; c++) out[to++] = scale * (values[from + c] as number);
				}
			}
		}
	}

	/** The tag of each row; the tag that is to be expected goes into what the upper layer reads. */
	private tag(batch: readonly Rows[], n: number): Uint8Array {
		const { at, arena, context, uposOf } = this;
		const { rows: width } = this.layer('tagger');
		const { hidden, tag } = this.model.size;
		this.affine('tagger', at.low, context, n, at.tags);
		const scores = arena.float32(at.tags, n * width);
		let row = 0;
		for (const { length, forced } of batch) {
			for (let i = 0; forced && i < length; i++) {
				const must = forced[i] as number;
				if (must < 0) continue;
				scores.fill(-1e9, (row + i) * width, (row + i + 1) * width);
				scores[(row + i) * width + must] = 0;
			}
			row += length;
		}
		this.kernel.expectTag(
			...([at.tags, n, width, at.tagTable, tag, at.tagSum] as const),
			...([at.low, context, 2 * hidden, at.high, context, 2 * hidden] as const)
		);
		return bestTags(scores, n, width, uposOf);
	}

	private findHeads(batch: readonly Rows[], starts: readonly number[], n: number): Uint8Array[] {
		const { at, arena, context, kernel, distance } = this;
		const { arc } = this.model.size;
		this.affine('arc_head', at.high, context, n, at.arcHead);
		kernel.leaky(at.arcHead, n * arc, at.arcFixed);
		this.affine('arc_dependent', at.high, context, n, at.arcDependent);
		kernel.leaky(at.arcDependent, n * arc, at.arcFixed);
		this.affine('arc', at.arcFixed, arc, n, at.arcProduct);
		return batch.map(({ length }, s) => {
			const from = (starts[s] ?? 0) * arc * 4;
			kernel.arcs(at.arcProduct + from, at.arcHead + from, length, arc, at.arcs);
			return treeOf(arena.float32(at.arcs, length * length), length, distance);
		});
	}

	private findRelations(
		batch: readonly Rows[],
		starts: readonly number[],
		heads: readonly Uint8Array[],
		n: number
	): Uint8Array {
		const { at, arena, context, kernel } = this;
		const { relation } = this.model.size;
		for (const name of ['relation_head', 'relation_dependent'] as const) {
			this.affine(name, at.high, context, n, at.relationFloat);
			const fixed = name === 'relation_head' ? at.relationHead : at.relationDependent;
			kernel.leaky(at.relationFloat, n * relation, fixed);
		}
		const chosen = arena.int32(at.chosen, n);
		batch.forEach(({ length }, s) => {
			const start = starts[s] ?? 0;
			for (let i = 0; i < length; i++) chosen[start + i] = start + (heads[s]?.[i] ?? 0);
		});
		kernel.pair(at.relationDependent, at.relationHead, at.chosen, n, relation, at.pairs);
		this.affine('relation', at.pairs, 3 * relation, n, at.relations);
		const width = this.layer('relation').rows;
		const scores = arena.float32(at.relations, n * width);
		const best = new Uint8Array(n);
		const known = this.model.relations.length;
		for (const [s, start] of starts.entries()) {
			const own = heads[s] ?? new Uint8Array();
			bestRelations(scores, width, known, start, own, this.rootRelation, best);
		}
		return best;
	}
}
