import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Pairs of names on the map that overlap, and how many names are shown. */
export async function labelsOnTheMap(page: Page): Promise<{ shown: number; overlaps: string[] }> {
	return page.evaluate(() => {
		const labels = [...document.querySelectorAll<HTMLElement>('[data-label]:not([hidden])')];
		const boxes = labels.map((label) => label.getBoundingClientRect());
		const overlaps: string[] = [];
		boxes.forEach((a, at) => {
			boxes.slice(at + 1).forEach((b, after) => {
				const apart =
					a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
				const other = labels[at + 1 + after];
				if (!apart) overlaps.push(`${labels[at]?.textContent} / ${other?.textContent}`);
			});
		});
		return { shown: labels.length, overlaps };
	});
}

/**
 * Waits until nothing on the map moves: it fits itself once more when the panels beside it have come,
 * and names are placed a moment after what they name.
 */
export async function mapRests(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
	const places = () =>
		page.evaluate(async () => {
			await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
			return [...document.querySelectorAll('[data-label]')].map((label) => {
				const { left, top } = label.getBoundingClientRect();
				return `${label.hasAttribute('hidden')} ${left} ${top}`;
			});
		});
	const asBefore = 3;
	let [last, same] = ['', 0];
	await expect
		.poll(
			async () => {
				const now = (await places()).join();
				same = now === last ? same + 1 : 0;
				last = now;
				return same;
			},
			{ interval: 100 }
		)
		.toBeGreaterThanOrEqual(asBefore);
}

/** Waits until the map has names on it. */
export async function mapDrawn(page: Page): Promise<void> {
	await page.locator('[data-label]:not([hidden])').first().waitFor({ state: 'attached' });
}

/** A node of a kind whose name the map shows: its id, its name, and the middle of it to point at. */
export async function firstLabel(page: Page, kind: string) {
	const label = page.locator(`[data-label^="${kind}/"]:not([hidden])`).first();
	await mapRests(page);
	const box = await label.boundingBox();
	if (!box) throw new Error(`The map shows no name of kind ${kind}`);
	return {
		id: (await label.getAttribute('data-label')) ?? '',
		name: (await label.textContent()) ?? '',
		x: box.x + box.width / 2,
		y: box.y + box.height / 2
	};
}
