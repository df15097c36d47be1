import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { graphPlugin } from './src/cli/graph-plugin.ts';

/**
 * What the explorer needs from the start comes in one file: in fifty, each costs a phone a request and
 * a piece of work. What is loaded later stays apart.
 */
const inOnePiece = {
	groups: [
		{ name: 'start', test: /runtime[\\/]client[\\/]entry\.js$/, priority: 1 },
		{ name: 'explorer', test: /src[\\/]routes[\\/]\+page\.svelte$/ }
	]
};

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [graphPlugin(), sveltekit()],
	resolve: {
		alias: {
			// for browsers this package takes a form that needs a document, and a worker has none
			'decode-named-character-reference': fileURLToPath(
				new URL('./node_modules/decode-named-character-reference/index.js', import.meta.url)
			)
		}
	},
	build: { rolldownOptions: { output: { codeSplitting: isSsrBuild ? true : inOnePiece } } },
	// the readers of formats are loaded by the worker one by one, as they are needed
	worker: { format: 'es' },
	// the dev server hands the lexicon to that worker
	server: { fs: { allow: ['data/lexicon'] } },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					// properties are tried on hundreds of texts, which takes its time on a busy machine
					testTimeout: 60_000,
					sequence: { groupOrder: 0 }
				}
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					environment: 'node',
					include: ['tests/e2e/**/*.e2e.ts'],
					globalSetup: ['tests/e2e/serve-site.ts'],
					testTimeout: 60_000,
					hookTimeout: 240_000,
					// once more when a browser stumbles; `npm test` names each test that needed it
					retry: 1,
					// a page on a busy machine may need longer than the second that a poll has by default
					expect: { requireAssertions: true, poll: { timeout: 20_000 } },
					fileParallelism: false,
					// after the unit tests: a browser that has to share two cores is too slow to wait for
					sequence: { groupOrder: 1 }
				}
			}
		]
	}
}));
