import { spawn } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkGraph } from '#graph/check-graph.ts';
import { parseGraphText } from '#graph/parse-graph-file.ts';
import { home } from './load-engine.ts';

const TEXT = '1. The council welcomed the plan. However, most partners said that it was late.\n';
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'subtext-cli-'));
	writeFileSync(at('a.txt'), TEXT);
	writeFileSync(at('empty.txt'), '');
	writeFileSync(at('blank.txt'), ' \n\n\t');
	writeFileSync(at('binary.txt'), Buffer.from([0, 1, 2, 3, 255, 254, 0, 7, 0, 0, 9, 8, 200, 1, 0]));
	writeFileSync(at('page.pdf'), '<!doctype html><title>x</title><p>Not a PDF but a page.</p>');
	writeFileSync(at('cut.pdf'), '%PDF-1.7\n1 0 obj\n<<');
	writeFileSync(at('broken.yaml'), 'reject: [a\nmerge: b');
	writeFileSync(at('broken.json'), '{"format":"subtext/1","documents":[],"nodes":[],"edges":[{}]}');
	writeFileSync(at('locked.txt'), TEXT);
	chmodSync(at('locked.txt'), 0o000);
	mkdirSync(at('nothing'));
	mkdirSync(at('bad'));
	writeFileSync(at('bad/document.json'), '{"title":"x"}');
	mkdirSync(at('notes'));
	mkdirSync(at('notes/more'));
	writeFileSync(at('notes/it\'s a "report".txt'), TEXT);
	mkdirSync(at('twins'));
	writeFileSync(at('twins/a.md'), '# Minutes\n\nThe council welcomed the plan.\n');
	writeFileSync(at('twins/b.md'), '# Minutes\n\nThe board rejected the plan.\n');
	writeFileSync(at('notes/picture.png'), 'x');
	writeFileSync(at('notes/report.txt'), TEXT);
	writeFileSync(at('notes/more/report.txt'), TEXT.replace('plan', 'budget'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
	code: number | null;
	out: string;
	error: string;
}

function run(...words: string[]): Promise<Ended> {
	const command = [join(home, 'src/cli/run.js'), 'graph', ...words];
	return new Promise((resolve) => {
		const child = spawn(process.execPath, command, { cwd: folder });
		let [out, error] = ['', ''];
		child.stdout.on('data', (text) => (out += text));
		child.stderr.on('data', (text) => (error += text));
		child.on('close', (code) => resolve({ code, out, error }));
	});
}

describe('npm run graph', { timeout: 120_000 }, () => {
	const isRoot = process.getuid?.() === 0;

	it.each<[string, string[], RegExp]>([
		['no file', ['--out', 'o.json'], /^No file or folder is named/],
		['a missing file', ['gone.txt', '--out', 'o.json'], /^“gone\.txt” cannot be read: there is no/],
		['an empty file', ['empty.txt', '--out', 'o.json'], /^“empty\.txt” cannot be read: found/],
		['a blank file', ['blank.txt', '--out', 'o.json'], /^“blank\.txt” cannot be read: found/],
		['a binary file', ['binary.txt', '--out', 'o.json'], /^“binary\.txt” cannot be read: found/],
		['a PDF that is cut off', ['cut.pdf', '--out', 'o.json'], /^“cut\.pdf” cannot be read: found/],
		[
			'a folder without documents',
			['nothing', '--out', 'o.json'],
			/^“nothing” has no document in it/
		],
		[
			'a broken document.json',
			['bad', '--out', 'o.json'],
			/^“bad\/document\.json” cannot be read: “file” is missing\.$/m
		],
		[
			'a broken codebook',
			['a.txt', '--codebook', 'broken.yaml', '--out', 'o.json'],
			/^The codebook “broken\.yaml” is broken in line [12]: /
		],
		[
			'a missing codebook',
			['a.txt', '--codebook', 'no.yaml', '--out', 'o.json'],
			/^The codebook “no\.yaml” cannot be read: there is no/
		],
		['no --out', ['a.txt'], /^--out is missing, expected the file/],
		['an unknown flag', ['a.txt', '--ouput', 'o.json'], /^--ouput is no option of this command/],
		['a flag without its value', ['a.txt', '--out'], /^--out needs a value/],
		[
			'a place that cannot be written',
			['a.txt', '--out', 'a.txt/o.json'],
			/cannot be written: a part of/
		],
		[
			'a place where something else stands',
			['notes', '--out', 'a.txt'],
			/^“a\.txt” would be written over: found a file that is no graph file, expected a new name/
		],
		['a place that is a folder', ['a.txt', '--out', 'notes'], /^“notes” cannot be written: it is/],
		[
			'a number of threads that is none',
			['a.txt', '--threads', '0'],
			/^--threads has “0”, expected/
		],
		[
			'a graph file that is none',
			['broken.json', '--out', 'o.json'],
			/^“broken\.json” is not a graph file: “edges\[0\]\.id” is missing/
		],
		[
			'a broken graph file to check',
			['--check', 'broken.json'],
			/^“broken\.json” is not a graph file: “edges\[0\]\.id” is missing/
		]
	])('says in one sentence what is wrong with %s', async (_, words, sentence) => {
		const { code, error } = await run(...words);
		expect(error).toMatch(sentence);
		expect(error.trim().split('\n')).toHaveLength(1);
		expect(code).toBe(1);
		expect(existsSync(at('o.json'))).toBe(false);
		expect(readFileSync(at('a.txt'), 'utf8')).toBe(TEXT);
	});

	it('replaces an older graph, and through a link what the link leads to', async () => {
		await run('a.txt', '--out', 'first.json');
		symlinkSync('first.json', at('latest.json'));
		const { code, out } = await run('first.json', '--out', 'latest.json');
		expect([code, out]).toEqual([0, expect.stringMatching(/^Read 1 document from 1 graph file, /)]);
		expect(lstatSync(at('latest.json')).isSymbolicLink()).toBe(true);
	});

	it.skipIf(isRoot)('says that it has no permission', async () => {
		const { code, error } = await run('locked.txt', '--out', 'o.json');
		expect(error).toMatch(/^“locked\.txt” cannot be read: you have no permission for it\.\n$/);
		expect(code).toBe(1);
	});

	it('reads a folder, names and all, and tells files of one name apart', async () => {
		const { code, out } = await run('notes', '--out', 'deep/notes.json');
		expect(out).toContain('Read 3 documents');
		expect(out).toContain('picture.png”, its ending is none that Subtext reads.');
		expect(code).toBe(0);
		const graph = checkGraph(parseGraphText(readFileSync(at('deep/notes.json'), 'utf8'), 'notes'));
		expect(graph.documents.map(({ id }) => id)).toEqual([
			'it-s-a-report',
			'more-report',
			'notes-report'
		]);
		expect(graph.documents.map(({ title }) => title)).toEqual([
			'it\'s a "report"',
			'more/report',
			'notes/report'
		]);
		expect(readdirSync(at('deep'))).toEqual(['notes.json']);
	});

	it('tells titles apart that are the same, by the name of the file', async () => {
		await run('twins', '--out', 'twins.json');
		const { documents } = parseGraphText(readFileSync(at('twins.json'), 'utf8'), 'twins');
		expect(documents.map(({ title }) => title)).toEqual(['Minutes (a.md)', 'Minutes (b.md)']);
	});

	it('reads a file once that is named twice, says so, and ends with 1', async () => {
		const { code, error } = await run('a.txt', 'notes', './a.txt', '--out', 'twice.json');
		expect(code).toBe(1);
		expect(error).toContain('Read 4 documents');
		expect(error).toContain('Left out: “./a.txt” is named twice, expected once; it is read once.');
	});

	it('goes on where a file or a folder is not there', async () => {
		const { code, error } = await run('gone.txt', 'nothing', 'a.txt', '--out', 'rest.json');
		expect(code).toBe(1);
		expect(error).toContain('Read 1 document');
		expect(error).toMatch(/Left out: “gone\.txt” cannot be read: there is no such file/);
		expect(error).toMatch(/Left out: “nothing” has no document in it/);
	});

	it('merges graph files, with one another and with documents, to the bytes of all at once', async () => {
		await run('notes/more', 'notes/it\'s a "report".txt', '--out', 'half.json');
		await run('a.txt', '--out', 'other.json');
		await run('half.json', 'other.json', '--out', 'both.json');
		const words = ['other.json', 'half.json', '--out', 'changed.json'];
		expect((await run(...words)).out).toContain('Read 3 documents from 2 graph files');
		const bytes = (name: string) => readFileSync(at(name), 'utf8');
		expect(bytes('changed.json')).toBe(bytes('both.json'));
		await run('notes/it\'s a "report".txt', 'a.txt', 'notes/more', '--out', 'once.json');
		expect(bytes('both.json')).toBe(bytes('once.json'));
		const mixed = await run(
			'other.json',
			'notes/it\'s a "report".txt',
			'notes/more',
			'--out',
			'm.json'
		);
		expect(mixed.code).toBe(0);
		expect(bytes('m.json')).toBe(bytes('once.json'));
	});

	it('leaves out a graph file that is none or that contradicts another, and goes on', async () => {
		mkdirSync(at('elsewhere'), { recursive: true });
		writeFileSync(at('elsewhere/a.txt'), TEXT.replace('plan', 'budget'));
		await run('elsewhere/a.txt', '--out', 'elsewhere.json');
		const { code, error } = await run('a.txt', 'broken.json', 'elsewhere.json', '--out', 'x.json');
		expect(code).toBe(1);
		expect(error).toContain('Read 1 document');
		expect(error).toMatch(
			/Left out: “broken\.json” is not a graph file: “edges\[0\]\.id” is missing/
		);
		expect(error).toMatch(
			/Left out: “elsewhere\.json” cannot be merged: its document a differs from another of that id, made of “a\.txt”\./
		);
	});

	it('leaves out what cannot be read, goes on with the rest, and ends with 1', async () => {
		const { code, error } = await run('a.txt', 'empty.txt', 'binary.txt', '--out', 'some.json');
		expect(code).toBe(1);
		expect(error).toContain('Read 1 document');
		expect(error.match(/^Left out: “/gm)).toHaveLength(2);
		expect(existsSync(at('some.json'))).toBe(true);
	});

	it('gives the same bytes with one thread and with two, in whatever order the files are named', async () => {
		await run('notes', 'a.txt', '--threads', '1', '--out', 'one.json');
		const { out } = await run('a.txt', 'notes', '--threads', '2', '--out', 'two.json');
		expect(readFileSync(at('two.json'), 'utf8')).toBe(readFileSync(at('one.json'), 'utf8'));
		expect(out).toContain('(4 unchanged since the last build)');
	});

	it('explains itself', async () => {
		const { code, out } = await run('--help');
		expect(out).toContain('npm run graph -- <files or folders> --out graph.json');
		expect(code).toBe(0);
	});
});
