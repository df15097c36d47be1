import { parseTable } from './parse-table.ts';
import type { Row } from './parse-table.ts';

/** What a word of a long table means, if it is there. */
export type Lookup<Value> = Pick<ReadonlyMap<string, Value>, 'get' | 'has'>;

/** So many words are remembered that were asked for; then it starts over, so that memory stays flat. */
const MOST_KNOWN = 20_000;

/**
 * Reads a table of very many rows, sorted by their words: a row is only looked for when it is asked for, since few of
 * the words of English stand in one text, and to go through all of them takes longer than to parse a page.
 *
 * @param columns as for parseTable; the first of them is the table's first and names the row
 * @param wordsOf the words that rows of this key may be named by; of several rows the last counts
 * @param valueOf what a row means
 * @throws Error as parseTable does: for the table's head at once, for a row when it is asked for
 */
export function readLongTable<Column extends string, Value>(
	name: string,
	text: string,
	columns: readonly Column[],
	wordsOf: (key: string) => readonly string[],
	valueOf: (row: Row<Column>) => Value
): Lookup<Value> {
	const first = startOfLine(text, startOfLine(text, 0));
	const head = text.slice(0, first);
	parseTable(name, head, columns);
	const header = head.trimEnd().split('\n')[1]?.trimEnd().split('\t') ?? [];
	const read = (key: string): Value | undefined => {
		const at = Math.max(...wordsOf(key).map((word) => findRow(text, first, word)));
		if (at < 0) return undefined;
		const cells = text.slice(at, startOfLine(text, at)).split('\t');
		if (cells.length > header.length)
			throw new Error(
				`data/lexicon/${name}: expected ${header.length} cells for "${key}", found ${cells.length}.`
			);
		const row: Record<string, string> = {};
		for (let k = 0; k < header.length; k++) row[header[k]!] = cells[k]?.trim() ?? '';
		return valueOf(row as Row<Column>);
	};
	const known = new Map<string, Value | undefined>();
	const get = (key: string) => {
		const value = known.get(key);
		if (value !== undefined || known.has(key)) return value;
		if (known.size >= MOST_KNOWN) known.clear();
		const found = read(key);
		known.set(key, found);
		return found;
	};
	return { get, has: (key) => get(key) !== undefined };
}

/** Where the row of a word starts, or -1; half of the rows that are left are laid aside in each step. */
function findRow(text: string, first: number, word: string): number {
	let low = first;
	let high = text.length;
	while (low < high) {
		const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
		const tab = text.indexOf('\t', start);
		const here = text.slice(start, tab < 0 ? text.length : tab);
		if (here === word) return start;
		if (here < word) low = startOfLine(text, start);
		else high = start;
	}
	return -1;
}

function startOfLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end + 1;
}
