// The board: pole against pole, who holds each in the words of the text, and the way to the words.
import { exampleGraph } from '../../src/explorer/quote/example-graph.ts';
import { makeGraph } from '../fixtures/make-graph.ts';
import { expectAccessible } from './axe.ts';
import { desktop, expect, phone, test } from './open-page.ts';

const board = { name: 'Tensions', exact: true };
const graph = exampleGraph;

test('a card sets the poles against each other and says who holds which', async ({ openPage }) => {
	const page = await openPage('/?view=tensions', { graph });
	const card = page.getByRole('article', { name: 'new harbour ↔ local control' });
	const text = async () => (await card.innerText()).replace(/\s+/g, ' ');
	await expect.poll(text).toContain('First pole: “Most fishers welcomed the new harbour”');
	await expect.poll(text).toContain('held by most fishers');
	await expect.poll(text).toContain('Second pole: “local control”');
	await expect.poll(text).toContain('held by a small number of fishers and some harbour officers');
	await expect.poll(text).toMatch(/CONCERN Cue: undermine/i);
	await expect.poll(() => card.locator('blockquote mark').allTextContents()).toContain('undermine');
	const unstated = page.getByRole('article', { name: 'ambition ↔ money', exact: true });
	await expect.poll(() => unstated.getByText('held by: not stated').count()).toBe(1);
});

test('relations, holders and order narrow and turn the board, in the address too', async ({
	openPage
}) => {
	const page = await openPage('/?view=tensions', { graph });
	const region = page.getByRole('region', board);
	await region.getByText('3 tensions: where the text pulls two ways').waitFor();

	await region.getByRole('link', { name: 'Place in the text', exact: true }).click();
	await region.getByRole('heading', { name: 'Purpose 2' }).waitFor();
	await region.getByRole('link', { name: 'Theme', exact: true }).click();
	await region.getByRole('heading', { name: 'Means 2' }).waitFor();

	await region.getByRole('combobox', { name: 'Held by at least' }).selectOption('most');
	await region.getByText('Showing 1 of 3 tensions.').waitFor();
	await region.getByRole('combobox', { name: 'Held by at least' }).selectOption('');
	await region.getByRole('button', { name: 'Confusions 1' }).click();
	await region.getByText('Showing 1 of 3 tensions.').waitFor();
	await expect
		.poll(() => new URL(page.url()).searchParams.getAll('relation'))
		.toEqual(['confusion']);

	await page.reload();
	await region.getByText('Showing 1 of 3 tensions.').waitFor();
	await region.getByRole('button', { name: 'Confusions 1', pressed: true }).click();
	await region.getByText('3 tensions: where the text pulls two ways').waitFor();
});

test('an empty board says so and leads back to all', async ({ openPage }) => {
	const page = await openPage('/?view=tensions&relation=gap', { graph });
	await page.getByText('No tension stands in what the filters leave.').waitFor();
	await page.getByRole('link', { name: 'Show all 3' }).click();
	await expect.poll(() => page.getByRole('article', { name: /↔/ }).count()).toBe(3);
});

test('a quotation is copied with its citation in two actions', async ({ openPage }) => {
	const page = await openPage('/', { graph });
	await page.getByRole('tab', { name: 'Tensions' }).click();
	const card = page.getByRole('article', { name: 'ambition ↔ money', exact: true });
	await card.getByRole('button', { name: 'Copy quotation from paragraph 1.2' }).click();
	await page.getByText('Quotation copied with its citation.').waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(
		/^“There is a danger that ambition becomes confused with money\.” \(Harbour review, para 1\.2\), http.*mark=t-1\.2/
	);
	await page.goto(copied.slice(copied.indexOf('http')));
	await page.getByRole('tab', { name: 'Text' }).waitFor();
	await expect.poll(() => new URL(page.url()).searchParams.get('mark')).toBe('t-1.2');
});

test('what councillors fear takes three actions', async ({ openPage }) => {
	const page = await openPage('/');
	await page.getByRole('tab', { name: 'Tensions' }).click(); // 1
	const region = page.getByRole('region', board);
	await region.getByRole('button', { name: /^Concerns/ }).click(); // 2
	const feared = region.getByRole('article').filter({ hasText: /councillors/ });
	await feared
		.getByRole('link', { name: /councillors/ })
		.first()
		.waitFor();
	const named = feared.first().getByText('Concern', { exact: true });
	await expect.poll(() => named.count()).toBe(1);
	await feared
		.first()
		.getByRole('link', { name: /^In the text/ })
		.click(); // 3
	await expect.poll(() => page.locator('[data-highlight]').count()).toBeGreaterThan(0);
});

test('a question to start from leads to its answer in one action', async ({ openPage }) => {
	const page = await openPage('/', { graph });
	await page.getByRole('link', { name: 'What do fishers fear?' }).click();
	await page.getByText('Showing 1 of 3 tensions.').waitFor();
	const card = page.getByRole('article', { name: 'new harbour ↔ local control' });
	await expect.poll(() => card.count()).toBe(1);
});

test('every tension that involves the Scottish Executive takes two actions', async ({
	openPage
}) => {
	const page = await openPage('/');
	await page.getByRole('tab', { name: 'Tensions' }).click();
	await page.getByRole('checkbox', { name: /^Scottish Executive/ }).check();
	await page.getByText(/^Showing \d+ of \d+ tensions\.$/).waitFor();
	await expect.poll(() => new URL(page.url()).searchParams.getAll('actor')).toHaveLength(1);
	const cards = page.getByRole('region', board).getByRole('article');
	await expect.poll(() => cards.filter({ hasText: /Executive/ }).count()).toBeGreaterThan(1);
});

test('what a small minority holds takes two actions', async ({ openPage }) => {
	const page = await openPage('/', { graph });
	await page.getByRole('tab', { name: 'Tensions' }).click(); // 1
	await page.getByRole('link', { name: 'How many hold it' }).click(); // 2
	const few = page.getByRole('region', { name: /^Held by a few, or a small minority/ });
	await few.getByRole('article', { name: 'new harbour ↔ local control' }).waitFor();
	const most = page.getByRole('region', { name: /^Held by most/ });
	await most.getByRole('article', { name: 'new harbour ↔ local control' }).waitFor();
	await expectAccessible(page);
});

test('the keyboard alone reaches a card, its words and its copy button', async ({ openPage }) => {
	const page = await openPage('/?view=tensions', { graph });
	await page.getByRole('article').first().waitFor();
	await page.getByRole('button', { name: /^Contrasts/ }).focus();
	await page.keyboard.press('Space');
	await page.getByText('Showing 1 of 3 tensions.').waitFor();
	const region = page.getByRole('region', board);
	await region.getByRole('link', { name: 'money ↔ ambition', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect
		.poll(() => new URL(page.url()).searchParams.get('selected'))
		.toBe('tension/money-ambition');
	const there = region.getByRole('link', { name: 'In the text, paragraph 2.1' });
	await there.focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => new URL(page.url()).searchParams.get('mark')).toBe('t-2.1');
});

test('arrow keys go from title to title', async ({ openPage }) => {
	const page = await openPage('/?view=tensions', { graph });
	const region = page.getByRole('region', board);
	await region.getByRole('link', { name: 'new harbour ↔ local control', exact: true }).focus();
	const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
	await page.keyboard.press('ArrowDown');
	await expect.poll(focused).toBe('money ↔ ambition');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect.poll(focused).toBe('new harbour ↔ local control');
});

test.for([
	['light', desktop, false],
	['dark', desktop, false],
	['light', phone, false],
	['dark', { width: 360, height: 740 }, true]
] as const)('the board is accessible: %s, %o, forced colours %s', async (setting, { openPage }) => {
	const [colorScheme, viewport, forcedColors] = setting;
	const page = await openPage('/?view=tensions&sort=theme', {
		colorScheme,
		viewport,
		forcedColors,
		graph
	});
	await page.getByRole('article').first().waitFor();
	const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	await expect.poll(wide).toBeLessThanOrEqual(0);
	await expectAccessible(page);
});

test('hostile words stay words', async ({ openPage }) => {
	const page = await openPage('/?view=tensions', { graph: makeGraph({ nodes: 60, edges: 120 }) });
	await page.getByRole('article').first().waitFor();
	expect(await page.getByRole('region', board).locator('img, script, iframe').count()).toBe(0);
});

test('the overview gives each tension a line, with who takes which side', async ({ openPage }) => {
	const page = await openPage('/?view=tensions', { graph });
	const region = page.getByRole('region', board);
	await region.getByRole('article').first().waitFor();
	const cards = await region.getByRole('article').count();
	await region.getByRole('link', { name: 'Overview' }).click();
	const lines = region.getByRole('listitem');
	await expect.poll(() => lines.count()).toBe(cards);
	await expect.poll(() => new URL(page.url()).searchParams.get('brief')).toBe('yes');
	const line = region.getByRole('link', { name: /^new harbour ?, concern: local control$/ });
	await line.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('region', { name: 'Details' }).waitFor();
	await expect.poll(() => line.getAttribute('aria-current')).toBe('true');
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => line.evaluate((it) => it === document.activeElement)).toBe(false);
});

test.for([desktop, phone])('the overview is accessible at %o', async (viewport, { openPage }) => {
	const page = await openPage('/?view=tensions&brief=yes', { viewport });
	await page.getByRole('listitem').first().waitFor();
	await expect
		.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
		.toBeLessThanOrEqual(0);
	await expectAccessible(page);
});
