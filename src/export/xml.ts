/**
 * Text as XML 1.0 allows it in content and in attribute values: mark-up is escaped, line ends in
 * the text survive the parser's folding, and characters that no XML document may contain (most
 * control characters, lone surrogates, U+FFFE and U+FFFF) become U+FFFD.
 * `xmlText('a < b\u0000')` is 'a &lt; b\ufffd'.
 */
export function xmlText(text: string): string {
	return text
		.replace(forbidden, '\ufffd')
		.replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? character);
}

// With the u flag a surrogate in the class is one that has no partner.
const forbidden =
	// eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;'
};
