/**
 * Signs that steer how a text is set and are no part of its words: soft hyphen, characters of no width, marks and
 * overrides of the writing direction, the byte order mark. Left in, they part a word for every rule and every search.
 */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const ALL_UNSEEN = new RegExp(UNSEEN, 'g');

/** Whether a character is such a sign. */
export function isUnseen(character: string): boolean {
	return UNSEEN.test(character);
}

/** The text without such signs. */
export function withoutUnseen(text: string): string {
	return text.replace(ALL_UNSEEN, '');
}

const LIGATURES: Readonly<Record<string, string>> = {
	'\ufb00': 'ff',
	'\ufb01': 'fi',
	'\ufb02': 'fl',
	'\ufb03': 'ffi',
	'\ufb04': 'ffl',
	'\ufb05': 'st',
	'\ufb06': 'st'
};

/** The letters of ligatures one by one, as texts copied out of a PDF have them: 'o\ufb03ce' is 'office'. */
export function openLigatures(text: string): string {
	return text.replace(/[\ufb00-\ufb06]/g, (sign) => LIGATURES[sign] ?? sign);
}
