// What people come for, on the first document, by mouse and by keyboard alone, in so many actions.
import type { Locator } from 'playwright-core';
import { exampleGraph } from '../../src/explorer/quote/example-graph.ts';
import type { GraphFile } from '../../src/graph/graph-file.ts';
import { builtGraph, nodeNamed } from './built-graph.ts';
import { expect, test, type OpenPage } from './open-page.ts';
import { Reader } from './reader.ts';

const ways = ['mouse', 'keyboard'] as const;
const patient = { timeout: 90_000 };

async function readerAt(openPage: OpenPage, address: string, by: (typeof ways)[number]) {
	return new Reader(await openPage(address), by);
}

/** Ids of the tension nodes that name a node as a pole or a holder. */
function tensionsInvolving(file: GraphFile, id: string): string[] {
	const found = file.annotations.flatMap((annotation) => {
		if (annotation.kind !== 'tension') return [];
		const named = [
			...annotation.poles.flatMap((pole) => pole.nodes),
			...annotation.holders.map((holder) => holder.node)
		];
		return named.includes(id) ? [annotation.node] : [];
	});
	return [...new Set(found)].sort();
}

test.for(ways)('what do councillors fear: 3 actions, by %s', patient, async (by, { openPage }) => {
	const reader = await readerAt(openPage, '/', by);
	const { page } = reader;
	await reader.press(page.getByRole('tab', { name: 'Tensions' }));
	await reader.press(page.getByRole('button', { name: /^Concerns/ }));
	const feared = page
		.getByRole('article')
		.filter({ hasText: /councillors/ })
		.first();
	await expect.poll(() => feared.getByText('Concern', { exact: true }).count()).toBe(1);
	await reader.press(feared.getByRole('link', { name: /^In the text/ }).first());
	const words = page.locator('[data-highlight]').first();
	await expect.poll(() => words.textContent()).toMatch(/\w/);
	expect(reader.actions).toBe(3);
});

test.for(ways)(
	'every tension that involves the Scottish Executive: 2 actions, by %s',
	patient,
	async (by, { openPage }) => {
		const reader = await readerAt(openPage, '/', by);
		const { page } = reader;
		const { id } = await nodeNamed('Scottish Executive');
		await reader.press(page.getByRole('checkbox', { name: /^Scottish Executive/ }));
		await reader.press(page.getByRole('tab', { name: 'Tensions' }));
		const cards = page.locator('[data-tension]');
		const onBoard = () =>
			cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-tension')).sort());
		const involved = tensionsInvolving(await builtGraph(), id);
		expect(involved.length).toBeGreaterThan(0);
		await expect.poll(onBoard).toEqual(expect.arrayContaining(involved));
		expect(reader.actions).toBe(2);
	}
);

test.for(ways)(
	'a node to its words: 1 action, and back: 1, by %s',
	patient,
	async (by, { openPage }) => {
		const { id } = await nodeNamed('COSLA');
		const reader = await readerAt(openPage, `/?selected=${encodeURIComponent(id)}`, by);
		const { page } = reader;
		const details = page.getByRole('region', { name: 'Details' });
		await reader.press(details.getByRole('link', { name: /^In the text, paragraph/ }).first());
		const words = page.locator('[data-highlight]').first();
		await expect.poll(() => words.textContent()).toMatch(/COSLA/);
		expect(reader.actions).toBe(1);

		await expect.poll(() => new URL(page.url()).searchParams.has('mark')).toBe(true);
		const back = await readerAt(
			openPage,
			`/?mark=${new URL(page.url()).searchParams.get('mark')}`,
			by
		);
		const marked = back.page.locator('[data-highlight] a, a:has([data-highlight])').first();
		await back.press(marked);
		await expect.poll(() => new URL(back.page.url()).searchParams.get('selected')).toBe(id);
		expect(back.actions).toBe(1);
	}
);

test.for(ways)(
	'a path from COSLA to capacity with its quotes: 4 actions, by %s',
	patient,
	async (by, { openPage }) => {
		const reader = await readerAt(openPage, '/', by);
		const { page } = reader;
		await reader.press(page.getByRole('link', { name: 'Paths' }));
		const panel = page.getByRole('region', { name: 'Paths' });
		await reader.choose(panel.getByRole('combobox', { name: 'From' }), 'COSLA');
		await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/cosla/);
		await reader.choose(panel.getByRole('combobox', { name: 'To' }), 'capacity');
		// Where nothing stated leads there, what only stands together may: the reader must ask for it.
		const asks = panel.getByRole('checkbox', { name: /only stand together/ });
		const path = panel.getByRole('article').first();
		await path.or(asks).first().waitFor();
		if (!(await path.isVisible())) await reader.press(asks);
		await path.waitFor();
		await expect.poll(() => path.getByRole('listitem').count()).toBeGreaterThan(0);
		await expect.poll(() => path.locator('blockquote').count()).toBeGreaterThanOrEqual(1);
		expect(reader.actions).toBeLessThanOrEqual(4);
	}
);

test.for(ways)(
	'copy a quotation with its citation: 2 actions, by %s',
	patient,
	async (by, { openPage }) => {
		const reader = await readerAt(openPage, '/', by);
		const { page } = reader;
		await reader.press(page.getByRole('tab', { name: 'Tensions' }));
		const card = page.getByRole('article').first();
		await reader.press(card.getByRole('button', { name: /^Copy quotation/ }).first());
		await page.getByText('Quotation copied with its citation.').waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toMatch(/^[“"].+[”"] \(.+, para 2\.\d+\), http\S+mark=/);
		expect(reader.actions).toBe(2);
	}
);

test('a shared link in a fresh browser: 1 action', patient, async ({ openPage }) => {
	const { id } = await nodeNamed('Scottish Executive');
	const file = await builtGraph();
	const mark = file.annotations.find((each) => each.kind === 'mention' && each.node === id);
	const hidden = 'hide=theme&hide-edge=co-occurs';
	const address = `/?view=table&${hidden}&actor=${id}&selected=${id}&mark=${mark?.id}`;
	const first = await openPage(address);
	const shown = first.getByRole('status').filter({ hasText: /^Showing \d+ of/ });
	const said = await shown.first().innerText();
	const shared = new URL(first.url()).pathname + new URL(first.url()).search;

	const fresh = await openPage(shared); // the action: following the link
	const again = fresh.getByRole('status').filter({ hasText: /^Showing \d+ of/ });
	await expect.poll(() => again.first().innerText()).toBe(said);
	await fresh.getByRole('tab', { name: 'Table', selected: true }).waitFor();
	await fresh.getByRole('heading', { name: 'Scottish Executive', level: 2 }).waitFor();
	await expect.poll(() => fresh.locator('[data-highlight]').first().textContent()).toMatch(/\w/);
	await fresh.getByRole('checkbox', { name: /^Themes/, checked: false }).waitFor();
});

test('the focus stays on the page when what had it goes away', async ({ openPage }) => {
	const page = await openPage('/?view=tensions', { graph: exampleGraph });
	const focused = () =>
		page.evaluate(() => {
			const { id, ariaLabel, textContent } = document.activeElement ?? {};
			return id || ariaLabel || textContent?.trim();
		});
	const enter = async (link: Locator) => {
		await link.focus();
		await page.keyboard.press('Enter');
	};
	await enter(page.getByRole('link', { name: 'What do fishers fear?' }));
	await expect.poll(focused, { message: 'an answered question' }).toBe('view');

	await enter(page.getByRole('link', { name: 'Clear all' }));
	await expect.poll(focused, { message: 'ended filters' }).toBe('view');

	const title = page.getByRole('link', { name: 'new harbour ↔ local control' });
	await enter(title.first());
	const details = page.getByRole('region', { name: 'Details' });
	const connections = details.getByRole('region', { name: 'Connections' });
	await enter(connections.getByRole('listitem').getByRole('link').first());
	await expect.poll(focused, { message: 'a connection followed' }).toBe('details');

	await enter(details.getByRole('link', { name: 'Close the details' }));
	await expect.poll(focused, { message: 'closed details' }).toBe('new harbour ↔ local control');
});
