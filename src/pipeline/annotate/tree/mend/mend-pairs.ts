// "Police and crime commissioners", "the health and wellbeing board", "the auditor general's report": words that name an
// office or a body only together → one noun.
import type { MendedWords } from './mended-words.ts';

/** The first word of each pair, and what may stand after "and". */
const PAIRS: ReadonlyMap<string, RegExp> = new Map([
	['police', /^crime$/],
	['fire', /^(?:rescue|crime)$/],
	['health', /^(?:well-?being|safety|care)$/],
	['learning', /^skills$/],
	['overview', /^scrutiny$/],
	['parent', /^teacher$/],
	['audit', /^(?:risk|assurance|governance)$/],
	['town', /^parish$/],
	['state', /^territory$/]
]);
/** What they tell the kind of. */
const BODIES =
	/^(?:commissioner|panel|board|service|authority|executive|committee|council|partnership|trust|team|officer|minister|government|association|agency|inspectorate)(?:s|ies)?$|^(?:authorities|agencies)$/;
const BEFORE_GENERAL =
	/^(?:auditor|attorney|comptroller|director|governor|inspector|secretary|solicitor|surgeon)$/i;

/** Makes one noun of each, whose last word is its head. */
export function mendPairs(words: MendedWords): void {
	for (let i = 0; i < words.tokens.length - 1; i++) {
		if (words.is(i + 1, 'and') || words.is(i + 1, '&')) {
			const seconds = PAIRS.get(words.word(i).toLowerCase());
			if (!seconds?.test(words.word(i + 2).toLowerCase())) continue;
			if (!BODIES.test(words.word(i + 3).toLowerCase())) continue;
			words.gather(i, i + 3);
		} else if (words.is(i + 1, 'general') && BEFORE_GENERAL.test(words.word(i))) {
			words.gather(i, i + 1);
			if (words.at(i + 1)?.upos === 'ADJ') words.set(i + 1, { upos: 'NOUN', xpos: 'NN' });
		} else if (words.is(i + 1, 'General') && BEFORE_GENERAL.test(words.word(i)))
			mendTitle(words, i);
	}
}

/** "from Attorney General Brad Schimel": the title goes to the name. */
function mendTitle(words: MendedWords, i: number): void {
	const { head, deprel } = words.at(i)!;
	const name = words.at(i + 1)?.head ?? -1;
	if (name <= i + 1 || head === name || !words.isCapital(name)) return;
	for (const [k, token] of words.tokens.entries())
		if (token.head === i && k !== name) words.set(k, { head: name });
	if (words.at(name)?.head === i) words.set(name, { head, deprel });
	words.set(i, { head: name, deprel: 'compound', upos: 'PROPN', xpos: 'NNP' });
	words.set(i + 1, { head: name, deprel: 'compound', upos: 'PROPN', xpos: 'NNP' });
}
