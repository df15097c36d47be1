/** One line of a table, by column name. A cell that is left empty is the empty string. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/**
 * Reads one table of `data/lexicon/`: the first line says where the table comes from
 * (`# origin: …`), the second names the columns, every other line is a row; cells are separated by
 * one tab. Blank lines are left out, and so are lines that start with `# `.
 *
 * @param name file name, for messages
 * @param columns the columns that must be there; the table may have more
 * @throws Error naming the file and the line where the text is no such table
 */
export function parseTable<Column extends string>(
	name: string,
	text: string,
	columns: readonly Column[]
): Row<Column>[] {
	const lines = text.split(/\r?\n/);
	if (!/^# origin: \S/.test(lines[0] ?? ''))
		throw new Error(`data/lexicon/${name}:1: expected "# origin: …", found "${lines[0] ?? ''}".`);
	const header = (lines[1] ?? '').split('\t');
	for (const column of columns)
		if (!header.includes(column))
			throw new Error(
				`data/lexicon/${name}:2: expected a column "${column}", found ${header.join(', ') || 'nothing'}.`
			);
	const rows: Row<Column>[] = [];
	for (let i = 2; i < lines.length; i++) {
		const line = lines[i] ?? '';
		if (!line.trim() || line.startsWith('# ')) continue;
		const cells = line.split('\t');
		if (cells.length > header.length)
			throw new Error(
				`data/lexicon/${name}:${i + 1}: expected ${header.length} cells, found ${cells.length}.`
			);
		const row: Record<string, string> = {};
		for (let k = 0; k < header.length; k++) row[header[k]!] = cells[k]?.trim() ?? '';
		rows.push(row as Row<Column>);
	}
	return rows;
}
