/** A reader's own documents: given, read, cancelled, kept, opened without a connection, removed. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expectAccessible } from './axe.ts';
import { expect, phone, test } from './open-page.ts';

const report = readFileSync('tests/fixtures/formats/report.pdf');
const title = 'Libraries and their partners';

interface Given {
	name: string;
	bytes: Buffer;
}

/** Drops files on the page as a hand does: over it, then down. */
async function drop(page: Page, ...files: Given[]): Promise<void> {
	const plain = files.map(({ name, bytes }) => ({ name, text: bytes.toString('base64') }));
	const transfer = await page.evaluateHandle((given) => {
		const transfer = new DataTransfer();
		for (const { name, text } of given) {
			const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
			transfer.items.add(new File([bytes], name));
		}
		return transfer;
	}, plain);
	for (const type of ['dragover', 'drop']) {
		await page.dispatchEvent('body', type, { dataTransfer: transfer });
	}
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Your own documents' });
const openDialog = (page: Page) => page.getByRole('button', { name: 'Your own document' }).click();
const isReady = (page: Page) =>
	page.getByRole('button', { name: 'Your own document' }).waitFor({ timeout: 60_000 });

/** Until the page shows a kept map by that name. */
async function opened(page: Page, name: string): Promise<void> {
	await page.waitForURL(/[?&]own=/, { timeout: 90_000 });
	await page.getByRole('heading', { level: 1, name }).waitFor();
}

test(
	'a dropped PDF is read here, kept, opened without a connection, and removed',
	{ timeout: 240_000 },
	async ({ openPage }) => {
		const page = await openPage('/', { serviceWorker: true });
		await isReady(page);
		// The site has kept itself once its service worker answers for the page.
		await page.waitForFunction(() => navigator.serviceWorker.controller, undefined, {
			timeout: 90_000
		});

		// A long companion, so that there is time to cancel on any machine.
		const long = Buffer.from('Most teachers wanted smaller classes.\n\n'.repeat(50_000));
		await drop(page, { name: 'report.pdf', bytes: report }, { name: 'long.txt', bytes: long });
		await dialog(page).getByRole('progressbar').waitFor();
		await dialog(page).getByRole('button', { name: 'Cancel' }).click();
		await dialog(page).getByText('Cancelled. Nothing was kept.').waitFor();
		expect(page.url()).not.toContain('own=');
		await dialog(page).getByRole('progressbar').waitFor({ state: 'detached' });
		await dialog(page).getByText('Nothing yet.').waitFor();
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()), {
				message: 'the focus stays in the dialog'
			})
			.toBe('Choose files');

		await drop(page, { name: 'report.pdf', bytes: report });
		await opened(page, title);
		await page.getByRole('tab', { name: 'Tensions' }).click();
		await page.getByText('a small number of volunteers').first().waitFor();
		await page.getByRole('tab', { name: 'Table' }).click();
		await page
			.getByRole('link', { name: /library managers/i })
			.first()
			.click();
		await expect
			.poll(() => page.url(), { message: 'every step stays on this map', timeout: 30_000 })
			.toMatch(/own=.+selected=/);

		await page.context().setOffline(true);
		await page.reload();
		await opened(page, title);
		const note = 'Harbour\n\nMost fishers welcomed the harbour, but the council feared its cost.';
		await drop(page, { name: 'note.txt', bytes: Buffer.from(note) });
		await page.getByRole('heading', { level: 1, name: 'Harbour' }).waitFor({ timeout: 60_000 });
		await page.goBack();
		await page.getByRole('heading', { level: 1, name: title }).waitFor();

		await openDialog(page);
		await expectAccessible(page);
		await dialog(page)
			.getByRole('button', { name: `Remove “${title}”` })
			.click();
		await dialog(page)
			.getByRole('button', { name: `Remove “${title}” for good` })
			.click();
		await page.waitForURL((url) => !url.searchParams.has('own'));
		await dialog(page).getByText(`Removed “${title}” from this browser.`).waitFor();
		await expect.poll(() => dialog(page).getByRole('link').allTextContents()).toEqual(['Harbour']);
		await page.goBack();
		await page.getByRole('heading', { name: 'There is no such map here' }).waitFor();
		await page.getByRole('link', { name: 'Open the example' }).waitFor();
	}
);

test(
	'pasted text becomes a map, and its graph file opens again',
	{ timeout: 180_000 },
	async ({ openPage }) => {
		const page = await openPage('/', { viewport: phone, colorScheme: 'dark' });
		await isReady(page);
		await openDialog(page);
		await expectAccessible(page);
		const text =
			'Ferry notes\n\nMost islanders welcomed the new ferry. However, the council feared ' +
			'that the ferry would take trade away from the island rather than bring visitors to it.';
		await dialog(page).getByLabel('Or paste text').fill(text);
		await dialog(page).getByRole('button', { name: 'Make a map of this text' }).click();
		await page.waitForURL(/[?&]own=/, { timeout: 90_000 });
		await page.getByText('Most islanders').first().waitFor();
		const address = new URL(page.url()).searchParams.get('own');

		await openDialog(page);
		const download = page.waitForEvent('download');
		await dialog(page)
			.getByRole('button', { name: /^Save / })
			.click();
		const saved = readFileSync(await (await download).path());
		await dialog(page)
			.getByRole('button', { name: /^Remove / })
			.click();
		await dialog(page)
			.getByRole('button', { name: /for good$/ })
			.click();
		await dialog(page).getByText('Nothing yet.').waitFor();

		await drop(page, { name: 'ferry.json', bytes: saved });
		await page.waitForURL(/[?&]own=/);
		await page.getByText('Most islanders').first().waitFor();
		await expect.poll(() => new URL(page.url()).searchParams.get('own')).toBe(address);
	}
);

test('while a map of one’s own is opened nothing of the example is shown', async ({ openPage }) => {
	const page = await openPage('/', { expectedProblems: /ERR_FAILED|dynamically imported/ });
	await page.context().route('**/_app/**/*.js', (route) => route.abort());
	await page.goto(`${page.url().split('?')[0]}?own=abc`);
	const words = page.getByText('There was almost universal acceptance');
	await expect.poll(() => words.count()).toBe(1);
	expect(await words.isVisible()).toBe(false);
});

test('on a phone the words have room: how far the work is, and the way on from no map', async ({
	openPage
}) => {
	const page = await openPage('/?own=none', { viewport: phone });
	await page.getByRole('heading', { name: 'There is no such map here' }).waitFor();
	const words = page.getByText('Your own document', { exact: true });
	await expect.poll(async () => (await words.boundingBox())?.width).toBeGreaterThan(80);
	await expectAccessible(page);

	const long = Buffer.from('Most teachers wanted smaller classes.\n\n'.repeat(50_000));
	await drop(page, { name: 'long.txt', bytes: long });
	await dialog(page).getByRole('progressbar').waitFor();
	await dialog(page).getByRole('button', { name: 'Close' }).click();
	const bar = page.getByRole('region', { name: 'Your own documents' }).getByRole('progressbar');
	await expect.poll(async () => (await bar.boundingBox())?.width).toBeGreaterThan(300);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await bar.waitFor({ state: 'detached' });
});

test(
	'what cannot be read is named in one sentence, and the rest goes on',
	{ timeout: 180_000 },
	async ({ openPage }) => {
		const page = await openPage('/');
		await isReady(page);
		await drop(page, { name: 'broken.json', bytes: Buffer.from('{"format":1}') });
		const problems = dialog(page).getByRole('list', { name: 'Problems' });
		await problems.getByText(/^“broken\.json” is not a graph file: .+\.$/).waitFor();

		const binary = Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 0]);
		await drop(
			page,
			{ name: 'picture.txt', bytes: binary },
			{ name: 'one.txt', bytes: Buffer.from('Most teachers wanted smaller classes.') },
			{ name: 'two.md', bytes: Buffer.from('# Money\n\nThe council doubted the budget.') }
		);
		await dialog(page)
			.getByText(/^The map of .+ and 1 more is ready/)
			.waitFor({ timeout: 90_000 });
		await expect
			.poll(() => problems.getByRole('listitem').allTextContents())
			.toEqual([expect.stringMatching(/^“picture\.txt” cannot be read: .+\.$/)]);
		await dialog(page).getByRole('link', { name: 'Open it' }).click();
		await opened(page, '2 documents');
	}
);

test('a codebook given with a document says which names are one', async ({ openPage }) => {
	const page = await openPage('/');
	await isReady(page);
	const text =
		'Most councillors said that the harbour board works well.\n\nThe quay authority supports the councillors. The harbour board wants more money.';
	const names = 'merge:\n  - into: harbour board\n    from: [quay authority]\n';
	await drop(
		page,
		{ name: 'harbour.txt', bytes: Buffer.from(text) },
		{ name: 'names.yaml', bytes: Buffer.from(names) }
	);
	await page.waitForURL(/[?&]own=/, { timeout: 90_000 });
	await page.getByRole('tab', { name: 'Table' }).click();
	const grid = page.getByRole('grid', { name: 'Nodes' });
	await grid.getByRole('link', { name: 'harbour board', exact: true }).click();
	const details = page.getByRole('region', { name: 'Details' });
	await details.getByText('quay authority').first().waitFor();
	await expect.poll(() => grid.getByRole('link', { name: 'quay authority' }).count()).toBe(0);

	await drop(page, { name: 'names.yaml', bytes: Buffer.from(names) });
	await dialog(page)
		.getByText(/^A codebook \(\.yaml\) says .+ give it with the documents\.$/)
		.waitFor();
});

test('the map gives a codebook that mends it when it is given back', async ({ openPage }) => {
	const page = await openPage('/');
	await isReady(page);
	await drop(page, { name: 'report.pdf', bytes: report });
	await opened(page, title);
	await page.getByRole('button', { name: 'Take away' }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /^Codebook to mend the map/ }).click()
	]);
	const codebook = readFileSync(await download.path(), 'utf8');
	const theme = /^ {2}- name: "(.+)"$/m.exec(codebook)?.[1] ?? '';
	expect(theme).not.toBe('');
	await page.keyboard.press('Escape');
	await drop(
		page,
		{ name: 'report.pdf', bytes: report },
		{
			name: 'mended.yaml',
			bytes: Buffer.from(codebook.replace(`- name: "${theme}"`, '- name: "What readers need"'))
		}
	);
	const first = new URL(page.url()).searchParams.get('own');
	await page.waitForURL((url) => ![null, first].includes(url.searchParams.get('own')), {
		timeout: 90_000
	});
	await page.getByRole('tab', { name: 'Table' }).click();
	const names = page.getByRole('grid', { name: 'Nodes' });
	await names.getByRole('link', { name: 'What readers need', exact: true }).waitFor();
	await expect.poll(() => names.getByRole('link', { name: theme, exact: true }).count()).toBe(0);
});

test('a link to a map of one’s own works elsewhere once its graph file is given there', async ({
	openPage
}) => {
	const page = await openPage('/');
	await isReady(page);
	await drop(page, { name: 'report.pdf', bytes: report });
	await opened(page, title);
	await page.getByRole('tab', { name: 'Tensions' }).click();
	await page.getByRole('button', { name: 'Take away' }).click();
	await page.getByRole('button', { name: /^Copy the link/ }).click();
	await page
		.getByText(/The map itself is only in this browser: send its graph file along/)
		.waitFor();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /^Graph file/ }).click()
	]);
	const bytes = readFileSync(await download.path());
	const link = new URL(page.url());
	expect(link.searchParams.get('view')).toBe('tensions');

	const other = await openPage(link.pathname + link.search);
	await other.getByText(/^Was the link sent to you\?/).waitFor();
	await drop(other, { name: download.suggestedFilename(), bytes });
	await other.getByRole('heading', { level: 1, name: title }).waitFor({ timeout: 90_000 });
	await other.getByRole('tab', { name: 'Tensions', selected: true }).waitFor();
	expect(new URL(other.url()).search).toBe(link.search);
});
