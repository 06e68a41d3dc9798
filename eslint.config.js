import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The direction of the house: each folder and what it may import from `#lib`. Whatever is not listed is refused, so
 * that the viewer never pulls in `derive` and no pure module reaches the disk or the DOM.
 */
const HOUSE = {
	'src/lib/model': [],
	'src/lib/anchor': ['model'],
	'src/lib/derive': ['model', 'anchor'],
	'src/lib/timeline': ['model'],
	'src/lib/picture': ['model', 'timeline'],
	'src/lib/view': ['model', 'timeline'],
	'src/lib/formats': ['model', 'anchor'],
	'src/lib/attachments': ['model', 'timeline', 'view'],
	'src/lib/components': ['model', 'anchor', 'timeline', 'picture', 'view', 'attachments', 'formats'],
	'src/lib/server': ['model', 'anchor', 'timeline', 'picture', 'formats'],
	'src/routes': ['model', 'anchor', 'timeline', 'picture', 'view', 'attachments', 'components', 'server', 'formats'],
	'src/cli': ['model', 'anchor', 'derive', 'timeline', 'picture', 'formats', 'server']
};

const escaped = (text) => text.replace(/[/.]/g, '\\$&');
const DISK = ['src/lib/server', 'src/cli'];

const house = Object.entries(HOUSE).map(([folder, allowed]) => ({
	files: [`${folder}/**`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: `^#lib/(?!(?:${[folder.replace('src/lib/', ''), ...allowed].map(escaped).join('|')})/)`,
						message: `${folder} may import only ${allowed.join(', ') || 'nothing of ours'} (see the map of folders in the README).`
					},
					{
						regex: '^\\$lib',
						message: 'Spell it #lib/…, so that the same file runs in the site, in tests and in the command.'
					},
					{ regex: '^(\\.\\./)+(lib|cli|routes)/', message: 'Go through #lib/….' },
					...(DISK.includes(folder)
						? []
						: [{ regex: '^node:', message: 'Only src/cli and src/lib/server touch the machine.' }])
				]
			}
		]
	}
}));

const TESTS = ['src/**/*.test.ts', 'tests/**'];

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } }
	},
	...house,
	{
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'svelte/no-at-html-tags': 'error',
			eqeqeq: 'error'
		}
	},
	// Golden cases and the site's tests read files of their own.
	{ files: TESTS, rules: { 'no-restricted-imports': 'off' } }
);
