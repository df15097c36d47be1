import { describe, expect, it } from 'vitest';
import type { OwnProgress } from './build-own.ts';
import { sayProgress, shareDone } from './say-progress.ts';

const step = (change: Partial<OwnProgress>): OwnProgress => ({
	stage: 'reading',
	document: 'a.pdf',
	number: 1,
	documents: 1,
	done: 0,
	total: 0,
	...change
});

describe('sayProgress(progress)', () => {
	it('names the document, the stage and the count', () => {
		expect(sayProgress(step({ done: 3, total: 12 }))).toBe('Reading a.pdf, page 3 of 12');
		expect(
			sayProgress(step({ stage: 'parsing', number: 2, documents: 5, done: 1200, total: 4000 }))
		).toBe('Analysing the grammar of a.pdf, word 1,200 of 4,000 (document 2 of 5)');
	});

	it('names no document while all are joined', () => {
		expect(sayProgress(step({ stage: 'joining', document: '', number: 2, documents: 2 }))).toBe(
			'Joining 2 documents into one map'
		);
	});
});

describe('shareDone(progress)', () => {
	it('grows from stage to stage and from document to document', () => {
		const stages = ['reading', 'loading', 'parsing', 'finding'] as const;
		const steps = [1, 2].flatMap((number) =>
			stages.map((stage) => shareDone(step({ stage, number, documents: 2 })))
		);
		expect([...steps].sort((a, b) => a - b)).toEqual(steps);
		expect(shareDone(step({ stage: 'joining' }))).toBeCloseTo(0.95);
	});
});
