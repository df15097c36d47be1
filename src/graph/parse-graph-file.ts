import * as v from 'valibot';
import type { GraphFile } from './graph-file.ts';
import { graphSchema } from './graph-schema.ts';

/** A file that is no graph file; the message is one sentence that names the file and the place. */
export class BrokenGraphFile extends Error {
	constructor(name: string, problem: string) {
		super(`“${name}” is not a graph file: ${problem}.`);
		this.name = 'BrokenGraphFile';
	}
}

/**
 * Reads the text of a graph file.
 * Throws BrokenGraphFile, e.g. `“g.json” is not a graph file: at edges[12].evidence[0] it has null
 * where text was expected.` Checks the shape only; check-graph.ts checks what the parts say of each other.
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

/** Takes a value that JSON gave for a graph file, or throws BrokenGraphFile naming the path. */
export function parseGraphFile(value: unknown, name: string): GraphFile {
	const result = v.safeParse(graphSchema, value, { abortEarly: true });
	if (result.success) return result.output;
	const [issue] = result.issues;
	const place = pathOf(issue.path?.map(({ key }) => key) ?? []);
	const found = issue.received.replace(/^undefined$/, 'nothing');
	const expected = issue.expected ?? 'something else';
	throw new BrokenGraphFile(name, `${place} it has ${found} where ${expected} was expected`);
}

function pathOf(keys: readonly unknown[]): string {
	if (!keys.length) return 'at its top';
	const path = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
	return `at ${path.join('').replace(/^\./, '')}`;
}
