/**
 * How a browser test is written. Name the file after the promise, `tests/e2e/<promise>.e2e.ts`, and
 * take `test` and `expect` from here:
 *
 *   import { expect, test } from './open-page.ts';
 *
 *   test('a node leads to its words', async ({ openPage }) => {
 *     const page = await openPage('/?selected=concept/trust', { colorScheme: 'dark' });
 *     await page.getByRole('link', { name: 'Show in the text' }).click();
 *     await expect.poll(() => page.locator('mark.current').textContent()).toBe('trust');
 *   });
 *
 * - Find things by role and name, as a reader does, never by class or test id.
 * - Never sleep: a click waits by itself, `expect.poll` waits for a value, `waitFor` for an element.
 * - Never read at once what an action changes (`page.url()`, a count, a text, the focus): the page
 *   answers when it can, so poll for it. `SUBTEXT_SLOW=6` shows what was forgotten.
 * - Every page fails its test on a script error, an error in the console, a breach of the content
 *   security policy and a request that leaves the origin. There is nothing to call for it.
 * - `graph` opens the page on another graph than the built one; `expectAccessible` is in axe.ts.
 *
 * Run one file: `npx vitest run --project e2e tests/e2e/<promise>.e2e.ts`. site.ts says how to
 * test a site that already runs, find-browser.ts how to choose the browser.
 */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { test as base, inject } from 'vitest';
import type { GraphFile } from '../../src/graph/graph-file.ts';
import { findBrowser } from './find-browser.ts';
import { watchPage } from './watch-page.ts';

export { expect } from 'vitest';

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

export interface PageOptions {
	/** Size of the window in CSS pixels; 1440 × 900 by default. */
	viewport?: { width: number; height: number };
	colorScheme?: 'light' | 'dark';
	reducedMotion?: boolean;
	forcedColors?: boolean;
	javaScript?: boolean;
	/** Whether the site may keep itself for the time without a connection; off by default. */
	serviceWorker?: boolean;
	/** Served in place of the built graph file. */
	graph?: GraphFile;
	/** Problems that this test provokes on purpose: a page's problem that matches is left out. */
	expectedProblems?: RegExp;
}

export type OpenPage = (address: string, options?: PageOptions) => Promise<Page>;

export const test = base
	// eslint-disable-next-line no-empty-pattern -- Vitest reads from the pattern what a fixture needs
	.extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
		const browser = await chromium.launch(await findBrowser());
		onCleanup(() => browser.close());
		return browser;
	})
	.extend('openPage', async ({ browser }, { onCleanup }): Promise<OpenPage> => {
		const open: { close: () => Promise<void>; problems: string[] }[] = [];
		onCleanup(async () => {
			for (const { close } of open) await close();
			const problems = open.flatMap((page) => page.problems);
			if (problems.length > 0) throw new Error(`The page had problems:\n${problems.join('\n')}`);
		});
		return async (address, options = {}) => {
			const baseUrl = inject('baseUrl');
			const context = await browser.newContext(contextOptions(options));
			context.setDefaultTimeout(30_000);
			await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
				origin: new URL(baseUrl).origin
			});
			const problems = await watchPage(context, new URL(baseUrl).origin, options.expectedProblems);
			open.push({ close: () => context.close(), problems });
			if (options.graph) {
				const body = JSON.stringify(options.graph);
				await context.route('**/graph.json', (route) =>
					route.fulfill({ body, contentType: 'application/json' })
				);
			}
			const page = await context.newPage();
			await slowDown(page);
			await page.goto(baseUrl + address, { waitUntil: 'load' });
			return page;
		};
	});

/**
 * SUBTEXT_SLOW=6 makes the page six times as slow as the machine, to find tests that only pass where
 * it is quick.
 */
async function slowDown(page: Page): Promise<void> {
	const rate = Number(process.env['SUBTEXT_SLOW'] ?? 1);
	if (rate <= 1) return;
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate });
}

function contextOptions(options: PageOptions): BrowserContextOptions {
	const viewport = options.viewport ?? desktop;
	return {
		viewport,
		hasTouch: viewport.width < 600,
		colorScheme: options.colorScheme ?? 'light',
		reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
		forcedColors: options.forcedColors ? 'active' : 'none',
		serviceWorkers: options.serviceWorker ? 'allow' : 'block', // it would answer before a test's route does
		javaScriptEnabled: options.javaScript ?? true,
		locale: 'en-GB',
		timezoneId: 'Europe/London'
	};
}
