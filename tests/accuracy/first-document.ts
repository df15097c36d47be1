import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphFile } from '#graph/graph-file.ts';
import { home } from '#cli/load-engine.ts';
import type { Engine } from '#pipeline/build-graph.ts';
import { buildGraph } from '#pipeline/build-graph.ts';
import { readPlainText } from '#pipeline/read/read-plain-text.ts';
import type { Gold, Result } from './gold.ts';
import { scoreClaims } from './score-claims.ts';
import { scoreMentions } from './score-mentions.ts';

const ID = 'under-the-skin-ch2';

/** The graph of the first document, its codebook not given. */
export function buildFirstDocument(engine: Engine): GraphFile {
	const text = readFileSync(join(home, 'data/documents', ID, `${ID}.txt`), 'utf8');
	const document = readPlainText({ id: ID, file: `${ID}.txt`, sha256: '', text });
	return buildGraph([document], engine);
}

/**
 * Scores the graph of the first document against what two careful readers marked in it (tests/gold/).
 *
 * @param graph made without its codebook
 */
export function scoreFirstDocument(graph: GraphFile): Result {
	const gold = JSON.parse(readFileSync(join(home, 'tests/gold', `${ID}.json`), 'utf8')) as Gold;
	const mentions = scoreMentions(graph, gold);
	const claims = scoreClaims(graph, gold);
	return {
		measures: [...mentions.measures, ...claims.measures],
		misses: [...mentions.misses, ...claims.misses]
	};
}
