import type { GraphFile } from '#graph/graph-file.ts';
import { joinGraph } from '../build-graph.ts';
import type { FileOutcome, NamedFile, TellStage } from './annotate-given-file.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { nameDocuments } from './name-documents.ts';
import { SharedStrings } from './share-strings.ts';
import type { WorkProgress } from './work-messages.ts';

/** The graph of all files that could be read, if any, and a sentence for each of the others. */
export interface BuiltGraph {
	graph: GraphFile | undefined;
	unread: string[];
}

/** Whoever works on one file after the other: this thread, or one of several beside it. */
export type Hand = (file: NamedFile, id: string, tell: TellStage) => Promise<FileOutcome>;

/**
 * Makes one graph of the files; each hand takes the next file when it is done with one. A file that cannot be
 * read is left out with the sentence that says why; nothing that one file does keeps the others from being
 * read. The graph is the same with any number of hands.
 *
 * @param onProgress told of every step of the file that has been worked on longest, often
 * @param codebook what people know about the documents; applied when all are joined
 */
export async function annotateGivenFiles(
	files: readonly NamedFile[],
	hands: readonly Hand[],
	onProgress: (progress: WorkProgress) => void,
	codebook?: Codebook
): Promise<BuiltGraph> {
	const ids = nameDocuments(files.map(({ name }) => name));
	const outcomes: (FileOutcome | undefined)[] = files.map(() => undefined);
	let next = 0;
	let finished = 0;
	await Promise.all(
		hands.map(async (hand) => {
			for (let at = next++; at < files.length; at = next++) {
				const file = files[at] as NamedFile;
				outcomes[at] = await hand(file, ids[at] ?? '', (stage, done, total) => {
					if (outcomes.indexOf(undefined) !== at) return;
					const place = { document: file.name, number: finished + 1, documents: files.length };
					onProgress({ stage, ...place, done, total });
				});
				finished++;
			}
		})
	);
	const unread = outcomes.flatMap((outcome) =>
		outcome && 'unread' in outcome ? [outcome.unread] : []
	);
	const strings = new SharedStrings();
	const annotated = outcomes.flatMap((outcome) =>
		outcome && 'found' in outcome ? [strings.share(outcome.found)] : []
	);
	if (!annotated.length) return { graph: undefined, unread };
	const all = { document: '', number: files.length, documents: files.length };
	onProgress({ stage: 'joining', ...all, done: 0, total: 0 });
	return { graph: joinGraph(annotated, codebook), unread };
}
