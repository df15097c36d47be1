import { nameInSentence } from '../theme/name-in-sentence.ts';
import type { BuildOwn, OwnProgress } from './build-own.ts';
import { keepGraphFile } from './ask-graph-file-worker.ts';
import { keepMap, keptMaps, removeMap, type KeptMap } from './kept-maps.ts';
import { isGraphFile } from '#graph/open-graph-file.ts';

/** What is done with a reader's own files: one piece of work at a time, and the maps that are kept. */
export class OwnWork {
	/** The step of the work that goes on; undefined while there is none. */
	progress = $state.raw<OwnProgress>();
	/** The newest map, until that is seen. */
	made = $state.raw<KeptMap>();
	/** A sentence for each thing that went wrong with the last files. */
	problems = $state.raw<string[]>([]);
	/** What just happened, to be read aloud. */
	said = $state('');
	kept = $state.raw<KeptMap[]>([]);
	readonly busy: boolean = $derived(this.progress !== undefined);

	readonly #build: BuildOwn;
	#stop: AbortController | undefined;

	constructor(build: BuildOwn) {
		this.#build = build;
	}

	/**
	 * Makes a map of the documents among the files, and one of each graph file.
	 * @returns the map to open: the only one that came of it, if nothing went wrong
	 */
	async take(files: readonly File[]): Promise<KeptMap | undefined> {
		if (this.busy) {
			this.problems = ['Other documents are being read: wait until that is done, or cancel it.'];
			return undefined;
		}
		if (!files.length) return undefined;
		this.#start(files);
		try {
			const made: KeptMap[] = [];
			for (const file of files.filter(({ name }) => isGraphFile(name))) {
				made.push(...(await this.#openGraph(file)));
			}
			const documents = files.filter(({ name }) => !isGraphFile(name));
			if (documents.length) made.push(...(await this.#read(documents)));
			this.made = made.at(-1);
			return made.length === 1 && !this.problems.length ? this.made : undefined;
		} catch (error) {
			if (this.#stop?.signal.aborted) this.said = 'Cancelled. Nothing was kept.';
			else this.#note(error);
			return undefined;
		} finally {
			this.progress = undefined;
			await this.list();
		}
	}

	/** Stops the work at once; nothing of it is kept. */
	cancel(): void {
		this.#stop?.abort();
	}

	/** What came of the last files has been seen. */
	forget(): void {
		this.made = undefined;
		this.problems = [];
	}

	async remove(map: KeptMap): Promise<void> {
		await removeMap(map.id);
		if (this.made?.id === map.id) this.made = undefined;
		this.said = `Removed “${nameInSentence(map.title)}” from this browser.`;
		await this.list();
	}

	/** Looks up which maps are kept. */
	async list(): Promise<void> {
		try {
			this.kept = await keptMaps();
		} catch (error) {
			this.#note(error);
		}
	}

	#start(files: readonly File[]): void {
		const document = files[0]?.name ?? '';
		const documents = files.length;
		this.#stop = new AbortController();
		this.progress = { stage: 'reading', document, number: 1, documents, done: 0, total: 0 };
		this.problems = [];
		this.made = undefined;
		this.said = '';
	}

	async #openGraph(file: File): Promise<KeptMap[]> {
		try {
			return [await keepGraphFile(file, this.#stop!.signal)];
		} catch (error) {
			if (this.#stop?.signal.aborted) throw error;
			this.#note(error);
			return [];
		}
	}

	async #read(files: readonly File[]): Promise<KeptMap[]> {
		const { signal } = this.#stop!;
		const { graph, unread } = await this.#build(files, {
			signal,
			onProgress: (progress) => (this.progress = progress)
		});
		this.problems = [...this.problems, ...unread];
		signal.throwIfAborted();
		return graph ? [await keepMap(graph, unread)] : [];
	}

	#note(error: unknown): void {
		const sentence = error instanceof Error ? error.message : String(error);
		if (!this.problems.includes(sentence)) this.problems = [...this.problems, sentence];
	}
}
