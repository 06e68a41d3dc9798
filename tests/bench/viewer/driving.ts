/** Zooms, pans and clicks in a page as a person would, and measures what that takes. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { GestureFigures } from './figures.ts';
import { clickAt, dragAcross, wheelAt } from './gestures.ts';
import type { Subject } from './subjects.ts';
import { mainThreadOf, quantile, TRACE_CATEGORIES } from './trace.ts';

/** What zooms by clicks is given so long for them, ms. */
const CLICKS_MS = 20_000;
const LONG_TASK_MS = 50;
/** Clicks that may miss before a page counts as one that cannot be clicked. */
const CLICKS = 3;
/** Where marks are looked for in turn, should none be in sight. */
const LOOKS = ['out', 'in', 'in', 'in'] as const;
/** After a gesture, until what glides on has come to rest, ms. */
export const REST_MS = 1500;

/** Zooms to and fro. Rejects where that changes nothing. */
export async function zoom(browser: Browser, page: Page, cdp: CDPSession, subject: Subject): Promise<GestureFigures> {
	const { x, y } = await busiest(page, subject);
	const buttons = subject.zoom;
	return changing(page, subject, () =>
		buttons === 'wheel'
			? driven(browser, page, 'wheel', () => wheelAt(cdp, x, y))
			: driven(browser, page, 'click', () => clickButtons(page, cdp, buttons))
	);
}

/** Rejects where the gesture leaves the picture as it was. */
async function changing(page: Page, { picture }: Subject, gesture: () => Promise<GestureFigures>) {
	const clip = await page.locator(picture).filter({ visible: true }).first().boundingBox();
	if (clip === null) throw new Error('the picture is gone');
	const before = await page.screenshot({ clip });
	const figures = await gesture();
	if (before.equals(await page.screenshot({ clip }))) throw new Error('the gesture changed nothing');
	return figures;
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

/** Zooms where it is busiest: what stands only for many, or has been left out of sight, becomes marks one by one. */
async function look(page: Page, cdp: CDPSession, subject: Subject, way: 'out' | 'in'): Promise<void> {
	if (subject.zoom !== 'wheel') return clickThrice(page, cdp, subject.zoom[way === 'in' ? 0 : 1]);
	const { x, y } = await busiest(page, subject);
	await wheelAt(cdp, x, y, [way === 'in' ? -1 : 1]);
	await new Promise((done) => setTimeout(done, REST_MS));
}

function busiest(page: Page, subject: Subject): Promise<{ x: number; y: number }> {
	return page.evaluate(({ picture, mark, cluster }) => window.bench.crowd(picture, mark, cluster), subject);
}

/** Drags to and fro. Rejects where that changes nothing. */
export async function pan(browser: Browser, page: Page, cdp: CDPSession, subject: Subject): Promise<GestureFigures> {
	const place = await page.evaluate(({ picture, mark }) => window.bench.ground(picture, mark), subject);
	return changing(page, subject, () => driven(browser, page, 'pointermove', () => dragAcross(cdp, place.x, place.y)));
}

/** Clicks a mark: ms until its detail is shown. Rejects where no mark is in sight. */
export async function click(page: Page, cdp: CDPSession, subject: Subject): Promise<number> {
	for (let tried = 0; tried < CLICKS; tried++) {
		const { x, y } = await markInSight(page, cdp, subject);
		await page.evaluate(({ mark, key, detail }) => window.bench.awaitClick(mark, key, detail), subject);
		await clickAt(cdp, x, y);
		const ms = await page.evaluate(() => window.bench.clicked());
		// A page that is slow to follow may have moved the mark away meanwhile.
		if (ms !== null) return ms;
	}
	throw new Error('no click met a mark');
}

async function markInSight(page: Page, cdp: CDPSession, subject: Subject): Promise<{ x: number; y: number }> {
	const find = () => page.evaluate(({ mark, key, detail }) => window.bench.reachable(mark, key, detail), subject);
	let place = await find();
	for (const way of LOOKS) {
		if (place !== null) break;
		await look(page, cdp, subject, way);
		place = await find();
	}
	if (place === null) throw new Error('no mark is in sight');
	return place;
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
