import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '#cli/load-engine.ts';
import type { Parser } from '#pipeline/parse/parser.ts';
import { createParser } from '#pipeline/parse/parser.ts';
import type { ParsedSentence } from '#pipeline/parse/token.ts';

const MODEL = join(home, 'src/pipeline/parse/model/english.bin');
const FOLDER = join(home, '.subtext/parsed');

/**
 * A parser that keeps what it has parsed under `.subtext/parsed/`, so that a rule can be measured again in
 * seconds. Another model or text is parsed anew; a change of the tokenizer is not noticed: delete the folder.
 */
export function keptParser(): Parser {
	const model = readFileSync(MODEL);
	const version = createHash('sha256').update(model).digest('hex');
	let parser: Parser | undefined;
	return {
		parse(texts, options) {
			const key = createHash('sha256').update(version).update(JSON.stringify(texts)).digest('hex');
			const file = join(FOLDER, `${key}.json`);
			if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as ParsedSentence[][];
			parser ??= createParser(model);
			const parsed = parser.parse(texts, options);
			mkdirSync(FOLDER, { recursive: true });
			writeFileSync(file, JSON.stringify(parsed));
			return parsed;
		}
	};
}
