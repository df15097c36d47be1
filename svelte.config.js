import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** The source of the policy for the script that stands in every page: its hash, CSP level 2. */
const page = readFileSync(new URL('./src/app.html', import.meta.url), 'utf8').replaceAll('\r', '');
const [, script = ''] = /<script>(.*?)<\/script>/s.exec(page) ?? [];
/** @type {`sha256-${string}`} */
const firstPaint = `sha256-${createHash('sha256').update(script).digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ strict: true }),
		// The styles of a page are some thirty kilobytes, seven compressed: in the page they are there at the first paint.
		inlineStyleThreshold: 32_768,
		// The page registers it once it stands: what it fetches must not come before what is read.
		serviceWorker: { register: false },
		// Every page is prerendered, so that the policy can name each inline script by its hash.
		// Styles keep 'unsafe-inline' because prerendered elements carry style attributes, e.g. indents.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval', firstPaint],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include,
					'../src/**/*.ts',
					'../tests/**/*.ts',
					'../vite.config.ts',
					'../eslint.config.js',
					'../svelte.config.js'
				]
			})
		}
	}
};
