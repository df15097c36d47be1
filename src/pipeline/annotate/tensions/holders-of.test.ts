import { describe, expect, it } from 'vitest';
import type { Attribution } from '#graph/graph-file.ts';
import { holdersOf } from './holders-of.ts';

const attribution = (holder: [number, number], content: [number, number]): Attribution => ({
	kind: 'attribution',
	id: `a-${holder[0]}`,
	paragraph: 'd/1',
	rule: 'attributions/says-that',
	start: holder[0],
	end: content[1],
	holder: { start: holder[0], end: holder[1], quantifier: 'many' },
	cue: { start: holder[1] + 1, end: holder[1] + 5 },
	content: { start: content[0], end: content[1] },
	voice: 'reported',
	stance: 'neutral'
});
const poles = [
	{ start: 20, end: 40 },
	{ start: 50, end: 70 }
] as const;

describe('holdersOf(poles, attributions)', () => {
	it('names who holds both poles without a side', () => {
		expect(holdersOf([...poles], [attribution([0, 10], [18, 75])])).toEqual([
			{ start: 0, end: 10, quantifier: 'many' }
		]);
	});
	it('names the side of who holds one pole', () => {
		expect(holdersOf([...poles], [attribution([42, 45], [48, 72])])).toEqual([
			{ start: 42, end: 45, quantifier: 'many', pole: 1 }
		]);
	});
	it('leaves out who holds neither', () => {
		expect(holdersOf([...poles], [attribution([80, 90], [95, 120])])).toEqual([]);
	});
});
