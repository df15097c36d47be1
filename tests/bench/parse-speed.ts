/** How fast the parser is, against wink-nlp on the same text and against the arithmetic of the machine. */

import { Arena } from '#pipeline/parse/arena.ts';
import { createKernel, hasSimd } from '#pipeline/parse/kernel.ts';
import type { NetworkParser } from '#pipeline/parse/parser.ts';
import type { ParsedSentence } from '#pipeline/parse/token.ts';

export interface Speed {
	tokensPerSecond: number;
	winkTokensPerSecond: number;
	ratio: number;
	/** Tokens per second by the length of the text in tokens. */
	byLength: Record<string, number>;
	kernel: {
		simd: boolean;
		multiplyAddsPerToken: number;
		peakGigaMultiplyAdds: number;
		reachedGigaMultiplyAdds: number;
		shareOfPeak: number;
		limitTokensPerSecond: number;
	};
}

/** Processor seconds, not the clock: others work on the same machine. */
function seconds(run: () => void): number {
	const before = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}

function countTokens(parsed: readonly ParsedSentence[][]): number {
	return parsed.flat().reduce((sum, { tokens }) => sum + tokens.length, 0);
}

/** @param readDoc reads a text with wink-nlp and gives the number of its tokens */
export function measureSpeed(
	parser: NetworkParser,
	readDoc: (text: string) => number,
	texts: readonly string[],
	lengths: readonly number[]
): Speed {
	const once = countTokens(parser.parse(texts));
	texts.forEach(readDoc);
	// In turn, so that a busy moment of the machine hits both; the best of five rounds counts.
	const repeated = Array.from({ length: 4 }, () => texts).flat();
	let own = 0;
	let wink = 0;
	for (let round = 0; round < 5; round++) {
		own = Math.max(own, (4 * once) / seconds(() => parser.parse(repeated)));
		let read = 0;
		const time = seconds(() => repeated.forEach((text) => (read += readDoc(text))));
		wink = Math.max(wink, read / time);
	}
	const byLength: Record<string, number> = {};
	for (const length of lengths) {
		const many = textOfLength(texts, once, length);
		let count = 0;
		const time = seconds(() => (count = countTokens(parser.parse(many))));
		byLength[String(length)] = Math.round(count / time);
	}
	const peak = peakMultiplyAdds();
	const reached = own * parser.operations;
	return {
		tokensPerSecond: Math.round(own),
		winkTokensPerSecond: Math.round(wink),
		ratio: Math.round((1000 * own) / wink) / 1000,
		byLength,
		kernel: {
			simd: hasSimd(),
			multiplyAddsPerToken: parser.operations,
			peakGigaMultiplyAdds: Math.round(peak / 1e8) / 10,
			reachedGigaMultiplyAdds: Math.round(reached / 1e8) / 10,
			shareOfPeak: Math.round((100 * reached) / peak) / 100,
			limitTokensPerSecond: Math.round(peak / parser.operations)
		}
	};
}

function textOfLength(texts: readonly string[], tokens: number, length: number): string[] {
	const count = Math.ceil((texts.length * length) / tokens);
	return Array.from({ length: count }, (_, i) => texts[i % texts.length] as string);
}

/** Multiply-adds per second of the kernel on one layer that stays in the cache. */
function peakMultiplyAdds(): number {
	const arena = new Arena();
	const kernel = createKernel(arena.memory, hasSimd());
	const [n, k, m] = [64, 512, 640];
	const at = [n * k * 2, k * m, m * 4, m * 4, n * m * 4].map((bytes) => arena.take(bytes));
	const [x = 0, w = 0, scale = 0, bias = 0, y = 0] = at;
	let best = 0;
	for (let round = 0; round < 20; round++) {
		const time = seconds(() => {
			for (let i = 0; i < 40; i++) kernel.affine(x, k, n, k, w, scale, bias, y, m);
		});
		best = Math.max(best, (40 * n * k * m) / time);
	}
	return best;
}
