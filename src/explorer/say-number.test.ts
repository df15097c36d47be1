import { expect, it } from 'vitest';
import { sayNumber } from './say-number.ts';

it.each([
	[0, '0'],
	[999, '999'],
	[2000, '2,000'],
	[1234567, '1,234,567']
])('sayNumber(%i) → %s', (count, words) => {
	expect(sayNumber(count)).toBe(words);
	expect(words).toBe(count.toLocaleString('en'));
});
