import { parseTable } from './parse-table.ts';
import type { Row } from './parse-table.ts';

/** What a word of a long table means, if it is there. */
export type Lookup<Value> = Pick<ReadonlyMap<string, Value>, 'get' | 'has'>;

/**
 * Reads a table of very many rows: a row is only taken apart when its word is asked for, since few of the words of
 * English stand in one text, and all of them take longer to read than a chapter takes to parse.
 *
 * @param columns as for parseTable; the first of them is the table's first and names the row
 * @param keyOf what a row is asked for by; of rows of one key the last counts
 * @param valueOf what a row means; asked once a row
 * @throws Error as parseTable does: for the table's head at once, for a row when it is asked for
 */
export function readLongTable<Column extends string, Value>(
	name: string,
	text: string,
	columns: readonly Column[],
	keyOf: (word: string) => string,
	valueOf: (row: Row<Column>) => Value
): Lookup<Value> {
	const first = startOfLine(text, startOfLine(text, 0));
	const head = text.slice(0, first);
	parseTable(name, head, columns);
	const header = head.trimEnd().split('\n')[1]?.trimEnd().split('\t') ?? [];
	// each word has a number, so that one look tells whether it is there, which most are not
	const numbers = new Map<string, number>();
	const starts: number[] = [];
	for (let at = first; at < text.length; at = startOfLine(text, at)) {
		const tab = text.indexOf('\t', at);
		if (tab < 0) break;
		if (text.startsWith('# ', at)) continue;
		numbers.set(keyOf(text.slice(at, tab)), starts.length);
		starts.push(at);
	}
	const values: (Value | undefined)[] = [];
	return {
		has: (word) => numbers.has(word),
		get(word) {
			const number = numbers.get(word);
			if (number === undefined) return undefined;
			const known = values[number];
			if (known !== undefined) return known;
			const at = starts[number]!;
			const cells = text.slice(at, startOfLine(text, at)).split('\t');
			if (cells.length > header.length)
				throw new Error(
					`data/lexicon/${name}: expected ${header.length} cells for "${word}", found ${cells.length}.`
				);
			const row: Record<string, string> = {};
			for (let k = 0; k < header.length; k++) row[header[k]!] = cells[k]?.trim() ?? '';
			const value = valueOf(row as Row<Column>);
			values[number] = value;
			return value;
		}
	};
}

function startOfLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end + 1;
}
