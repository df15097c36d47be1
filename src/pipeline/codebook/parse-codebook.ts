import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { foundInWords, problemInWords } from '#graph/issue-in-words.ts';
import { actorTypes } from '#graph/kinds.ts';
import type { Codebook } from './codebook.ts';
import { emptyCodebook } from './codebook.ts';
import { problemOf, problemOfAliases } from './yaml-problem.ts';

/** A codebook that cannot be used; the message names file and line. */
export class BrokenCodebook extends Error {
	constructor(name: string, line: number, problem: string) {
		// a key may go over several lines, the sentence may not
		const sentence = problem.replace(/\s+/g, ' ');
		super(`The codebook “${name}” is broken in line ${line}: ${sentence}.`);
		this.name = 'BrokenCodebook';
	}
}

const name = v.pipe(v.string(), v.trim(), v.nonEmpty());
const names = v.array(name);
const schema = v.strictObject({
	labels: v.optional(v.record(name, name)),
	merge: v.optional(v.array(v.strictObject({ into: name, from: names }))),
	split: v.optional(v.array(v.strictObject({ from: name, take: names, as: name }))),
	reject: v.optional(names),
	themes: v.optional(v.array(v.strictObject({ name, concepts: names }))),
	actors: v.optional(
		v.array(
			v.strictObject({
				label: name,
				aliases: v.optional(names, []),
				type: v.optional(v.picklist(actorTypes))
			})
		)
	)
});

/**
 * Reads a codebook, plain YAML: labels, merge, split, reject, themes, actors, each of them optional.
 * Throws BrokenCodebook naming `file` and the line.
 */
export function parseCodebook(text: string, file: string): Codebook {
	const lines = new LineCounter();
	const broken = (offset: number, problem: string) =>
		new BrokenCodebook(file, lines.linePos(offset).line || 1, problem);
	const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
	const [error] = document.errors;
	if (error) throw broken(error.pos[0], problemOf(error));
	let value: unknown;
	try {
		value = document.toJS();
	} catch {
		const { offset, problem } = problemOfAliases(document);
		throw broken(offset, problem);
	}
	const result = v.safeParse(schema, value ?? {}, { abortEarly: true });
	if (!result.success) {
		const [issue] = result.issues;
		const path = issue.path?.map(({ key }) => key) ?? [];
		const place = [...path.keys()].map((depth) => path.slice(0, path.length - depth));
		const node = place.map((keys) => document.getIn(keys, true)).find(isNode);
		throw broken(node?.range?.[0] ?? 0, problemAt(path, issue));
	}
	return { ...emptyCodebook, ...withoutUndefined(result.output) };
}

/** 'merge › entry 1 › from is "b", not a list' */
function problemAt(path: readonly unknown[], issue: v.BaseIssue<unknown>): string {
	const parts = `expected ${Object.keys(schema.entries).join(', ')}`;
	if (!path.length) return `it is ${foundInWords(issue)}, ${parts}`;
	const steps = path.map((key) => (typeof key === 'number' ? `entry ${key + 1}` : String(key)));
	const where = steps.join(' › ');
	if (issue.expected !== 'never') return `${where} ${problemInWords(issue)}`;
	return `${where} is no part of a codebook${path.length === 1 ? `, ${parts}` : ''}`;
}

/** Several codebooks as one: of labels and themes of the same name the later one holds. */
export function joinCodebooks(codebooks: readonly Codebook[]): Codebook {
	const themes = new Map(
		codebooks.flatMap((book) => book.themes.map((theme) => [theme.name, theme]))
	);
	return {
		labels: Object.assign({}, ...codebooks.map(({ labels }) => labels)) as Record<string, string>,
		merge: codebooks.flatMap(({ merge }) => merge),
		split: codebooks.flatMap(({ split }) => split),
		reject: codebooks.flatMap(({ reject }) => reject),
		themes: [...themes.values()],
		actors: codebooks.flatMap(({ actors }) => actors)
	};
}

function withoutUndefined(read: v.InferOutput<typeof schema>): Partial<Codebook> {
	return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
