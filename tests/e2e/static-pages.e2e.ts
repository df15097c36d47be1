// Every node, tension and paragraph has a page that reads without JavaScript, in any folder of any host.
import { createHash } from 'node:crypto';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';
import { expectAccessible } from './axe.ts';
import { findBrowser } from './find-browser.ts';
import { expect, phone, test } from './open-page.ts';
import { serveFolder } from './static-server.ts';

const withoutScripts = { javaScript: false };

/** The addresses that a page links to, without query and hash. */
function linksIn(html: string, address: string): string[] {
	const links = [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].map((found) => {
		const url = new URL((found[1] ?? '').replaceAll('&amp;', '&'), address);
		return url.origin + url.pathname;
	});
	return [...new Set(links)];
}

test('the contents lead to every page, and no link is dead', async () => {
	const root = `${inject('baseUrl')}/`;
	const seen = new Map<string, number>();
	const waiting = [`${root}contents/`];
	while (waiting.length > 0) {
		const address = waiting.pop();
		if (!address || seen.has(address) || !address.startsWith(root)) continue;
		const response = await fetch(address);
		seen.set(address, response.status);
		const html = response.headers.get('content-type')?.includes('html')
			? await response.text()
			: '';
		if (address !== root) waiting.push(...linksIn(html, address));
	}
	expect([...seen].filter(([, status]) => status !== 200)).toEqual([]);
	const graph = (await (await fetch(`${root}graph.json`)).json()) as {
		nodes: unknown[];
		documents: { paragraphs: unknown[] }[];
	};
	const paragraphs = graph.documents.flatMap((document) => document.paragraphs).length;
	const pages = [...seen.keys()].filter((at) => /\/(node|tension|paragraph)\//.test(at));
	expect(pages).toHaveLength(graph.nodes.length + paragraphs);
});

test('a tension reads without JavaScript: poles, holders, quote, and the way on', async ({
	openPage
}) => {
	const contents = await openPage('/contents/', withoutScripts);
	const list = contents.locator('section', {
		has: contents.getByRole('heading', { name: /^Tensions/ })
	});
	const name = await list.getByRole('link').first().innerText();
	await list.getByRole('link').first().click();
	const title = contents.getByRole('heading', { level: 1 });
	await expect.poll(() => title.innerText()).toBe(name);
	expect(await contents.getByRole('heading', { name: 'First pole' }).count()).toBeGreaterThan(0);
	const quote = await contents.getByRole('blockquote').first().innerText();
	for (const words of await contents.locator('.pole .words bdi').allInnerTexts()) {
		if (words.length < 30) expect(await contents.getByRole('main').innerText()).toContain(words);
	}
	await contents.getByRole('figure').first().getByRole('link').first().click();
	await expect.poll(() => title.innerText()).toMatch(/^Paragraph /);
	const words = quote.replace(/\s+/g, ' ').slice(0, 40);
	expect((await contents.locator('.text').innerText()).replace(/\s+/g, ' ')).toContain(words);
});

test('from a page into the explorer with the node chosen', async ({ openPage }) => {
	const page = await openPage('/contents/');
	const actors = page.locator('section', { has: page.getByRole('heading', { name: /^Actors/ }) });
	await actors.getByRole('link').first().click();
	await page.getByRole('link', { name: 'Show on the map' }).first().click();
	await expect.poll(() => new URL(page.url()).search).toMatch(/^\?selected=actor\//);
});

test('pages bring no script but the one before the first paint', async () => {
	const html = await (await fetch(`${inject('baseUrl')}/contents/`)).text();
	const scripts = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)];
	expect(scripts).toHaveLength(1);
	const hash = createHash('sha256')
		.update(scripts[0]?.[1] ?? '')
		.digest('base64');
	expect(html).toContain(`'sha256-${hash}'`);
});

test('the site works in a folder of a host, too', async () => {
	const site = await serveFolder(process.env['SUBTEXT_BUILT'] ?? 'build', '/reports/map');
	const browser = await chromium.launch(await findBrowser());
	try {
		const page = await browser.newPage();
		const failed: string[] = [];
		page.on('response', (response) => {
			if (response.status() >= 400) failed.push(response.url());
		});
		await page.goto(`${site.baseUrl}/contents/`);
		await page.getByRole('link').nth(8).click();
		await page.waitForURL((url) => !url.pathname.endsWith('/contents/'));
		await page.getByRole('link', { name: 'Subtext', exact: true }).click();
		await page.waitForURL(`${site.baseUrl}/`);
		await page.getByRole('main').waitFor();
		expect(failed).toEqual([]);
	} finally {
		await browser.close();
		await site.close();
	}
});

test.for(['/contents/old/deeper/', '/node/actor/nobody/', '/tension/none/'])(
	'where nothing is, in a folder of a host, %s leads back',
	async (address) => {
		const site = await serveFolder(process.env['SUBTEXT_BUILT'] ?? 'build', '/reports/map');
		const browser = await chromium.launch(await findBrowser());
		try {
			const page = await browser.newPage();
			const response = await page.goto(site.baseUrl + address);
			expect(response?.status()).toBe(404);
			await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
			const target = (name: RegExp) =>
				page.getByRole('link', { name }).evaluate((link) => (link as HTMLAnchorElement).href);
			expect(await target(/^Contents/)).toBe(`${site.baseUrl}/contents/`);
			expect(await target(/map/)).toBe(`${site.baseUrl}/`);
			await page.getByRole('searchbox').fill('trust');
			await page.getByRole('button', { name: 'Search' }).click();
			await page.waitForURL(`${site.baseUrl}/?query=trust`);
			await page.getByRole('main').waitFor();
		} finally {
			await browser.close();
			await site.close();
		}
	}
);

test.for(['light', 'dark'] as const)(
	'axe finds nothing where there is no page, %s, and it fits 320 px',
	async (colorScheme, { openPage }) => {
		const page = await openPage('/no/such/page', {
			colorScheme,
			viewport: { width: 320, height: 800 },
			expectedProblems: /404/
		});
		await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
		await expectAccessible(page);
		await page.addStyleTag({ content: 'html { font-size: 200% }' });
		const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		await expect.poll(overflow).toBeLessThanOrEqual(0);
		await page.getByRole('link', { name: 'Open the map' }).click();
		await page.waitForURL(`${inject('baseUrl')}/`);
	}
);

test.for(['light', 'dark'] as const)(
	'axe finds nothing on the pages, %s',
	{ timeout: 240_000 },
	async (colorScheme, { openPage }) => {
		for (const viewport of [undefined, phone]) {
			const options = { colorScheme, ...(viewport && { viewport }) };
			const page = await openPage('/contents/', options);
			await expectAccessible(page);
			const addresses = await page.evaluate(() => {
				const links = [...document.querySelectorAll('main a')] as HTMLAnchorElement[];
				const first = (folder: string) => links.find((link) => link.pathname.includes(folder));
				return ['/paragraph/', '/tension/', '/node/actor', '/node/theme', '/node/concept'].flatMap(
					(folder) => first(folder)?.href ?? []
				);
			});
			expect(addresses.length).toBeGreaterThanOrEqual(4);
			for (const address of [...addresses, new URL('../about/', page.url()).href]) {
				await page.goto(address);
				await expectAccessible(page);
			}
			await page.context().close();
		}
	}
);

test('a page fits 320 px and twice the size of text', async ({ openPage }) => {
	const page = await openPage('/contents/', { viewport: { width: 320, height: 800 } });
	await page.locator('main a').nth(3).click();
	await page.waitForURL((url) => !url.pathname.endsWith('/contents/'));
	await page.locator('main h1').waitFor();
	await page.addStyleTag({ content: 'html { font-size: 200% }' });
	const overflow = await page
		.locator('main')
		.evaluate((main) => main.scrollWidth - main.clientWidth);
	expect(overflow).toBeLessThanOrEqual(0);
});

test.for([360, 390])(
	'on a phone of %i px the figures of how accurate it is stand without scrolling sideways',
	async (width, { openPage }) => {
		const page = await openPage('/about/', { viewport: { width, height: 800 } });
		const figures = page.getByRole('region', { name: /^Figures on / });
		await figures.first().waitFor();
		const beyond = () =>
			figures.evaluateAll((all) => Math.max(...all.map((it) => it.scrollWidth - it.clientWidth)));
		await expect.poll(beyond).toBe(0);
		await page.getByRole('rowheader', { name: 'actors', exact: true }).waitFor();
	}
);
