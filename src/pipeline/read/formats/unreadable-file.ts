/**
 * A file that no document can be read from. The message is one sentence that names the file, what
 * was found and what was expected, fit to be shown as it is.
 */
export class UnreadableFile extends Error {
	readonly file: string;
	readonly found: string;
	readonly expected: string;

	constructor(file: string, found: string, expected: string) {
		const sentence = `“${file}” cannot be read: found ${found}, expected ${expected}.`;
		super(sentence.replace(/[\s\p{Cc}]+/gu, ' ')); // a name may hold line ends
		this.name = 'UnreadableFile';
		this.file = file;
		this.found = found;
		this.expected = expected;
	}
}

/**
 * Thrown by a reader that does not know the name of the file. The message is what was found, as it
 * stands in the sentence of UnreadableFile: 'a zip that ends too early'.
 */
export class UnreadableContent extends Error {
	readonly expected: string;

	constructor(found: string, expected = 'a whole document without a password') {
		super(found);
		this.expected = expected;
	}
}
