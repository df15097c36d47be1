// npm run accuracy: scores the first document against its gold and the development benchmarks where they lie beside
// the project, and writes the table that the page "How accurate is this?" shows. Nothing in it is typed by hand,
// and the same code and data give the same bytes.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home, readTables } from '#cli/load-engine.ts';
import { parseLexicon } from '#pipeline/lexicon/parse-lexicon.ts';
import { BENCHMARKS, isPresent, scoreBenchmark } from './benchmarks.ts';
import { figuresOf } from './figures.ts';
import { buildFirstDocument, scoreFirstDocument } from './first-document.ts';
import { keptParser } from './kept-parser.ts';

const TABLE = join(home, 'src/routes/(pages)/about/accuracy.json');
const engine = { parser: keptParser(), lexicon: parseLexicon(readTables()) };

/** How well two careful readers agree with each other on the first document: raw f1 of one against the other. */
const READERS: Readonly<Record<string, number>> = {
	actors: 0.99,
	'identity of actors': 0.92,
	concepts: 0.82,
	tensions: 0.74,
	attributions: 0.8
};

const first = scoreFirstDocument(buildFirstDocument(engine));
for (const { name, precision, recall, f1, counts } of first.measures)
	console.log(
		`${name.padEnd(20)} precision ${show(precision)} recall ${show(recall)} f1 ${show(f1)}  (${counts})`
	);

const benchmarks = [];
const leftOut = [];
for (const benchmark of BENCHMARKS) {
	if (!isPresent(benchmark)) {
		leftOut.push(benchmark.about);
		console.log(`${benchmark.name}: left out, its corpus is not on this machine.`);
		continue;
	}
	const figures = figuresOf(benchmark, scoreBenchmark(benchmark, engine));
	for (const { name, value, atLeast, aim } of figures)
		console.log(
			`${benchmark.name.padEnd(9)} ${name.padEnd(42)} ${value.toFixed(1)}  (at least ${atLeast}, aim ${aim})`
		);
	benchmarks.push({ name: benchmark.name, about: benchmark.about, figures });
}

const model = readFileSync(join(home, 'src/pipeline/parse/model/english.bin'));
const table = {
	model: createHash('sha256').update(model).digest('hex').slice(0, 12),
	firstDocument: {
		title: '“Under the Skin” of Community Planning, chapter two',
		measures: first.measures.map((measure) => ({
			...measure,
			...(measure.precision === undefined ? {} : { precision: round(measure.precision) }),
			recall: round(measure.recall),
			...(measure.f1 === undefined ? {} : { f1: round(measure.f1) }),
			readers: READERS[measure.name] ?? null
		})),
		misses: first.misses
	},
	benchmarks,
	leftOut
};
// where the corpora are absent, the figures that were measured beside them stay as they are
if (leftOut.length < BENCHMARKS.length) {
	writeFileSync(TABLE, JSON.stringify(table, null, '\t') + '\n');
	console.log(`Written to ${TABLE.slice(home.length)}.`);
} else console.log('The table of the site is kept: without the corpora it would lose figures.');

function show(share: number | undefined): string {
	return share === undefined ? '  -  ' : share.toFixed(3);
}

function round(share: number): number {
	return Math.round(share * 1000) / 1000;
}
