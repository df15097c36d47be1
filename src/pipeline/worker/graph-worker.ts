/**
 * The worker that makes a graph of a reader's own files in the page: takes one WorkOrder, answers with WorkMessages.
 * Where there is work for several it starts others of its own kind, each of which takes one FileOrder after the
 * other. The page cancels by ending the worker, which stops it and all that it started wherever they are.
 */
import type { Engine } from '../build-graph.ts';
import { parseLexicon } from '../lexicon/parse-lexicon.ts';
import { createParser } from '../parse/parser.ts';
import { annotateGivenFile } from './annotate-given-file.ts';
import { annotateGivenFiles, type Hand } from './annotate-given-files.ts';
import { isCodebook, readCodebooks } from './given-codebooks.ts';
import { handOf, handsFor } from './hands.ts';
import type {
	FileMessage,
	FileOrder,
	WorkMessage,
	WorkOrder,
	WorkProgress
} from './work-messages.ts';

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
	const bytes = fetchModel(model);
	const lexicon = parseLexicon(tables);
	return { parser: createParser(await bytes), lexicon };
}

async function fetchModel(model: string): Promise<Uint8Array> {
	try {
		const response = await fetch(model);
		if (!response.ok) throw new Error(`status ${response.status}`);
		return new Uint8Array(await response.arrayBuffer());
	} catch {
		throw new Error(
			'The model of English could not be fetched from this site. Is the connection there?'
		);
	}
}

let engine: Promise<Engine> | undefined;
let isLoaded = false;

/** This thread as a hand. The model comes while the first file is read. */
function own(model: string): Hand {
	return (file, id, tell) => {
		const loading = (engine ??= loadEngine(model));
		loading.then(
			() => (isLoaded = true),
			() => undefined // told of where it is waited for
		);
		const ready = () => {
			if (!isLoaded) tell('loading', 0, 0);
			return loading;
		};
		return annotateGivenFile(file, id, ready, tell);
	};
}

function handsOf({ files, model, threads }: WorkOrder): Hand[] {
	const sizes = files.map(({ size }) => size);
	const count = handsFor(sizes, threads);
	if (count < 2) return [own(model)];
	return sizes
		.slice(0, count)
		.map(() => handOf(new Worker(self.location.href, { type: 'module' }), model));
}

const lonely =
	'A codebook (.yaml) says how the names in documents belong together: give it with the documents.';

/** Lets a message about a stage through when nobody was told of that stage for a while. */
function paced<Key>(): (key: Key) => boolean {
	let last: { key: Key; at: number } | undefined;
	return (key) => {
		const now = performance.now();
		if (last?.key === key && now - last.at < PACE) return false;
		last = { key, at: now };
		return true;
	};
}

async function work(order: WorkOrder): Promise<void> {
	const answer = (message: WorkMessage) => self.postMessage(message);
	const isTold = paced<string>();
	try {
		const files = order.files.filter((file) => !isCodebook(file));
		const given = await readCodebooks(order.files.filter(isCodebook));
		if (!files.length) throw new Error(lonely);
		const tell = (step: WorkProgress) => {
			if (isTold(`${step.number} ${step.stage}`)) answer({ kind: 'progress', ...step });
		};
		const hands = handsOf({ ...order, files });
		const built = await annotateGivenFiles(files, hands, tell, given.codebook);
		const { graph } = built;
		const unread = [...given.unread, ...built.unread];
		if (graph) answer({ kind: 'built', graph, unread });
		else answer({ kind: 'failed', reason: '', unread });
	} catch (error) {
		answer({ kind: 'failed', reason: reasonOf(error), unread: [] });
	}
}

async function workOnFile({ file, id, model }: FileOrder): Promise<void> {
	const answer = (message: FileMessage) => self.postMessage(message);
	const isTold = paced<string>();
	try {
		const outcome = await own(model)(file, id, (stage, done, total) => {
			if (isTold(stage)) answer({ kind: 'stage', stage, done, total });
		});
		answer({ kind: 'outcome', outcome });
	} catch (error) {
		answer({ kind: 'no engine', reason: reasonOf(error) });
	}
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

self.addEventListener('message', ({ data }: MessageEvent<WorkOrder | FileOrder>) =>
	'files' in data ? work(data) : workOnFile(data)
);
