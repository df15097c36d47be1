/**
 * The worker that makes a graph of a reader's own files in the page: takes one WorkOrder, answers
 * with WorkMessages. The page cancels by ending the worker, which stops it wherever it is.
 */
import type { Engine } from '../build-graph.ts';
import { parseLexicon } from '../lexicon/parse-lexicon.ts';
import { createParser } from '../parse/parser.ts';
import { annotateGivenFiles } from './annotate-given-files.ts';
import type { WorkMessage, WorkOrder, WorkProgress } from './work-messages.ts';

/** Milliseconds between two messages of one stage: more often nobody can read. */
const PACE = 80;

const files = import.meta.glob<string>('/data/lexicon/*.tsv', {
	query: '?raw',
	import: 'default',
	eager: true
});
const tables = Object.fromEntries(
	Object.entries(files).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text])
);

async function loadEngine(model: string): Promise<Engine> {
	let bytes: ArrayBuffer;
	try {
		const response = await fetch(model);
		if (!response.ok) throw new Error(`status ${response.status}`);
		bytes = await response.arrayBuffer();
	} catch {
		throw new Error(
			'The model of English could not be fetched from this site. Is the connection there?'
		);
	}
	return { parser: createParser(new Uint8Array(bytes)), lexicon: parseLexicon(tables) };
}

let last: { key: string; at: number } | undefined;

function tell(progress: WorkProgress): void {
	const key = `${progress.number} ${progress.stage}`;
	const now = performance.now();
	if (last?.key === key && now - last.at < PACE) return;
	last = { key, at: now };
	answer({ kind: 'progress', ...progress });
}

function answer(message: WorkMessage): void {
	self.postMessage(message);
}

self.addEventListener('message', async ({ data }: MessageEvent<WorkOrder>) => {
	try {
		const { graph, unread } = await annotateGivenFiles(
			data.files,
			() => loadEngine(data.model),
			tell
		);
		if (graph) answer({ kind: 'built', graph, unread });
		else answer({ kind: 'failed', reason: '', unread });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		answer({ kind: 'failed', reason, unread: [] });
	}
});
