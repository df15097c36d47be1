/**
 * The text, or its beginning with an ellipsis where it is longer than `longest` code units; never
 * cut inside a surrogate pair. `clip('overarching', 5)` is 'over…'.
 */
export function clip(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const end = longest - 1;
	const splits = /[\uD800-\uDBFF]/.test(text[end - 1] ?? '');
	return `${text.slice(0, splits ? end - 1 : end).trimEnd()}…`;
}
