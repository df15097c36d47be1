import { describe, expect, it } from 'vitest';
import { bareForm, rankSurfaces } from './choose-label.ts';

describe('bareForm(surface)', () => {
	it.each([
		['a small minority of stakeholders', 'stakeholders'],
		['The vast majority of the staff', 'staff'],
		['hundreds of authors', 'authors'],
		['ca. 1000 authors', 'authors'],
		['more and more philosophers', 'philosophers'],
		['whose representatives', 'representatives'],
		['-- the original creator', 'original creator'],
		['all parts of the Scottish Executive', 'Scottish Executive'],
		['type of economic institutions', 'economic institutions'],
		['two different reports', 'reports'],
		['‘repair initiator', 'repair initiator']
	])('leaves out what only counts or points: %s', (surface, bare) => {
		expect(bareForm(surface)).toBe(bare);
	});

	it.each([
		['the First Minister', 'First Minister'],
		['Group of Seven', 'Group of Seven'],
		['5 Live', '5 Live'],
		['the One Nation Conservatives', 'One Nation Conservatives'],
		['organisations', 'organisations']
	])('keeps what a name starts with: %s', (surface, bare) => {
		expect(bareForm(surface)).toBe(bare);
	});
});

describe('rankSurfaces(surfaces)', () => {
	it('puts the most frequent form first, and the longer one of two as frequent', () => {
		const surfaces = new Map([
			['the Executive', 2],
			['The Scottish Executive', 2],
			['councils', 3]
		]);
		expect(rankSurfaces(surfaces)).toEqual(['councils', 'Scottish Executive', 'Executive']);
	});

	it('calls a kind by its noun rather than by what grades some of it', () => {
		const surfaces = new Map([
			['good landlords', 1],
			['landlords', 1]
		]);
		expect(rankSurfaces(surfaces)).toEqual(['landlords', 'good landlords']);
		expect(rankSurfaces(new Map([['a new Tenant Scrutiny Panel', 1]]))).toEqual([
			'Tenant Scrutiny Panel'
		]);
		expect(rankSurfaces(new Map([['New York', 1]]))).toEqual(['New York']);
	});
});
