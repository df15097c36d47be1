import type { WriteStream } from 'node:tty';

/**
 * A line on a terminal that says how far the work is; silent where stderr is no terminal.
 * "report.pdf: parsing  [########            ] 41 %, 12 s left"
 */
export class ProgressBar {
	readonly #stream: WriteStream;
	readonly #started = performance.now();
	#drawn = 0;

	constructor(stream: WriteStream = process.stderr) {
		this.#stream = stream;
	}

	/** `share` is how much of the whole work is done, 0 to 1. */
	show(document: string, stage: string, share: number): void {
		const now = performance.now();
		if (!this.#stream.isTTY || (now - this.#drawn < 80 && share < 1)) return;
		this.#drawn = now;
		const done = Math.round(20 * share);
		const bar = '#'.repeat(done).padEnd(20);
		const left = share > 0.02 ? ((now - this.#started) / 1000) * (1 / share - 1) : undefined;
		const time = left === undefined ? '' : `, ${Math.ceil(left)} s left`;
		const end = ` [${bar}] ${Math.round(100 * share)} %${time}`;
		const room = Math.max(10, (this.#stream.columns || 80) - end.length - 1);
		this.#stream.write(`\r\u001b[K${`${document}: ${stage} `.slice(0, room)}${end}`);
	}

	/** Takes the line off the terminal. */
	clear(): void {
		if (this.#stream.isTTY && this.#drawn) this.#stream.write('\r\u001b[K');
	}
}
