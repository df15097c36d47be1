import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { AnnotatedDocument } from '#pipeline/assemble/annotated-document.ts';
import { SharedStrings } from '#pipeline/worker/share-strings.ts';
import type { AnnotateSettings, FileAnswer } from './annotate-file.ts';
import type { DocumentFile } from './find-documents.ts';
import { ownHand, threadHand } from './hands.ts';
import { KeptWork } from './kept-work.ts';
import { engineVersion, home } from './load-engine.ts';

export interface AnnotateOptions {
	/** How many documents are worked on side by side; by default as many as there are processors and work for them. */
	threads?: number;
	/** Whether all documents are worked on anew, also those that have not changed. */
	fresh?: boolean;
	/** Told of every step: the document, what is done with it, and how much of all is done (0 to 1). */
	onProgress?: (document: string, stage: string, share: number) => void;
}

/** What became of all documents of a build. */
export interface AnnotatedFiles {
	/** In the order of the files given, whatever thread was first. */
	annotated: AnnotatedDocument[];
	/** Files that could not be read, each with the sentence that says why. */
	failed: { path: string; reason: string }[];
	/** How many were taken from an earlier build. */
	kept: number;
}

/** Reads and annotates documents in threads of their own, and only those that changed. */
export async function annotateFiles(
	files: readonly DocumentFile[],
	{ threads = threadsFor(files), fresh = false, onProgress }: AnnotateOptions = {}
): Promise<AnnotatedFiles> {
	const settings: AnnotateSettings = {
		cache: join(home, '.subtext', 'cache'),
		version: engineVersion(),
		fresh
	};
	new KeptWork(settings.cache, settings.version).forgetOtherVersions();
	const answers: (FileAnswer | undefined)[] = files.map(() => undefined);
	const strings = new SharedStrings();
	let next = 0;
	let finished = 0;

	const inThread = threads > 1 || sizeOf(files) > WORTH_A_THREAD;
	const work = async () => {
		const hand = inThread ? threadHand(settings) : ownHand(settings);
		try {
			for (let at = next++; at < files.length; at = next++) {
				const file = files[at] as DocumentFile;
				const answer = await hand.annotate(file, (stage, done, total) => {
					const share = total ? done / total : 0;
					onProgress?.(file.name, stage, (finished + share) / files.length);
				});
				if (inThread && answer.kind === 'found') strings.share(answer.found);
				answers[at] = answer;
				finished++;
				onProgress?.(file.name, 'done', finished / files.length);
			}
		} finally {
			await hand.end();
		}
	};
	await Promise.all(Array.from({ length: Math.min(threads, files.length) }, work));

	return {
		annotated: answers.flatMap((answer) => (answer?.kind === 'found' ? [answer.found] : [])),
		failed: answers.flatMap((answer, at) =>
			answer?.kind === 'failed' ? [{ path: files[at]?.path ?? '', reason: answer.reason }] : []
		),
		kept: answers.filter((answer) => answer?.kind === 'found' && answer.kept).length
	};
}

/** Bytes that are read as fast as a thread starts: less is done sooner without another one. */
const WORTH_A_THREAD = 80_000;

function threadsFor(files: readonly DocumentFile[]): number {
	return Math.min(availableParallelism(), 1 + Math.floor(sizeOf(files) / WORTH_A_THREAD));
}

/** In bytes on the disk. */
function sizeOf(files: readonly DocumentFile[]): number {
	return files.reduce(
		(sum, { path }) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0),
		0
	);
}
