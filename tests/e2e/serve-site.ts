/**
 * Vitest's globalSetup of the browser tests: opens the site once (site.ts says which) and tells the
 * tests its address (`inject('baseUrl')`; open-page.ts does that for you).
 */
import type { TestProject } from 'vitest/node';
import { openSite } from './site.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where the site is, without a slash at the end. */
		baseUrl: string;
	}
}

export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
	const site = await openSite();
	project.provide('baseUrl', site.baseUrl);
	return site.close;
}
