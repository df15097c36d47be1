import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import type { GraphFile } from '../../src/graph/graph-file.ts';
import { framesWhileDragging, heapOf, openContext, type Subject } from './subject.ts';

let script: Promise<string> | undefined;

/** The same graph drawn whole by sigma, which draws with WebGL. */
export async function sigmaSubject(browser: Browser, body: string): Promise<Subject> {
	script ??= bundle();
	const context = await openContext(browser);
	const page = await context.newPage();
	await page.setContent('<div id="map" style="position: fixed; inset: 0"></div>');
	await page.addScriptTag({ content: await script });
	await page.evaluate((text) => {
		window.graph = JSON.parse(text) as GraphFile;
	}, body);
	const before = await heapOf(page);
	const firstFrame = await page.evaluate(() => window.sigmaPage.draw());
	return {
		firstFrame,
		heap: (await heapOf(page)) - before,
		select: (at) => page.evaluate((place) => window.sigmaPage.select(place), at),
		filter: () => page.evaluate(() => window.sigmaPage.filter()),
		pan: () => framesWhileDragging(page, { x: 0, y: 0, width: 1440, height: 900 }),
		close: () => context.close()
	};
}

/** One script with everything in it, for a page that has nothing else. */
async function bundle(): Promise<string> {
	const entry = fileURLToPath(new URL('./sigma-page.ts', import.meta.url));
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, lib: { entry, formats: ['iife'], name: 'sigmaBench' } }
	});
	const [output] = [built].flat();
	if (!output || !('output' in output)) throw new Error('sigma could not be bundled.');
	return output.output[0].code;
}
