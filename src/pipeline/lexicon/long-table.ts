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
	const head = text.slice(0, startOfLine(text, startOfLine(text, 0)));
	parseTable(name, head, columns);
	const width = head.trimEnd().split('\n').at(-1)?.split('\t').length ?? 0;
	const starts = new Map<string, number>();
	for (let at = head.length; at < text.length; at = startOfLine(text, at)) {
		const tab = text.indexOf('\t', at);
		if (tab < 0) break;
		if (!text.startsWith('# ', at)) starts.set(keyOf(text.slice(at, tab)), at);
	}
	const values = new Map<string, Value>();
	return {
		has: (word) => starts.has(word),
		get(word) {
			const known = values.get(word);
			const at = starts.get(word);
			if (known !== undefined || at === undefined) return known;
			const line = text.slice(at, startOfLine(text, at));
			const cells = line.split('\t').length;
			if (cells > width)
				throw new Error(
					`data/lexicon/${name}: expected ${width} cells for "${word}", found ${cells}.`
				);
			const [row] = parseTable(name, head + line, columns);
			const value = valueOf(row as Row<Column>);
			values.set(word, value);
			return value;
		}
	};
}

function startOfLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end + 1;
}
