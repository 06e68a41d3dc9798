/**
 * Measures one page in a Chromium of its own, with an empty cache. What each figure means:
 *
 * - ready: from the start of the navigation to the last thing that happened (an element came or went, a file arrived, a
 *   task of over 50 ms ended, the wheel was first listened to) before a second in which nothing did. Style animations
 *   do not delay it. Main-thread time to ready is everything the main thread did until then: tasks, script, layout, GC.
 * - a gesture: real input events through Chromium's own input queue, one every 1/60 s whether the page keeps up or not;
 *   as with a mouse, Chromium joins wheel and move events that a page has not taken yet. Buttons are clicked instead
 *   where the wheel does not zoom; the next click waits for the last. The wheel zooms where the picture is busiest, a
 *   second in, a second out and a second in, about fivefold; a drag then goes to and fro there.
 * - frames a second: animation frames that the page was given from the first event until the last change was drawn.
 * - main-thread time a step: see `mainThreadOf`. A page that cannot keep up takes several events as one step. It is the
 *   time for which the thread ran, and so are the long tasks of a gesture, those of over 50 ms.
 * - click to detail: from a click on a mark in sight until the event's own heading stands whole in the window.
 */
import { gzipSync } from 'node:zlib';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../../src/cli/browser.ts';
import { clickAt, dragAcross, wheelAt } from './gestures.ts';
import type { Subject } from './subjects.ts';
import { mainThreadOf, quantile, TRACE_CATEGORIES } from './trace.ts';

/** What was measured, or why it could not be. */
export type Figure = number | string;

export interface GestureFigures {
	readonly fps: Figure;
	/** Main-thread ms a step. */
	readonly median: Figure;
	readonly p95: Figure;
	/** Tasks of over 50 ms, and the longest, ms. */
	readonly longTasks: Figure;
	readonly longest: Figure;
}

export interface PageFigures {
	readonly ready: Figure;
	readonly mainThread: Figure;
	readonly loadLongTasks: Figure;
	readonly elements: Figure;
	/** MB of JavaScript after a garbage collection. */
	readonly heap: Figure;
	readonly zoom: GestureFigures;
	readonly pan: GestureFigures;
	readonly click: Figure;
	/** KB (1,000 bytes) of script and style as gzip sends them; and of everything but fonts and pictures. */
	readonly code: Figure;
	readonly sent: Figure;
}

/** Each of loading, zooming, panning and clicking may take as long, ms. */
const LIMIT_MS = 60_000;
/** What zooms by clicks is given so long for them, ms. */
const CLICKS_MS = 20_000;
const LONG_TASK_MS = 50;
const REST_MS = 1500;
const VIEWPORT = { width: 1440, height: 900 };
const PROBE = new URL('probe.js', import.meta.url);

interface Probe {
	ready(): Promise<{ at: number; longTasks: number }>;
	start(): void;
	stop(): Promise<{ frames: number; elapsed: number }>;
	reachable(selector: string, key: Subject['key'], detail: string): { x: number; y: number; key: string } | null;
	crowd(picture: string, marks: string, clusters: string | null): { x: number; y: number };
	ground(picture: string, marks: string): { x: number; y: number };
	detailAfterClick(selector: string): Promise<number>;
}
declare global {
	interface Window {
		bench: Probe;
	}
}

/** Measures the page at the address. Never rejects for what a page does: what fails is said in its figures. */
export async function measurePage(subject: Subject, address: string): Promise<PageFigures> {
	const figures: { -readonly [K in keyof PageFigures]: PageFigures[K] } = { ...noFigures('—') };
	const browser = await launch();
	try {
		const page = await browser.newPage({ viewport: VIEWPORT });
		const files = new Map<string, string>();
		let thrown: string | null = null;
		page.on('pageerror', (error) => (thrown ??= error.message));
		page.on('response', (response) => files.set(response.url(), response.request().resourceType()));
		const cdp = await page.context().newCDPSession(page);
		const steps: [keyof PageFigures, () => Promise<void>][] = [
			[
				'ready',
				async () => {
					Object.assign(figures, await load(page, cdp, subject, address));
					Object.assign(figures, await sentBytes(files));
				}
			],
			['zoom', async () => void (figures.zoom = await zoom(browser, page, cdp, subject))],
			['pan', async () => void (figures.pan = await pan(browser, page, cdp, subject))],
			['click', async () => void (figures.click = await click(page, cdp, subject))]
		];
		for (const [name, step] of steps) {
			const failed = await within(LIMIT_MS, step());
			const failure = failed !== null && thrown !== null ? `${failed} (the page threw “${thrown}”)` : failed;
			// What glides on after a gesture has come to rest.
			await new Promise((done) => setTimeout(done, REST_MS));
			if (failure === null) continue;
			Object.assign(figures, { [name]: name === 'zoom' || name === 'pan' ? noGesture(failure) : failure });
			// A page that hangs hangs in the next step as well.
			if (name === 'ready' || failure.startsWith('>')) break;
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

/** Null where the promise resolves in time, else what went wrong, in a few words. */
async function within(limit: number, promise: Promise<void>): Promise<string | null> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<string>((done) => {
		timer = setTimeout(() => done(`> ${limit / 1000} s`), limit);
	});
	const done = promise.then(
		() => null,
		(error: unknown) => `failed: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`
	);
	return Promise.race([done, late]).finally(() => clearTimeout(timer));
}

async function load(page: Page, cdp: CDPSession, subject: Subject, address: string) {
	await page.addInitScript({ path: PROBE.pathname });
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	const response = await page.goto(address, { waitUntil: 'commit', timeout: LIMIT_MS });
	if (!response?.ok()) throw new Error(`the page answered ${response?.status() ?? 'nothing'}`);
	const { at, longTasks } = await page.evaluate(() => window.bench.ready());
	const { metrics } = await cdp.send('Performance.getMetrics');
	const mainThread = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
	const elements = await page.evaluate(() => document.querySelectorAll('*').length);
	const pictures = await page.locator(subject.picture).filter({ visible: true }).count();
	if (pictures === 0) throw new Error('no picture is drawn');
	await cdp.send('HeapProfiler.collectGarbage');
	const { usedSize } = await cdp.send('Runtime.getHeapUsage');
	return {
		ready: at,
		mainThread,
		loadLongTasks: longTasks,
		elements,
		heap: usedSize / 1e6
	};
}

/** Fetches once more what the page asked for, and compresses it. */
async function sentBytes(files: ReadonlyMap<string, string>) {
	let [code, sent] = [0, 0];
	for (const [address, type] of files) {
		if (!['document', 'script', 'stylesheet', 'fetch', 'xhr'].includes(type)) continue;
		const response = await fetch(address);
		const size = gzipSync(new Uint8Array(await response.arrayBuffer())).length / 1000;
		if (type === 'script' || type === 'stylesheet') code += size;
		sent += size;
	}
	return { code, sent };
}

/** Drives the page under a trace and reads the figures from it. `type` is the event that a step begins with. */
async function driven(browser: Browser, page: Page, type: string, drive: () => Promise<void>): Promise<GestureFigures> {
	await browser.startTracing(page, { categories: TRACE_CATEGORIES });
	await page.evaluate(() => window.bench.start());
	await drive();
	const { frames, elapsed } = await page.evaluate(() => window.bench.stop());
	const { steps, tasks } = mainThreadOf((await browser.stopTracing()).toString('utf8'), type);
	if (steps.length === 0) throw new Error(`the page never got a ${type}`);
	return {
		fps: (frames / elapsed) * 1000,
		median: quantile(steps, 0.5),
		p95: quantile(steps, 0.95),
		longTasks: tasks.filter((ms) => ms > LONG_TASK_MS).length,
		longest: Math.max(...tasks)
	};
}

async function zoom(browser: Browser, page: Page, cdp: CDPSession, subject: Subject): Promise<GestureFigures> {
	const box = await page.locator(subject.picture).filter({ visible: true }).first().boundingBox();
	if (box === null) throw new Error('the picture is gone');
	const before = await page.screenshot({ clip: box });
	const { x, y } = await busiest(page, subject);
	const gesture =
		subject.zoom === 'wheel'
			? await driven(browser, page, 'wheel', () => wheelAt(cdp, x, y))
			: await driven(browser, page, 'click', () => clickButtons(page, cdp, subject.zoom as readonly [string, string]));
	if (before.equals(await page.screenshot({ clip: box }))) throw new Error('zooming changed nothing');
	return gesture;
}

/** Three times in and three times out, twice over, and in again; as much of it as the page does in `CLICKS_MS`. */
async function clickButtons(page: Page, cdp: CDPSession, [zoomIn, zoomOut]: readonly [string, string]): Promise<void> {
	const until = performance.now() + CLICKS_MS;
	for (const button of [zoomIn, zoomOut, zoomIn, zoomOut, zoomIn]) await clickThrice(page, cdp, button, until);
}

async function clickThrice(page: Page, cdp: CDPSession, button: string, until = Infinity): Promise<void> {
	const box = await page.locator(button).boundingBox();
	if (box === null) throw new Error('there is no button to zoom with');
	for (let i = 0; i < 3 && performance.now() < until; i++)
		await clickAt(cdp, box.x + box.width / 2, box.y + box.height / 2);
}

/** Back to where the zoom began: marks that a closer look has left out of sight are there again. */
async function zoomOut(page: Page, cdp: CDPSession, subject: Subject): Promise<void> {
	if (subject.zoom !== 'wheel') return clickThrice(page, cdp, subject.zoom[1]);
	const { x, y } = await busiest(page, subject);
	await wheelAt(cdp, x, y, [1]);
	await new Promise((done) => setTimeout(done, REST_MS));
}

function busiest(page: Page, subject: Subject): Promise<{ x: number; y: number }> {
	return page.evaluate(({ picture, mark, cluster }) => window.bench.crowd(picture, mark, cluster), subject);
}

async function pan(browser: Browser, page: Page, cdp: CDPSession, subject: Subject): Promise<GestureFigures> {
	const place = await page.evaluate(({ picture, mark }) => window.bench.ground(picture, mark), subject);
	return driven(browser, page, 'pointermove', () => dragAcross(cdp, place.x, place.y));
}

async function click(page: Page, cdp: CDPSession, subject: Subject): Promise<number> {
	const { mark, key, detail } = subject;
	const find = () => page.evaluate(([a, b, c]) => window.bench.reachable(a, b, c), [mark, key, detail] as const);
	let place = await find();
	if (place === null) {
		await zoomOut(page, cdp, subject);
		place = await find();
	}
	if (place === null) throw new Error('no mark is in sight');
	const selector = detail.replace('KEY', () => place.key);
	const shown = page.evaluate((wanted) => window.bench.detailAfterClick(wanted), selector);
	await Promise.all([clickAt(cdp, place.x, place.y), shown]);
	return shown;
}

/** The figures of a page that there is nothing to measure of. */
export function noFigures(reason: string): PageFigures {
	const none = { mainThread: '—', loadLongTasks: '—', elements: '—', heap: '—', click: '—' };
	return { ready: reason, ...none, zoom: noGesture('—'), pan: noGesture('—'), code: '—', sent: '—' };
}

function noGesture(reason: string): GestureFigures {
	return { fps: reason, median: '—', p95: '—', longTasks: '—', longest: '—' };
}
