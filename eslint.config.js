import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * One rule a folder: what its files may not import. Both spellings are closed, the `#name/` import
 * and the relative path into the neighbour.
 * @param {string} folder
 * @param {string[]} forbidden
 * @returns {import('eslint').Linter.Config}
 */
const apart = (folder, forbidden) => ({
	files: [`src/${folder}/**/*.{ts,svelte}`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: forbidden.map((name) => ({
					regex: `^#${name}/|^(\\.\\./)+${name}/`,
					message: `src/${folder} may not import src/${name} (see "Who may import whom" in the README).`
				}))
			}
		]
	}
});

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', '.subtext/', 'node_modules/', 'training/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off', // TypeScript does this, and knows the types
			'no-console': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off' // the address of a view is made by view.ts alone
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	},
	{ files: ['src/cli/**/*.ts', 'tests/**/*.ts'], rules: { 'no-console': 'off' } },
	apart('graph', ['pipeline', 'explorer', 'export', 'routes', 'cli']),
	apart('pipeline', ['explorer', 'export', 'routes', 'cli']),
	apart('export', ['pipeline', 'explorer', 'routes', 'cli']),
	apart('explorer', ['pipeline', 'routes', 'cli']),
	apart('cli', ['explorer', 'routes'])
);
