// A view inside another page: the view alone, with its title and the way to all of it.
import { exampleGraph } from '../../src/explorer/quote/example-graph.ts';
import { expectAccessible } from './axe.ts';
import { labelsOnTheMap, mapDrawn, mapRests } from './map-labels.ts';
import { desktop, expect, phone, test } from './open-page.ts';

const graph = exampleGraph;

test('the code from the menu shows the view in a frame, where it still answers', async ({
	openPage
}) => {
	const page = await openPage('/?view=tensions', { graph });
	await page.getByRole('button', { name: 'Take away' }).click();
	await page.getByRole('button', { name: /^Copy code to embed it/ }).click();
	await page.getByText(/^The code is copied\./).waitFor();
	const code = await page.evaluate(() => navigator.clipboard.readText());
	const source = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
	await page.evaluate((src) => {
		const frame = document.createElement('iframe');
		Object.assign(frame, { src, width: 900, height: 600 });
		document.body.replaceChildren(frame);
	}, source);
	const frame = page.frameLocator('iframe');
	await frame.getByRole('heading', { name: 'Tensions', exact: true }).waitFor();
	await frame.locator('[data-title]').first().click();
	await frame.locator('.details').waitFor();
	await expect.poll(() => frame.getByRole('tablist').count()).toBe(0);
	await expect.poll(() => frame.getByRole('combobox', { name: 'Search' }).count()).toBe(0);
});

test('the way out leads to the same view with everything around it', async ({ openPage }) => {
	const page = await openPage('/?view=table&embed=yes&hide=theme', { graph });
	await page.getByRole('grid').waitFor();
	const whole = page.getByRole('link', { name: 'Open in Subtext' });
	await expect.poll(() => whole.getAttribute('href')).toBe('?view=table&hide=theme');
	await page.getByRole('link', { name: 'Fishers', exact: true }).click();
	await expect.poll(() => new URL(page.url()).searchParams.get('embed')).toBe('yes');
});

test.for([
	['light', desktop],
	['dark', phone]
] as const)('an embedded view is accessible: %s, %o', async (setting, { openPage }) => {
	const [colorScheme, viewport] = setting;
	const page = await openPage('/?view=network&embed=yes', { colorScheme, viewport, graph });
	await page.getByRole('link', { name: 'Open in Subtext' }).waitFor();
	await page.waitForLoadState('networkidle');
	await expectAccessible(page);
});

test.for([
	[320, 240],
	[480, 360],
	[640, 480],
	[900, 600],
	[1200, 900]
])('in a frame of %i × %i no two names on the map overlap', async (size, { openPage }) => {
	const [width, height] = size as [number, number];
	const page = await openPage('/?view=network&embed=yes', { viewport: { width, height } });
	await mapDrawn(page);
	await mapRests(page);
	const { shown, overlaps } = await labelsOnTheMap(page);
	expect(overlaps).toEqual([]);
	expect(shown).toBeGreaterThan(2);
});

test('with reduced motion a name that is hidden is gone at once, not a frame later', async ({
	openPage
}) => {
	const page = await openPage('/?embed=yes', { reducedMotion: true });
	await mapDrawn(page);
	await mapRests(page);
	const left = await page.evaluate(() => {
		const names = [...document.querySelectorAll<HTMLElement>('[data-label]:not([hidden])')];
		for (const name of names) name.hidden = true;
		return names.filter((name) => getComputedStyle(name).visibility !== 'hidden').length;
	});
	expect(left).toBe(0);
});
