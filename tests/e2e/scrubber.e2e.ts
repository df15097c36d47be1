/** The strip beside the text: where in the document the words of what is selected lie, and the way there. */
import type { Locator, Page } from 'playwright-core';
import { expectAccessible } from './axe.ts';
import { nodeNamed } from './built-graph.ts';
import { expect, phone, test } from './open-page.ts';

const strip = (page: Page): Locator => page.getByRole('slider', { name: /^Where / });

function place(page: Page): string | null {
	return new URL(page.url()).searchParams.get('mark');
}

async function seen(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const mark = document.querySelector('#text mark')?.getBoundingClientRect();
		const pane = document.querySelector('#text')?.getBoundingClientRect();
		return !!mark && !!pane && mark.top >= pane.top && mark.bottom <= pane.bottom + 1;
	});
}

test('the strip says where the words lie, and the arrow keys go from place to place', async ({
	openPage
}) => {
	const { id } = await nodeNamed('commitment');
	const page = await openPage(`/?view=text&selected=${id}`);
	const name = await strip(page).getAttribute('aria-label');
	expect(name).toMatch(
		/^Where “commitment” stands in the text: \d+ places in \d+ of \d+ paragraphs$/
	);

	await strip(page).focus();
	await page.keyboard.press('Home');
	await expect.poll(() => strip(page).getAttribute('aria-valuenow')).toBe('1');
	await expect.poll(() => seen(page)).toBe(true);
	const first = await strip(page).getAttribute('aria-valuetext');
	expect(first).toMatch(/^paragraph 2\.\d+, \d+ places?$/);
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => strip(page).getAttribute('aria-valuenow')).toBe('2');
	await expect.poll(() => strip(page).getAttribute('aria-valuetext')).not.toBe(first);
	await expect.poll(() => seen(page)).toBe(true);
	await page.keyboard.press('End');
	const last = await strip(page).getAttribute('aria-valuemax');
	await expect.poll(() => strip(page).getAttribute('aria-valuenow')).toBe(last);
	// At the end there is nowhere to go, and the focus stays for the way back.
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await expect.poll(() => strip(page).getAttribute('aria-valuenow')).toBe(String(Number(last) - 1));
	await page.goBack();
	await expect.poll(() => strip(page).getAttribute('aria-valuenow')).toBe(last);
});

test('a click on a line shows its words, a drag moves through the text', async ({ openPage }) => {
	const { id } = await nodeNamed('commitment');
	const page = await openPage(`/?selected=${id}`);
	const box = await strip(page).boundingBox();
	if (!box) throw new Error('The strip has no place.');
	const lines = strip(page).locator('.stop');
	const line = await lines.last().boundingBox();
	await page.mouse.move(box.x + box.width / 2, line?.y ?? 0);
	await strip(page)
		.getByText(/^¶\s2\.\d+: \d+ places?$/)
		.waitFor();
	await page.mouse.down();
	await page.mouse.up();
	await expect.poll(() => seen(page)).toBe(true);
	expect(place(page)).toBeTruthy();
	await expectAccessible(page);

	const before = page.url();
	const top = () => page.locator('#text').evaluate(({ scrollTop }) => scrollTop);
	await page.mouse.down();
	await page.mouse.move(box.x + 5, box.y + 40, { steps: 5 });
	await page.mouse.move(box.x + 5, box.y + 1, { steps: 5 });
	await page.mouse.up();
	await expect.poll(top).toBeLessThan(100);
	expect(page.url()).toBe(before);
});

test('where nothing is selected it shows the tensions, once the reader comes to the text', async ({
	openPage
}) => {
	const page = await openPage('/?view=text');
	await page.getByRole('region', { name: 'Text' }).focus();
	await strip(page).waitFor();
	expect(await strip(page).getAttribute('aria-label')).toMatch(
		/^Where the tensions stand in the text: \d+ tensions in \d+ of \d+ paragraphs$/
	);
	await strip(page).focus();
	await page.keyboard.press('ArrowDown');
	await page.locator('#text mark .is-cue, #text .is-cue').first().waitFor();
	await expectAccessible(page);
});

test('on a phone, in the dark and in chosen colours it has no finding', async ({ openPage }) => {
	const { id } = await nodeNamed('commitment');
	const page = await openPage(`/?view=text&selected=${id}`, {
		viewport: phone,
		colorScheme: 'dark',
		forcedColors: true
	});
	await strip(page).locator('.stop').first().waitFor();
	await expectAccessible(page);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide).toBe(0);
});
