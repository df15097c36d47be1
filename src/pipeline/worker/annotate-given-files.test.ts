import { describe, expect, it } from 'vitest';
import { annotateGivenFile, type NamedFile } from './annotate-given-file.ts';
import { annotateGivenFiles, type Hand } from './annotate-given-files.ts';
import type { WorkProgress } from './work-messages.ts';

const file = (name: string, text: string): NamedFile => ({
	name,
	arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer
});
const noEngine = () => Promise.reject(new Error('The model is not there.'));
const withoutEngine: Hand = (given, id, tell) => annotateGivenFile(given, id, noEngine, tell);

describe('annotateGivenFiles(files, hands, onProgress)', () => {
	it('names each file that cannot be read, and asks for no model where none can', async () => {
		const gone = { name: 'gone.txt', arrayBuffer: () => Promise.reject(new Error('gone')) };
		const steps: WorkProgress[] = [];
		const built = await annotateGivenFiles([file('a.txt', ''), gone], [withoutEngine], (step) =>
			steps.push(step)
		);
		expect(built.graph).toBeUndefined();
		expect(built.unread).toEqual([
			expect.stringMatching(/^“a.txt” cannot be read: found an empty file, expected .+\.$/),
			expect.stringMatching(/^“gone.txt” cannot be read: .+\.$/)
		]);
		expect(steps.map(({ stage, document, number }) => [stage, document, number])).toEqual([
			['reading', 'a.txt', 1],
			['reading', 'gone.txt', 2]
		]);
	});

	it('fails as a whole without the model', async () => {
		const work = annotateGivenFiles(
			[file('a.txt', 'Some words.')],
			[withoutEngine],
			() => undefined
		);
		await expect(work).rejects.toThrow('The model is not there.');
	});

	it('gives each hand the next file, keeps the order of files, and never goes back in what it tells', async () => {
		const names = ['slow.txt', 'b.txt', 'c.txt', 'd.txt'];
		const taken: string[] = [];
		const told: number[] = [];
		const hand =
			(own: string): Hand =>
			async ({ name }, id, tell) => {
				taken.push(`${own} ${id}`);
				tell('reading', 0, 0);
				// the first file takes longer than all others together
				for (let wait = name === 'slow.txt' ? 50 : 5; wait > 0; wait--) await Promise.resolve();
				tell('parsing', 1, 2);
				return { unread: name };
			};
		const { unread } = await annotateGivenFiles(
			names.map((name) => file(name, '')),
			[hand('left'), hand('right')],
			({ number, done }) => told.push(number + done / 2)
		);
		expect(taken).toEqual(['left slow', 'right b', 'right c', 'right d']);
		expect(unread).toEqual(names);
		expect(told).toEqual([...told].sort((a, b) => a - b));
	});
});
