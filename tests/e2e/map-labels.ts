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

/** Waits until the map has names on it. */
export async function mapDrawn(page: Page): Promise<void> {
	await page.locator('[data-label]:not([hidden])').first().waitFor({ state: 'attached' });
}

/** A node of a kind whose name the map shows: its id, its name, and the middle of it to point at. */
export async function firstLabel(page: Page, kind: string) {
	const label = page.locator(`[data-label^="${kind}/"]:not([hidden])`).first();
	let box = await label.boundingBox();
	// The map fits itself once more when the panels beside it have come.
	await expect
		.poll(async () => {
			const before = JSON.stringify(box);
			box = await label.boundingBox();
			return JSON.stringify(box) === before;
		})
		.toBe(true);
	if (!box) throw new Error(`The map shows no name of kind ${kind}`);
	return {
		id: (await label.getAttribute('data-label')) ?? '',
		name: (await label.textContent()) ?? '',
		x: box.x + box.width / 2,
		y: box.y + box.height / 2
	};
}
