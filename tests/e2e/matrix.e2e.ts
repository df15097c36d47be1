// The matrix: who speaks of what, by pointer and by arrow keys, each number with its words.
import { exampleGraph } from '../../src/explorer/quote/example-graph.ts';
import { expectAccessible } from './axe.ts';
import { desktop, expect, phone, test } from './open-page.ts';

const graph = exampleGraph;
const grid = { name: 'Actors by themes' };
const focused = () =>
	document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim();

test('a cell opens the words it counts, and Escape leads back to it', async ({ openPage }) => {
	const page = await openPage('/?view=matrix', { graph });
	await page.getByText('5 places tie 3 actors to 2 themes.').waitFor();
	await page.getByRole('button', { name: 'Fishers, Means: 2 places' }).click();
	const words = page.getByRole('region', { name: 'Fishers × Means: 2 places' });
	await expect.poll(() => words.getByRole('listitem').count()).toBe(2);
	expect(await words.innerText()).toContain('Some fishers said that shared quays need money');
	await page.keyboard.press('Escape');
	await expect.poll(() => words.count()).toBe(0);
	await expect.poll(() => page.evaluate(focused)).toBe('Fishers, Means: 2 places');
});

test('arrow keys walk the grid, which is one tab stop', async ({ openPage }) => {
	const page = await openPage('/?view=matrix', { graph });
	await page.getByRole('button', { name: 'Fishers, Means: 2 places' }).focus();
	for (const [key, name] of [
		['ArrowRight', 'Fishers, Control: 2 places'],
		['ArrowRight', 'Fishers, Control: 2 places'],
		['ArrowUp', 'Control'],
		['ArrowDown', 'Fishers, Control: 2 places'],
		['Home', 'Fishers'],
		['End', 'Fishers, Control: 2 places'],
		['ArrowDown', 'Harbour officers, Control: 1 place'],
		['ArrowLeft', '·no statement found']
	] as const) {
		await page.keyboard.press(key);
		await expect.poll(() => page.evaluate(focused)).toBe(name);
	}
	const stops = page.getByRole('grid', grid).locator('[tabindex="0"]');
	await expect.poll(() => stops.count()).toBe(1);
	await page.keyboard.press('Tab');
	const inside = () => page.evaluate(() => document.activeElement?.closest('table') !== null);
	await expect.poll(inside).toBe(false);
});

test('of tensions it says how an actor stands to each', async ({ openPage }) => {
	const page = await openPage('/?view=matrix', { graph });
	await page.getByRole('link', { name: 'Tensions × actors' }).click();
	await page
		.getByRole('button', {
			name: 'new harbour ↔ local control, Harbour officers: second pole, 1 place'
		})
		.click();
	const words = page.getByRole('region', { name: /Harbour officers: 1 place$/ });
	await expect.poll(() => words.locator('mark.cue').textContent()).toBe('undermine');
});

test('what nothing ties is left out, and said so', async ({ openPage }) => {
	const page = await openPage('/?view=matrix&matrix=tensions', { graph });
	const rows = page.getByRole('grid', { name: 'Tensions by actors' }).getByRole('rowheader');
	await rows.first().waitFor();
	await expect.poll(() => rows.count()).toBe(2);
	await page.getByRole('checkbox', { name: 'Also show empty rows and columns (2)' }).check();
	await expect.poll(() => rows.count()).toBe(3);
	const empties = page.getByRole('gridcell', { name: 'no statement found' });
	await expect.poll(() => empties.count()).toBeGreaterThan(2);
});

test.for([
	['light', desktop],
	['dark', phone]
] as const)('the matrix is accessible: %s, %o', async ([colorScheme, viewport], { openPage }) => {
	const page = await openPage('/?view=matrix', { colorScheme, viewport });
	await page.getByRole('grid', grid).getByRole('button').first().click();
	await page.getByRole('region', { name: / × .*place/ }).waitFor();
	const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	await expect.poll(wide).toBeLessThanOrEqual(0);
	await expectAccessible(page);
});

test('a link opens the cell again, and a step back closes it', async ({ openPage }) => {
	const page = await openPage('/?view=matrix', { graph });
	await page.getByRole('button', { name: 'Fishers, Means: 2 places' }).click();
	await expect
		.poll(() => new URL(page.url()).searchParams.getAll('column'))
		.toEqual(['theme/means']);
	const words = page.getByRole('region', { name: 'Fishers × Means: 2 places' });
	await page.reload();
	await words.waitFor();
	await page.goBack();
	await words.waitFor({ state: 'detached' });
});

test.for([900, 1024, 1200, 1366, 1440])(
	'in a window of %i pixels six themes stand side by side without scrolling',
	async (width, { openPage }) => {
		const page = await openPage('/?view=matrix', { viewport: { width, height: 800 } });
		const matrix = page.getByRole('grid', grid);
		await matrix.waitFor();
		const hidden = () =>
			matrix.evaluate(({ parentElement: box }) => (box ? box.scrollWidth - box.clientWidth : NaN));
		await expect.poll(hidden).toBe(0);
	}
);

test('where the filters hide what it crosses it says so, and leads out', async ({ openPage }) => {
	const page = await openPage('/?view=matrix&hide=actor&hide=concept', { graph });
	await page.getByText('The filters hide actors: without them').waitFor();
	await page.getByRole('link', { name: 'Show actors' }).click();
	await page.getByRole('grid', grid).waitFor();
	await expect.poll(() => new URL(page.url()).searchParams.getAll('hide')).toEqual(['concept']);
});

test('what there is one of it calls by one', async ({ openPage }) => {
	const page = await openPage('/?view=matrix&matrix=tensions&actor=actor/harbour-officers', {
		graph
	});
	const ties = page.getByText('1 place ties 1 tension to 2 actors.');
	await expect.poll(() => ties.count()).toBe(1);
});

test('on a phone more columns than fit stand as a list, each cell with its name', async ({
	openPage
}) => {
	const page = await openPage('/?view=matrix&matrix=tensions', { viewport: phone });
	const list = page.getByRole('list', { name: 'Tensions by actors' });
	await list.getByRole('button').first().waitFor();
	const beyond = () =>
		list.evaluate(({ parentElement: box }) => (box ? box.scrollWidth - box.clientWidth : NaN));
	await expect.poll(beyond).toBe(0);
	await expectAccessible(page);
	const cell = list.getByRole('button').first();
	const name = await cell.getAttribute('aria-label');
	await cell.click();
	await page.getByRole('region', { name: / × .*place/ }).waitFor();
	await page.keyboard.press('Escape');
	await expect.poll(() => page.evaluate(focused)).toBe(name);
});

test('on a phone a cell is wide enough for a finger', async ({ openPage }) => {
	const page = await openPage('/?view=matrix', { viewport: phone });
	const cell = page.getByRole('grid', grid).getByRole('gridcell').nth(1);
	await expect.poll(async () => (await cell.boundingBox())?.width).toBeGreaterThanOrEqual(32);
});
