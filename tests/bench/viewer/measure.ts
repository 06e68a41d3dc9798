/** Measures one page in a Chromium of its own, with an empty cache. */
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../../src/cli/browser.ts';
import { click, pan, REST_MS, zoom } from './driving.ts';
import { noFigures, noGesture, type PageFigures } from './figures.ts';
import { load, sentBytes } from './loading.ts';
import { PROBE_PATH } from './probe.ts';
import type { Subject } from './subjects.ts';

/** Each of loading, zooming, panning and clicking may take as long, ms. */
const LIMIT_MS = 60_000;
const VIEWPORT = { width: 1440, height: 900 };

/** Measures the page at the address. Never rejects for what a page does: what fails is said in its figures. */
export async function measurePage(subject: Subject, address: string): Promise<PageFigures> {
	let figures = noFigures('—');
	const browser = await launch();
	try {
		const page = await browser.newPage({ viewport: VIEWPORT });
		page.setDefaultTimeout(2 * LIMIT_MS);
		await page.addInitScript({ path: PROBE_PATH });
		const files = new Map<string, string>();
		let thrown: string | null = null;
		page.on('pageerror', (error) => (thrown ??= error.message));
		page.on('response', (response) => files.set(response.url(), response.request().resourceType()));
		const cdp = await page.context().newCDPSession(page);
		const steps: [keyof PageFigures, () => Promise<Partial<PageFigures>>][] = [
			['ready', async () => ({ ...(await load(page, cdp, subject, address)), ...(await sentBytes(files)) })],
			['zoom', async () => ({ zoom: await zoom(browser, page, cdp, subject) })],
			['pan', async () => ({ pan: await pan(browser, page, cdp, subject) })],
			['click', async () => ({ click: await click(page, cdp, subject) })]
		];
		for (const [name, step] of steps) {
			const outcome = await within(LIMIT_MS, step());
			// What glides on after a gesture has come to rest.
			await new Promise((done) => setTimeout(done, REST_MS));
			if (typeof outcome !== 'string') {
				figures = { ...figures, ...outcome };
				continue;
			}
			const failure = thrown === null ? outcome : `${outcome} (the page threw “${thrown}”)`;
			const isGesture = name === 'zoom' || name === 'pan';
			figures = { ...figures, [name]: isGesture ? noGesture(failure) : failure };
			// A page that hangs hangs in the next step as well.
			if (name === 'ready' || outcome.startsWith('>')) break;
		}
	} finally {
		await Promise.race([browser.close(), new Promise((done) => setTimeout(done, 10_000))]);
	}
	return figures;
}

function launch(): Promise<Browser> {
	return chromium.launch({
		executablePath: findBrowser() ?? undefined,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			// Nothing but this machine: a page that asks elsewhere gets the same answer at once, every time.
			'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'
		]
	});
}

/** What the promise resolves with; where it does not in time, or rejects, why, in a few words. */
async function within<T>(limit: number, promise: Promise<T>): Promise<T | string> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<string>((done) => {
		timer = setTimeout(() => done(`> ${limit / 1000} s`), limit);
	});
	const failed = (error: unknown) =>
		`failed: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`;
	return Promise.race([promise.catch(failed), late]).finally(() => clearTimeout(timer));
}
