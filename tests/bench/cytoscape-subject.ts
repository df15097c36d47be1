import { createRequire } from 'node:module';
import type cytoscape from 'cytoscape';
import type { Browser } from 'playwright-core';
import type { GraphFile } from '../../src/graph/graph-file.ts';
import { framesWhileDragging, heapOf, openContext, type Subject } from './subject.ts';

declare global {
	interface Window {
		cytoscape: typeof cytoscape;
		graph: GraphFile;
		cy: cytoscape.Core;
	}
}

/** The same graph drawn whole by Cytoscape.js as it comes, with every label. */
export async function cytoscapeSubject(browser: Browser, body: string): Promise<Subject> {
	const context = await openContext(browser);
	const page = await context.newPage();
	await page.setContent('<div id="map" style="position: fixed; inset: 0"></div>');
	const library = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');
	await page.addScriptTag({ path: library });
	await page.evaluate((text) => {
		window.graph = JSON.parse(text) as GraphFile;
	}, body);
	const before = await heapOf(page);
	const firstFrame = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const start = performance.now();
				const { nodes, edges } = window.graph;
				window.cy = window.cytoscape({
					container: document.getElementById('map'),
					layout: { name: 'preset' },
					style: [
						{ selector: 'node', style: { label: 'data(label)', 'font-size': 10 } },
						{ selector: 'edge', style: { width: 1 } },
						{ selector: '.far', style: { opacity: 0.2 } },
						{ selector: '.gone', style: { display: 'none' } }
					],
					elements: [
						...nodes.map(({ id, label, kind, position }) => ({
							data: { id, label, kind },
							position
						})),
						...edges.map(({ id, source, target }) => ({ data: { id, source, target } }))
					]
				});
				window.cy.one('render', () =>
					requestAnimationFrame(() => resolve(performance.now() - start))
				);
				window.cy.fit();
			})
	);
	return {
		firstFrame,
		heap: (await heapOf(page)) - before,
		select: (at) =>
			page.evaluate(
				(place) =>
					new Promise<number>((resolve) => {
						const start = performance.now();
						const { cy } = window;
						cy.one('render', () => requestAnimationFrame(() => resolve(performance.now() - start)));
						cy.batch(() => {
							const chosen = cy.nodes().eq((place * 37) % cy.nodes().length);
							cy.elements().removeClass('far').unselect();
							cy.elements().difference(chosen.closedNeighborhood()).addClass('far');
							chosen.select();
						});
					}),
				at
			),
		filter: () =>
			page.evaluate(
				() =>
					new Promise<number>((resolve) => {
						const start = performance.now();
						const { cy } = window;
						cy.one('render', () => requestAnimationFrame(() => resolve(performance.now() - start)));
						cy.batch(() => cy.nodes('[kind = "tension"]').toggleClass('gone'));
					})
			),
		pan: () => framesWhileDragging(page, { x: 0, y: 0, width: 1440, height: 900 }),
		close: () => context.close()
	};
}
