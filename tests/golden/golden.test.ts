/**
 * Every folder here is a case, named for the phenomenon it shows:
 *
 *   tests/golden/<phenomenon>/input.txt        a short text (or input.md, .html)
 *   tests/golden/<phenomenon>/expected.json    what the build makes of it, in the projections it names
 *
 * To add one: make the folder and input.txt, and a file expected.json with the projections that
 * matter, still empty, e.g. {"tensions": null}; of `document`, `mentions`, `statements`,
 * `attributions`, `tensions`. Run `npx vitest run --project unit tests/golden`: what is null is filled in
 * (not in CI, where it is an error). Read it, correct the code until it is right, and commit both.
 *
 * Where the outcome differs from expected.json it is written beside it as expected-changed.json
 * (git-ignored), to be compared; move it over expected.json when the change is meant.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../src/cli/load-engine.ts';
import { annotateDocument } from '../../src/pipeline/build-graph.ts';
import { readFile } from '../../src/pipeline/read/read-file.ts';
import { project, type Projection } from './project.ts';

const folder = join('tests', 'golden');
const cases = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
	entry.isDirectory() ? [entry.name] : []
);
const engine = loadEngine();

describe('golden', () => {
	it.each(cases)('%s', async (name) => {
		const place = join(folder, name);
		const input = readdirSync(place).find((file) => file.startsWith('input.'));
		if (!input) throw new Error(`${place} has no input file, expected input.txt.`);
		const bytes = readFileSync(join(place, input));
		const document = await readFile({ name: input, id: name, bytes });
		const found = annotateDocument(document, engine);

		const file = join(place, 'expected.json');
		const changed = join(place, 'expected-changed.json');
		if (!existsSync(file)) throw new Error(`${file} is missing; golden.test.ts says how to add one.`);
		const expected = JSON.parse(readFileSync(file, 'utf8')) as Record<Projection, unknown>;
		const wanted = Object.keys(expected) as Projection[];
		const actual = Object.fromEntries(wanted.map((kind) => [kind, project(found, kind)]));
		const empty = wanted.filter((kind) => expected[kind] === null);
		if (empty.length && process.env['CI']) {
			throw new Error(`${file} has nothing for ${empty.join(', ')}: fill it in on your machine.`);
		}
		for (const kind of empty) expected[kind] = actual[kind];
		if (empty.length) write(file, expected);

		rmSync(changed, { force: true });
		if (JSON.stringify(actual) !== JSON.stringify(expected)) write(changed, actual);
		expect(actual).toEqual(expected);
	});
});

function write(file: string, value: unknown): void {
	writeFileSync(file, `${JSON.stringify(value, null, '\t')}\n`);
}
