// What a reader sees first: the text, before any script is asked for.
import { inject } from 'vitest';
import { expect, test } from './open-page.ts';

test('the page asks for its scripts once its text has been painted', async ({ openPage }) => {
	const html = await (await fetch(`${inject('baseUrl')}/`)).text();
	expect(html).not.toMatch(/rel="?(modulepreload|preload)/);
	const page = await openPage('/');
	await page.getByRole('tab', { name: 'Map' }).waitFor();
	const early = await page.evaluate(() => {
		const [painted] = performance.getEntriesByName('first-contentful-paint');
		return performance
			.getEntriesByType('resource')
			.filter(({ name }) => name.includes('/nodes/'))
			.filter(({ startTime }) => startTime < (painted?.startTime ?? Infinity));
	});
	expect(early).toEqual([]);
	expect(await page.locator('link[rel="modulepreload"]').count()).toBeGreaterThan(5);
});
