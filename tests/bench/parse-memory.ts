/**
 * Run by parse.ts in a process of its own: parses the text that it gets on its standard input some
 * times over, as a worker would, and prints the peak of its memory and what Node alone had taken.
 */

import { readFileSync } from 'node:fs';
import { createParser } from '#pipeline/parse/parser.ts';

const [model = '', copies = '10'] = process.argv.slice(2);
const text = readFileSync(0, 'utf8');
const before = process.memoryUsage().rss;
const parser = createParser(readFileSync(model));
const texts = Array.from({ length: Number(copies) }, () => text.split(/\n\s*\n/)).flat();
let peak = before;
const onProgress = () => {
	peak = Math.max(peak, process.memoryUsage().rss);
};
const sentences = parser.parse(texts, { onProgress });
onProgress();
console.log(JSON.stringify({ before, peak, paragraphs: sentences.length }));
