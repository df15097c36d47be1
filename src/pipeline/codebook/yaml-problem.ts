import { type Document, isAlias, visit, type Alias, type YAMLError } from 'yaml';

/** What people who write no other YAML get wrong, by the code of the error. */
const WORDS: Readonly<Partial<Record<YAMLError['code'], string>>> = {
	BAD_INDENT: 'a bracket is not closed, or a line is not indented as those around it',
	BAD_SCALAR_START: 'a sign that YAML keeps for itself begins a name, which needs quotation marks',
	BLOCK_AS_IMPLICIT_KEY:
		'a second colon stands in one line; a name with a colon needs quotation marks',
	DUPLICATE_KEY: 'the same part stands twice, expected once',
	MISSING_CHAR: 'a bracket or a quotation mark is not closed',
	MULTIPLE_DOCS: 'a second codebook begins with “---”, expected one in a file',
	RESOURCE_EXHAUSTION: 'its brackets stand too deep inside each other',
	TAB_AS_INDENT: 'a tab stands at the start of a line, expected blanks'
};

/** A syntax error as a clause that says what is wrong and what to do. */
export function problemOf({ code, message }: YAMLError): string {
	const [own = ''] = message.split(/ at line \d|\n/);
	return WORDS[code] ?? own.replace(/[.:]$/, '');
}

/**
 * Why YAML without a syntax error still has no value: an alias (`*name`) that stands for nothing, most often a name
 * that begins with a star, or aliases that stand for more and more of each other. With its offset.
 */
export function problemOfAliases(document: Document): { offset: number; problem: string } {
	let first: Alias | undefined;
	let lost: Alias | undefined;
	visit(document, (_, node) => {
		if (!isAlias(node)) return;
		first ??= node;
		if (!node.resolve(document)) lost ??= node;
	});
	const offset = (lost ?? first)?.range?.[0] ?? 0;
	const problem = lost
		? `“*${lost.source}” stands for nothing; a name with a star needs quotation marks`
		: 'its names with a star stand for too much, expected each written out';
	return { offset, problem };
}
