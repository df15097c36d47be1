// axe finds nothing on any view, state and colour scheme; the page bends to the reader's settings.
import type { GraphFile } from '../../src/graph/graph-file.ts';
import { expectAccessible } from './axe.ts';
import { desktop, expect, phone, test } from './open-page.ts';
import type { Page } from 'playwright-core';

const views = ['network', 'tensions', 'matrix', 'table', 'quotations', 'text'] as const;
const schemes = ['light', 'dark'] as const;
const windows = { desktop, phone };

/** Waits until the view has come and its parts have been fetched. */
async function settled(page: Page): Promise<void> {
	await page.getByRole('tabpanel').first().waitFor();
	await page.waitForLoadState('networkidle');
	await page.getByText('Opening…', { exact: true }).waitFor({ state: 'hidden' });
}

const cases = schemes.flatMap((colorScheme) =>
	Object.entries(windows).map(([window, viewport]) => ({ colorScheme, window, viewport }))
);

test.for(cases)(
	'every view, $colorScheme, $window',
	{ timeout: 360_000 },
	async ({ colorScheme, viewport }, { openPage }) => {
		const page = await openPage('/', { colorScheme, viewport });
		for (const view of views) {
			await page.goto(`${page.url().split('?')[0]}?view=${view}`);
			await settled(page);
			await expectAccessible(page);
		}
	}
);

test.for(cases)(
	'a tension, an edge, filters and a path, $colorScheme, $window',
	{ timeout: 360_000 },
	async ({ colorScheme, viewport }, { openPage }) => {
		const page = await openPage('/', { colorScheme, viewport });
		const file: GraphFile = await page.evaluate(async () => (await fetch('graph.json')).json());
		const byImportance = [...file.nodes].sort((a, b) => b.importance - a.importance);
		const actor = byImportance.find(({ kind }) => kind === 'actor')?.id ?? '';
		const concept = byImportance.find(({ kind }) => kind === 'concept')?.id ?? '';
		const tension = file.annotations.find(({ kind }) => kind === 'tension');
		const edge = file.edges.find(({ kind }) => kind === 'holds')?.id ?? '';
		const states: Record<string, string>[] = [
			{
				selected: tension && 'node' in tension ? String(tension.node) : '',
				mark: tension?.id ?? ''
			},
			{ selected: edge },
			{ selected: actor, focus: actor, depth: '2' },
			{ actor, 'held-by': 'many', view: 'tensions' },
			{ matrix: 'tensions', view: 'matrix' },
			{ from: actor, to: concept },
			{ document: 'nowhere' }
		];
		for (const state of states) {
			await page.goto(`${page.url().split('?')[0]}?${new URLSearchParams(state)}`);
			await settled(page);
			await expectAccessible(page);
		}
	}
);

test.for(views)(
	'the view %s fits 360 px and text of twice the size',
	async (view, { openPage }) => {
		const page = await openPage(`/?view=${view}`, { viewport: { width: 360, height: 780 } });
		await settled(page);
		const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		await expect.poll(overflow).toBeLessThanOrEqual(0);
		await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
		await expect.poll(overflow).toBeLessThanOrEqual(0);
		await page.getByRole('tab').first().waitFor();
	}
);

test(
	'with forced colours what is chosen can still be told',
	{ timeout: 180_000 },
	async ({ openPage }) => {
		const page = await openPage('/?view=table', { forcedColors: true });
		await settled(page);
		expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
		await expectAccessible(page);
	}
);

test('with reduced motion nothing moves by itself', async ({ openPage }) => {
	const page = await openPage('/', { reducedMotion: true });
	await settled(page);
	const moving = await page.evaluate(
		() =>
			document
				.getAnimations()
				.filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 50).length
	);
	expect(moving).toBe(0);
});

test('a screen reader is told what the map is, what a node is, and what changed', async ({
	openPage
}) => {
	const page = await openPage('/');
	await settled(page);
	const map = page.getByRole('application');
	expect(await map.getAttribute('aria-label')).toMatch(/^Map of \d+ nodes and \d+ connections$/);
	await map.focus();
	const said = page.getByRole('status').filter({ hasText: /, \d+ connections?$/ });
	await said.first().waitFor({ state: 'attached' });
	const words = (await said.allTextContents()).join();
	await page.keyboard.press('Enter');
	const selected = () => new URL(page.url()).searchParams.get('selected');
	await expect.poll(selected).toBeTruthy();
	const { nodes }: GraphFile = await page.evaluate(async () => (await fetch('graph.json')).json());
	const label = nodes.find(({ id }) => id === selected())?.label ?? 'no such node';
	expect(words).toContain(label);
	await page.getByRole('heading', { name: label, exact: true }).first().waitFor();
});
