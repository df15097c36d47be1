import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { home } from '#cli/load-engine.ts';
import type { Engine } from '#pipeline/build-graph.ts';
import { buildGraph } from '#pipeline/build-graph.ts';
import { readPlainText } from '#pipeline/read/read-plain-text.ts';

const ID = 'under-the-skin-ch2';

/**
 * Builds the graph of the first document without its codebook and scores it against what two careful readers
 * marked in it.
 *
 * @returns what the scorer prints, with the misses if asked for
 */
export function scoreFirstDocument(engine: Engine, misses: boolean): string {
	const text = readFileSync(join(home, 'data/documents', ID, `${ID}.txt`), 'utf8');
	const document = readPlainText({ id: ID, file: `${ID}.txt`, sha256: '', text });
	const folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
	const file = join(folder, 'graph.json');
	writeFileSync(file, JSON.stringify(buildGraph([document], engine)));
	const { stdout, stderr, status } = spawnSync(
		'node',
		[
			join(home, 'tests/accuracy/score-gold.mjs'),
			file,
			join(home, 'tests/gold', `${ID}.json`),
			...(misses ? ['--misses'] : [])
		],
		{ encoding: 'utf8' }
	);
	rmSync(folder, { recursive: true });
	if (status !== 0) throw new Error(stderr);
	return stdout;
}
