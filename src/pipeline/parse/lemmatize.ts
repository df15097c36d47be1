/**
 * Dictionary forms by rules learned from the treebank (training/lemmas.py): for a Penn tag and an
 * ending, cut so many characters and append these. The longest ending that has a rule wins; '^'
 * before an ending means the whole word.
 */

import type { Model } from './model.ts';

const LONGEST = 6;
// The treebanks give typographic marks the lemma of the plain ones.
const PLAIN_MARKS = new Map([
	['“', '"'],
	['”', '"'],
	['‘', "'"],
	['’', "'"],
	['–', '-']
]);
const VERB_WITH_ENDING = /^VB[DGNZ]$/;
const KEEPS_CAPITALS = /^(?:NN|JJ|CD|FW)$/;

interface Rule {
	cut: number;
	append: string;
}

/** Lines 'XPOS', then '\tending\tscript' for each of its rules, a script being '3y' for "cut 3, append y". */
function readRules(text: string): Map<string, Map<string, Rule>> {
	const rules = new Map<string, Map<string, Rule>>();
	let current = new Map<string, Rule>();
	for (const line of text.split('\n')) {
		const [tag = '', ending, script = ''] = line.split('\t');
		if (ending === undefined) {
			rules.set(tag, (current = new Map()));
			continue;
		}
		const cut = /^\d+/.exec(script)?.[0] ?? '0';
		current.set(ending, { cut: Number(cut), append: script.slice(cut.length) });
	}
	return rules;
}

/** @returns the lemma of a word that has a Penn tag: lower case, but for proper nouns; spelling kept */
export function lemmatizer(model: Model): (word: string, xpos: string) => string {
	const rules = readRules(model.lemmas);
	const known = model.words;

	function find(word: string, xpos: string): Rule | undefined {
		const own = rules.get(xpos);
		if (!own) return undefined;
		const whole = own.get('^' + word);
		if (whole) return whole;
		for (let length = Math.min(LONGEST, word.length); length >= 0; length--) {
			const rule = own.get(length ? word.slice(-length) : '');
			if (rule) return rule;
		}
		return undefined;
	}

	/** "provoking" → "provoke", not "provok"; "heroes" → "hero": of like candidates the one that is a known word. */
	function preferKnown(lemma: string, xpos: string): string {
		if (known.has(lemma) || lemma.length < 3) return lemma;
		// "emphasised" is no form of "emphasis", though only "emphasize" may be known
		if (VERB_WITH_ENDING.test(xpos) && /[iy]se$/.test(lemma)) return lemma;
		const shorter = lemma.slice(0, -1);
		const candidates = VERB_WITH_ENDING.test(xpos)
			? [lemma + 'e', lemma + lemma.slice(-1), shorter]
			: xpos === 'NNS' && lemma.endsWith('e')
				? [shorter]
				: [];
		return candidates.find((candidate) => known.has(candidate)) ?? lemma;
	}

	return (word, xpos) => {
		if (xpos === 'NNP' || word.length > 40 || (!/\p{L}/u.test(word) && xpos !== 'POS')) {
			return xpos === 'CD' ? word.replaceAll(',', '') : (PLAIN_MARKS.get(word) ?? word);
		}
		// "IT", "L2", "NHS24" stay as they are.
		if (/^(?=.*[A-Z])[A-Z\d&+]{2,5}$/.test(word) && KEEPS_CAPITALS.test(xpos)) return word;
		if (xpos === 'POS') return "'s";
		const lower = word.toLowerCase().replace(/[‘’]/g, "'");
		// "1980s"
		if (/^\d/.test(lower)) return lower;
		const rule = find(lower, xpos);
		const cut = rule && rule.cut <= lower.length ? rule.cut : 0;
		const append = rule && rule.cut <= lower.length ? rule.append : '';
		if (xpos === 'NNPS' || (xpos === 'JJ' && model.properAdjectives.has(lower))) {
			return word.slice(0, 1).toUpperCase() + word.slice(1, word.length - cut) + append;
		}
		const lemma = lower.slice(0, lower.length - cut) + append;
		if (lemma === 'i' && xpos === 'PRP') return 'I';
		return lemma === lower ? lemma : preferKnown(lemma, xpos);
	};
}
