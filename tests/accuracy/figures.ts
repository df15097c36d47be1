import type { Benchmark } from './benchmarks.ts';

/** One figure of a benchmark in per cent, with what a trivial rule reaches and what was aimed at. */
export interface Figure {
	name: string;
	value: number;
	trivial: number;
	atLeast: number;
	aim: number;
}

type Wanted = [name: string, path: string, trivial: number, atLeast: number, aim: number];

/** What is taken from the last line of each scorer, which is JSON. */
const WANTED: Readonly<Record<string, readonly Wanted[]>> = {
	'gum-dev': [
		['actors, by their head word', 'actors head F1', 56, 72, 78],
		['tensions, right sentence', 'tensions union sentence F1', 71, 74, 78],
		['tensions, right pair of sentences', 'tensions union pair F1', 61, 64, 68],
		['tensions, words of both poles', 'tensions union poles F1', 55, 58, 63],
		['attributions, right sentence', 'attributions sentence F1', 50, 64, 72],
		['attributions, words of the holder', 'attributions sourceOverlap F1', 40, 55, 65],
		['what matters most (nDCG at 10)', 'nodes ndcg10', 46, 56, 62]
	],
	re3d: [['actors, by their head word', 'actors head F1', 44, 58, 66]],
	semeval: [['keyphrases, first ten', 'all keys,@10,F1', 23, 28, 33]],
	carb: [['statements', 'allF1', 37, 43, 49]]
};

/**
 * Reads the figures of a benchmark off what its scorer prints.
 * @throws Error naming the figure that is missing
 */
export function figuresOf(benchmark: Benchmark, printed: string): Figure[] {
	const last =
		printed
			.trim()
			.split('\n')
			.filter((line) => line.startsWith('{'))
			.at(-1) ?? '{}';
	return (WANTED[benchmark.name] ?? []).map(([name, path, trivial, atLeast, aim]) => {
		const value = dig(JSON.parse(last), path.includes(',') ? path.split(',') : path.split(' '));
		if (value === undefined) throw new Error(`${benchmark.name}: the scorer prints no "${path}".`);
		return { name, value: Math.round(value * 1000) / 10, trivial, atLeast, aim };
	});
}

function dig(from: unknown, path: readonly string[]): number | undefined {
	let at = from;
	for (const key of path) at = (at as Record<string, unknown> | undefined)?.[key];
	return typeof at === 'number' ? at : undefined;
}
