/**
 * The text, or its beginning with an ellipsis where it is longer than `longest` code units; cut
 * after a whole word where one ends near, and never inside a surrogate pair.
 * `clip('overarching', 5)` is 'over…'.
 */
export function clip(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const end = longest - 1;
	const splits = /[\uD800-\uDBFF]/.test(text[end - 1] ?? '');
	const cut = text.slice(0, splits ? end - 1 : end);
	const word = /\s/.test(text[end] ?? '') ? -1 : cut.search(/\s\S*$/u);
	return `${(word > end - nearby && longest > wordy ? cut.slice(0, word) : cut).trimEnd()}…`;
}

/** A word that ends so few code units before the cut is the last one shown. */
const nearby = 14;
/** Below this a whole word less is too much. */
const wordy = 40;
