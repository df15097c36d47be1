import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** A drawing of a graph that can be measured. All times in milliseconds. */
export interface Subject {
	/** From the graph file being there to the first picture of it. */
	firstFrame: number;
	/** Bytes of JavaScript that the drawing holds, beyond the graph file itself. */
	heap: number;
	/** Chooses another node each time. */
	select: (at: number) => Promise<number>;
	/** Takes a kind of node out, or puts it back. */
	filter: () => Promise<number>;
	/** Frames a second while the drawing is dragged. */
	pan: () => Promise<number>;
	close: () => Promise<void>;
}

export async function openContext(browser: Browser): Promise<BrowserContext> {
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		serviceWorkers: 'block' // it would fill its cache while we measure
	});
	// The compiler that runs this file wraps the names of functions; pages do not know its wrapper.
	await context.addInitScript('globalThis.__name = (named) => named');
	return context;
}

/** Bytes of JavaScript in use, after what nobody holds any more has been collected. */
export async function heapOf(page: Page): Promise<number> {
	const session: CDPSession = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.detach();
	return usedSize;
}

/** Drags round and round for two seconds over the middle of a box, and counts frames meanwhile. */
export async function framesWhileDragging(
	page: Page,
	box: { x: number; y: number; width: number; height: number }
): Promise<number> {
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const counted = page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const start = performance.now();
				let frames = 0;
				const count = () => {
					frames++;
					const spent = performance.now() - start;
					if (spent < 2000) requestAnimationFrame(count);
					else resolve((frames * 1000) / spent);
				};
				requestAnimationFrame(count);
			})
	);
	let done = false;
	void counted.finally(() => (done = true)).catch(() => undefined);
	await page.mouse.move(x + 120, y);
	await page.mouse.down();
	for (let turn = 0; !done; turn += 0.15) {
		await page.mouse.move(x + 120 * Math.cos(turn), y + 120 * Math.sin(turn));
	}
	await page.mouse.up();
	return counted;
}
