/**
 * Reads the model file (`model/english.bin`, written by training/export.py): inventories, word list,
 * rules for lemmas, int8 weights. The bytes are only looked at, never copied, until the network
 * takes what it needs.
 */

/** Widths of the layers and of the rows of the tables, in numbers. */
export interface Size {
	hidden: number;
	word: number;
	suffix3: number;
	suffix2: number;
	prefix3: number;
	shape: number;
	tag: number;
	arc: number;
	relation: number;
}

/** Rows to look up: value = factor[row] · values[row, column] / 2048. */
export interface Table {
	rows: number;
	columns: number;
	values: Int8Array;
	factor: Int16Array;
}

/** A matrix to multiply with: y = scale[row] · Σ x · values[row, column] + bias[row]. */
export interface Affine {
	rows: number;
	columns: number;
	values: Int8Array;
	scale: Float32Array;
	bias: Float32Array;
}

/** What the model file holds. */
export interface Model {
	size: Size;
	/** Joint tags, e.g. ['NOUN', 'NNS']. */
	tags: readonly (readonly [upos: string, xpos: string])[];
	relations: readonly string[];
	/** Normal form of a word → row of the word table. 0 is the unknown word, 1 the root. */
	words: ReadonlyMap<string, number>;
	/** The learned rules as text, see lemmatize.ts. */
	lemmas: string;
	/** Adjectives that always have a capital ('Scottish'), in lower case. */
	properAdjectives: ReadonlySet<string>;
	table(name: string): Table;
	affine(name: string): Affine;
	floats(name: string): Float32Array;
}

interface Section {
	offset: number;
	bytes: number;
	rows?: number;
	columns?: number;
}

interface Header {
	size: Size;
	tags: string[];
	relations: string[];
	sections: Record<string, Section>;
}

const MAGIC = 'SUBTEXT1';

/** @throws where the bytes are no model file, or one that has been cut short. */
export function readModel(file: Uint8Array): Model {
	// Typed arrays want aligned offsets, which a Node Buffer from a pool does not have.
	const bytes = file.byteOffset % 8 === 0 ? file : file.slice();
	const text = new TextDecoder();
	const magic = text.decode(bytes.subarray(0, 8));
	if (magic !== MAGIC) throw new Error(`no model file: it begins with '${magic}', not '${MAGIC}'`);
	const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
	const body = 12 + length;
	if (bytes.length < body) throw new Error('the model file ends within its header');
	const header = JSON.parse(text.decode(bytes.subarray(12, body))) as Header;

	function section(name: string): Section & { at: number } {
		const found = header.sections[name];
		if (!found) throw new Error(`the model file has no section '${name}'`);
		const at = bytes.byteOffset + body + found.offset;
		if (body + found.offset + found.bytes > bytes.length) {
			throw new Error(`the model file ends within section '${name}'`);
		}
		return { ...found, at };
	}
	function string(name: string): string {
		const { offset, bytes: count } = section(name);
		return text.decode(bytes.subarray(body + offset, body + offset + count));
	}
	function matrix(name: string): { rows: number; columns: number; values: Int8Array } {
		const { at, bytes: count, rows = 0, columns = 0 } = section(name);
		return { rows, columns, values: new Int8Array(bytes.buffer, at, count) };
	}
	function floats(name: string): Float32Array {
		const { at, bytes: count } = section(name);
		return new Float32Array(bytes.buffer, at, count / 4);
	}

	return {
		size: header.size,
		tags: header.tags.map((tag) => {
			const [upos = 'X', xpos = 'FW'] = tag.split('|');
			return [upos, xpos] as const;
		}),
		relations: header.relations,
		words: new Map(
			string('words')
				.split('\n')
				.map((word, row) => [word, row])
		),
		lemmas: string('lemmas'),
		properAdjectives: new Set(string('proper_adjectives').split('\n')),
		table(name) {
			const { at, bytes: count } = section(`${name}.factor`);
			return { ...matrix(name), factor: new Int16Array(bytes.buffer, at, count / 2) };
		},
		affine(name) {
			return { ...matrix(name), scale: floats(`${name}.scale`), bias: floats(`${name}.bias`) };
		},
		floats
	};
}
