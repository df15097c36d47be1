import { describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { quantifiers } from '#graph/kinds.ts';
import { hostileLabels } from '../../../tests/fixtures/hostile-labels.ts';
import { filterGraph } from '../filter-graph.ts';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { defaultView } from '../view.ts';
import { collectQuotations, groupQuotations, holdersIn } from './collect-quotations.ts';
import { writeCsv, writeText } from './write-quotations.ts';

const index = indexGraph(exampleGraph);
const all = collectQuotations(index, filterGraph(index, defaultView));
const address = () => 'https://example.org/';

describe('collectQuotations(index, shown)', () => {
	it('has each sentence with a claim once, in reading order', () => {
		const keys = all.map(({ paragraph, sentence }) => `${paragraph} ${sentence.start}`);
		expect(new Set(keys).size).toBe(keys.length);
		const claims = exampleGraph.annotations.filter(({ kind }) => kind !== 'mention');
		expect(all.flatMap((each) => each.claims.map(({ id }) => id)).sort()).toEqual(
			claims.map(({ id }) => id).sort()
		);
		const places = all.map(({ paragraph }) => index.placeOf(paragraph));
		expect(places).toEqual([...places].sort((a, b) => a - b));
	});

	it('leaves out what the filters leave out', () => {
		for (const heldBy of quantifiers) {
			const shown = filterGraph(index, { ...defaultView, heldBy });
			const ids = collectQuotations(index, shown).flatMap(({ claims }) =>
				claims.map(({ id }) => id)
			);
			expect(ids.filter((id) => !shown.annotations.has(id))).toEqual([]);
		}
	});

	it('is empty where nothing is claimed', () => {
		const named = {
			...exampleGraph,
			edges: [],
			annotations: exampleGraph.annotations.filter(({ kind }) => kind === 'mention')
		};
		const bare = indexGraph(named);
		expect(collectQuotations(bare, filterGraph(bare, defaultView))).toEqual([]);
	});
});

describe('groupQuotations(index, quotations, order)', () => {
	it('puts a sentence under everyone who holds what it says, the report’s own voice last', () => {
		const groups = groupQuotations(index, all, 'holder');
		for (const { id, quotations } of groups) {
			for (const quotation of quotations) {
				if (id) expect(holdersIn(quotation)).toContain(id);
				else expect(holdersIn(quotation)).toEqual([]);
			}
		}
		const own = groups.findIndex(({ id }) => id === '');
		expect([-1, groups.length - 1]).toContain(own);
	});

	it.each(['place', 'kind'] as const)('has each once by %s', (order) => {
		const grouped = groupQuotations(index, all, order).flatMap(({ quotations }) => quotations);
		expect(grouped).toHaveLength(all.length);
	});
});

describe('writeText and writeCsv(index, groups, address)', () => {
	const groups = groupQuotations(index, all, 'place');

	it('gives every quotation its citation', () => {
		const text = writeText(index, groups, address);
		expect(text.match(/\(.*, para [\d.]+\), https:\/\/example\.org\//g)).toHaveLength(all.length);
	});

	it('stays a table with hostile names', () => {
		const file = {
			...exampleGraph,
			nodes: exampleGraph.nodes.map((node, at) => ({
				...node,
				label: hostileLabels[at % hostileLabels.length] ?? node.label
			}))
		};
		const csv = writeCsv(indexGraph(file), groups, address);
		const rows = parse(csv, { bom: true, columns: true });
		expect(rows).toHaveLength(all.length);
	});
});
