// "Changing schools was hard", "who settled here, raised families and built businesses", "the response from developing
// countries": a form of a verb beside a noun → a verb with its object, or what tells of which kind the noun is.
import type { MendedWords } from './mended-words.ts';

/** What describes who does it, and has no object. */
const OF_ITSELF =
	/^(?:ageing|aging|caring|competing|contributing|emerging|existing|growing|leading|neighbou?ring|participating|practising|remaining|responding|ruling|serving|surrounding|visiting|working)$/i;
/** "by developing skills", but "from developing countries". */
const LANDS = /^(?:countr(?:y|ies)|nations?|world|econom(?:y|ies)|states?|regions?)$/i;

/** Puts right which verb forms have the noun behind them for an object. */
export function mendParticiples(words: MendedWords): void {
	for (let i = 0; i < words.tokens.length - 1; i++) {
		const { deprel, xpos, upos } = words.tokens[i]!;
		if (upos !== 'VERB') continue;
		if (deprel === 'amod' && words.at(i)?.head === i + 1) {
			if (xpos === 'VBG' && isSubjectClause(words, i)) makeSubject(words, i);
			else if (/^VB[ND]$/.test(xpos) && isOneOfVerbs(words, i)) makeVerb(words, i);
		} else if (xpos === 'VBG' && isKind(words, i)) makeKind(words, i);
	}
}

/** "Changing schools was hard": a plural subject without an article, and a verb in the singular. */
function isSubjectClause(words: MendedWords, i: number): boolean {
	if (i > 0 && !/^(?:,|and|but|that)$/i.test(words.word(i - 1))) return false;
	const noun = words.at(i + 1);
	if (noun?.xpos !== 'NNS' || !/^nsubj/.test(noun.deprel) || OF_ITSELF.test(words.word(i)))
		return false;
	return words.tokens.some(
		(token, k) =>
			(k === noun.head && token.xpos === 'VBZ') ||
			(token.head === noun.head &&
				k > i &&
				/^(?:aux|cop)/.test(token.deprel) &&
				/^(?:is|was|has|does)$/.test(words.word(k)))
	);
}

function makeSubject(words: MendedWords, i: number): void {
	const { head, deprel } = words.at(i + 1)!;
	words.set(i, { head, deprel: deprel === 'nsubj:pass' ? 'csubj:pass' : 'csubj' });
	words.set(i + 1, { head: i, deprel: 'obj' });
}

/** "…, raised families and built …": between verbs of the same form, with nothing before it but the comma or "and". */
function isOneOfVerbs(words: MendedWords, i: number): boolean {
	const isPast = (k: number) =>
		words.at(k)?.upos === 'VERB' && /^VB[ND]$/.test(words.at(k)?.xpos ?? '');
	if (words.at(i + 1)?.xpos !== 'NNS' || !/^(?:,|and)$/.test(words.word(i - 1))) return false;
	// "bought homes and raised families"
	const object = words.at(i - 2);
	if (object?.deprel === 'obj' && words.is(i - 1, 'and')) return isPast(object.head);
	if (!words.is(i + 2, 'and') || !isPast(i + 3) || words.at(i + 3)?.deprel !== 'conj') return false;
	return words.tokens.some((_, k) => k < i - 1 && isPast(k) && words.at(k)?.deprel !== 'amod');
}

function makeVerb(words: MendedWords, i: number): void {
	let first = i - 1;
	while (
		first >= 0 &&
		!(words.at(first)?.upos === 'VERB' && /^VB[ND]$/.test(words.at(first)?.xpos ?? ''))
	)
		first--;
	if (first < 0) return;
	const whole = words.at(i + 1)?.deprel ?? '';
	const above = words.at(i + 1)?.head ?? -1;
	words.set(i, { head: first, deprel: 'conj' });
	words.set(i + 1, { head: i, deprel: 'obj' });
	// "People who …, raised families and built businesses want to stay": what was taken for a second subject
	if (whole === 'nsubj' && above > i) words.set(i - 1, { head: i });
	const next = words.at(i + 3);
	if (next?.deprel === 'conj' && next.head === i + 1) words.set(i + 3, { head: first });
}

/** "from developing countries", "Developing countries argued": no clause, and nothing that is developed. */
function isKind(words: MendedWords, i: number): boolean {
	const noun = words.at(i + 1);
	return (
		/^developing$/i.test(words.word(i)) &&
		noun?.head === i &&
		noun.deprel === 'obj' &&
		LANDS.test(words.word(i + 1))
	);
}

function makeKind(words: MendedWords, i: number): void {
	const { head, deprel } = words.at(i)!;
	const before = words.at(i - 1);
	const isBehind = before !== undefined && /^(?:ADP|SCONJ)$/.test(before.upos);
	const verb = words.tokens.findIndex((t, k) => k > i && t.head === i && t.deprel === 'xcomp');
	if (head < 0 && verb > 0) {
		words.tokens.forEach((token, k) => {
			if (token.head === i && k > verb) words.set(k, { head: verb });
		});
		words.set(verb, { head: -1, deprel: 'root', xpos: 'VBD' });
		words.set(i + 1, { head: verb, deprel: 'nsubj' });
	} else if (deprel.startsWith('csubj'))
		words.set(i + 1, { head, deprel: deprel === 'csubj' ? 'nsubj' : 'nsubj:pass' });
	else words.set(i + 1, { head, deprel: words.at(head)?.upos === 'VERB' ? 'obl' : 'nmod' });
	words.set(i, { head: i + 1, deprel: 'amod' });
	words.tokens.forEach((token, k) => {
		if (k !== i + 1 && token.head === i) words.set(k, { head: i + 1 });
	});
	if (isBehind) words.set(i - 1, { head: i + 1, deprel: 'case', upos: 'ADP' });
}
