// Documents compared: who and what stands in one and not in the other, each with the way to its words.
import { twoHarbours } from '../../src/explorer/compare/two-harbours.ts';
import { exampleGraph } from '../../src/explorer/quote/example-graph.ts';
import { hostileLabels } from '../fixtures/hostile-labels.ts';
import { expectAccessible } from './axe.ts';
import { desktop, expect, phone, test } from './open-page.ts';

const graph = twoHarbours;

test('who stands in one document, in the other and in both, with the words of each', async ({
	openPage
}) => {
	const page = await openPage('/', { graph });
	await page.getByRole('tab', { name: 'Compare' }).click();
	const actors = page.getByRole('region', { name: 'Actors', exact: true });
	const only = (name: string) => actors.getByRole('group', { name, exact: true });
	await expect
		.poll(() => only('Only in A 2').getByRole('listitem').allInnerTexts())
		.toEqual([
			expect.stringContaining('Harbour officers'),
			expect.stringContaining('Harbour Trust')
		]);
	await expect.poll(() => only('In both 1').innerText()).toContain('Fishers');
	await expect.poll(() => only('Only in B 1').innerText()).toContain('islanders');

	await only('In both 1')
		.getByRole('link', { name: /^B First words of Fishers in B/ })
		.click();
	await expect
		.poll(() => page.getByRole('region', { name: 'Text' }).locator('mark').textContent())
		.toBe('fishers');
	await expect.poll(() => new URL(page.url()).searchParams.get('selected')).toBe('actor/fishers');
});

test('what both are pulled two ways over stands side by side', async ({ openPage }) => {
	const page = await openPage('/?view=compare', { graph });
	const money = page.getByRole('article', { name: 'money' });
	await expect
		.poll(() => money.getByRole('listitem').allInnerTexts())
		.toEqual([
			expect.stringMatching(/ambition ↔ money\s+confusion, ¶\s1\.2/),
			expect.stringMatching(/money ↔ ambition\s+contrast, ¶\s2\.1/),
			expect.stringMatching(/money ↔ goodwill\s+contrast, ¶\s1/)
		]);
	await money.getByRole('link', { name: 'money ↔ goodwill' }).click();
	await page.getByRole('heading', { level: 2, name: 'money ↔ goodwill' }).waitFor();
});

test('the sides are chosen, swapped and kept in the address', async ({ openPage }) => {
	const page = await openPage('/?view=compare', { graph });
	const first = page.getByRole('combobox', { name: 'First document' });
	await expect.poll(() => first.inputValue()).toBe('harbour');
	await page.getByRole('link', { name: 'Swap A and B' }).click();
	await expect.poll(() => first.inputValue()).toBe('ferry');
	await expect
		.poll(() => new URL(page.url()).searchParams.getAll('compare'))
		.toEqual(['ferry', 'harbour']);
	await page.reload();
	await expect.poll(() => first.inputValue()).toBe('ferry');
	await first.selectOption('Harbour review');
	await expect
		.poll(() => page.getByRole('combobox', { name: 'Second document' }).inputValue())
		.toBe('ferry');
	await page.goBack();
	await expect.poll(() => first.inputValue()).toBe('ferry');
});

test('filters narrow what is compared, but no document is filtered away', async ({ openPage }) => {
	const page = await openPage('/?view=compare&document=ferry&hide=concept', { graph });
	await page.getByText('The filter on documents is set aside here').waitFor();
	await page.getByRole('group', { name: 'Only in A 2', exact: true }).first().waitFor();
	await expect
		.poll(() => page.getByRole('region', { name: 'Concepts', exact: true }).count())
		.toBe(0);
});

test('a map of one document has no such tab, and a link to it says why', async ({ openPage }) => {
	const page = await openPage('/', { graph: exampleGraph });
	await page.getByRole('tab', { name: 'Table' }).waitFor();
	expect(await page.getByRole('tab', { name: 'Compare' }).count()).toBe(0);
	await page.goto(`${page.url().split('?')[0]}?view=compare`);
	await page.getByText('This map is made of one document').waitFor();
	await expectAccessible(page);
});

test.for([
	['light', desktop],
	['dark', desktop],
	['dark', phone],
	['light', { width: 360, height: 740 }]
] as const)(
	'the comparison is accessible: %s, %o',
	{ timeout: 180_000 },
	async ([colorScheme, viewport], { openPage }) => {
		const long = hostileLabels.find((label) => label.length >= 1000) ?? '';
		const hostile = {
			...graph,
			documents: graph.documents.map((document) => ({
				...document,
				title: `${document.title} ${long}`
			})),
			nodes: graph.nodes.map((node) =>
				node.kind === 'tension' ? node : { ...node, label: `${node.label} ${long}` }
			)
		};
		for (const file of [graph, hostile]) {
			const page = await openPage('/?view=compare', { colorScheme, viewport, graph: file });
			await page.getByRole('region', { name: 'Tensions', exact: true }).waitFor();
			const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			await expect.poll(wide).toBeLessThanOrEqual(0);
			await expectAccessible(page);
		}
	}
);

test.for([360, 480, 768, 1024, 1440])(
	'names of many documents make no view wider than its %i pixels',
	async (width, { openPage }) => {
		const long = 'A review with a name that says all there is to be said of harbours';
		const documents = Array.from({ length: 4 }, (_, at) =>
			twoHarbours.documents.map((document) => {
				if (at === 0) return { ...document, title: `${long}, ${document.id}` };
				const paragraphs = document.paragraphs.map((each) => ({ ...each, id: `${each.id}-${at}` }));
				return { ...document, id: `${document.id}-${at}`, title: long, sections: [], paragraphs };
			})
		).flat();
		const page = await openPage('/?view=compare', {
			graph: { ...twoHarbours, documents },
			viewport: { width, height: 800 }
		});
		const view = page.getByRole('tabpanel');
		await view
			.getByRole('group', { name: /^Only in B/ })
			.first()
			.waitFor();
		await expect
			.poll(() => view.evaluate((element) => element.scrollWidth - element.clientWidth))
			.toBe(0);
	}
);
