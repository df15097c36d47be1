/** Reads a prepared benchmark and parses it the way the pipeline does; parses are kept in a cache folder. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLexicon } from '../../src/pipeline/lexicon/parse-lexicon.ts';
import { createParser } from '../../src/pipeline/parse/parser.ts';
import type { ParsedSentence } from '../../src/pipeline/parse/token.ts';

export interface GoldMention {
	s: number;
	e: number;
	hs: number;
	he: number;
	type: string;
	cls: 'named' | 'nominal' | 'pron';
	cluster: number;
	sal: number;
}
export interface GoldDocument {
	id: string;
	genre: string;
	text: string;
	mentions: GoldMention[];
}
/** A paragraph of a benchmark text: where it starts in the text, and its sentences. */
export interface Part {
	at: number;
	text: string;
	sentences: ParsedSentence[];
}

export const LICENSED = new Set('academic bio court interview news textbook voyage'.split(' '));
const root = new URL('../../', import.meta.url).pathname;

export function readGold(file: string): GoldDocument[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line));
}

export function readLexicon() {
	const folder = join(root, 'data/lexicon');
	return parseLexicon(
		Object.fromEntries(
			readdirSync(folder)
				.filter((n) => n.endsWith('.tsv'))
				.map((n) => [n, readFileSync(join(folder, n), 'utf8')])
		)
	);
}

let parser: ReturnType<typeof createParser> | undefined;
export function partsOf(text: string): Part[] {
	const model = readFileSync(join(root, 'src/pipeline/parse/model/english.bin'));
	const key = createHash('sha1')
		.update(model.subarray(0, 200000))
		.update(String(model.length))
		.update(text)
		.digest('hex');
	const folder = join(root, '.subtext/parsed');
	const file = join(folder, `${key}.json`);
	if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
	parser ??= createParser(model);
	const parts: Part[] = [];
	for (const m of text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g))
		parts.push({ at: m.index, text: m[0].replace(/\n/g, ' '), sentences: [] });
	const parsed = parser.parse(parts.map((p) => p.text));
	parts.forEach((p, i) => (p.sentences = parsed[i] ?? []));
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, JSON.stringify(parts));
	return parts;
}
