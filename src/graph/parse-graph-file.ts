import * as v from 'valibot';
import type { GraphFile } from './graph-file.ts';
import { graphSchema } from './graph-schema.ts';
import { foundInWords, problemInWords } from './issue-in-words.ts';

/** A file that is no graph file; the message is one sentence that names the file and the place. */
export class BrokenGraphFile extends Error {
	constructor(name: string, problem: string) {
		super(`“${name}” is not a graph file: ${problem}.`);
		this.name = 'BrokenGraphFile';
	}
}

/**
 * Reads the text of a graph file.
 * Throws BrokenGraphFile, e.g. `“g.json” is not a graph file: “edges[12].evidence[0]” is nothing
 * (null), not text.` Checks the shape only; check-graph.ts checks what the parts say of each other.
 */
export function parseGraphText(text: string, name: string): GraphFile {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new BrokenGraphFile(name, `its JSON does not parse (${reason.replace(/\s+/g, ' ')})`);
	}
	return parseGraphFile(value, name);
}

/**
 * Takes a value that JSON gave for a graph file. Throws BrokenGraphFile: where it is none at all in
 * words for whoever chose the wrong file, where a part of it is broken naming that part's path.
 */
export function parseGraphFile(value: unknown, name: string): GraphFile {
	const result = v.safeParse(graphSchema, value, { abortEarly: true });
	if (result.success) return result.output;
	const [issue] = result.issues;
	const keys = issue.path?.map(({ key }) => key) ?? [];
	const found = foundInWords(issue);
	if (keys.length === 0) throw new BrokenGraphFile(name, `it holds ${found}, and no map`);
	if (keys[0] === 'format') {
		const problem =
			found === 'nothing'
				? 'it does not say “format”: "subtext/1", as every map made by Subtext does'
				: `it says “format”: ${found}, where a map made by this Subtext says "subtext/1"`;
		throw new BrokenGraphFile(name, problem);
	}
	throw new BrokenGraphFile(name, `“${pathOf(keys)}” ${problemInWords(issue)}`);
}

function pathOf(keys: readonly unknown[]): string {
	const path = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
	return path.join('').replace(/^\./, '');
}
