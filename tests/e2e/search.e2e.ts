// One box over names and text, reached and used by keyboard.
import { exampleGraph } from '../../src/explorer/quote/example-graph.ts';
import { expectAccessible } from './axe.ts';
import { desktop, expect, phone, test } from './open-page.ts';

const graph = exampleGraph;
const box = { name: 'Search names and text' };

test('the slash goes to the box, arrows choose, Enter goes there', async ({ openPage }) => {
	const page = await openPage('/', { graph });
	const search = page.getByRole('combobox', box);
	await search.waitFor();
	await page.keyboard.press('/');
	await page.keyboard.type('harbor');
	await page
		.getByRole('listbox')
		.getByRole('option', { name: 'Harbour officers', exact: true })
		.waitFor();
	await expect.poll(() => search.inputValue()).toBe('harbor');
	const chosen = page.locator('[role="option"][data-highlighted]');
	await chosen.waitFor();
	const before = await chosen.getAttribute('id');
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => chosen.getAttribute('id')).not.toBe(before);
	const name = await chosen.innerText();
	const pointsAt = () => search.getAttribute('aria-activedescendant');
	await expect.poll(pointsAt).toBe(await chosen.getAttribute('id'));
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name }).waitFor();
	await expect.poll(() => page.getByRole('listbox').getByRole('option').count()).toBe(0);
});

test('results stand in groups, matched words marked, and the count is announced', async ({
	openPage
}) => {
	const page = await openPage('/', { graph });
	await page.getByRole('combobox', box).fill('control');
	await page.getByText('1 concept, 1 tension, 1 theme, 1 paragraph').waitFor();
	for (const group of ['Concepts 1', 'Tensions 1', 'Themes 1', 'In the text 1']) {
		await expect.poll(() => page.getByRole('group', { name: group }).count()).toBe(1);
	}
	const marks = page.getByRole('listbox').getByRole('option').first().locator('mark');
	await expect.poll(() => marks.allTextContents()).toEqual(['control']);
});

test('a passage opens the text at its words', async ({ openPage }) => {
	const page = await openPage('/', { graph });
	await page.getByRole('combobox', box).fill('danger');
	await page
		.getByRole('listbox')
		.getByRole('option', { name: /¶ 1\.2/ })
		.click();
	await expect.poll(() => new URL(page.url()).searchParams.get('mark')).not.toBeNull();
});

test('what is typed stands in the address, and a link brings it back', async ({ openPage }) => {
	const page = await openPage('/', { graph });
	await page.getByRole('combobox', box).fill('control');
	await expect.poll(() => new URL(page.url()).searchParams.get('query')).toBe('control');
	await page.reload();
	await expect.poll(() => page.getByRole('combobox', box).inputValue()).toBe('control');
	const found = page.getByRole('listbox').getByRole('option', { name: 'local control' }).first();
	await found.click();
	await expect.poll(() => new URL(page.url()).searchParams.has('query')).toBe(false);
	await expect.poll(() => new URL(page.url()).searchParams.has('selected')).toBe(true);
});

test('a passage where nothing is annotated opens, too', async ({ openPage }) => {
	const page = await openPage('/', { graph: { ...graph, annotations: [], edges: [] } });
	await page.getByRole('combobox', box).fill('danger');
	await page
		.getByRole('listbox')
		.getByRole('option', { name: /¶ 1\.2/ })
		.click();
	await expect.poll(() => new URL(page.url()).searchParams.get('paragraph')).toBe('harbour/1.2');
	await page.locator('[data-paragraph="harbour/1.2"].asked').waitFor();
});

test('Escape empties and closes, and a slash in a field stays a slash', async ({ openPage }) => {
	const page = await openPage('/', { graph });
	const search = page.getByRole('combobox', box);
	await search.fill('and/or');
	await page.keyboard.type('/');
	await expect.poll(() => search.inputValue()).toBe('and/or/');
	await page.keyboard.press('Escape');
	await expect.poll(() => search.inputValue()).toBe('');
	await search.fill('zebra');
	const nothing = page.getByRole('status').filter({ hasText: 'Nothing found' });
	await expect.poll(() => nothing.count()).toBe(1);
});

test('help opens by its key and gives the focus back', async ({ openPage }) => {
	const page = await openPage('/', { graph });
	const button = page.getByRole('button', { name: 'Help' });
	await button.waitFor();
	await page.keyboard.press('?');
	await page.getByRole('dialog', { name: 'Help' }).waitFor();
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
});

test.for([
	['light', desktop],
	['dark', phone]
] as const)('search is accessible: %s, %o', async ([colorScheme, viewport], { openPage }) => {
	const page = await openPage('/', { colorScheme, viewport, graph });
	await page.getByRole('combobox', box).fill('harbour');
	await page.getByRole('listbox').getByRole('option').first().waitFor();
	await expectAccessible(page);
});
