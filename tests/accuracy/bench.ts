// Scores one development benchmark end to end, for work on the rules:
//   npx tsx tests/accuracy/bench.ts gum-dev|re3d|semeval|carb|gum-train [--genres news,bio] [--out folder]
//   npx tsx tests/accuracy/bench.ts gold [--misses]
// --out keeps the graph files. Parses are kept below .subtext/parsed/.
import { parseLexicon } from '#pipeline/lexicon/parse-lexicon.ts';
import { readTables } from '#cli/load-engine.ts';
import { BENCHMARKS, isPresent, scoreBenchmark, WORKING } from './benchmarks.ts';
import { keptParser } from './kept-parser.ts';
import { buildFirstDocument, scoreFirstDocument } from './first-document.ts';

const [name, ...rest] = process.argv.slice(2);
const option = (flag: string) => (rest.includes(flag) ? rest[rest.indexOf(flag) + 1] : undefined);
const engine = { parser: keptParser(), lexicon: parseLexicon(readTables()) };
if (name === 'gold') {
	const { measures, misses } = scoreFirstDocument(buildFirstDocument(engine));
	for (const { name: measure, precision, recall, f1, counts } of measures)
		console.log(
			[measure, ...[precision, recall, f1].map((x) => x?.toFixed(3) ?? '-'), counts].join('  ')
		);
	if (rest.includes('--misses'))
		for (const { measure, kind, paragraph, text } of misses)
			console.log(`  ${measure} ${kind}: ${paragraph} ${text}`);
} else {
	const benchmark = [...BENCHMARKS, WORKING].find((each) => each.name === name);
	if (!benchmark) throw new Error(`No benchmark "${name}".`);
	if (!isPresent(benchmark)) throw new Error(`The corpus of ${name} is not on this machine.`);
	const genres = option('--genres')?.split(',');
	const folder = option('--out');
	console.log(
		scoreBenchmark(benchmark, engine, {
			...(genres ? { keep: (line) => genres.includes(line.genre ?? '') } : {}),
			...(folder ? { folder } : {})
		})
	);
}
