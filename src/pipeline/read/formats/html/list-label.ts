/** What stands before the items of a list: a bullet, or numbers that count from `next` on. */
export interface ListCount {
	ordered: boolean;
	type: string;
	next: number;
}

/** The list that a `ul` or `ol` begins. */
export function listOf(name: string, attributes: Readonly<Record<string, string>>): ListCount {
	const start = Number.parseInt(attributes['start'] ?? '1', 10);
	return {
		ordered: name === 'ol',
		type: attributes['type'] ?? '1',
		next: Number.isNaN(start) ? 1 : start
	};
}

/** The label of the next item as a browser shows it: '•', '3.', 'c.' or 'iii.'; counts on. */
export function nextLabel(list: ListCount, value?: string): string {
	if (!list.ordered) return '•';
	const given = Number.parseInt(value ?? '', 10);
	const number = Number.isNaN(given) ? list.next : given;
	list.next = number + 1;
	return `${countIn(list.type, number)}.`;
}

/** A count in digits, letters or Roman numerals: countIn('a', 28) is 'ab', countIn('i', 4) 'iv'. */
export function countIn(type: string, number: number): string {
	if (number < 1 || !/^[aAiI]$/.test(type)) return String(number);
	const written = type.toLowerCase() === 'a' ? letters(number) : roman(number);
	return type === type.toLowerCase() ? written : written.toUpperCase();
}

function letters(number: number): string {
	const rest = Math.floor((number - 1) / 26);
	const last = String.fromCharCode(97 + ((number - 1) % 26));
	return rest ? letters(rest) + last : last;
}

const ROMAN: [value: number, written: string][] = [
	[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'],
	[40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']
]; // prettier-ignore

function roman(number: number): string {
	let rest = number;
	let written = '';
	for (const [value, sign] of ROMAN) {
		for (; rest >= value && written.length < 20; rest -= value) written += sign;
	}
	return written;
}
