// The table: everything the map shows, in order, for the keyboard and for those who listen.
import { exampleGraph } from '../../src/explorer/quote/example-graph.ts';
import { makeGraph } from '../fixtures/make-graph.ts';
import { expectAccessible } from './axe.ts';
import { desktop, expect, phone, test } from './open-page.ts';

const graph = exampleGraph;
const said = /^\d[\d, of]* (node|connection)s/;

test('it has a row for every node and every connection of the map', async ({ openPage }) => {
	const page = await openPage('/?view=table', { graph });
	const nodes = page.getByRole('grid', { name: 'Nodes' });
	await nodes.waitFor();
	await expect.poll(() => nodes.getByRole('row').count()).toBe(1 + graph.nodes.length);
	expect(await nodes.getAttribute('aria-rowcount')).toBe(`${1 + graph.nodes.length}`);
	await page.getByRole('tab', { name: 'Connections 14' }).click();
	const edges = page.getByRole('grid', { name: 'Connections' });
	await edges.waitFor();
	await expect.poll(() => edges.getByRole('row').count()).toBe(1 + graph.edges.length);
	const row = edges.getByRole('row', { name: /Harbour Trust supports shared quays/ });
	expect(await row.innerText()).toMatch(/stated/);
});

test('a heading orders, says so, and turns the order', async ({ openPage }) => {
	const page = await openPage('/?view=table', { graph });
	const status = page.getByRole('status').filter({ hasText: said });
	await expect
		.poll(() => status.textContent())
		.toBe(
			'13 nodes (3 actors, 5 concepts, 3 tensions, 2 themes), ordered by paragraphs, most first.'
		);
	const name = page.getByRole('columnheader', { name: 'Name' });
	await name.getByRole('button').click();
	await expect.poll(() => name.getAttribute('aria-sort')).toBe('ascending');
	await page.getByText('ordered by name, from A to Z.').waitFor();
	await name.getByRole('button').click();
	await expect.poll(() => name.getAttribute('aria-sort')).toBe('descending');
	await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('nodes-label-down');
	await page.getByText('ordered by name, from Z to A.').waitFor();
	const first = page.getByRole('grid', { name: 'Nodes' }).getByRole('row').nth(1);
	await expect.poll(() => first.innerText()).toMatch(/shared quays/);
});

test('filters narrow it and are announced', async ({ openPage }) => {
	const page = await openPage('/?view=table', { graph });
	await page.getByRole('checkbox', { name: /^Concepts/ }).uncheck();
	const status = page.getByRole('status').filter({ hasText: said });
	await expect
		.poll(() => status.textContent())
		.toContain('8 of 13 nodes (3 actors, 3 tensions, 2 themes)');
});

test('rows lead to the node, its words and the map by keyboard alone', async ({ openPage }) => {
	const page = await openPage('/?view=table&sort=nodes-label', { graph });
	const grid = page.getByRole('grid', { name: 'Nodes' });
	await grid.getByRole('link', { name: 'Fishers', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => new URL(page.url()).searchParams.get('selected')).toBe('actor/fishers');
	await expect.poll(() => grid.getByRole('row', { selected: true }).count()).toBe(1);
	await grid.getByRole('link', { name: 'Fishers', exact: true }).focus();
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowLeft');
	const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
	await expect.poll(focused).toBe('First words of Fishers, paragraph 1.1');
	await page.keyboard.press('Enter');
	await expect.poll(() => new URL(page.url()).searchParams.get('mark')).not.toBeNull();
	await grid.getByRole('link', { name: 'Show Fishers and what is around it on the map' }).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => new URL(page.url()).searchParams.get('focus')).toBe('actor/fishers');
});

test('a large graph comes in pages that say where they are', async ({ openPage }) => {
	const big = makeGraph({ nodes: 500, edges: 1500 });
	const page = await openPage('/?view=table&sort=edges', { graph: big });
	const rows = page.getByRole('grid', { name: 'Connections' }).getByRole('row');
	await page.getByText(`Rows 1 to 200 of ${big.edges.length}`).waitFor();
	await expect.poll(() => rows.count()).toBe(201);
	await page.getByRole('button', { name: 'Rows after' }).click();
	await page.getByText(`Rows 201 to 400 of ${big.edges.length}`).waitFor();
	await expect.poll(() => rows.nth(1).getAttribute('aria-rowindex')).toBe('202');
});

test.for([
	[768, 'nodes'],
	[768, 'edges'],
	[900, 'edges'],
	[1024, 'nodes'],
	[1024, 'edges'],
	[1200, 'nodes'],
	[1200, 'edges'],
	[1280, 'nodes'],
	[1280, 'edges']
] as const)(
	'in a window of %i pixels no column of the %s is out of sight',
	async ([width, table], { openPage }) => {
		const page = await openPage(`/?view=table${table === 'edges' ? '&sort=edges' : ''}`, {
			viewport: { width, height: 800 }
		});
		const grid = page.getByRole('grid');
		await grid.waitFor();
		const hidden = () =>
			grid.evaluate(({ parentElement: box }) => (box ? box.scrollWidth - box.clientWidth : NaN));
		await expect.poll(hidden).toBe(0);
	}
);

test.for([
	['light', desktop, 'nodes'],
	['dark', phone, 'edges']
] as const)('the table is accessible: %s, %o, %s', async (setting, { openPage }) => {
	const [colorScheme, viewport, sort] = setting;
	const page = await openPage(`/?view=table&sort=${sort}`, { colorScheme, viewport, graph });
	await page.getByRole('grid').waitFor();
	const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	await expect.poll(wide).toBeLessThanOrEqual(0);
	await expectAccessible(page);
});
