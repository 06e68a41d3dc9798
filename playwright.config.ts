import process from 'node:process';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { findBrowser } from './src/cli/browser.ts';

/** Three ports in a row; `E2E_PORT` moves them, so that two checkouts can be tested side by side. */
const PORT = Number(process.env.E2E_PORT ?? 4317);
const BASE_PORT = PORT + 1;
const PREVIEW_PORT = PORT + 2;
const BASE_PATH = '/sub/dateline';
/** The site built for the base path; beside the one in build/, which stays as it is. */
const BASE_BUILD = '.svelte-kit/build-under-base';

const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/**
 * A test runs on the desktop, unless a tag sends it elsewhere: `@phone`, `@nojs`, `@base` and `@preview` to the project of that name.
 * `@zones` sends it to a second time zone as well, `@everywhere` to every project.
 */
const ELSEWHERE = /@phone|@nojs|@base|@preview/;

const SERVERS: { readonly project: string | null; readonly server: NonNullable<PlaywrightTestConfig['webServer']> }[] =
	[
		{
			project: null,
			server: {
				command: `npm run serve -- --port ${PORT}`,
				url: `http://localhost:${PORT}/`,
				reuseExistingServer: !process.env.CI
			}
		},
		{
			project: 'base',
			server: {
				command: `npx vite build && npm run serve -- --dir ${BASE_BUILD} --base ${BASE_PATH} --port ${BASE_PORT}`,
				env: { BASE_PATH, BUILD_DIR: BASE_BUILD },
				url: `http://localhost:${BASE_PORT}${BASE_PATH}/`,
				reuseExistingServer: !process.env.CI,
				timeout: 300_000
			}
		},
		{
			// What an author sees while writing: a story of ours that no longer fits its article, in `npm run dev`.
			project: 'preview',
			server: {
				command: `npx vite dev --port ${PREVIEW_PORT} --strictPort`,
				env: { STORIES_ROOT: 'tests/e2e/preview' },
				url: `http://localhost:${PREVIEW_PORT}/`,
				reuseExistingServer: !process.env.CI
			}
		}
	];

/**
 * Each new context of a Chromium with windows also warms up the pop-ups of its address bar, which costs more than opening a
 * page of ours does. A list of features takes the place of Playwright's own, so what that leaves out for a steady run of
 * tests without network stands here as well.
 */
const FEATURES_LEFT_OUT = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'AimEnabled',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'ThirdPartyStoragePartitioning'
];

/** The second build takes a while: it is left out where the command names other projects only (`--project=desktop`). */
const asked = process.argv.flatMap((arg, i, args) =>
	arg === '--project' ? (args[i + 1] ?? []) : arg.startsWith('--project=') ? arg.slice('--project='.length) : []
);
const wanted = SERVERS.filter(({ project }) => project === null || asked.length === 0 || asked.includes(project));

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	// A machine that stalls may cost a test its wait: it is run once more, and named as flaky if it passes then.
	retries: process.env.CI ? 1 : 0,
	workers: 2,
	reporter: 'list',
	// Generous, for machines that are slow or shared: what is waited for is a state, and only a fault waits this long.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	use: {
		baseURL: `http://localhost:${PORT}/`,
		timezoneId: 'America/New_York',
		locale: 'en-GB',
		// A test that wants the service worker allows it: elsewhere it would load the whole program again.
		serviceWorkers: 'block',
		// A trace of every test would take half as long again: ask for one with --trace on.
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: findBrowser() ?? undefined,
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				`--disable-features=${FEATURES_LEFT_OUT.join(',')}`
			]
		}
	},
	projects: [
		{ name: 'desktop', use: DESKTOP, grepInvert: ELSEWHERE },
		{ name: 'auckland', use: { ...DESKTOP, timezoneId: 'Pacific/Auckland' }, grep: /@zones|@everywhere/ },
		{ name: 'phone', use: PHONE, grep: /@phone|@everywhere/ },
		{ name: 'nojs', use: { ...DESKTOP, javaScriptEnabled: false }, grep: /@nojs|@everywhere/ },
		{
			name: 'base',
			use: { ...DESKTOP, baseURL: `http://localhost:${BASE_PORT}${BASE_PATH}/` },
			grep: /@base|@everywhere/
		},
		{
			name: 'preview',
			use: { ...DESKTOP, baseURL: `http://localhost:${PREVIEW_PORT}/` },
			grep: /@preview/
		}
	],
	webServer: wanted.flatMap(({ server }) => server)
});
