import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isBuiltFrom, noteBuiltFrom, siteSource } from './built-site.ts';

let home: string;
const write = (name: string, text: string) => {
	mkdirSync(dirname(join(home, name)), { recursive: true });
	writeFileSync(join(home, name), text);
};

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'subtext-site-'));
	write('.subtext/graph.json', '{}');
	write('src/routes/page.svelte', 'page');
	write('src/routes/page.test.ts', 'test');
	write('build/index.html', 'page');
	write('.svelte-kit/output/client/page.js', 'page');
	noteBuiltFrom(siteSource(home), home);
});

afterEach(() => rmSync(home, { recursive: true }));

it('knows a site whose sources and graph have not changed', () => {
	write('src/routes/page.test.ts', 'another test');
	expect(isBuiltFrom(siteSource(home), home)).toBe(true);
});

it.each([
	['the graph', '.subtext/graph.json'],
	['a source', 'src/routes/page.svelte'],
	['a package', 'node_modules/.package-lock.json'],
	['a file that was not there', 'static/icon.svg']
])('builds anew after a change of %s', (_, name) => {
	write(name, 'changed');
	expect(isBuiltFrom(siteSource(home), home)).toBe(false);
});

it.each(['.svelte-kit/output', 'build'])('builds anew where %s is gone', (folder) => {
	rmSync(join(home, folder), { recursive: true });
	expect(isBuiltFrom(siteSource(home), home)).toBe(false);
});
