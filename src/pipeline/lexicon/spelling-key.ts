const ENDINGS: [RegExp, string][] = [
	[/iz(e|es|ed|er|ers|ing|ation|ations|ational)$/, 'is$1'],
	[/yz(e|es|ed|er|ers|ing)$/, 'ys$1'],
	[
		/^(behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|sav|vap)or(?=$|s$|ed$|ing$|al$|hood)/,
		'$1our'
	],
	[/^(cent|theat|fib|met|lit)er(s?)$/, '$1re$2'],
	[/^(defen|offen|licen)se(s?)$/, '$1ce$2'],
	[/^program(s?)$/, 'programme$1'],
	[/^(counsel|model|label|travel|fuel|level|channel)(ing|ed|or|ors|er|ers)$/, '$1l$2']
];
/** Words that are their own key, as most are: small letters, and nothing in them that an ending above changes. */
const PLAIN = /^(?!.*(?:[iy]z|vior|or|er|se|program|l(?:ing|ed)))[a-z]+$/;
const SHORT = new Set(['size', 'prize', 'seize', 'sizes', 'prizes']);

/**
 * The key under which British and American spellings of a word meet; lower case, curly apostrophes
 * straightened. `spellingKey('Organization')` is 'organisation'. A key, never shown to a reader.
 */
export function spellingKey(word: string): string {
	if (PLAIN.test(word)) return word;
	const known = KNOWN.get(word);
	if (known !== undefined) return known;
	if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
	const key = makeKey(word);
	KNOWN.set(word, key);
	return key;
}

/** Keys made before: a text uses the same words over and over. Emptied when full, so that memory stays flat. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 100_000;

function makeKey(word: string): string {
	const lower = word.toLowerCase().replace(/[’‘]/g, "'");
	if (lower.length < 5 || SHORT.has(lower)) return lower;
	let key = lower;
	for (const [ending, british] of ENDINGS) key = key.replace(ending, british);
	return key;
}

/** How American spelling writes what keys write: wherever it stands, since only what has the key again counts. */
const AMERICAN: [string, string][] = [
	['is', 'iz'],
	['ys', 'yz'],
	['our', 'or'],
	['re', 'er'],
	['ce', 'se'],
	['programme', 'program'],
	['ll', 'l']
];

/** The words of small letters that have this key: itself, and how American spelling writes it. */
export function spellingsOf(key: string): string[] {
	const found = spellingKey(key) === key ? [key] : [];
	for (const [british, american] of AMERICAN) {
		const at = key.lastIndexOf(british);
		if (at < 0) continue;
		const word = key.slice(0, at) + american + key.slice(at + british.length);
		if (spellingKey(word) === key) found.push(word);
	}
	return found;
}
