import type { AnnotatedDocument } from '../assemble/annotated-document.ts';

/** Longer strings are text that stands once. */
const LONGEST = 100;

/**
 * Makes equal strings one: what another thread found comes with a string of its own for every id, rule and kind, and
 * they would take more memory than all else. One for all documents of a graph.
 */
export class SharedStrings {
	readonly #known = new Map<string, string>();

	/** Shares the strings of a document with those of the documents before; changes it in place. */
	share(found: AnnotatedDocument): AnnotatedDocument {
		const { document, nodes, mentions, statements, attributions, tensions } = found;
		this.#shareIn(document);
		this.#shareIn(nodes);
		for (const annotations of [mentions, statements, attributions, tensions])
			for (const annotation of annotations) this.#shareIn(annotation, 'id');
		return found;
	}

	/** @param alone the key of a string that no other is equal to */
	#shareIn(value: object, alone?: string): void {
		const parts = value as Record<string, unknown>;
		for (const key of Object.keys(parts)) {
			const part = parts[key];
			if (typeof part === 'object' && part !== null) this.#shareIn(part);
			else if (typeof part === 'string' && part.length <= LONGEST && key !== alone)
				parts[key] = this.#one(part);
		}
	}

	#one(text: string): string {
		const known = this.#known.get(text);
		if (known === undefined) this.#known.set(text, text);
		return known ?? text;
	}
}
