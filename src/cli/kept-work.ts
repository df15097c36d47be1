import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotatedDocument } from '#pipeline/assemble/annotated-document.ts';
import type { DocumentFile } from './find-documents.ts';
import { UserError } from './user-error.ts';
import { writeWhole } from './write-whole.ts';

/**
 * What was found in documents before, so that a build only works on what changed. One file a
 * document in `.subtext/cache/<engine version>/`, named by the hash of all that it depends on.
 */
export class KeptWork {
	readonly #folder: string;

	constructor(cache: string, version: string) {
		this.#folder = join(cache, version);
	}

	/** Removes what another version of the engine has left. */
	forgetOtherVersions(): void {
		const cache = join(this.#folder, '..');
		if (!existsSync(cache)) return;
		for (const entry of readdirSync(cache)) {
			const path = join(cache, entry);
			if (path !== this.#folder) rmSync(path, { recursive: true, force: true });
		}
	}

	/** What was found in this document, or undefined; a damaged file counts as none. */
	get(file: DocumentFile, bytes: Uint8Array): AnnotatedDocument | undefined {
		try {
			return JSON.parse(readFileSync(this.#pathOf(file, bytes), 'utf8')) as AnnotatedDocument;
		} catch {
			return undefined;
		}
	}

	/** Keeps what was found; where the disk refuses, the next build does the work again. */
	set(file: DocumentFile, bytes: Uint8Array, found: AnnotatedDocument): void {
		try {
			writeWhole(this.#pathOf(file, bytes), JSON.stringify(found));
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
		}
	}

	#pathOf({ id, name, title, origin, licence }: DocumentFile, bytes: Uint8Array): string {
		const key = JSON.stringify([id, name, title, origin, licence]);
		const hash = createHash('sha256').update(key).update(bytes).digest('hex');
		return join(this.#folder, `${hash.slice(0, 32)}.json`);
	}
}
