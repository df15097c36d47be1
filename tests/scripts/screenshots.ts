/**
 * Takes a picture of each view, light and dark, on a desktop and on a phone, into docs/screenshots/,
 * e.g. network-light.png and network-phone-dark.png.
 * `npm run screenshots`, or `npm run screenshots -- tensions` for one view. The README shows two of
 * them, which are in git; the others are for whoever changes how a view looks.
 */
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { GraphFile } from '../../src/graph/graph-file.ts';
import { findBrowser } from '../e2e/find-browser.ts';
import { openSite } from '../e2e/site.ts';

const folder = path.resolve('docs/screenshots');
const windows = {
	'': { width: 1440, height: 900 },
	'phone-': { width: 390, height: 844 }
};

/** What is pictured: the view, and what is chosen in it, since an untouched view says little. */
const views: Record<string, (best: Best) => string> = {
	network: ({ actor }) => `?selected=${encodeURIComponent(actor)}`,
	tensions: () => '?view=tensions',
	overview: () => '?view=tensions&brief=yes',
	matrix: () => '?view=matrix',
	table: () => '?view=table',
	quotations: () => '?view=quotations',
	text: ({ tension, mark }) =>
		`?view=text&selected=${encodeURIComponent(tension)}&mark=${encodeURIComponent(mark)}`,
	contents: () => 'contents/'
};

interface Best {
	actor: string;
	tension: string;
	mark: string;
}

/** The actor and the tension with most behind them. */
async function bestOf(baseUrl: string): Promise<Best> {
	const response = await fetch(`${baseUrl}/graph.json`);
	const { nodes, annotations } = (await response.json()) as GraphFile;
	const ordered = [...nodes].sort((a, b) => b.importance - a.importance);
	const tension = ordered.find(({ kind }) => kind === 'tension')?.id ?? '';
	const mark = annotations.find((each) => each.kind === 'tension' && each.node === tension);
	const actor = ordered.find(({ kind }) => kind === 'actor');
	return { actor: actor?.id ?? '', tension, mark: mark?.id ?? '' };
}

const wanted = process.argv.slice(2);
const site = await openSite();
const browser = await chromium.launch(await findBrowser());
await mkdir(folder, { recursive: true });
const best = await bestOf(site.baseUrl);
try {
	for (const [window, viewport] of Object.entries(windows)) {
		for (const colorScheme of ['light', 'dark'] as const) {
			// Pictures in git are kept below 400 kB; a README shows them no wider than this.
			const deviceScaleFactor = viewport.width > 1000 ? 0.85 : 1;
			const settings = { viewport, colorScheme, deviceScaleFactor };
			const page = await browser.newPage({ ...settings, reducedMotion: 'reduce' });
			for (const [view, address] of Object.entries(views)) {
				if (wanted.length > 0 && !wanted.includes(view)) continue;
				await page.goto(`${site.baseUrl}/${address(best)}`, { waitUntil: 'networkidle' });
				if (view === 'network' && window === 'phone-') {
					await page.getByRole('tab', { name: 'Map' }).click();
				}
				await page.waitForTimeout(600);
				const file = path.join(folder, `${view}-${window}${colorScheme}.png`);
				await page.screenshot({ path: file, animations: 'disabled' });
				console.log(`${path.relative('.', file)} ${Math.round((await stat(file)).size / 1000)} kB`);
			}
			await page.close();
		}
	}
} finally {
	await browser.close();
	await site.close();
}
