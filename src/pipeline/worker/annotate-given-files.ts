import type { GraphFile } from '#graph/graph-file.ts';
import type { AnnotatedDocument } from '../assemble/annotated-document.ts';
import { annotateDocument, joinGraph, type Engine } from '../build-graph.ts';
import { readFile } from '../read/read-file.ts';
import { UnreadableFile } from '../read/formats/unreadable-file.ts';
import { nameDocuments } from './name-documents.ts';
import type { WorkProgress } from './work-messages.ts';

/** The part of a browser's File that is needed. */
export interface NamedFile {
	name: string;
	arrayBuffer(): Promise<ArrayBuffer>;
}

/** The graph of all files that could be read, if any, and a sentence for each of the others. */
export interface BuiltGraph {
	graph: GraphFile | undefined;
	unread: string[];
}

/**
 * Makes one graph of the files, one after the other. A file that cannot be read is left out with
 * the sentence that says why; nothing that one file does keeps the others from being read.
 *
 * @param loadEngine called once, when the first file has been read
 * @param onProgress told of every step, often
 */
export async function annotateGivenFiles(
	files: readonly NamedFile[],
	loadEngine: () => Promise<Engine>,
	onProgress: (progress: WorkProgress) => void
): Promise<BuiltGraph> {
	const ids = nameDocuments(files.map(({ name }) => name));
	const annotated: AnnotatedDocument[] = [];
	const unread: string[] = [];
	let engine: Engine | undefined;
	for (const [at, file] of files.entries()) {
		const place = { document: file.name, number: at + 1, documents: files.length };
		const tell = (stage: WorkProgress['stage'], done = 0, total = 0) =>
			onProgress({ stage, ...place, done, total });
		tell('reading');
		let document;
		try {
			const bytes = new Uint8Array(await bytesOf(file));
			document = await readFile(
				{ name: file.name, bytes, id: ids[at] },
				{ onProgress: (done, total) => tell('reading', done, total) }
			);
		} catch (error) {
			unread.push(sentenceOf(file.name, error));
			continue;
		}
		if (!engine) tell('loading');
		engine ??= await loadEngine();
		try {
			const parsing = (done: number, total: number) =>
				tell(done < total ? 'parsing' : 'finding', done, total);
			annotated.push(annotateDocument(document, engine, { onProgress: parsing }));
		} catch (error) {
			unread.push(sentenceOf(file.name, error));
		}
	}
	if (!annotated.length) return { graph: undefined, unread };
	const all = { document: '', number: files.length, documents: files.length };
	onProgress({ stage: 'joining', ...all, done: 0, total: 0 });
	return { graph: joinGraph(annotated), unread };
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
