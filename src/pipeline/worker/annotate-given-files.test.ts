import { describe, expect, it } from 'vitest';
import { annotateGivenFiles, type NamedFile } from './annotate-given-files.ts';
import type { WorkProgress } from './work-messages.ts';

const file = (name: string, text: string): NamedFile => ({
	name,
	arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer
});
const noEngine = () => Promise.reject(new Error('The model is not there.'));

describe('annotateGivenFiles(files, loadEngine, onProgress)', () => {
	it('names each file that cannot be read, and asks for no model where none can', async () => {
		const gone = { name: 'gone.txt', arrayBuffer: () => Promise.reject(new Error('gone')) };
		const steps: WorkProgress[] = [];
		const built = await annotateGivenFiles([file('a.txt', ''), gone], noEngine, (step) =>
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
		const work = annotateGivenFiles([file('a.txt', 'Some words.')], noEngine, () => undefined);
		await expect(work).rejects.toThrow('The model is not there.');
	});
});
