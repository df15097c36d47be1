import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadBundled } from './load-bundled.js';
import { home } from './load-engine.ts';

const kept = join(home, '.subtext');
let folder: string;
let entry: string;
const bundles = () =>
	existsSync(kept)
		? readdirSync(kept).filter((name) => existsSync(join(kept, name, 'subtext-trial.cjs')))
		: [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'subtext-bundle-'));
	entry = join(folder, 'subtext-trial.ts');
	writeFileSync(entry, 'const word: string = "one";\nexport const say = () => word;\n');
});

afterEach(() => {
	rmSync(folder, { recursive: true });
	for (const name of bundles()) rmSync(join(kept, name), { recursive: true });
});

describe('loadBundled(entry)', () => {
	it('gives what a TypeScript file exports, from one bundle as long as it stays the same', async () => {
		expect((await loadBundled(entry)).say()).toBe('one');
		expect((await loadBundled(entry)).say()).toBe('one');
		expect(bundles()).toHaveLength(1);
		const [bundle = ''] = bundles();
		expect(readdirSync(join(kept, bundle))).toEqual([
			'subtext-trial.cjs',
			'subtext-trial.cjs.code'
		]);
	});

	it('bundles anew when the file has changed', async () => {
		await loadBundled(entry);
		writeFileSync(entry, 'export const say = () => "another";\n');
		expect((await loadBundled(entry)).say()).toBe('another');
		expect(bundles()).toHaveLength(2);
	});

	it('gives files an address as deep in the project as src/cli', async () => {
		writeFileSync(entry, "export const root = new URL('../../', import.meta.url).pathname;\n");
		expect((await loadBundled(entry)).root).toBe(home);
	});

	it('loads what is imported only where it is needed, in the very run that made the bundle', async () => {
		writeFileSync(
			entry,
			"export const size = async () => (await import('esbuild')).version.length;\n"
		);
		expect(await (await loadBundled(entry)).size()).toBeGreaterThan(0);
		expect(await (await loadBundled(entry)).size()).toBeGreaterThan(0);
	});

	it('says where a file cannot be bundled', async () => {
		writeFileSync(entry, 'export const = 1;\n');
		await expect(loadBundled(entry)).rejects.toThrow(/subtext-trial\.ts:1/);
		expect(bundles()).toEqual([]);
	});
});
