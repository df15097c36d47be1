// What a reader takes away is a file that its program opens, of what is shown or of the whole.
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { GraphFile } from '../../src/graph/graph-file.ts';
import { expectAccessible } from './axe.ts';
import { expect, phone, test } from './open-page.ts';

async function take(page: Page, name: RegExp): Promise<{ name: string; bytes: Buffer }> {
	const menu = page.getByRole('dialog', { name: 'Take away' });
	if (!(await menu.isVisible())) await page.getByRole('button', { name: 'Take away' }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		menu.getByRole('button', { name }).click()
	]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const graphOf = (page: Page): Promise<GraphFile> =>
	page.evaluate(async () => (await fetch('graph.json')).json());

test('the whole graph opens in the readers of GraphML, GEXF, CSV and JSON-LD', async ({
	openPage
}) => {
	const page = await openPage('/');
	const { nodes, edges, annotations } = await graphOf(page);

	const ml = await take(page, /^GraphML/);
	expect(ml.name).toMatch(/-graph\.graphml$/);
	const fromMl = graphml.parse(Graph, ml.bytes.toString());
	expect([fromMl.order, fromMl.size]).toEqual([nodes.length, edges.length]);

	const fromGexf = gexf.parse(Graph, (await take(page, /^GEXF/)).bytes.toString());
	expect(fromGexf.nodes().sort()).toEqual(nodes.map(({ id }) => id).sort());

	const rows = parse((await take(page, /^Quotations as a table/)).bytes, {
		bom: true,
		columns: true
	});
	expect(rows).toHaveLength(annotations.length);

	const linked = JSON.parse((await take(page, /^JSON-LD/)).bytes.toString()) as {
		'@graph': { type: string }[];
	};
	expect(linked['@graph'].filter(({ type }) => type === 'Annotation')).toHaveLength(
		annotations.length
	);
	const said = page.getByRole('status').getByText(/^Saved as .*\.jsonld$/);
	await expect.poll(() => said.count()).toBe(1);
});

test('what is filtered is what is taken, and the picture names the filters', async ({
	openPage
}) => {
	const page = await openPage('/?hide=concept&hide=theme');
	const { nodes } = await graphOf(page);
	const kept = nodes.filter(({ kind }) => kind === 'actor' || kind === 'tension');
	const table = await take(page, /^Nodes as a table/);
	const ids = (parse(table.bytes, { bom: true, columns: true }) as { id: string }[]).map(
		({ id }) => id
	);
	expect(ids.sort()).toEqual(kept.map(({ id }) => id).sort());

	await page.getByRole('radio', { name: 'The whole graph' }).check();
	const whole = await take(page, /^Nodes as a table/);
	expect(parse(whole.bytes, { bom: true, columns: true })).toHaveLength(nodes.length);

	const svg = (await take(page, /^Drawing \(SVG\)/)).bytes.toString();
	expect(svg).toContain('Hidden: Concepts');
	expect(svg).toContain(`Showing ${kept.length} of ${nodes.length} nodes`);
	const png = (await take(page, /^Picture \(PNG\)/)).bytes;
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect(png.readUInt32BE(16)).toBe(3200); // pixels across: twice the drawing's 1,600
});

test('the picture has the colours of the page, with reduced motion too', async ({ openPage }) => {
	const drawings: string[] = [];
	for (const reducedMotion of [false, true]) {
		const page = await openPage('/', { reducedMotion });
		drawings.push((await take(page, /^Drawing \(SVG\)/)).bytes.toString());
	}
	expect(drawings[1]).toBe(drawings[0]);
	expect(drawings[0]).toContain('fill="rgb(250, 249, 246)"');
});

test('quotations carry their citation and a link that finds the words again', async ({
	openPage
}) => {
	const page = await openPage('/');
	const notes = (await take(page, /^Quotations with citations/)).bytes.toString();
	const link = /<(http[^>]+)>/.exec(notes)?.[1];
	expect(notes).toMatch(/^> “.+”$/m);
	expect(link).toBeDefined();
	await page.goto(link ?? '');
	await expect.poll(() => page.locator('[data-highlight]').count()).toBeGreaterThan(0);
});

test('the text is taken coded, with its words where the codes say', async ({ openPage }) => {
	const page = await openPage('/?hide=concept');
	const { name, bytes } = await take(page, /^Coded text \(REFI-QDA\)/);
	expect(name).toMatch(/-project\.qdpx$/);
	const files = unzipSync(bytes);
	const xml = strFromU8(files['project.qde'] ?? new Uint8Array());
	const path = /plainTextPath="internal:\/\/([^"]+)"/.exec(xml)?.[1] ?? '';
	const text = [...strFromU8(files[`Sources/${path}`] ?? new Uint8Array())];
	const guid = /<Code guid="([^"]+)" name="COSLA"/.exec(xml)?.[1] ?? '?';
	const selection =
		xml
			.split('<PlainTextSelection ')
			.slice(1)
			.find((each) => each.includes(guid)) ?? '';
	const [, start, end] = /startPosition="(\d+)" endPosition="(\d+)"/.exec(selection) ?? [];
	expect(text.slice(Number(start), Number(end)).join('')).toBe('COSLA');
	expect(xml).not.toContain('name="capacity"'); // the filters hold here, too
});

test('the menu works by keyboard alone, and gives the focus back', async ({ openPage }) => {
	const page = await openPage('/');
	const button = page.getByRole('button', { name: 'Take away' });
	await button.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('dialog', { name: 'Take away' }).waitFor();
	for (const words of [
		'Copy the link',
		'Copy a caption',
		'Copy code',
		'Print',
		'',
		'Picture (PNG)'
	]) {
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.textContent))
			.toContain(words);
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Escape');
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
		.toBe('Take away');
});

test.for(['light', 'dark'] as const)(
	'axe finds nothing in the open menu, %s',
	{ timeout: 240_000 },
	async (colorScheme, { openPage }) => {
		for (const viewport of [{ width: 1440, height: 900 }, phone]) {
			const page = await openPage('/', { colorScheme, viewport });
			await page.getByRole('button', { name: 'Take away' }).click();
			await page.getByRole('dialog', { name: 'Take away' }).waitFor();
			await expectAccessible(page);
		}
	}
);

test('a view is shared by its link and named by its caption', async ({ openPage }) => {
	const page = await openPage('/?view=tensions&hide=theme');
	await page.getByRole('button', { name: 'Take away' }).click();
	const menu = page.getByRole('dialog', { name: 'Take away' });
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	await menu.getByRole('button', { name: /^Copy the link/ }).click();
	await menu.getByText('The link to this view is copied.').waitFor();
	await expect.poll(copied).toBe(page.url());
	await menu.getByRole('button', { name: /^Copy a caption/ }).click();
	await menu.getByText('The caption is copied.').waitFor();
	await expect.poll(copied).toMatch(/^Tensions of “.+Hidden: Themes.+hide=theme$/);
});

test('the matrix is a table to take away', async ({ openPage }) => {
	const page = await openPage('/?view=matrix');
	await page.getByRole('grid').first().waitFor();
	const csv = await take(page, /^This matrix as a table/);
	expect(csv.name).toMatch(/-matrix\.csv$/);
	const [head, ...rows] = parse(csv.bytes, { bom: true });
	expect(head?.[0]).toBe('actor');
	expect(rows).toHaveLength(await page.getByRole('rowheader').count());
});

test('a printed board holds every tension, and none of the buttons', async ({ openPage }) => {
	const page = await openPage('/?view=tensions', { colorScheme: 'dark' });
	const cards = page.getByRole('article');
	await cards.first().waitFor();
	const count = await cards.count();
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 800, height: 1100 });
	await expect
		.poll(() => cards.last().evaluate((it) => it.getBoundingClientRect().bottom))
		.toBeGreaterThan(count * 150);
	await expect
		.poll(() => page.evaluate(() => document.documentElement.scrollHeight))
		.toBeGreaterThan(count * 150);
	for (const button of await page.getByRole('button').all()) {
		expect(await button.isVisible()).toBe(false);
	}
	expect(await page.getByRole('tablist').isVisible()).toBe(false);
	const ink = await cards.first().evaluate((it) => getComputedStyle(it).backgroundColor);
	expect(ink).toBe('rgb(255, 255, 255)');
});
