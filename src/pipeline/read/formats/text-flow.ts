import type { Span } from '#graph/graph-file.ts';
import { isUnseen, openLigatures } from '../typeset-signs.ts';

const BLANK = /[\s\u0000-\u001f\u007f-\u009f]/; // eslint-disable-line no-control-regex -- they part words like blanks

/** Where a flow stood at some moment, to go back to it. */
export interface FlowMark {
	text: string;
	span: Span | undefined;
	gap: boolean;
}

/**
 * Gathers the text of one block from the pieces it comes in, and where it stands in the source.
 * White space and control characters are folded to single blanks, none at the ends; ligatures are opened.
 */
export class TextFlow {
	#text = '';
	#span: Span | undefined;
	#gap = false;

	/**
	 * `characters` stand at `start` to `end` of the source. Where the lengths differ (a character
	 * reference such as `&amp;`), all of them stand for the whole of that stretch.
	 */
	add(characters: string, start: number, end: number): void {
		const even = characters.length === end - start;
		for (let i = 0; i < characters.length; i++) {
			const character = characters[i]!;
			if (isUnseen(character)) continue;
			if (BLANK.test(character)) {
				this.#gap = true;
				continue;
			}
			if (this.#gap && this.#text) this.#text += ' ';
			this.#gap = false;
			this.#text += openLigatures(character);
			const at = even ? { start: start + i, end: start + i + 1 } : { start, end };
			this.#span = { start: this.#span?.start ?? at.start, end: at.end };
		}
	}

	/** White space that the source does not write, such as a line break element. */
	addBlank(): void {
		this.#gap = true;
	}

	get text(): string {
		return this.#text;
	}

	mark(): FlowMark {
		return { text: this.#text, span: this.#span, gap: this.#gap };
	}

	/** Forgets the text since the mark; the span still covers it, for it stands inside the block. */
	dropSince(mark: FlowMark): void {
		this.#text = mark.text;
		this.#gap = mark.gap;
		if (!mark.text) this.#span = mark.span;
	}

	/** The block so far, or undefined where nothing was written; the flow is empty afterwards. */
	take(): { text: string; source: Span } | undefined {
		const text = this.#text.toWellFormed();
		const taken = text && this.#span ? { text, source: this.#span } : undefined;
		this.#text = '';
		this.#span = undefined;
		this.#gap = false;
		return taken;
	}
}

/** A text as a flow would give it. */
export function folded(text: string): string {
	const flow = new TextFlow();
	flow.add(text, 0, text.length);
	return flow.take()?.text ?? '';
}
