/** Several nodes looked at together: chosen by pointer and by keyboard, and what they share. */
import type { Page } from 'playwright-core';
import { expectAccessible } from './axe.ts';
import { nodeNamed } from './built-graph.ts';
import { mapDrawn, mapRests } from './map-labels.ts';
import { desktop, expect, phone, test } from './open-page.ts';
import { exampleGraph } from '../../src/explorer/quote/example-graph.ts';

const graph = exampleGraph;
const panel = (page: Page) => page.getByRole('region', { name: 'Together' });
const chosen = (page: Page) => new URL(page.url()).searchParams.getAll('together');
const both = 'together=actor/fishers&together=concept/money&selected=concept/money';

test('Shift and a press choose several on the map, and the words they share stand beside it', async ({
	openPage
}) => {
	const [community, executive] = [
		await nodeNamed('Community Planning'),
		await nodeNamed('Scottish Executive')
	];
	const page = await openPage('/');
	await mapDrawn(page);
	await mapRests(page);
	for (const { id } of [community, executive]) {
		const box = await page.locator(`[data-label="${id}"]`).boundingBox();
		if (!box) throw new Error('The map names no such node');
		await page.keyboard.down('Shift');
		await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
		await page.keyboard.up('Shift');
		await expect.poll(() => new URL(page.url()).searchParams.get('selected')).toBe(id);
		await mapRests(page);
	}
	await expect.poll(() => chosen(page)).toEqual([community.id, executive.id]);
	await panel(page)
		.getByText(/^\d+ sentences? names? both/)
		.waitFor();
	const quote = panel(page).getByRole('blockquote').first();
	await expect.poll(() => quote.textContent()).toMatch(/Executive/);
	await expectAccessible(page);
	// one of them alone again
	await panel(page).getByRole('link', { name: 'Take out Scottish Executive' }).click();
	await page.getByRole('heading', { name: 'Community Planning', level: 2, exact: true }).waitFor();
	await page.goBack();
	await panel(page).waitFor();
});

test('a box drawn with the tool chooses what lies in it', async ({ openPage }) => {
	const page = await openPage('/');
	await mapDrawn(page);
	await mapRests(page);
	await page.getByRole('button', { name: 'Choose several' }).click();
	const { x, y, width, height } = (await page
		.getByRole('application', { name: /^Map of/ })
		.boundingBox())!;
	await page.mouse.move(x + width * 0.75, y + height * 0.45);
	await page.mouse.down();
	await page.mouse.move(x + width * 0.9, y + height * 0.6, { steps: 4 });
	await page.locator('.selection-box').waitFor();
	await page.mouse.move(x + width * 0.97, y + height * 0.7, { steps: 4 });
	await page.mouse.up();
	await expect.poll(() => chosen(page).length).toBeGreaterThan(1);
	await expect.poll(() => page.locator('.selection-box').count()).toBe(0);
	await panel(page).waitFor();
	// without the tool a press selects one alone
	await page.getByRole('button', { name: 'Choose several' }).click();
	await page.keyboard.press('Escape');
	await expect.poll(() => chosen(page)).toEqual([]);
});

test('by keyboard alone: in the table with Space, on the map with Shift and Enter', async ({
	openPage
}) => {
	const page = await openPage('/?view=table', { graph });
	const grid = page.getByRole('grid', { name: 'Nodes' });
	const row = (name: string) => grid.getByRole('link', { name, exact: true });
	await row('Fishers').focus();
	await page.keyboard.press('Space');
	await expect.poll(() => new URL(page.url()).searchParams.get('selected')).toBe('actor/fishers');
	await row('money').focus();
	await page.keyboard.press('Space');
	await expect.poll(() => chosen(page)).toEqual(['actor/fishers', 'concept/money']);
	await page.getByRole('status').filter({ hasText: '2 nodes chosen' }).waitFor();
	await expect.poll(() => grid.getByRole('row', { selected: true }).count()).toBe(2);
	await panel(page)
		.getByText(/^1 sentence names both, no connection lies between them, 2 nodes are/)
		.waitFor();

	await page.getByRole('tab', { name: 'Map' }).click();
	await mapDrawn(page);
	await page.getByRole('application', { name: /^Map of/ }).focus();
	await page.keyboard.press('Shift+Enter');
	await expect.poll(() => new URL(page.url()).searchParams.get('selected')).toBe('actor/fishers');
	await expect.poll(() => chosen(page)).toEqual([]);
});

test('a node is joined with another by its name, and the focus goes along', async ({
	openPage
}) => {
	const page = await openPage('/?view=text&selected=actor/fishers', { graph });
	const focused = () =>
		page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.id);
	await page.getByRole('link', { name: 'What it shares with another' }).focus();
	await page.keyboard.press('Enter');
	await panel(page)
		.getByText(/^Add another to see/)
		.waitFor();
	await expect.poll(focused).toBe('Add a node');
	await page.keyboard.type('shared');
	await panel(page).getByRole('option', { name: 'shared quays' }).waitFor();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect.poll(() => chosen(page)).toEqual(['actor/fishers', 'concept/shared-quays']);
	await panel(page).getByRole('heading', { name: 'Connections between them 1' }).waitFor();
	await panel(page).getByRole('link', { name: 'Look at one alone again' }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('region', { name: 'Details' }).waitFor();
	await expect.poll(focused).toBe('Details');
});

test('the quotations they share are copied with citations', async ({ openPage }) => {
	const page = await openPage(`/?view=table&${both}`, { graph });
	await panel(page).getByRole('button', { name: 'Copy these quotations' }).click();
	await panel(page).getByText('One quotation copied with citations.').waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(
		'“Some fishers said that shared quays need money rather than ambition.” (Harbour review, para 2.1), http'
	);
	expect(copied).toContain('together=actor/fishers');
});

test.for([
	['light', desktop],
	['dark', phone]
] as const)(
	'a link restores it, accessible: %s, %o',
	async ([colorScheme, viewport], { openPage }) => {
		const page = await openPage(`/?view=network&${both}`, { graph, colorScheme, viewport });
		await panel(page)
			.getByRole('heading', { name: /^Sentences that name both/ })
			.waitFor();
		await expect
			.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
			.toBeLessThanOrEqual(0);
		await expectAccessible(page);
	}
);
