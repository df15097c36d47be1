// What a reader sees first: the text, before any script is asked for, and until the same stands marked.
import { inject } from 'vitest';
import { expect, phone, test } from './open-page.ts';

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

declare global {
	interface Window {
		/** Frames in which no text could be read, and those in which two could. */
		blank: number;
		double: number;
	}
}

test('on a phone the text stays in sight while the explorer is made', async ({ openPage }) => {
	const page = await openPage('/contents/', { viewport: phone });
	await page.addInitScript(() => {
		[window.blank, window.double] = [0, 0];
		const look = () => {
			const mains = [...document.querySelectorAll('main')].filter((main) =>
				main.checkVisibility({ visibilityProperty: true })
			);
			const text = mains.some((main) => main.textContent.includes('universal acceptance'));
			if (mains.length > 1) window.double++;
			if (document.readyState !== 'loading' && !text) window.blank++;
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await page.goto(`${inject('baseUrl')}/`);
	await page.getByRole('region', { name: 'Text' }).getByRole('link').first().waitFor();
	await page.getByRole('button', { name: 'Help' }).waitFor();
	const seen = await page.evaluate(() => ({ blank: window.blank, double: window.double }));
	expect(seen).toEqual({ blank: 0, double: 0 });
});
