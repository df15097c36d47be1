// A view inside another page: the view alone, with its title and the way to all of it.
import { exampleGraph } from '../../src/explorer/quote/example-graph.ts';
import { expectAccessible } from './axe.ts';
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
