import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '#cli/load-engine.ts';
import type { Engine } from '#pipeline/build-graph.ts';
import { buildGraph } from '#pipeline/build-graph.ts';
import { readPlainText } from '#pipeline/read/read-plain-text.ts';
import type { Gold, Result } from './gold.ts';
import { scoreClaims } from './score-claims.ts';
import { scoreMentions } from './score-mentions.ts';

const ID = 'under-the-skin-ch2';

/**
 * Builds the graph of the first document without its codebook and scores it against what two careful readers
 * marked in it (tests/gold/).
 */
export function scoreFirstDocument(engine: Engine): Result {
	const text = readFileSync(join(home, 'data/documents', ID, `${ID}.txt`), 'utf8');
	const document = readPlainText({ id: ID, file: `${ID}.txt`, sha256: '', text });
	const gold = JSON.parse(readFileSync(join(home, 'tests/gold', `${ID}.json`), 'utf8')) as Gold;
	const graph = buildGraph([document], engine);
	const mentions = scoreMentions(graph, gold);
	const claims = scoreClaims(graph, gold);
	return {
		measures: [...mentions.measures, ...claims.measures],
		misses: [...mentions.misses, ...claims.misses]
	};
}
