// The quotations: every sentence the filters leave, in one list that goes into a report.
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { exampleGraph } from '../../src/explorer/quote/example-graph.ts';
import { expectAccessible } from './axe.ts';
import { desktop, expect, phone, test } from './open-page.ts';

const graph = exampleGraph;
const named = {
	...graph,
	edges: [],
	nodes: graph.nodes.filter(({ kind }) => kind !== 'tension'),
	annotations: graph.annotations.filter(({ kind }) => kind === 'mention')
};

test('all quotations are copied with their citations, as many as are listed', async ({
	openPage
}) => {
	const page = await openPage('/', { graph });
	await page.getByRole('tab', { name: 'Quotations' }).click();
	const quotes = page.getByRole('main').getByRole('figure');
	await quotes.first().waitFor();
	const count = await quotes.count();
	await page.getByRole('button', { name: 'Copy all' }).click();
	await page.getByText(`${count} quotations copied with their citations.`).waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.match(/\(.*, para [\d.]+\), http/g)).toHaveLength(count);
});

test('they are a table for a spreadsheet, too', async ({ openPage }) => {
	const page = await openPage('/?view=quotations&sort=holder', { graph });
	const quotes = page.getByRole('main').getByRole('figure');
	await quotes.first().waitFor();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as a table (CSV)' }).click()
	]);
	const rows = parse(await readFile(await download.path()), { bom: true, columns: true });
	expect(rows).toHaveLength(await quotes.count());
});

test('filters narrow them, the order stands in the address, Back brings it back', async ({
	openPage
}) => {
	const page = await openPage('/?view=quotations', { graph });
	const quotes = page.getByRole('main').getByRole('figure');
	await quotes.first().waitFor();
	const before = await quotes.count();
	await page.getByRole('link', { name: 'Who holds it' }).click();
	await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('holder');
	await page.getByRole('heading', { name: /^Fishers/ }).waitFor();
	await page.goBack();
	await expect.poll(() => quotes.count()).toBe(before);
	await page.getByLabel('Held by at least').first().selectOption('most');
	await expect.poll(() => quotes.count()).toBeLessThan(before);
	await page.getByText('that the filters leave').waitFor();
});

test('a quotation leads to its place in the text by keyboard', async ({ openPage }) => {
	const page = await openPage('/?view=quotations', { graph });
	const there = page.getByRole('main').getByRole('link', { name: /^In the text, paragraph/ });
	await there.first().focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => new URL(page.url()).searchParams.get('mark')).not.toBeNull();
	await page.locator('#text mark').first().waitFor();
});

test('where nothing is claimed it says so and leads to the text', async ({ openPage }) => {
	const page = await openPage('/?view=quotations', { graph: named });
	await page.getByText('No tension, view or statement was found in this text.').waitFor();
	await page.getByRole('link', { name: 'Read the text' }).click();
	await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('text');
});

test.for([
	['light', desktop],
	['dark', phone]
] as const)('the quotations are accessible: %s, %o', async (setting, { openPage }) => {
	const [colorScheme, viewport] = setting;
	const page = await openPage('/?view=quotations', { colorScheme, viewport, graph });
	await page.getByRole('figure').first().waitFor();
	const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	await expect.poll(wide).toBeLessThanOrEqual(0);
	await expectAccessible(page);
});
