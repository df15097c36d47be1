/**
 * The documents of bench:corpus, made of the first document (Crown copyright): each has four of its paragraphs, a
 * body with a name of its own in place of the Scottish Executive, and of the nouns in "-tion", "-ment" and the
 * like more than half exchanged for others with the same ending (data/lexicon/noun-classes.tsv), so that the
 * sentences stay what they are and every document speaks of other things. The same number, the same document.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '../../src/cli/load-engine.ts';
import { chance, makeLabel } from '../fixtures/make-label.ts';

const ID = 'under-the-skin-ch2';
const PARAGRAPHS = 4;
const EXCHANGED = 0.6;
const ENDING = /^[a-z]{2,10}(tion|ment|ness|ship|ity|ance|ence)$/;
const NOUN = /\b[a-z]{2,10}(?:tion|ment|ness|ship|ity|ance|ence)\b/g;

const paragraphs = readFileSync(join(home, 'data', 'documents', ID, `${ID}.txt`), 'utf8')
	.split(/\n\n(?=2\.\d+ )/)
	.slice(1)
	.map((paragraph) => paragraph.replace(/\n\n[A-Z ]+$/, ''));

const nouns = new Map<string, string[]>();
const table = readFileSync(join(home, 'data', 'lexicon', 'noun-classes.tsv'), 'utf8');
for (const line of table.split('\n')) {
	const noun = line.slice(0, line.indexOf('\t'));
	const ending = ENDING.exec(noun)?.[1];
	if (ending) nouns.set(ending, [...(nouns.get(ending) ?? []), noun]);
}

/** The text of document `number`, some 420 words. */
export function documentOf(number: number): string {
	const random = chance(number + 1);
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
	const body = `${makeLabel(random)} Council`;
	const instead = new Map<string, string>();
	const exchange = (noun: string) => {
		const known = instead.get(noun);
		if (known !== undefined) return known;
		const others = nouns.get(ENDING.exec(noun)?.[1] ?? '') ?? [noun];
		const other = random() < EXCHANGED ? (pick(others) ?? noun) : noun;
		instead.set(noun, other);
		return other;
	};
	return Array.from({ length: PARAGRAPHS }, () => pick(paragraphs) ?? '')
		.map((words) => words.replaceAll('Scottish Executive', body).replace(NOUN, exchange))
		.join('\n\n');
}
