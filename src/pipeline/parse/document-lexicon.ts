/**
 * What the whole document says about its names, and the tags that follow from it. The network sees
 * one sentence at a time and takes "Executive" in "the Scottish Executive itself" for an adjective.
 *
 * "Community Planning is …" once, "to strengthen Community Planning" tagged VERB elsewhere → PROPN
 */

import type { Draft } from './analyse.ts';
import type { Model } from './model.ts';
import { findScareQuotes } from './scare-quotes.ts';
import type { Token } from './token.ts';

/** Tags that a capitalised word in the middle of a sentence has by mistake, more often than not. */
const DOUBTFUL = new Set(['ADJ', 'VERB', 'ADV', 'X', 'INTJ']);
const IN_NOUN_PHRASE = new Set([
	'NOUN',
	'PROPN',
	'ADJ',
	'NUM',
	'VERB',
	'CCONJ',
	'PUNCT',
	'SYM',
	'X'
]);
/** Relations that nouns have, and that of an adjective whose noun is missing. */
const NOMINAL_PLACE = /^(?:nsubj|obj|iobj|obl|nmod|amod)(?::|$)/;
const CAPITALISED = /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u;
const ACRONYM = /^(?=.*[A-Z])[A-Z][A-Z\d&]{1,9}s?$/;
/** Where more of the words are capitalised than this, capitals say nothing: a heading. */
const HEADING = 0.6;

/** How often a capitalised form is a name, a noun or something doubtful in the document. */
interface Uses {
	name: number;
	noun: number;
	other: number;
}

/**
 * @param drafts all sentences of the document, tagged once
 * @param names further names, of one word or several
 * @returns the sentences whose tags have to change, each with `forced` set
 */
export function findForcedTags(
	drafts: readonly Draft[],
	model: Model,
	names: ReadonlySet<string> = new Set()
): Draft[] {
	const tagFor = (word: string, upos: 'PROPN' | 'NOUN'): number => {
		const isPlural = /[^su]s$/.test(word) && model.words.has(word.toLowerCase().slice(0, -1));
		return tagNumber(model, upos, (upos === 'PROPN' ? 'NNP' : 'NN') + (isPlural ? 'S' : ''));
	};
	const uses = countUses(drafts);
	const given = namesByFirstWord(names);
	const changed: Draft[] = [];
	for (const draft of drafts) {
		const { text, sentence } = draft;
		const words = sentence.tokens.map(({ start, end }) => text.slice(start, end));
		const named = given.size ? inNames(words, given) : undefined;
		const heading = isHeading(words);
		let forced: Int16Array | undefined;
		for (const [index, upos, xpos] of findScareQuotes(sentence.tokens, words)) {
			forced ??= new Int16Array(words.length).fill(-1);
			forced[index] = tagNumber(model, upos, xpos);
		}
		sentence.tokens.forEach((token, i) => {
			const word = words[i] ?? '';
			if (!DOUBTFUL.has(token.upos) || model.properAdjectives.has(word.toLowerCase())) return;
			const told = named?.has(i) && /^\p{Lu}/u.test(word);
			if (!told && (heading || !isNameHere(words, i, sentence.tokens, uses, model))) return;
			forced ??= new Int16Array(words.length).fill(-1);
			const { name = 0, noun = 0 } = uses.get(word) ?? {};
			forced[i] = tagFor(word, !told && noun > name ? 'NOUN' : 'PROPN');
		});
		if (forced) {
			draft.forced = forced;
			changed.push(draft);
		}
	}
	return changed;
}

function tagNumber(model: Model, upos: string, xpos: string): number {
	const number = model.tags.findIndex((tag) => tag[0] === upos && tag[1] === xpos);
	if (number < 0) throw new Error(`the model has no tag ${upos}|${xpos}`);
	return number;
}

function countUses(drafts: readonly Draft[]): Map<string, Uses> {
	const uses = new Map<string, Uses>();
	for (const { text, sentence } of drafts) {
		for (const { start, end, upos } of sentence.tokens) {
			const word = text.slice(start, end);
			if (!/^\p{Lu}/u.test(word)) continue;
			const found = uses.get(word) ?? { name: 0, noun: 0, other: 0 };
			if (upos === 'PROPN') found.name++;
			else if (upos === 'NOUN') found.noun++;
			else if (DOUBTFUL.has(upos)) found.other++;
			uses.set(word, found);
		}
	}
	return uses;
}

/**
 * Capitals within a sentence make a name where the form is one elsewhere in the document, or, for an
 * adjective, where it describes nothing ("the Executive itself"); an adjective that describes a noun
 * after it ("the Executive Director") is left alone, as in the treebanks. Of words in capitals
 * throughout only those count that are no common words ("LSP", but not "FREE").
 */
function isNameHere(
	words: readonly string[],
	i: number,
	tokens: readonly Token[],
	uses: ReadonlyMap<string, Uses>,
	model: Model
): boolean {
	const word = words[i] ?? '';
	const token = tokens[i];
	if (!token || !startsInside(words, i)) return false;
	const { name, noun, other } = uses.get(word) ?? { name: 0, noun: 0, other: 0 };
	const elsewhere = name + noun > 0 && name + noun >= other;
	if (ACRONYM.test(word)) return elsewhere || !model.words.has(word.toLowerCase());
	if (!CAPITALISED.test(word) || describes(tokens, i)) return false;
	return elsewhere || (token.upos === 'ADJ' && NOMINAL_PLACE.test(token.deprel));
}

/** Whether the word describes a noun after it, with nothing between but what a noun phrase holds. */
function describes(tokens: readonly Token[], i: number): boolean {
	const { deprel, head } = tokens[i] as Token;
	if (deprel !== 'amod') return deprel === 'advmod' || deprel === 'discourse';
	if (head < i) return false;
	return tokens.slice(i + 1, head + 1).every(({ upos }) => IN_NOUN_PHRASE.has(upos));
}

/** Whether a capital at this place is not owed to the beginning of a sentence, a quotation or an item. */
function startsInside(words: readonly string[], i: number): boolean {
	const before = words[i - 1];
	return (
		before !== undefined &&
		/[\p{L}\d,’']$/u.test(before) &&
		!/^[’'‘]$/.test(before) &&
		words.slice(0, i).some((word) => /\p{L}/u.test(word))
	);
}

function isHeading(words: readonly string[]): boolean {
	const letters = words.filter((word) => /^\p{L}{4}/u.test(word));
	const capitals = letters.filter((word) => /^\p{Lu}/u.test(word));
	return letters.length > 0 && capitals.length / letters.length > HEADING;
}

function namesByFirstWord(names: ReadonlySet<string>): Map<string, string[][]> {
	const byFirst = new Map<string, string[][]>();
	for (const name of names) {
		const parts = name.split(/\s+/).filter(Boolean);
		const first = parts[0];
		if (first === undefined) continue;
		byFirst.set(first, [...(byFirst.get(first) ?? []), parts]);
	}
	return byFirst;
}

/** The places of words that stand in a given name. */
function inNames(words: readonly string[], names: ReadonlyMap<string, string[][]>): Set<number> {
	const found = new Set<number>();
	words.forEach((word, i) => {
		for (const parts of names.get(word) ?? []) {
			if (parts.every((part, k) => words[i + k] === part))
				parts.forEach((_, k) => found.add(i + k));
		}
	});
	return found;
}
