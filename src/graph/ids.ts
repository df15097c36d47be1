/** UTF-16 units of a slug: as a file's name it stays below 255 bytes in any script. */
const LONGEST = 80;

/**
 * A slug for ids and addresses: lower case, letters and digits of any script, hyphens between.
 * `slug('Scottish Executive')` is 'scottish-executive'. Never empty: a label without a letter or
 * digit gives the hash of its characters, and one too long for an address ends in the hash of the whole, so
 * that two labels that begin alike stay two.
 */
export function slug(label: string): string {
	const text = label.normalize('NFKC').toLowerCase();
	const words = text.match(/^[ -~]*$/.test(text) ? /[a-z\d]+/g : /[\p{L}\p{N}]+/gu);
	if (!words) return `x${hash(label)}`;
	const whole = words.join('-');
	if (whole.length <= LONGEST) return whole;
	// no half of a surrogate pair and no hyphen at the end of what is kept
	const start = whole.slice(0, LONGEST - 12).replace(/-*[\ud800-\udbff]?-*$/, '');
	return `${start}-${hash(whole)}`;
}

/**
 * 53-bit hash of a string as 11 characters of base 36, for ids made from content.
 * cyrb53, two interleaved multiply-xorshift lanes over UTF-16 code units; not for secrets.
 */
export function hash(text: string): string {
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		a = Math.imul(a ^ unit, 2654435761);
		b = Math.imul(b ^ unit, 1597334677);
	}
	a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
	b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
	return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}
