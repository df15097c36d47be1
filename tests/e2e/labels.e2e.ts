// No two labels of the map overlap at rest, whatever the size of the window, the graph and the zoom.
import type { Page } from 'playwright-core';
import { makeGraph } from '../fixtures/make-graph.ts';
import { desktop, expect, phone, test } from './open-page.ts';

interface Measured {
	labels: number;
	overlaps: string[];
}

/** Pairs of labels on screen whose boxes share more than a pixel either way. */
function measure(page: Page): Promise<Measured> {
	return page.evaluate(() => {
		const visible = [...document.querySelectorAll('[data-label]:not([hidden])')].map((element) => ({
			text: element.textContent ?? '',
			box: element.getBoundingClientRect()
		}));
		const overlaps = visible.flatMap((one, at) =>
			visible.slice(at + 1).flatMap((two) => {
				const across =
					Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
				const down = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
				return across > 1 && down > 1 ? [`${one.text} / ${two.text}`] : [];
			})
		);
		return { labels: visible.length, overlaps };
	});
}

/** Measures when nothing has moved for two frames in a row. */
async function atRest(page: Page): Promise<Measured> {
	await page.locator('[data-label]:not([hidden])').first().waitFor();
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				let last = '';
				let quiet = 0;
				const look = () => {
					const now = [...document.querySelectorAll('[data-label]:not([hidden])')]
						.map((element) => JSON.stringify(element.getBoundingClientRect()))
						.join();
					quiet = now === last ? quiet + 1 : 0;
					last = now;
					if (quiet > 5) resolve();
					else requestAnimationFrame(look);
				};
				look();
			})
	);
	return measure(page);
}

const graphs = {
	'this graph': undefined,
	'a graph of 500 nodes': makeGraph({ nodes: 500, edges: 1500 })
};
const windows = { '1440 × 900': desktop, '390 × 844': phone };
const cases = Object.entries(graphs).flatMap(([graph, file]) =>
	Object.entries(windows).map(([window, viewport]) => ({ graph, file, window, viewport }))
);

test.for(cases)(
	'none on $graph at $window, at any zoom',
	{ timeout: 90_000 },
	async ({ file, viewport }, { openPage }) => {
		const page = await openPage('/', { viewport, ...(file && { graph: file }) });
		await page.getByRole('tab', { name: 'Map' }).click();
		const first = await atRest(page);
		expect(first.overlaps).toEqual([]);
		expect(first.labels).toBeGreaterThan(5);
		for (const zoom of ['Zoom in', 'Zoom in', 'Zoom in', 'Fit', 'Zoom out', 'Zoom out']) {
			await page.getByRole('button', { name: zoom, exact: true }).click();
			expect((await atRest(page)).overlaps).toEqual([]);
		}
	}
);

test('none with a node selected, and the label of the selected is always there', async ({
	openPage
}) => {
	const page = await openPage('/');
	const id = await page.evaluate(async () => {
		const { nodes } = await (await fetch('graph.json')).json();
		return nodes
			.filter((node: { kind: string }) => node.kind === 'concept')
			.sort(
				(a: { importance: number }, b: { importance: number }) => a.importance - b.importance
			)[0].id;
	});
	await page.goto(`${page.url().split('?')[0]}?selected=${encodeURIComponent(id)}`);
	const measured = await atRest(page);
	expect(measured.overlaps).toEqual([]);
	expect(await page.locator(`[data-label="${id}"]:not([hidden])`).count()).toBe(1);
});
