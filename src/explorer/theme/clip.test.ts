import { describe, expect, it } from 'vitest';
import { clip } from './clip.ts';

describe('clip(text, longest)', () => {
	it.each([
		['NDPB', 4, 'NDPB'],
		['overarching', 5, 'over…'],
		['a framework', 3, 'a…'],
		['ab😀cd', 4, 'ab…'],
		[
			'few people could argue against the principles of it',
			44,
			'few people could argue against the…'
		],
		[
			'few people could argue against the principles of it',
			36,
			'few people could argue against the…'
		],
		[
			'few people could argue against the principles of it',
			46,
			'few people could argue against the principles…'
		],
		['x'.repeat(60), 50, `${'x'.repeat(49)}…`]
	])('%s in %i is %s', (text, longest, clipped) => {
		expect(clip(text, longest)).toBe(clipped);
	});
});
