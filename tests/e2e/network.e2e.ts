import { makeGraph } from '../fixtures/make-graph.ts';
import { expectAccessible } from './axe.ts';
import { nodeNamed } from './built-graph.ts';
import { firstLabel, labelsOnTheMap, mapDrawn, mapRests } from './map-labels.ts';
import { desktop, expect, phone, test } from './open-page.ts';

const map = { name: /^Map of / };

test.for([
	['this graph on a desk', desktop, undefined],
	['this graph on a phone', phone, undefined],
	['500 nodes on a desk', desktop, { nodes: 500, edges: 1500 }],
	['500 nodes on a phone', phone, { nodes: 500, edges: 1500 }]
] as const)('no two names overlap at rest: %s', async ([, viewport, size], { openPage }) => {
	const page = await openPage('/', { viewport, ...(size ? { graph: makeGraph(size) } : {}) });
	if (viewport === phone) await page.getByRole('tab', { name: 'Map' }).click();
	await mapDrawn(page);
	for (const button of ['Fit', 'Zoom in', 'Zoom in', 'Zoom in', 'Fit', 'Zoom out', 'Zoom out']) {
		await page.getByRole('button', { name: button, exact: true }).click();
		await mapRests(page);
		const { shown, overlaps } = await labelsOnTheMap(page);
		expect(overlaps).toEqual([]);
		expect(shown).toBeGreaterThan(button === 'Zoom out' ? 0 : 8);
	}
});

test(
	'the map shows actors, concepts and tensions, and is accessible in light and dark',
	{ timeout: 180_000 },
	async ({ openPage }) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			const page = await openPage('/', { colorScheme });
			await mapDrawn(page);
			for (const kind of ['actor', 'concept', 'tension']) {
				const names = page.locator(`[data-label^="${kind}/"]:not([hidden])`);
				await expect.poll(() => names.count()).toBeGreaterThan(0);
			}
			await expectAccessible(page);
		}
	}
);

test('pointing previews, a click selects, a double click isolates, Escape leaves', async ({
	openPage
}) => {
	const page = await openPage('/');
	await mapDrawn(page);
	const { id, name, x, y } = await firstLabel(page, 'actor');
	await page.mouse.move(x, y);
	await page.getByText(`${name}, actor, `).last().waitFor();
	const canvas = page.getByRole('application', map).locator('canvas').first();
	const drawnOnce = await canvas.elementHandle();
	await page.mouse.click(x, y);
	await page.getByRole('heading', { name }).waitFor();
	expect(await canvas.evaluate((now, once) => now === once, drawnOnce)).toBe(true);
	await page.getByRole('link', { name: 'Isolate on the map' }).click();
	await page.getByRole('link', { name: `End the filter Around: ${name}, 1 step` }).waitFor();
	const one = await page
		.getByRole('status')
		.filter({ hasText: /^Showing/ })
		.textContent();
	await page.getByRole('link', { name: '2 steps' }).click();
	await expect
		.poll(() =>
			page
				.getByRole('status')
				.filter({ hasText: /^Showing/ })
				.textContent()
		)
		.not.toBe(one);
	await page.keyboard.press('Escape');
	await expect.poll(() => new URL(page.url()).searchParams.has('focus')).toBe(false);
	await expect.poll(() => new URL(page.url()).searchParams.get('selected')).toBe(id);
	await page.keyboard.press('Escape');
	await expect.poll(() => new URL(page.url()).searchParams.has('selected')).toBe(false);
});

test('back and forward lead through what was selected, also after the page was loaded anew', async ({
	openPage
}) => {
	const page = await openPage('/');
	await mapDrawn(page);
	const selected = () => new URL(page.url()).searchParams.get('selected');
	const details = page.getByRole('region', { name: 'Details' });
	const { id, name, x, y } = await firstLabel(page, 'actor');
	await page.mouse.click(x, y);
	await details.getByRole('heading', { name, level: 2 }).waitFor();
	await details.locator('section[aria-labelledby="connections"] a.node').first().click();
	await expect.poll(selected).not.toBe(id);
	const other = selected();
	await page.goBack();
	await details.getByRole('heading', { name, level: 2 }).waitFor();
	expect(selected()).toBe(id);
	await page.goForward();
	await expect.poll(selected).toBe(other);
	await page.reload();
	await mapDrawn(page);
	await details.getByRole('heading', { level: 2 }).waitFor();
	await page.goBack();
	await details.getByRole('heading', { name, level: 2 }).waitFor();
	await page.getByRole('link', { name: 'Subtext', exact: true }).click();
	await details.waitFor({ state: 'detached' });
	expect(new URL(page.url()).search).toBe('');
});

test('a double click on a name isolates the node', async ({ openPage }) => {
	const page = await openPage('/');
	await mapDrawn(page);
	const { id, x, y } = await firstLabel(page, 'actor');
	await page.mouse.dblclick(x, y);
	await expect.poll(() => new URL(page.url()).searchParams.get('focus')).toBe(id);
});

test('the keyboard walks along connections, and a screen reader hears where it stands', async ({
	openPage
}) => {
	const { id: executive } = await nodeNamed('Scottish Executive');
	const page = await openPage(`/?selected=${executive}`);
	await mapDrawn(page);
	const application = page.getByRole('application', map);
	await application.focus();
	const heard = page.getByRole('status').filter({ hasText: /, \d+ connections?$/ });
	await expect
		.poll(() => heard.first().textContent())
		.toMatch(/^Scottish Executive, actor, \w+, \d+ paragraphs?, \d+ connections?$/);
	const said = () => page.getByRole('status').allTextContents();
	for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
		const before = await said();
		await page.keyboard.press(key);
		await expect.poll(said).not.toEqual(before);
		if (!(await said()).join().includes('No connection')) break;
	}
	await expect.poll(() => heard.first().textContent()).toMatch(/, (actor|concept|tension), /);
	expect(await heard.first().textContent()).not.toMatch(/^Scottish Executive,/);
	await page.keyboard.press('Enter');
	await expect.poll(() => new URL(page.url()).searchParams.get('selected')).not.toBe(executive);
	const selected = new URL(page.url()).searchParams.get('selected');
	await page.keyboard.press('2');
	await expect.poll(() => new URL(page.url()).searchParams.get('focus')).toBe(selected);
	await expect.poll(() => new URL(page.url()).searchParams.get('depth')).toBe('2');
	await page.getByRole('navigation', { name: 'Visited' }).getByRole('link').first().waitFor();
});

test('of a large graph the most important nodes are drawn, and the page says so', async ({
	openPage
}) => {
	const page = await openPage('/', { graph: makeGraph({ nodes: 2000, edges: 8000 }) });
	await mapDrawn(page);
	await page.getByText(/^Drawing the \d+ most important of 2,000 nodes/).waitFor();
	const shown = page.getByRole('status').filter({ hasText: /^Showing/ });
	await expect.poll(() => shown.textContent()).toMatch(/^\s*Showing all 2,000 nodes/);
});

test.for([
	['1440', desktop],
	['390', phone]
] as const)('the buttons of the map hide no name at %s px', async ([, viewport], { openPage }) => {
	const { id } = await nodeNamed('Community Planning');
	for (const address of ['/?view=network', `/?view=network&selected=${id}&focus=${id}`]) {
		const page = await openPage(address, { viewport });
		await mapDrawn(page);
		await mapRests(page);
		const hidden = await page.evaluate(() => {
			const buttons = document.querySelector('[role="group"][aria-label="Map"]')!;
			const over = [...buttons.querySelectorAll('a, button')].map((each) =>
				each.getBoundingClientRect()
			);
			return [...document.querySelectorAll('[data-label]:not([hidden])')].flatMap((label) => {
				const { left, right, top, bottom } = label.getBoundingClientRect();
				return over.some(
					(it) => it.left < right && left < it.right && it.top < bottom && top < it.bottom
				)
					? (label.textContent ?? '')
					: [];
			});
		});
		expect(hidden).toEqual([]);
	}
});

test.for([desktop, { width: 1024, height: 768 }, phone])(
	'no name is cut by the edge of the map at rest: $width × $height',
	async (viewport, { openPage }) => {
		const page = await openPage('/', { viewport });
		if (viewport === phone) await page.getByRole('tab', { name: 'Map' }).click();
		await mapDrawn(page);
		const cut = () =>
			page.getByRole('application', map).evaluate((element) => {
				const edge = element.getBoundingClientRect();
				const labels = [...element.querySelectorAll('[data-label]:not([hidden])')];
				return labels.flatMap((label) => {
					const { left, top, right, bottom } = label.getBoundingClientRect();
					const inside =
						left >= edge.left && top >= edge.top && right <= edge.right && bottom <= edge.bottom;
					return inside ? [] : label.textContent;
				});
			});
		await expect.poll(cut).toEqual([]);
	}
);

test('whoever comes nearer sees what finds no room on the whole map', async ({ openPage }) => {
	const page = await openPage('/', { graph: makeGraph({ nodes: 2000, edges: 8000 }) });
	await mapDrawn(page);
	const application = page.getByRole('application', map);
	const drawn = () =>
		application.evaluate((element) =>
			[...element.querySelectorAll<HTMLElement>('[data-label]')].map(
				({ dataset }) => dataset['label'] ?? ''
			)
		);
	const atFirst = new Set(await drawn());
	await page.getByText(/^Drawing the 1\d\d most important/).waitFor();
	await application.hover();
	for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -200);
	await expect
		.poll(async () => (await drawn()).filter((id) => !atFirst.has(id)).length)
		.toBeGreaterThan(10);
	await page.getByRole('button', { name: 'Fit' }).click();
	await expect.poll(async () => new Set(await drawn())).toEqual(atFirst);
});

test('the map follows the hand, and a drag is no click', async ({ openPage }) => {
	const page = await openPage('/');
	await mapDrawn(page);
	const { id, x, y } = await firstLabel(page, 'actor');
	const label = page.locator(`[data-label="${id}"]`);
	const before = await label.boundingBox();
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 30, y + 20, { steps: 4 });
	const during = await label.boundingBox();
	expect(during?.x).toBeCloseTo((before?.x ?? 0) + 30, 0);
	expect(during?.y).toBeCloseTo((before?.y ?? 0) + 20, 0);
	await page.mouse.up();
	expect(new URL(page.url()).searchParams.has('selected')).toBe(false);
});
