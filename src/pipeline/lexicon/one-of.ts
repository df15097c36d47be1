/**
 * A cell of a table that may only hold one of a few words.
 *
 * @param table file name, for the message
 * @throws Error naming the table, what was found and what was expected
 */
export function oneOf<Word extends string>(
	table: string,
	found: string,
	allowed: readonly Word[]
): Word {
	const word = allowed.find((other) => other === found);
	if (word !== undefined) return word;
	throw new Error(`data/lexicon/${table}: expected ${allowed.join(' or ')}, found "${found}".`);
}
