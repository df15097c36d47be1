import { readFileSync } from 'node:fs';
import type { GraphFile } from '#graph/graph-file.ts';
import { openGraphText } from '#graph/open-graph-file.ts';
import type { AnnotatedDocument } from '#pipeline/assemble/annotated-document.ts';
import { takeApart } from '#pipeline/assemble/take-apart.ts';
import { decodeText } from '#pipeline/read/formats/decode-text.ts';
import { diskReason, isExpected, sentenceOf, UserError } from './user-error.ts';

/** The documents of graph files, and the files that could not be taken, each with the sentence that says why. */
export interface TakenGraphFiles {
	annotated: AnnotatedDocument[];
	/** How many files could be taken. */
	taken: number;
	failed: { path: string; reason: string }[];
}

/** A graph file from the disk, checked. Throws with one sentence where it is none. */
export function readGraphFile(path: string): GraphFile {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		throw new UserError(`“${path}” cannot be read: ${diskReason(error)}.`);
	}
	return openGraphText(decodeText(bytes).text, path);
}

/**
 * The documents of graph files, to be put together with those that were read. A document that was read too is taken
 * from there; a graph file with a document of the same id that differs is left out, with the sentence that says so.
 */
export function takeGraphFiles(
	paths: readonly string[],
	read: readonly AnnotatedDocument[]
): TakenGraphFiles {
	const result: TakenGraphFiles = { annotated: [], taken: 0, failed: [] };
	const isRead = new Set(read.map(({ document }) => document.id));
	const known = new Map(read.map(({ document }) => [document.id, document.source]));
	for (const path of paths) {
		try {
			const documents = takeApart(readGraphFile(path));
			for (const { document } of documents) {
				const other = known.get(document.id);
				if (other && other.sha256 !== document.source.sha256)
					throw new UserError(
						`“${path}” cannot be merged: its document ${document.id} differs from another of that id, made of “${other.file}”.`
					);
			}
			for (const each of documents) {
				known.set(each.document.id, each.document.source);
				if (!isRead.has(each.document.id)) result.annotated.push(each);
			}
			result.taken++;
		} catch (error) {
			if (!isExpected(error)) throw error;
			result.failed.push({ path, reason: sentenceOf(error) });
		}
	}
	return result;
}
