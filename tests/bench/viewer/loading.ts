/** Opens a page and reads what it took to be ready. */
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from '@playwright/test';
import type { PageFigures } from './figures.ts';
import type { Subject } from './subjects.ts';

/** The figures of loading. Rejects where the page does not answer or draws no picture. */
export async function load(
	page: Page,
	cdp: CDPSession,
	subject: Subject,
	address: string
): Promise<Pick<PageFigures, 'ready' | 'mainThread' | 'loadLongTasks' | 'elements' | 'heap'>> {
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	const response = await page.goto(address, { waitUntil: 'commit' });
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

/** Fetches once more what the page asked for (addresses with Chromium's name of what they are), and compresses it. */
export async function sentBytes(files: ReadonlyMap<string, string>): Promise<Pick<PageFigures, 'code' | 'sent'>> {
	let [code, sent] = [0, 0];
	for (const [address, type] of files) {
		if (['image', 'font', 'media'].includes(type) || !address.startsWith('http')) continue;
		const response = await fetch(address);
		const size = gzipSync(new Uint8Array(await response.arrayBuffer())).length / 1000;
		if (type === 'script' || type === 'stylesheet') code += size;
		sent += size;
	}
	return { code, sent };
}
