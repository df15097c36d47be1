import type { Annotation, GraphEdge, GraphFile, GraphNode } from '../../src/graph/graph-file.ts';
import { exampleGraph } from '../../src/explorer/quote/example-graph.ts';
import { makeGraph } from '../fixtures/make-graph.ts';
import { hostileLabels } from '../fixtures/hostile-labels.ts';
import { expectAccessible } from './axe.ts';
import { nodeNamed } from './built-graph.ts';
import { expect, phone, test } from './open-page.ts';
import type { Page } from 'playwright-core';

/** A report of so many paragraphs, with one mention near its end. */
function longGraph(paragraphs: number): GraphFile {
	const [document] = exampleGraph.documents;
	if (!document) throw new Error('The example has no document.');
	const late = Math.round(paragraphs * 0.9);
	const texts = Array.from(
		{ length: paragraphs },
		(_, at) =>
			`${at === late ? 'They spoke of harbour dues. ' : ''}${'Much was said and little was done. '.repeat(9)}The last words of paragraph ${at + 1}.`
	);
	const start = texts[late]?.indexOf('harbour dues') ?? 0;
	return {
		...exampleGraph,
		documents: [
			...exampleGraph.documents,
			{
				...document,
				id: 'long',
				title: 'A long report',
				sections: [],
				paragraphs: texts.map((text, at) => ({
					...{ id: `long/${at}`, section: '', text, blocks: [], sentences: [] },
					source: { start: 0, end: text.length }
				}))
			}
		],
		annotations: [
			...exampleGraph.annotations,
			{
				...{ id: 'late', kind: 'mention', rule: 'concepts/term', node: 'concept/money' },
				...{ paragraph: `long/${late}`, start, end: start + 'harbour dues'.length }
			}
		]
	};
}

/** Whether the highlighted words stand inside the window and inside their pane. */
async function highlightInView(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const mark = document.querySelector('#text mark')?.getBoundingClientRect();
		const pane = document.querySelector('#text')?.getBoundingClientRect();
		if (!mark || !pane) return false;
		return mark.top >= pane.top && mark.bottom <= Math.min(pane.bottom, innerHeight) + 1;
	});
}

test('from a node to its words, and from words to their node, one action each', async ({
	openPage
}) => {
	const { id: executive } = await nodeNamed('Scottish Executive');
	const page = await openPage(`/?selected=${executive}`);
	const details = page.getByRole('region', { name: 'Details' });
	await details
		.getByRole('link', { name: /^In the text, paragraph/ })
		.nth(1)
		.click();
	const highlight = page.getByRole('region', { name: 'Text' }).locator('mark');
	await expect.poll(() => highlight.textContent()).toMatch(/Executive$/);
	await expect.poll(() => highlightInView(page)).toBe(true);
	await page.getByText(/^place 2 of \d+, paragraph 2\.\d+$/).waitFor();

	await page
		.getByRole('region', { name: 'Text' })
		.getByRole('link', { name: 'COSLA' })
		.first()
		.click();
	await page.getByRole('heading', { name: 'COSLA' }).waitFor();
	await page.goBack();
	await page.getByRole('heading', { name: 'Scottish Executive' }).waitFor();
});

test('from an edge to its words', async ({ openPage }) => {
	const { id: executive } = await nodeNamed('Scottish Executive');
	const page = await openPage(`/?selected=${executive}`);
	const details = page.getByRole('region', { name: 'Details' });
	await details
		.getByRole('link', { name: /^The words behind it/ })
		.first()
		.click();
	await expect.poll(() => new URL(page.url()).searchParams.get('selected')).not.toBe(executive);
	await details
		.getByRole('link', { name: /^In the text, paragraph/ })
		.first()
		.click();
	await expect.poll(() => highlightInView(page)).toBe(true);
	await details.getByText('Why is this here?').first().click();
	await details
		.getByText(/^Rule /)
		.first()
		.waitFor();
});

test('next and previous go from hit to hit', async ({ openPage }) => {
	const { id: executive } = await nodeNamed('Scottish Executive');
	const page = await openPage(`/?selected=${executive}`);
	const next = page.getByRole('link', { name: 'Next evidence' });
	await next.click();
	await page.getByText(/^place 1 of \d+/).waitFor();
	await next.click();
	await page.getByText(/^place 2 of \d+/).waitFor();
	await expect.poll(() => highlightInView(page)).toBe(true);
	await page.getByRole('link', { name: 'Previous evidence' }).click();
	await page.getByText(/^place 1 of \d+/).waitFor();
});

test('a quotation is copied with document, paragraph and a link that restores it', async ({
	openPage
}) => {
	const { id: executive } = await nodeNamed('Scottish Executive');
	const page = await openPage(`/?selected=${executive}`);
	await page.getByRole('link', { name: 'Next evidence' }).click();
	await page
		.getByRole('group', { name: 'Evidence in the text' })
		.getByRole('button', { name: /^Copy/ })
		.click();
	await page
		.getByText('Quotation copied with its citation.')
		.first()
		.waitFor({ state: 'attached' });
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/^“.*Executive.*” \(“Under the Skin”.*, para 2\.\d+\), http/s);

	const again = await openPage(
		new URL(copied.slice(copied.lastIndexOf('http'))).search.replace(/^/, '/')
	);
	await expect.poll(() => again.locator('#text mark').textContent()).toMatch(/Executive$/);
	await expect.poll(() => highlightInView(again)).toBe(true);
});

test('a tension shows its poles, its cue and who holds it in the text', async ({ openPage }) => {
	const page = await openPage('/?view=tensions');
	await page.getByRole('main').getByRole('link', { name: /↔|vs/ }).first().click();
	const text = page.getByRole('region', { name: 'Text' });
	await text.locator('.is-pole-0').first().waitFor();
	await text.locator('.is-pole-1').first().waitFor();
	await text.locator('.is-cue').first().waitFor();
	expect(await text.locator('.is-pole-0').count()).toBeGreaterThan(0);
});

test('on a phone the text comes first, and a link to words shows them', async ({ openPage }) => {
	const page = await openPage('/', { viewport: phone });
	const text = page.getByRole('region', { name: 'Text' });
	await text.getByRole('link', { name: 'stakeholders' }).first().click();
	const details = page.getByRole('region', { name: 'Details' });
	await details
		.getByRole('link', { name: /^In the text, paragraph/ })
		.nth(1)
		.click();
	await expect.poll(() => highlightInView(page)).toBe(true);
	await expectAccessible(page);
});

test('a very long report is there to the last word, and opens at the words asked for', async ({
	openPage
}) => {
	const graph = longGraph(2500);
	const page = await openPage('/?view=text&mark=late', { graph });
	const text = page.getByRole('region', { name: 'Text' });
	await expect.poll(() => text.locator('mark').textContent()).toBe('harbour dues');
	await expect.poll(() => highlightInView(page)).toBe(true);
	// Far from the screen it is plain text, which a search in the page and a screen reader find.
	await expect.poll(() => text.textContent()).toContain('The last words of paragraph 2500.');
	await expect.poll(() => text.textContent()).toContain('The last words of paragraph 1.');
	expect(await text.locator('[data-paragraph]').count()).toBeLessThan(200);
	expect(
		await page.evaluate(() => Reflect.get(window, 'find').call(window, 'paragraph 700.'))
	).toBe(true);
});

test('a paragraph leads to its page, and a node to its own', async ({ openPage }) => {
	const { id: executive } = await nodeNamed('Scottish Executive');
	const page = await openPage(`/?selected=${executive}`);
	const details = page.getByRole('region', { name: 'Details' });
	await details.getByRole('button', { name: 'Copy link to this node' }).click();
	await details.getByText('The link is copied.').waitFor({ state: 'attached' });
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/\/node\/actor-scottish-executive\/$/);
	await details.getByRole('link', { name: 'Page to cite' }).click();
	await page.waitForURL(copied);
	await page.getByRole('heading', { level: 1, name: 'Scottish Executive' }).waitFor();
	await page.goBack();
	await page.getByRole('link', { name: 'Paragraph 2.4', exact: true }).click();
	await page.getByRole('heading', { level: 1, name: 'Paragraph 2.4' }).waitFor();
});

test('hostile labels are text, in every pane', async ({ openPage }) => {
	const graph = makeGraph({
		nodes: 200,
		edges: 600,
		label: (at) => `${hostileLabels[at % hostileLabels.length]} ${at}`
	});
	const actor = graph.nodes.find((node) => node.label.startsWith('<img'));
	const page = await openPage(`/?selected=${encodeURIComponent(actor?.id ?? '')}`, { graph });
	await page.getByRole('region', { name: 'Details' }).getByText('<img src=x').first().waitFor();
	for (const view of ['Tensions', 'Matrix', 'Table', 'Text', 'Map']) {
		await page.getByRole('tab', { name: view }).click();
		await expect.poll(() => page.locator('img').count()).toBe(0);
	}
	expect(await page.title()).not.toBe('1');
});

test('a graph that cannot be had is one sentence, and the text is still there', async ({
	openPage
}) => {
	const page = await openPage('/', {
		graph: { format: 'subtext/0' } as never,
		expectedProblems: /./
	});
	await page
		.getByRole('alert')
		.getByText(/is not a graph file/)
		.waitFor();
	await page.getByText('There was almost universal acceptance').waitFor();
	expect(await page.getByRole('alert').count()).toBe(1);
});

test('on a phone the map that was asked for stays, and a step back leads to the text', async ({
	openPage
}) => {
	const page = await openPage('/', { viewport: phone });
	const map = page.getByRole('application', { name: /^Map of / });
	const text = page.getByRole('region', { name: 'Text', exact: true });
	await text.waitFor();
	await page.getByRole('tab', { name: 'Map' }).click();
	await map.waitFor();
	await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('network');
	await page.reload();
	await map.waitFor();
	await page.goBack();
	await text.waitFor();

	await text.getByRole('link', { name: 'stakeholders' }).first().click();
	await page.getByRole('link', { name: 'Isolate on the map' }).click();
	await map.waitFor();
});

test('a link to words that are not in the map says so', async ({ openPage }) => {
	const page = await openPage('/?mark=t-gone', { graph: exampleGraph });
	const text = page.getByRole('region', { name: 'Text', exact: true });
	await text.getByText('The words that the link leads to are not in this map.').waitFor();
	await page.goto(`${page.url().split('?')[0]}?view=text&paragraph=harbour/9`);
	await text.getByText('The paragraph that the link leads to is not in this map.').waitFor();
	await expect.poll(() => text.locator('[data-paragraph]').count()).toBe(3);
});

test('much evidence comes in steps, and no step is left out', async ({ openPage }) => {
	const graph = longGraph(120);
	const long = graph.documents.at(-1)?.paragraphs ?? [];
	const mentions = long.map(({ id }, at): Annotation => ({
		...{ id: `m${at}`, kind: 'mention', rule: 'concepts/term', node: 'concept/local-control' },
		...{ paragraph: id, start: 0, end: 4 }
	}));
	const page = await openPage('/?selected=concept/local-control', {
		graph: { ...graph, annotations: [...graph.annotations, ...mentions] }
	});
	const evidence = page.getByRole('region', { name: 'Evidence 121 places' });
	const shown = () => evidence.getByRole('listitem').count();
	await expect.poll(shown).toBe(3);
	const more = evidence.getByRole('button', { name: /: Evidence$/ });
	await more.click();
	await expect.poll(shown).toBe(53);
	await expect.poll(() => more.innerText()).toMatch(/^Show 50 more of 121/);
	await more.click();
	await more.click();
	await expect.poll(shown).toBe(121);
	await expect.poll(() => more.innerText()).toMatch(/^Show fewer/);
	await more.click();
	await expect.poll(shown).toBe(3);
});

test('the connections of a hub come in steps', async ({ openPage }) => {
	const { nodes, edges, annotations } = exampleGraph;
	const term = nodes.find(({ kind }) => kind === 'concept');
	const mention = annotations.find(({ kind }) => kind === 'mention');
	if (!term || mention?.kind !== 'mention') throw new Error('The example has a concept.');
	const numbers = Array.from({ length: 110 }, (_, at) => at);
	const terms = numbers.map((at): GraphNode => ({
		...term,
		...{ id: `concept/term-${at}`, label: `term ${at}` }
	}));
	const mentions = terms.map(({ id }, at) => ({ ...mention, id: `m-${at}`, node: id }));
	const links = terms.map(({ id }, at): GraphEdge => ({
		...{ id: `co-occurs:${at}`, kind: 'co-occurs', source: 'concept/local-control', target: id },
		...{ weight: 1, evidence: [`m-${at}`] }
	}));
	const page = await openPage('/?selected=concept/local-control', {
		graph: {
			...exampleGraph,
			nodes: [...nodes, ...terms],
			edges: [...edges, ...links],
			annotations: [...annotations, ...mentions]
		}
	});
	const connections = page.getByRole('region', { name: 'Connections' });
	const shown = () => connections.getByRole('link', { name: /^term \d/ }).count();
	await expect.poll(shown).toBeGreaterThan(0);
	const few = await shown();
	const more = connections.getByRole('button', { name: /: Stands in the same sentence with$/ });
	await more.click();
	await expect.poll(shown).toBe(few + 50);
	await expect.poll(() => more.innerText()).toMatch(/^Show 50 more/);
	await expect.poll(() => more.evaluate((it) => it === document.activeElement)).toBe(true);
});

test('a paragraph without a number among numbered ones says where it stands', async ({
	openPage
}) => {
	const [document] = exampleGraph.documents;
	const [first, second] = document?.paragraphs ?? [];
	if (!document || !first || !second) throw new Error('The example has lost its paragraphs.');
	const { number, ...unnumbered } = second;
	expect(number).toBe('1.2');
	const sections = document.sections.map((section) =>
		section.id === first.section ? { ...section, title: document.title } : section
	);
	const paragraphs = [first, unnumbered, ...document.paragraphs.slice(2)];
	const graph = { ...exampleGraph, documents: [{ ...document, sections, paragraphs }] };
	const page = await openPage('/?view=text', { graph });
	const text = page.getByRole('region', { name: 'Text' });
	await text.getByRole('link', { name: 'Paragraph after 1.1' }).waitFor();
	// A section that only says again what the document is called has no heading of its own.
	await expect
		.poll(() => text.getByRole('heading', { name: document.title, exact: true }).count())
		.toBe(1);
	await expectAccessible(page);
});
