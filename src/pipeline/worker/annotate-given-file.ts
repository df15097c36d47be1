import type { AnnotatedDocument } from '../assemble/annotated-document.ts';
import { annotateDocument, type Engine } from '../build-graph.ts';
import { UnreadableFile } from '../read/formats/unreadable-file.ts';
import { readFile } from '../read/read-file.ts';
import type { FileStage } from './work-messages.ts';

/** The part of a browser's File that is needed. */
export interface NamedFile {
	name: string;
	arrayBuffer(): Promise<ArrayBuffer>;
}

/** What was found in a file, or the sentence that says why nothing was. */
export type FileOutcome = { found: AnnotatedDocument } | { unread: string };

/** Told of every step, often: counts of pages or words, both 0 where the stage has none. */
export type TellStage = (stage: FileStage, done: number, total: number) => void;

/**
 * Reads and annotates one file.
 *
 * @param loadEngine asked for once the file has been read; what it throws is thrown on, since no file can do without
 */
export async function annotateGivenFile(
	file: NamedFile,
	id: string,
	loadEngine: () => Promise<Engine>,
	tell: TellStage
): Promise<FileOutcome> {
	tell('reading', 0, 0);
	let document;
	try {
		const bytes = new Uint8Array(await bytesOf(file));
		const onProgress = (done: number, total: number) => tell('reading', done, total);
		document = await readFile({ name: file.name, bytes, id }, { onProgress });
	} catch (error) {
		return { unread: sentenceOf(file.name, error) };
	}
	const engine = await loadEngine();
	try {
		const onProgress = (done: number, total: number) =>
			tell(done < total ? 'parsing' : 'finding', done, total);
		return { found: annotateDocument(document, engine, { onProgress }) };
	} catch (error) {
		return { unread: sentenceOf(file.name, error) };
	}
}

async function bytesOf(file: NamedFile): Promise<ArrayBuffer> {
	try {
		return await file.arrayBuffer();
	} catch {
		// a folder, a file taken away since, or one without permission: browsers do not say which
		throw new UnreadableFile(file.name, 'nothing that this page may open', 'a file that is there');
	}
}

function sentenceOf(name: string, error: unknown): string {
	if (error instanceof UnreadableFile) return error.message;
	const reason = error instanceof Error ? error.message : String(error);
	return `“${name}” could not be worked on: ${reason.replace(/\s+/g, ' ').replace(/\.?$/, '.')}`;
}
