// The page asks nobody else, runs nothing that it did not bring, and shows hostile text as text.
import { inject } from 'vitest';
import { hostileLabels } from '../fixtures/hostile-labels.ts';
import { makeGraph } from '../fixtures/make-graph.ts';
import { desktop, expect, phone, test } from './open-page.ts';

const hostile = makeGraph({
	nodes: 120,
	edges: 300,
	label: (place) => hostileLabels[place % hostileLabels.length] ?? ''
});

/** The content security policy that stands in a page. */
async function policyOf(address: string): Promise<string> {
	const html = await (await fetch(inject('baseUrl') + address)).text();
	return /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
}

test.for(['/', '/contents/', '/about/'])(
	'the policy of %s lets no inline script run',
	async (address) => {
		const directives = new Map(
			(await policyOf(address)).split(';').map((directive) => {
				const [name = '', ...values] = directive.trim().split(' ');
				return [name, values];
			})
		);
		expect(directives.get('default-src')).toEqual(["'self'"]);
		const scripts = directives.get('script-src') ?? ["'unsafe-inline'"];
		for (const source of scripts) expect(source).toMatch(/^'(self|wasm-unsafe-eval|sha256-.+)'$/);
		expect(directives.get('object-src')).toEqual(["'none'"]);
		expect(directives.get('connect-src')).toEqual(["'self'"]);
	}
);

test('the page for what is not there runs its own script alone and asks nobody', async () => {
	const policy = await policyOf('/404.html');
	expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^' ]+'; /);
	expect(policy).toContain("form-action 'self'");
});

test('a script that gets into the page does not run', async ({ openPage }) => {
	const page = await openPage('/', { expectedProblems: /Policy broken|violates the following/ });
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.title = "run"';
		document.body.append(script);
		const image = document.createElement('div');
		image.innerHTML = '<img src="data:," onerror="document.title = \'run\'">';
		const failed = new Promise((resolve) =>
			image.firstElementChild?.addEventListener('error', resolve)
		);
		document.body.append(image);
		return failed.then(() => undefined);
	});
	expect(await page.title()).not.toBe('run');
});

const views = ['network', 'tensions', 'matrix', 'table', 'quotations', 'text'];
const cases = views.flatMap((view) =>
	[desktop, phone].map((viewport) => ({ view, viewport, width: viewport.width }))
);

test.for(cases)(
	'hostile labels are text in the view $view at $width',
	{ timeout: 60_000 },
	async ({ view, viewport }, { openPage }) => {
		const page = await openPage(`/?view=${view}`, { graph: hostile, viewport });
		await page.getByRole('tabpanel').first().waitFor();
		if (view === 'network') await page.getByRole('tab', { name: 'Map' }).click();
		await expect.poll(() => page.locator('body').textContent()).toContain('<img src=x onerror=');
		expect(await page.title()).not.toBe('1');
		expect(await page.locator('img').count()).toBe(0);
		expect(
			await page
				.locator('script:not([src])')
				.evaluateAll(
					(scripts) =>
						scripts.filter((script) => script.textContent?.includes('document.title=1')).length
				)
		).toBe(0);
		// Ten thousand characters without a blank do not push the page wider than the window.
		const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		await expect.poll(overflow).toBeLessThanOrEqual(0);
	}
);

test('the details of a hostile node are text', async ({ openPage }) => {
	const node = hostile.nodes.find(({ kind, label }) => kind === 'actor' && label.includes('<img'));
	const page = await openPage(`/?selected=${encodeURIComponent(node?.id ?? '')}`, {
		graph: hostile
	});
	await page.getByRole('heading', { name: '<img src=x' }).first().waitFor();
	expect(await page.locator('img').count()).toBe(0);
});

test('a file that is no graph gets one clear sentence', async ({ openPage }) => {
	const page = await openPage('/', {
		graph: { format: 'other/9' } as unknown as typeof hostile
	});
	await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/graph/i);
});
