import type { Browser, Page } from 'playwright-core';
import { framesWhileDragging, heapOf, openContext, type Subject } from './subject.ts';

/** The built site with a graph of ours in place of its own, as the text of a graph file. */
export async function explorerSubject(
	browser: Browser,
	baseUrl: string,
	body: string
): Promise<Subject> {
	const context = await openContext(browser);
	await context.route('**/graph.json', (route) =>
		route.fulfill({ body, contentType: 'application/json' })
	);
	const page = await context.newPage();
	await page.goto(`${baseUrl}/`, { waitUntil: 'commit' });
	const firstFrame = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const look = () => {
					const [fetched] = performance
						.getEntriesByType('resource')
						.filter(({ name }) => name.endsWith('/graph.json')) as PerformanceResourceTiming[];
					const drawn = document.querySelector('[data-label]:not([hidden])');
					if (!fetched || !drawn) return void requestAnimationFrame(look);
					requestAnimationFrame(() => resolve(performance.now() - fetched.responseEnd));
				};
				look();
			})
	);
	// What stands beside the map comes in turn after it.
	await page.getByRole('button', { name: 'Help' }).waitFor();
	return {
		firstFrame,
		heap: await heapOfMap(page),
		select: (at) => select(page, at),
		filter: () => filter(page),
		pan: async () => {
			const box = await page.getByRole('application').boundingBox();
			return framesWhileDragging(page, box ?? { x: 0, y: 0, width: 0, height: 0 });
		},
		close: () => context.close()
	};
}

/**
 * What the page holds with the map on it, and no more of once filters leave nothing to draw. The marks
 * of the text go with it, so that this is rather too much than too little.
 */
async function heapOfMap(page: Page): Promise<number> {
	// What the first filtering makes once and keeps would else count as if the map had less.
	await emptyMap(page);
	await fillMap(page);
	const withMap = await heapOf(page);
	await emptyMap(page);
	const without = await heapOf(page);
	await fillMap(page);
	return Math.max(0, withMap - without);
}

async function emptyMap(page: Page): Promise<void> {
	for (const kind of ['Actors', 'Concepts', 'Tensions', 'Themes']) {
		await page
			.getByRole('checkbox', { name: new RegExp(`^${kind}`) })
			.first()
			.uncheck();
	}
	await page.getByRole('application').waitFor({ state: 'detached' });
}

async function fillMap(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Clear all filters' }).click();
	await page.locator('[data-label]:not([hidden])').first().waitFor({ state: 'attached' });
}

/** Clicks a label of the map; done when the details name the node and a frame has been painted. */
async function select(page: Page, at: number): Promise<number> {
	const target = await page.evaluate((place) => {
		const map = document.querySelector('[role="application"]')?.getBoundingClientRect();
		const shown = [...document.querySelectorAll<HTMLElement>('[data-label]:not([hidden])')];
		const inside = shown.flatMap((label) => {
			const { left, top, width, height } = label.getBoundingClientRect();
			const [x, y] = [left + width / 2, top + height / 2];
			const chosen = new URL(location.href).searchParams.get('selected') === label.dataset['label'];
			const within = map && x > map.left + 20 && x < map.right - 130 && y > map.top + 60;
			return within && y < map.bottom - 70 && !chosen ? [{ x, y }] : [];
		});
		return inside[place % inside.length];
	}, at);
	if (!target) throw new Error('The map shows no label to click.');
	await arm(page, 'selected');
	await page.mouse.click(target.x, target.y);
	return settled(page);
}

/** Clicks the legend's entry for tensions; done when the counts have changed and a frame is painted. */
async function filter(page: Page): Promise<number> {
	await arm(page, 'counts');
	await page.getByRole('checkbox', { name: /^Tensions/ }).click();
	return settled(page);
}

declare global {
	interface Window {
		settled: Promise<number>;
	}
}

/** Gets the page ready to time the next click: until what is awaited has changed and is painted. */
function arm(page: Page, awaited: 'selected' | 'counts'): Promise<void> {
	return page.evaluate((what) => {
		const now = () => {
			if (what === 'selected') {
				const named = document.querySelector('[aria-label="Details"] h2, .details-frame h2');
				return named && `${location.search} ${named.textContent}`;
			}
			return [...document.querySelectorAll('[role="status"]')]
				.map((status) => status.textContent)
				.find((words) => words?.trim().startsWith('Showing'));
		};
		const before = now();
		window.settled = new Promise((resolve) => {
			const start = ({ timeStamp }: PointerEvent) => {
				const look = () => {
					const after = now();
					if (after && after !== before) {
						requestAnimationFrame(() => resolve(performance.now() - timeStamp));
					} else requestAnimationFrame(look);
				};
				look();
			};
			addEventListener('pointerdown', start, { once: true, capture: true });
		});
	}, awaited);
}

function settled(page: Page): Promise<number> {
	return page.evaluate(() => window.settled);
}
