/**
 * Vitest's globalSetup of the browser tests: builds the site once, serves it, and tells the tests
 * its address (`inject('baseUrl')`; open-page.ts does that for you).
 *
 *   SUBTEXT_SITE=http://localhost:5173   tests a site that already runs, and builds nothing
 *   SUBTEXT_BUILT=build                  serves that folder as it is, and builds nothing
 */
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { serveFolder } from './static-server.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where the site is, without a slash at the end. */
		baseUrl: string;
	}
}

export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
	const running = process.env['SUBTEXT_SITE'];
	if (running) {
		project.provide('baseUrl', running.replace(/\/$/, ''));
		return async () => undefined;
	}
	const folder = process.env['SUBTEXT_BUILT'] ?? 'build';
	if (!process.env['SUBTEXT_BUILT']) await build({ logLevel: 'error' });
	const site = await serveFolder(folder);
	project.provide('baseUrl', site.baseUrl);
	return site.close;
}
