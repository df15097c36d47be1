/**
 * How quickly the map answers on a graph of 2,000 nodes and 8,000 edges, beside the same graph drawn
 * whole in plain Cytoscape.js in the same run. `npm run bench:explorer`, or with other sizes:
 * `npm run bench:explorer -- 10000 50000`.
 *
 *   first frame   from the graph file being there to the first picture of it, best of three
 *   select        from a click on a node to the frame that shows it chosen, with its words
 *   filter        from a click on a filter to the frame that shows what remains
 *   pan           frames a second while the map is dragged
 */
import { makeGraph } from '../fixtures/make-graph.ts';
import { findBrowser } from '../e2e/find-browser.ts';
import { openSite } from '../e2e/site.ts';
import { chromium } from 'playwright-core';
import { explorerSubject } from './explorer-subject.ts';
import { cytoscapeSubject } from './cytoscape-subject.ts';
import type { Subject } from './subject.ts';

const tries = 40;
const promised = { frame: 700, select: 120, filter: 170, fps: 55 };

const [nodes = 2000, edges = 8000] = process.argv.slice(2).map(Number);
const graph = makeGraph({ nodes, edges });
const site = await openSite();
const browser = await chromium.launch(await findBrowser());

/** The value that 95 of 100 tries stay below. */
function percentile95(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? NaN;
}

async function measure(name: string, open: () => Promise<Subject>) {
	const frames: number[] = [];
	for (let time = 0; time < 3; time++) {
		const subject = await open();
		frames.push(subject.firstFrame);
		if (time < 2) await subject.close();
		else {
			const selects: number[] = [];
			const filters: number[] = [];
			for (let at = 0; at < tries; at++) {
				selects.push(await subject.select(at));
				filters.push(await subject.filter());
			}
			const fps = await subject.pan();
			await subject.close();
			const [select, filter] = [percentile95(selects), percentile95(filters)];
			const frame = Math.min(...frames);
			console.log(
				`${name.padEnd(12)} first frame ${frame.toFixed(0)} ms · select ${select.toFixed(0)} ms · filter ${filter.toFixed(0)} ms (95 of 100) · pan ${fps.toFixed(0)} frames a second`
			);
			return { frame, select, filter, fps };
		}
	}
	throw new Error('unreachable');
}

try {
	console.log(`${graph.nodes.length} nodes, ${graph.edges.length} edges`);
	const ours = await measure('Subtext', () => explorerSubject(browser, site.baseUrl, graph));
	await measure('Cytoscape.js', () => cytoscapeSubject(browser, graph));
	const held =
		ours.frame <= promised.frame &&
		ours.select <= promised.select &&
		ours.filter <= promised.filter &&
		ours.fps >= promised.fps;
	console.log(
		`promised      first frame ${promised.frame} · select ${promised.select} · filter ${promised.filter} · pan ${promised.fps}: ${held ? 'held' : 'not held'}`
	);
	if (!held) process.exitCode = 1;
} finally {
	await browser.close();
	await site.close();
}
