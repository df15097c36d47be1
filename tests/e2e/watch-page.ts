import type { BrowserContext } from 'playwright-core';

/**
 * Notes what no page of ours may do: throw, write an error to the console, break the content
 * security policy, ask another origin.
 * @returns a list that grows while the pages of the context live, one sentence a problem
 */
export async function watchPage(
	context: BrowserContext,
	origin: string,
	expected?: RegExp
): Promise<string[]> {
	const problems: string[] = [];
	const note = (problem: string): void => {
		if (!expected?.test(problem)) problems.push(problem);
	};
	context.on('weberror', (error) => note(`Script error: ${error.error().message}`));
	context.on('console', (message) => {
		if (message.type() !== 'error') return;
		note(`Console: ${message.text()} (${message.location().url})`);
	});
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (/^(data|blob|about):/.test(url.protocol) || url.origin === origin) return;
		note(`Request to another origin: ${request.url()}`);
	});
	await context.exposeBinding('noteViolation', (_source, violation: string) => note(violation));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const report = Reflect.get(window, 'noteViolation') as (violation: string) => void;
			report(`Policy broken: ${event.violatedDirective} by ${event.blockedURI || 'inline'}`);
		});
	});
	return problems;
}
