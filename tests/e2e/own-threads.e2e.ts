/** A reader's own documents are worked on side by side, and the map is the same as of one after the other. */
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { expect, test, type OpenPage } from './open-page.ts';

const chapter = readFileSync('data/documents/under-the-skin-ch2/under-the-skin-ch2.txt', 'utf8');
const parts = chapter.split(/\n\n(?=2\.\d+ )/).slice(1);
/** Three documents of some 9,000 words each, so that there is work for three. */
const files = ['one.txt', 'two.txt', 'three.txt'].map((name, k) => ({
	name,
	mimeType: 'text/plain',
	buffer: Buffer.from(
		Array.from({ length: 6 }, () => parts.slice(3 * k, 3 * k + 12))
			.flat()
			.map((part, at) => part.replace(/^2\.\d+/, `${k + 1}.${at + 1}`))
			.join('\n\n')
	)
}));

/** The graph file that a page on a machine with so many processors makes, and how many workers it had at most. */
async function graphMadeWith(openPage: OpenPage, processors: number) {
	const page = await openPage('/');
	let most = 0;
	page.on('worker', () => (most = Math.max(most, page.workers().length)));
	await page.evaluate((count) => {
		Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => count });
	}, processors);
	await page.getByRole('button', { name: 'Your own document' }).click();
	const dialog = page.getByRole('dialog', { name: 'Your own documents' });
	await dialog.locator('input[type=file]').first().setInputFiles(files);
	await page.waitForURL(/[?&]own=/, { timeout: 150_000 });
	await page.getByRole('button', { name: 'Your own document' }).click();
	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: /^Save / }).click();
	const bytes = await readFile(await (await download).path(), 'utf8');
	return { bytes, most };
}

test(
	'several documents are worked on side by side, to the same bytes',
	{ timeout: 400_000 },
	async ({ openPage }) => {
		const together = await graphMadeWith(openPage, 4);
		const inTurn = await graphMadeWith(openPage, 1);
		expect(together.most).toBeGreaterThan(inTurn.most);
		expect(together.bytes).toBe(inTurn.bytes);
	}
);
