/**
 * How quickly the map answers on graphs of 2,000 nodes and 8,000 edges and of 10,000 and 50,000,
 * beside the same graphs drawn whole by plain Cytoscape.js and by sigma in the same run.
 * `npm run bench:explorer`; another size: `npm run bench:explorer -- 500 1500`; `--ours` leaves the
 * others out; `--json` gives the figures for a program.
 *
 *   first frame   from the graph file being there to the first picture of it
 *   select        from a click on a node to the frame that shows it chosen, with its words
 *   filter        from a click on a filter to the frame that shows what remains
 *   pan           frames a second while the map is dragged
 *   heap          what the drawing holds beyond the graph
 */
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../e2e/find-browser.ts';
import { openSite } from '../e2e/site.ts';
import { makeGraph } from '../fixtures/make-graph.ts';
import { cytoscapeSubject } from './cytoscape-subject.ts';
import { explorerSubject } from './explorer-subject.ts';
import { measureSubject, type Effort, type Figures, type Spread } from './measure-subject.ts';
import { sigmaSubject } from './sigma-subject.ts';
import type { Subject } from './subject.ts';

const promised = { firstFrame: 700, select: 120, filter: 170, pan: 55, heap: 25 };
const ours: Effort = { openings: 3, tries: 100, enough: 20_000 };
// The others are there to compare with: a few tries say enough.
const others: Effort = { openings: 1, tries: 100, enough: 4000 };
// Without a GPU, WebGL is drawn in software, which a browser must be told to do.
const software = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const numbers = process.argv
	.slice(2)
	.filter((argument) => !argument.startsWith('--'))
	.map(Number);
const sizes = numbers.length
	? [{ nodes: numbers[0] ?? 2000, edges: numbers[1] ?? 8000 }]
	: [
			{ nodes: 2000, edges: 8000 },
			{ nodes: 10_000, edges: 50_000 }
		];
const json = flags.includes('--json');

const start = performance.now();
const site = await openSite();
const found = await findBrowser();
const results: { nodes: number; edges: number; subjects: Record<string, Figures> }[] = [];
for (const size of sizes) {
	const graph = makeGraph(size);
	const body = JSON.stringify(graph);
	const subjects: Record<string, (browser: Browser) => Promise<Subject>> = {
		Subtext: (browser) => explorerSubject(browser, site.baseUrl, body),
		...(!flags.includes('--ours') && {
			'Cytoscape.js': (browser: Browser) => cytoscapeSubject(browser, body),
			sigma: (browser: Browser) => sigmaSubject(browser, body)
		})
	};
	const measured: Record<string, Figures> = {};
	for (const [name, open] of Object.entries(subjects)) {
		// A browser each, so that none pays for what another left behind.
		const args = name === 'sigma' ? [...found.args, ...software] : found.args;
		const browser = await chromium.launch({ ...found, args });
		const tell = (words: string) => {
			const seconds = Math.round((performance.now() - start) / 1000);
			process.stderr.write(`${seconds} s: ${graph.nodes.length} nodes, ${name}: ${words}\n`);
		};
		try {
			const effort = name === 'Subtext' ? ours : others;
			measured[name] = await measureSubject(() => open(browser), effort, tell);
		} catch (error) {
			tell(error instanceof Error ? error.message : String(error));
		} finally {
			await browser.close();
		}
	}
	results.push({ nodes: graph.nodes.length, edges: graph.edges.length, subjects: measured });
	if (!json) print(results.at(-1)!);
}
await site.close();

const held = results.every(({ subjects }) => holds(subjects['Subtext']));
if (json) console.log(JSON.stringify({ promised, held, results }, undefined, '\t'));
else {
	const { firstFrame, select, filter, pan, heap } = promised;
	console.log(
		`promised: first frame ${firstFrame} ms, select ${select} and filter ${filter} ms in 95 of 100 tries, pan ${pan} frames a second, heap ${heap} MB: ${held ? 'held' : 'not held'}`
	);
}
if (!held) process.exitCode = 1;

function holds(figures: Figures | undefined): boolean {
	const { firstFrame, select, filter, pan, heap } = figures ?? {};
	const most = (value: number | undefined | null, limit: number) =>
		typeof value === 'number' && value <= limit;
	return (
		most(firstFrame, promised.firstFrame) &&
		most(select?.p95, promised.select) &&
		most(filter?.p95, promised.filter) &&
		(pan ?? 0) >= promised.pan &&
		most(heap, promised.heap)
	);
}

function print({ nodes, edges, subjects }: (typeof results)[number]): void {
	const whole = (value: number | null) => (value === null ? '-' : value.toFixed(0));
	const both = (spread: Spread | null) =>
		spread ? `${whole(spread.p50)} / ${whole(spread.p95)} (${spread.tries})` : '-';
	const rows = [
		['', 'first frame ms', 'select p50 / p95 (tries)', 'filter p50 / p95 (tries)', 'pan fps', 'MB'],
		...Object.entries(subjects).map(([name, { firstFrame, select, filter, pan, heap }]) => [
			name,
			whole(firstFrame),
			both(select),
			both(filter),
			whole(pan),
			heap === null ? '-' : heap.toFixed(1)
		])
	];
	const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
	console.log(`${nodes} nodes, ${edges} edges`);
	for (const row of rows) console.log(row.map((cell, at) => cell.padEnd(widths[at]!)).join('   '));
}
