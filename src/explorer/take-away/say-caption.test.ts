import { describe, expect, it } from 'vitest';
import { filterGraph } from '../filter-graph.ts';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { defaultView, type View } from '../view.ts';
import { sayCaption } from './say-caption.ts';

describe('sayCaption(props, title, address)', () => {
	const index = indexGraph(exampleGraph);
	const captionOf = (change: Partial<View>) => {
		const view = { ...defaultView, ...change };
		return sayCaption(
			{ index, view, shown: filterGraph(index, view) },
			'Two harbours',
			'https://a.example/?x'
		);
	};

	it('says what a map is of, how much it shows and how to read it', () => {
		const { nodes, edges } = exampleGraph;
		expect(captionOf({})).toBe(
			`Map of “Two harbours”, made with Subtext. Showing ${nodes.length} of ${nodes.length} nodes ` +
				`and ${edges.length} of ${edges.length} connections. Solid lines: the text says so; ` +
				'dashed: only together in a sentence. https://a.example/?x'
		);
	});

	it('names the filters, and explains no lines where there are none', () => {
		const caption = captionOf({ view: 'tensions', hiddenNodes: ['theme'] });
		expect(caption).toMatch(/^Tensions of “Two harbours”/);
		expect(caption).toContain('(Hidden: Themes)');
		expect(caption).not.toContain('Solid');
	});
});
