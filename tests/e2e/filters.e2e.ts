import type { Page } from 'playwright-core';
import { expectAccessible } from './axe.ts';
import { nodeNamed } from './built-graph.ts';
import { expect, phone, test } from './open-page.ts';
import { exampleGraph } from '../../src/explorer/quote/example-graph.ts';

/** The numbers in "Showing 22 of 157 nodes, 40 of 483 connections"; the first is how many are shown. */
async function showing(page: Page): Promise<number[]> {
	const words = await page
		.getByRole('status')
		.filter({ hasText: /^\s*Showing/ })
		.textContent();
	return [...(words ?? '').matchAll(/[\d,]+/g)].map(([n]) => Number(n.replace(',', '')));
}

const leaves = async (page: Page, name: string) =>
	Number(
		await page.getByRole('checkbox', { name }).locator('xpath=..').locator('.count').textContent()
	);

test('an actor leaves as many nodes as its filter promised, and Back brings the others', async ({
	openPage
}) => {
	const { id: executive } = await nodeNamed('Scottish Executive');
	const page = await openPage('/');
	const box = page.getByRole('checkbox', { name: /^Scottish Executive/ });
	await box.waitFor();
	const [all] = await showing(page);
	const promised = Number(await box.locator('xpath=..').locator('.count').textContent());
	expect(promised).toBeGreaterThan(1);
	await box.check();
	await expect.poll(async () => (await showing(page))[0]).toBe(promised);
	await expect.poll(() => new URL(page.url()).searchParams.get('actor')).toBe(executive);
	await page.getByRole('link', { name: 'End the filter Actor: Scottish Executive' }).waitFor();
	await page.goBack();
	await expect.poll(async () => (await showing(page))[0]).toBe(all);
});

test('filters combine, each with its chip, and clear at once', async ({ openPage }) => {
	const page = await openPage('/');
	const themes = page.getByRole('group', { name: 'Themes' });
	const theme = themes.getByRole('checkbox').first();
	await theme.waitFor();
	const [all] = await showing(page);
	await theme.check();
	await expect.poll(async () => (await showing(page))[0]).toBeLessThan(all ?? 0);
	const [themed] = await showing(page);
	await page.getByRole('checkbox', { name: /^Tensions/ }).uncheck();
	await expect.poll(async () => (await showing(page))[0]).toBeLessThan(themed ?? 0);
	await page.getByRole('combobox', { name: /^Held by at least/ }).selectOption('many');
	await expect.poll(() => page.getByRole('link', { name: /^End the filter/ }).count()).toBe(3);
	await page.getByRole('link', { name: 'Clear all' }).click();
	await expect.poll(async () => (await showing(page))[0]).toBe(all);
	await page.getByRole('checkbox', { name: /^Tensions/, checked: true }).waitFor();
});

test('only the actors of a theme take two actions, and one more brings all kinds back', async ({
	openPage
}) => {
	const page = await openPage('/?view=table');
	const nodes = page.getByRole('group', { name: 'Nodes' });
	await page.getByRole('group', { name: 'Themes' }).getByRole('checkbox').first().check(); // 1
	await nodes.getByRole('button', { name: 'Only actors' }).click(); // 2
	await page.getByText(/^\d+ of \d+ nodes \(\d+ actors\)/).waitFor();
	const [actors] = await showing(page);
	await nodes.getByRole('button', { name: 'All kinds of nodes again' }).click();
	await expect.poll(async () => (await showing(page))[0]).toBeGreaterThan(actors ?? 0);
});

test('every value of a filter says how much it leaves', async ({ openPage }) => {
	const page = await openPage('/?section=under-the-skin-ch2/s2');
	const group = page.getByRole('group', { name: 'Actors' });
	await group.getByRole('checkbox').first().waitFor();
	const name = (await group.getByRole('checkbox').first().locator('xpath=..').innerText()).split(
		'\n'
	)[0];
	const promised = await leaves(page, name ?? '');
	await group.getByRole('checkbox').first().check();
	await expect.poll(async () => (await showing(page))[0]).toBe(promised);
});

test('where nothing is left the page says so and leads back', async ({ openPage }) => {
	const page = await openPage('/?actor=actor/nobody');
	await page.getByRole('heading', { name: 'Nothing is left' }).waitFor();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Clear all filters' }).click();
	await expect.poll(async () => (await showing(page))[0]).toBeGreaterThan(10);
});

test('where nothing was found every view says so and leads to the text', async ({ openPage }) => {
	const graph = { ...exampleGraph, nodes: [], edges: [], annotations: [] };
	for (const view of ['network', 'tensions', 'matrix', 'table', 'quotations']) {
		const page = await openPage(`/?view=${view}`, { graph });
		await page.getByRole('heading', { name: 'Nothing was found' }).waitFor();
		await page.getByRole('link', { name: 'Read the text' }).click();
		await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('text');
	}
});

test('a link restores the filters', async ({ openPage }) => {
	const { id: executive } = await nodeNamed('Scottish Executive');
	const page = await openPage(`/?actor=${executive}&hide=theme&held-by=some&view=table`);
	await page.getByRole('link', { name: 'End the filter Actor: Scottish Executive' }).waitFor();
	await page.getByRole('checkbox', { name: /^Scottish Executive/, checked: true }).waitFor();
	await page.getByRole('checkbox', { name: /^Themes/, checked: false }).waitFor();
	const heldBy = page.getByRole('combobox', { name: /^Held by at least/ });
	await expect.poll(() => heldBy.inputValue()).toBe('some');
	await page.getByRole('tab', { name: 'Table', selected: true }).waitFor();
});

test('on a phone the filters are a sheet that Escape closes', async ({ openPage }) => {
	const page = await openPage('/', { viewport: phone });
	await page.getByRole('button', { name: 'Filters' }).click();
	const sheet = page.getByRole('dialog', { name: 'Filters' });
	await sheet.getByRole('checkbox', { name: /^Scottish Executive/ }).check();
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await sheet.waitFor({ state: 'hidden' });
	await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
});
