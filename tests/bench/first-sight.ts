/**
 * Script and style of a story page, compressed: what its HTML names, and what a browser has fetched once the page answers,
 * on a wide screen and on a phone. Whatever is fetched a second later still counts: nothing hides behind an idle moment.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../src/cli/browser.ts';
import { serve } from '../../src/cli/serve.ts';

export interface Weight {
	readonly files: number;
	/** Bytes. */
	readonly gzip: number;
	readonly brotli: number;
}

const SCREENS = {
	'on a wide screen': { viewport: { width: 1440, height: 900 } },
	'on a phone': { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
} as const;

/** The weights of the story page `slug/` of the site in `build`, by what they are of. */
export async function weighFirstSight(build: string, slug: string): Promise<ReadonlyMap<string, Weight>> {
	const page = join(build, slug, 'index.html');
	const named = [...readFileSync(page, 'utf8').matchAll(/["'(]([^"'()]+\.(?:js|css))["')]/g)];
	const weights = new Map([['named in its HTML', weigh(named.map(([, path]) => join(dirname(page), path ?? '')))]]);
	const { server, address } = await serve({ dir: build, port: 0 });
	const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: ['--no-sandbox'] });
	try {
		for (const [name, screen] of Object.entries(SCREENS)) {
			const fetched = await fetchedBy(browser, screen, `${address}${slug}/`);
			weights.set(`fetched ${name}`, weigh(fetched.map((url) => join(build, new URL(url).pathname))));
		}
	} finally {
		await browser.close();
		server.close();
		server.closeAllConnections();
	}
	return weights;
}

/** Addresses of the scripts and style sheets that a page with an empty cache fetches, untouched. */
async function fetchedBy(
	browser: Browser,
	screen: (typeof SCREENS)[keyof typeof SCREENS],
	address: string
): Promise<string[]> {
	const context = await browser.newContext(screen);
	const page = await context.newPage();
	const urls: string[] = [];
	page.on('request', (request) => {
		if (['script', 'stylesheet'].includes(request.resourceType())) urls.push(request.url());
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	// What the page keeps for when it has time comes then.
	await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
	await page.waitForLoadState('networkidle');
	await context.close();
	return urls;
}

function weigh(paths: readonly string[]): Weight {
	const files = [...new Map(paths.map((path) => [relative('.', path), readFileSync(path)])).values()];
	const sum = (size: (file: Buffer) => number) => files.reduce((total, file) => total + size(file), 0);
	return {
		files: files.length,
		gzip: sum((file) => gzipSync(file).length),
		brotli: sum((file) => brotliCompressSync(file).length)
	};
}
