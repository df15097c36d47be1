/** The parser gives the same bytes in Node, in a worker of the browser, and there without SIMD too. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { createParser } from '../../src/pipeline/parse/parser.ts';
import { expect, test } from './open-page.ts';

const parse = path.resolve('src/pipeline/parse');
const model = readFileSync(path.join(parse, 'model/english.bin'));
const document = path.resolve('data/documents/under-the-skin-ch2/under-the-skin-ch2.txt');
const texts = readFileSync(document, 'utf8').split(/\n\s*\n/);

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** The parser as one script that a worker can be made of, built as the site is. */
async function workerScript(): Promise<string> {
	const entry = '\0worker';
	const bundle = await build({
		...{ configFile: false, logLevel: 'silent', publicDir: false },
		build: { write: false, rollupOptions: { input: entry, output: { format: 'iife' } } },
		plugins: [
			{
				name: 'worker',
				resolveId: (id) => (id === entry ? id : undefined),
				load: (id) =>
					id === entry
						? `import { createParser } from ${JSON.stringify(path.join(parse, 'parser.ts'))};
						self.onmessage = ({ data: { model, texts, simd } }) => {
							const parsed = createParser(model, { simd }).parse(texts);
							self.postMessage(JSON.stringify(parsed));
						};`
						: undefined
			}
		]
	});
	const [output] = 'output' in bundle ? bundle.output : [];
	if (output?.type !== 'chunk') throw new Error('Vite built no script');
	return output.code;
}

test('a worker parses the first document to the bytes that Node gives', async ({ browser }) => {
	const expected = hash(JSON.stringify(createParser(model).parse(texts)));
	const page = await browser.newPage();
	const work = { script: await workerScript(), model: model.toString('base64'), texts };
	for (const simd of [true, false]) {
		const parsed = await page.evaluate(
			async ({ script, model, texts, simd }) => {
				const worker = new Worker(URL.createObjectURL(new Blob([script])));
				const bytes = Uint8Array.from(atob(model), (character) => character.charCodeAt(0));
				const answer = new Promise<string>((resolve, reject) => {
					worker.onmessage = ({ data }) => resolve(data as string);
					worker.onerror = ({ message }) => reject(new Error(message));
				});
				worker.postMessage({ model: bytes, texts, simd });
				const text = await answer;
				worker.terminate();
				return text;
			},
			{ ...work, simd }
		);
		expect(hash(parsed), simd ? 'with SIMD' : 'without SIMD').toBe(expected);
	}
	await page.close();
}, 120_000);
