// "Most respondents who answered agreed that …", "Consumer advocates counter that …": a sentence of which the parser left no
// verb → its main verb, with the noun before it for a subject.
import type { MendedWords } from './mended-words.ts';

/** Finds the main verb of a sentence that was parsed as a bare noun with clauses that describe it. */
export function mendMainVerb(words: MendedWords): void {
	const root = words.tokens.findIndex((token) => token.head < 0);
	const noun = words.at(root);
	if (!noun) return;
	if (leavesPreposition(words, root)) return;
	if (noun.upos === 'NOUN' && reports(words, root)) {
		words.set(root, { upos: 'VERB', xpos: 'VBP' });
		return;
	}
	for (const top of [root, ...openings(words)]) {
		const verb = afterRelative(words, top);
		if (verb === undefined) continue;
		const place = words.at(top);
		words.set(verb, { head: place?.head ?? -1, deprel: place?.deprel ?? 'root', xpos: 'VBD' });
		if (top !== root) words.set(verb, { head: -1, deprel: 'root' });
		words.set(top, { head: verb, deprel: 'nsubj' });
		for (const [k, { head, deprel }] of words.tokens.entries())
			if (k > verb && head === top && /^(?:punct|obl|advcl|parataxis|conj)/.test(deprel))
				words.set(k, { head: verb });
		if (top !== root) words.set(root, { head: verb, deprel: 'parataxis' });
		return;
	}
}

/**
 * "Nearly all of the forums we spoke to said that …": no infinitive has a past form, so "to" belongs to the clause before
 * it, which describes the noun before "we", and "said" is the main verb. Whether it was so, and is mended.
 */
function leavesPreposition(words: MendedWords, relative: number): boolean {
	const verb = relative + 2;
	if (words.word(relative + 1) !== 'to' || words.at(verb)?.xpos !== 'VBD') return false;
	if (words.at(relative)?.upos !== 'VERB' || words.at(verb)?.head !== relative) return false;
	const subject = words.tokens.findIndex(
		({ head, deprel }, i) => head === relative && deprel === 'nsubj' && i < relative
	);
	const noun = subject - 1;
	const top = words.tokens.findIndex(({ head }, i) => head === relative && i < subject);
	if (top < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(words.at(noun)?.upos ?? '')) return false;
	words.set(verb, { head: -1, deprel: 'root' });
	words.set(relative, { head: noun, deprel: 'acl:relcl' });
	words.set(relative + 1, { head: relative, deprel: 'obl', upos: 'ADP', xpos: 'IN' });
	words.set(top, { head: verb, deprel: 'nsubj' });
	for (const [k, { head }] of words.tokens.entries())
		if (k > verb && head === relative) words.set(k, { head: verb });
	return true;
}

/** "advocates counter that subsidies flow": a noun with a subject of its own and a clause that says what. */
function reports(words: MendedWords, i: number): boolean {
	const below = words.tokens.flatMap((token, k) => (token.head === i ? [{ token, k }] : []));
	const has = (deprel: string) => below.some(({ token }) => token.deprel === deprel);
	const says = below.some(
		({ token, k }) =>
			token.deprel === 'ccomp' &&
			words.tokens.some((mark, m) => mark.head === k && words.word(m) === 'that' && m === i + 1)
	);
	return says && has('nsubj') && !has('cop') && !has('det');
}

/** "Around half of those who …" at the start, which the parser hung on a verb behind a semicolon. */
function openings(words: MendedWords): number[] {
	return words.tokens.flatMap(({ head, deprel }, i) => {
		if (deprel !== 'obl' || head <= i || i > 2) return [];
		for (let k = i + 1; k < head; k++) if (words.word(k) === ';') return [i];
		return [];
	});
}

/**
 * The past form that follows the relative clause of a noun and has no subject: "agreed" in "respondents who answered
 * agreed", whose parser's place is a second clause that describes the noun or the object of the first.
 */
function afterRelative(words: MendedWords, top: number): number | undefined {
	const upos = words.at(top)?.upos ?? '';
	if (!/^(?:NOUN|PRON|DET|NUM|PROPN)$/.test(upos)) return undefined;
	const counted = words.tokens.findIndex(
		({ head, deprel }, i) => head === top && deprel === 'nmod' && i > top
	);
	for (const noun of counted < 0 ? [top] : [top, counted]) {
		const relative = words.tokens.findIndex(
			({ head, deprel }, i) =>
				head === noun && deprel === 'acl:relcl' && opensWithWho(words, noun, i)
		);
		if (relative < 0) continue;
		const objects = words.tokens.flatMap(({ head, deprel }, i) =>
			head === relative && /^(?:obj|obl)/.test(deprel) ? [i] : []
		);
		const verb = words.tokens.findIndex(
			({ head, deprel, xpos, upos: tag }, i) =>
				i > relative &&
				tag === 'VERB' &&
				/^VB[DN]$/.test(xpos) &&
				/^acl/.test(deprel) &&
				(head === noun || objects.includes(head)) &&
				!hasSubject(words, i) &&
				words.word(i - 1) !== ',' &&
				hasObject(words, i)
		);
		if (verb >= 0) return verb;
	}
	return undefined;
}

function opensWithWho(words: MendedWords, noun: number, verb: number): boolean {
	return /^(?:who|that|which)$/.test(words.word(noun + 1)) && verb > noun + 1;
}

function hasSubject(words: MendedWords, verb: number): boolean {
	return words.tokens.some(
		({ head, deprel }) => head === verb && /^(?:nsubj|csubj|aux)/.test(deprel)
	);
}

/** What a participle that only describes does not have. */
function hasObject(words: MendedWords, verb: number): boolean {
	return words.tokens.some(
		({ head, deprel }, i) => head === verb && i > verb && /^(?:obj|ccomp|xcomp)$/.test(deprel)
	);
}
