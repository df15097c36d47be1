import { describe, expect, it } from 'vitest';
import { clip } from './clip.ts';

describe('clip(text, longest)', () => {
	it.each([
		['NDPB', 4, 'NDPB'],
		['overarching', 5, 'over…'],
		['a framework', 3, 'a…'],
		['ab😀cd', 4, 'ab…']
	])('%s in %i is %s', (text, longest, clipped) => {
		expect(clip(text, longest)).toBe(clipped);
	});
});
