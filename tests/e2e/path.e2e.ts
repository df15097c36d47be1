// Paths: from one node to another, each step with its words, coherent ones first.
import { exampleGraph } from '../../src/explorer/quote/example-graph.ts';
import { expectAccessible } from './axe.ts';
import { mapDrawn } from './map-labels.ts';
import { desktop, expect, phone, test } from './open-page.ts';

const graph = exampleGraph;
const paths = { name: 'Paths' };

test('from COSLA to capacity with its words takes four actions', async ({ openPage }) => {
	const page = await openPage('/');
	await page.getByRole('link', { name: 'Paths' }).click(); // 1
	const panel = page.getByRole('region', paths);
	const first = page.locator('[role="option"][data-highlighted]');
	await panel.getByRole('combobox', { name: 'From' }).fill('cosla'); // 2: type and take the first
	await first.getByText('COSLA', { exact: true }).waitFor();
	await page.keyboard.press('Enter');
	await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('actor/cosla');
	await panel.getByRole('combobox', { name: 'To' }).fill('capacity'); // 3
	await first.getByText('capacity', { exact: true }).waitFor();
	await page.keyboard.press('Enter');
	await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe('concept/capacity');
	const path = panel.getByRole('article').first();
	await path.waitFor();
	await expect.poll(() => path.locator('blockquote').count()).toBeGreaterThan(0);
	expect(await path.locator('blockquote').first().innerText()).toContain('COSLA');
});

test('coherent paths come first and mixed ones say that nobody says the whole', async ({
	openPage
}) => {
	const page = await openPage('/?from=actor/fishers&to=concept/money', { graph });
	const panel = page.getByRole('region', paths);
	const found = panel.getByRole('article');
	await found.first().waitFor();
	await expect
		.poll(() => found.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))))
		.toEqual(['Path 1: 2 steps, same paragraph, ¶\u00a02.1', 'Path 2: 4 steps, mixed']);
	expect(await found.nth(1).innerText()).toContain('nobody says the whole');
	expect(await found.nth(0).locator('blockquote').count()).toBe(2);
});

test('where nothing is stated it says why, and draws the rest dashed', async ({ openPage }) => {
	const page = await openPage('/?from=actor/harbour-trust&to=actor/harbour-trust', { graph });
	await page.getByText('A path needs two different ends.').waitFor();
	await page.goto(
		`${page.url().split('?')[0]}?from=concept/money&to=actor/fishers&hide-edge=holds`
	);
	await page.getByText('The filters leave no stated path; without them there is one.').waitFor();
	await page.getByText(/Dashed steps only stand together/).waitFor();
	await page
		.getByText(/^Only together: /)
		.first()
		.waitFor();
	await page.getByRole('link', { name: 'Clear the filters' }).click();
	const first = page.getByRole('article', { name: /^Path 1: 2 steps, same paragraph/ });
	await expect.poll(() => first.count()).toBe(1);
});

test('the fields work as comboboxes and the ends can be swapped', async ({ openPage }) => {
	const page = await openPage('/?from=actor/fishers&to=-', { graph });
	const to = page.getByRole('combobox', { name: 'To' });
	await to.fill('mon');
	await page.getByRole('option', { name: 'money', exact: true }).waitFor();
	await expect.poll(() => to.getAttribute('aria-expanded')).toBe('true');
	await page.keyboard.press('Escape');
	await expect.poll(() => to.getAttribute('aria-expanded')).toBe('false');
	await to.fill('zebra');
	await page.getByText('Nothing goes by that name.').waitFor();
	await to.fill('money');
	await page.getByRole('option', { name: 'money', exact: true }).click();
	await page.getByRole('link', { name: 'Swap the ends' }).click();
	await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('concept/money');
	await page.getByRole('region', paths).getByRole('link', { name: 'Close' }).click();
	await expect.poll(() => new URL(page.url()).searchParams.has('from')).toBe(false);
});

test.for([
	['light', desktop],
	['dark', phone]
] as const)('paths are accessible: %s, %o', async ([colorScheme, viewport], { openPage }) => {
	const page = await openPage('/?from=actor/fishers&to=concept/money', {
		colorScheme,
		viewport,
		graph
	});
	await page.getByRole('article').first().waitFor();
	await expectAccessible(page);
});

test('what was asked of the paths stays in the address', async ({ openPage }) => {
	const page = await openPage('/?from=actor/fishers&to=concept/money', { graph });
	const also = page.getByRole('checkbox', { name: /only stand together/ });
	await also.check();
	await expect.poll(() => new URL(page.url()).searchParams.get('loose')).toBe('yes');
	await page.reload();
	await page.getByRole('checkbox', { name: /only stand together/, checked: true }).waitFor();
	await page.getByRole('region', paths).getByRole('link', { name: 'Close' }).click();
	await expect.poll(() => new URL(page.url()).searchParams.has('loose')).toBe(false);
});

test('the path that stands first stands out on the map, until something else is selected', async ({
	openPage
}) => {
	const page = await openPage('/?from=actor/fishers&to=concept/money', { graph });
	await mapDrawn(page);
	const first = page.getByRole('region', paths).getByRole('article').first();
	await first.waitFor();
	// The names of all other nodes are far, and so are their shapes.
	const lit = () =>
		page
			.locator('[data-label]:not(.far)')
			.evaluateAll((names) => names.map((name) => name.getAttribute('data-label')).sort());
	await expect.poll(async () => (await lit()).length).toBe(3);
	const [between] = (await lit()).filter((id) => id !== 'actor/fishers' && id !== 'concept/money');
	expect(await lit()).toContain('actor/fishers');
	expect(await lit()).toContain('concept/money');
	const label = graph.nodes.find(({ id }) => id === between)?.label;
	expect(label && (await first.innerText())).toContain(label);

	await page
		.getByRole('region', paths)
		.getByRole('link', { name: /^Close/ })
		.click();
	await expect.poll(async () => (await lit()).length).toBeGreaterThan(3);
});
