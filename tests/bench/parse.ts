/**
 * npm run bench:parse [-- --json] [--record] [--full]
 *
 * Scores of the parser on the treebank, its speed and its memory. The treebank is no part of this
 * project (see training/README.md): SUBTEXT_TREEBANK names its folder, else ../shared/treebank is
 * tried; where there is none, only speed and memory are measured. `--record` writes the figures into
 * the model card; `--full` measures speed up to a million tokens.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { createParser } from '#pipeline/parse/parser.ts';
import wink from 'wink-nlp';
import winkModel from 'wink-eng-lite-web-model';
import { modelCard, type Report } from './parse-card.ts';
import { score, type Scores } from './parse-score.ts';
import { measureSpeed } from './parse-speed.ts';
import { readTreebank, type GoldDocument } from './parse-treebank.ts';

const root = resolve(import.meta.dirname, '../..');
const modelFile = join(root, 'src/pipeline/parse/model/english.bin');
const documentFile = join(root, 'data/documents/under-the-skin-ch2/under-the-skin-ch2.txt');
const treebank = process.env['SUBTEXT_TREEBANK'] ?? join(root, '../shared/treebank');
const option = (name: string) => process.argv.includes(`--${name}`);

const model = readFileSync(modelFile);
const parser = createParser(model);

function onGoldWords(document: GoldDocument) {
	const sentences = document.paragraphs.flatMap((paragraph) => paragraph.sentences);
	const parsed = parser.parseWords(sentences.map(({ tokens }) => tokens.map(({ form }) => form)));
	// Back to the offsets of the paragraph, which the scores go by.
	parsed.forEach((sentence, s) => {
		const gold = sentences[s];
		if (!gold) return;
		[sentence.start, sentence.end] = [gold.start, gold.end];
		sentence.tokens.forEach((token, t) => {
			token.start = gold.tokens[t]?.start ?? 0;
			token.end = gold.tokens[t]?.end ?? 0;
		});
	});
	let next = 0;
	return document.paragraphs.map(({ sentences: { length } }) =>
		parsed.slice(next, (next += length))
	);
}

function scoresOf(name: string, raw: boolean): Scores {
	const documents = readTreebank(join(treebank, `${name}.conllu.gz`));
	if (!raw) return score(documents, onGoldWords, false);
	const parse = ({ paragraphs }: GoldDocument) => parser.parse(paragraphs.map(({ text }) => text));
	return score(documents, parse, true);
}

function treebankScores(): Pick<Report, 'ewtTest' | 'gumDev' | 'ewtTestRaw' | 'gumDevRaw'> {
	if (!existsSync(join(treebank, 'gum-dev.conllu.gz'))) return {};
	return {
		ewtTest: scoresOf('ewt-test', false),
		gumDev: scoresOf('gum-dev', false),
		ewtTestRaw: scoresOf('ewt-test', true),
		gumDevRaw: scoresOf('gum-dev', true)
	};
}

function memory(input: string): { peakMemoryMB: number; processMemoryMB: number } {
	const script = join(import.meta.dirname, 'parse-memory.ts');
	const printed = execFileSync(process.execPath, ['--import', 'tsx', script, modelFile, '10'], {
		...{ cwd: root, input, encoding: 'utf8' }
	});
	const { before, peak } = JSON.parse(printed) as { before: number; peak: number };
	const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10;
	return { peakMemoryMB: megabytes(peak - before), processMemoryMB: megabytes(peak) };
}

const text = readFileSync(documentFile, 'utf8');
const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
const nlp = wink(winkModel);
const readDoc = (paragraph: string) => nlp.readDoc(paragraph).tokens().length();
const lengths = [1_000, 10_000, 100_000, ...(option('full') ? [1_000_000] : [])];

const report: Report = {
	...treebankScores(),
	...measureSpeed(parser, readDoc, paragraphs, lengths),
	...memory(text),
	modelBytes: model.length,
	modelGzipBytes: gzipSync(model, { level: 9 }).length,
	node: process.version
};

if (!report.gumDev) {
	// on the error stream, so that --json stays one object
	console.error(
		`No treebank in ${treebank}: scores are left out. SUBTEXT_TREEBANK names its folder.\n`
	);
}
console.log(option('json') ? JSON.stringify(report, null, '\t') : modelCard(report, 'figures'));
if (option('record')) {
	const file = join(root, 'src/pipeline/parse/model/README.md');
	const style = { ...(await resolveConfig(file)), filepath: file };
	writeFileSync(file, await format(modelCard(report, 'card'), style));
}
