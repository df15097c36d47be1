import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDocuments } from './find-documents.ts';

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'subtext-find-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...names: string[]): void {
	for (const name of names) {
		mkdirSync(join(at(name), '..'), { recursive: true });
		writeFileSync(at(name), 'x');
	}
}

describe('findDocuments(paths)', () => {
	it('tells files apart whose names differ in signs that no id has', () => {
		write(
			'a b.txt',
			'a-b.txt',
			'a_b.txt',
			`${'long '.repeat(40)}1.txt`,
			`${'long '.repeat(40)}2.txt`
		);
		const { documents, failed } = findDocuments([folder]);
		expect(new Set(documents.map(({ id }) => id)).size).toBe(5);
		expect(failed).toEqual([]);
	});

	it('gives a file the same id wherever its folder lies', () => {
		write('here/set/a b.txt', 'here/set/a-b.txt', 'there/set/a b.txt', 'there/set/a-b.txt');
		const [here, there] = ['here', 'there'].map((place) =>
			findDocuments([at(place)]).documents.map(({ id }) => id)
		);
		expect(here).toEqual(there);
	});

	it('gives every file an id of its own, whatever they are called', () => {
		const name = fc
			.array(fc.constantFrom('a', 'b', '-', ' ', '_', 'é', '😀', '__proto__'), {
				minLength: 1,
				maxLength: 3
			})
			.map((parts) => `${parts.join('')}.txt`);
		const names = fc.uniqueArray(fc.tuple(fc.constantFrom('x', 'y', 'x/y', 'x-y'), name), {
			selector: ([place, file]) => `${place}/${file}`,
			maxLength: 12
		});
		fc.assert(
			fc.property(names, (files) => {
				rmSync(folder, { recursive: true, force: true });
				write(...files.map((parts) => parts.join('/')));
				const { documents } = findDocuments(files.map((parts) => at(parts.join('/'))));
				expect(new Set(documents.map(({ id }) => id)).size).toBe(files.length);
			}),
			{ numRuns: 60 }
		);
	});

	it('follows a link to a folder once, and none that leads back', () => {
		write('notes/a.txt', 'notes/more/b.txt');
		symlinkSync('..', at('notes/more/up'));
		symlinkSync('more', at('notes/again'));
		const { documents, skipped, failed } = findDocuments([at('notes')]);
		expect(documents.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
		expect(skipped.map(({ reason }) => reason)).toEqual([
			'it leads to a folder that is read already',
			'it leads to a folder that is read already'
		]);
		expect(failed).toEqual([]);
	});

	it.skipIf(process.platform === 'win32')('opens no pipe, for it may never end', () => {
		write('notes/a.txt');
		execFileSync('mkfifo', [at('notes/pipe.txt')]);
		const { documents, skipped } = findDocuments([at('notes')]);
		expect(documents).toHaveLength(1);
		expect(skipped).toEqual([{ path: at('notes/pipe.txt'), reason: 'it is a pipe or a device' }]);
		expect(findDocuments([at('notes/pipe.txt')]).failed).toEqual([
			{
				path: at('notes/pipe.txt'),
				reason: `“${at('notes/pipe.txt')}” is a pipe or a device, expected a file or a folder.`
			}
		]);
	});
});
