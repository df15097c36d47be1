/**
 * A verb and its particle in quotation marks, used as a noun or an adjective. The network takes the
 * verb for one, and the sentence falls apart around it.
 *
 * 'they perceive it as a "get out" which is used' → get NOUN
 * 'developing effective "joined up" working' → joined ADJ, working NOUN
 */

import type { Token } from './token.ts';

/** A tag that a token must get when the network looks again. */
export type Forced = readonly [index: number, upos: string, xpos: string];

/**
 * @param tokens a sentence, tagged once
 * @param words its words
 * @returns the tags that have to change
 */
export function findScareQuotes(tokens: readonly Token[], words: readonly string[]): Forced[] {
	const forced: Forced[] = [];
	for (let open = 1; open + 3 < tokens.length; open++) {
		if (!/^["“‘']$/.test(words[open] ?? '')) continue;
		const last = words[open + 2] === '-' ? open + 3 : open + 2;
		const close = last + 1;
		if (!/^["”’']$/.test(words[close] ?? '')) continue;
		if (tokens[open + 1]?.upos !== 'VERB' || !isParticle(words[last])) continue;
		const after = tokens[close + 1];
		const describes = after !== undefined && (isNominal(after) || after.xpos === 'VBG');
		if (!takesNoun(tokens[open - 1], describes)) continue;
		forced.push([open + 1, ...(describes ? (['ADJ', 'JJ'] as const) : (['NOUN', 'NN'] as const))]);
		forced.push([last, 'ADP', 'RP']);
		if (describes && after.xpos === 'VBG') forced.push([close + 1, 'NOUN', 'NN']);
	}
	return forced;
}

function isParticle(word: string | undefined): boolean {
	return /^(?:up|out|in|on|off|down|over|back|away|through|around|together)$/i.test(word ?? '');
}

function isNominal({ upos }: Token): boolean {
	return upos === 'NOUN' || upos === 'PROPN';
}

/** Whether a noun is to be expected after this word: after "a", after "effective", after "of" where a noun follows. */
function takesNoun(before: Token | undefined, describes: boolean): boolean {
	if (!before) return false;
	if (before.upos === 'DET' || before.xpos === 'PRP$' || before.xpos === 'POS') return true;
	return describes && (before.upos === 'ADJ' || before.upos === 'ADP');
}
