import type { Locator } from '@playwright/test';
import { SLUG } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

const ZOOMED = `${SLUG}/?from=2016&to=2018`;

function handles(reader: StoryPage) {
	const slider = (name: string) => reader.page.getByRole('slider', { name, exact: true });
	return { start: slider('Start of the window'), end: slider('End of the window'), window: slider('Window') };
}

async function drag(reader: StoryPage, handle: Locator, by: number): Promise<void> {
	const box = await handle.boundingBox();
	if (box === null) throw new Error('The handle is not there.');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await reader.page.mouse.move(x, y);
	await reader.page.mouse.down();
	await reader.page.mouse.move(x + by / 2, y, { steps: 3 });
	await reader.page.mouse.move(x + by, y, { steps: 3 });
	await reader.page.mouse.up();
}

test('the ends of the window are dragged on the strip', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	const count = await page.evaluate(() => history.length);
	await drag(reader, handles(reader).start, 200);
	await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
	const first = reader.window;
	await drag(reader, handles(reader).end, -150);
	await expect.poll(() => reader.window?.to).toBeLessThan(first?.to ?? NaN);
	expect(reader.window?.from).toBe(first?.from);
	expect(await page.evaluate(() => history.length)).toBe(count);
});

test('the window is dragged on the strip as a whole', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(ZOOMED);
	const before = reader.window;
	await drag(reader, handles(reader).window, 120);
	await expect.poll(() => reader.window?.from).toBeGreaterThan(before?.from ?? NaN);
	expect(reader.window?.to).toBeGreaterThan(before?.to ?? NaN);
});

test('a drag beyond the end of the strip stops there', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(ZOOMED);
	await drag(reader, handles(reader).start, -900);
	await drag(reader, handles(reader).end, 900);
	await expect.poll(() => reader.window).toBeNull();
});

test('arrows, Page and End keys move the handles, and each says where it stands', async ({ page }) => {
	const reader = new StoryPage(page);
	const { start, end, window } = handles(reader);
	await reader.open();
	await start.focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
	const first = reader.window;
	await page.keyboard.press('PageUp');
	await expect.poll(() => reader.window?.from).toBeGreaterThan(first?.from ?? NaN);
	await end.focus();
	await page.keyboard.press('Shift+ArrowLeft');
	await expect.poll(() => reader.window?.to).toBeLessThan(first?.to ?? NaN);
	const second = reader.window;
	await window.focus();
	await page.keyboard.press('ArrowLeft');
	await expect.poll(() => reader.window?.from).toBeLessThan(second?.from ?? NaN);
	await end.focus();
	await page.keyboard.press('End');
	await start.focus();
	await page.keyboard.press('Home');
	await expect.poll(() => reader.window).toBeNull();
	await expect(start).toHaveAttribute('aria-valuenow', '0');
	await expect(end).toHaveAttribute('aria-valuenow', '100');
	await expect(end).toHaveAttribute('aria-valuetext', /\d{4}/);
});

test('each end of the window says its own date', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(ZOOMED);
	await expect(handles(reader).start).toHaveAttribute('aria-valuetext', 'January 2016');
	await expect(handles(reader).end).toHaveAttribute('aria-valuetext', 'December 2018');
	await expect(handles(reader).window).toHaveAttribute('aria-valuetext', 'January 2016 to December 2018');
});

test('a click on the strip brings the window there, as long as it was', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${SLUG}/?from=1965&to=1970&scale=true`);
	const before = reader.window;
	const strip = await page.getByRole('group', { name: 'Overview of the whole story' }).boundingBox();
	if (strip === null) throw new Error('The strip is not there.');
	await page.mouse.click(strip.x + strip.width * 0.8, strip.y + 4);
	await expect.poll(() => reader.window?.from).toBeGreaterThan(before?.to ?? NaN);
	expect(reader.windowLength / ((before?.to ?? NaN) - (before?.from ?? NaN))).toBeCloseTo(1, 1);
});

test('a window of a day on a scale of a century can be grasped at its ends and as a whole', async ({ page }) => {
	const reader = new StoryPage(page);
	const day = `${SLUG}/?from=2019-08-22&to=2019-08-22&scale=true`;
	for (const [name, grown] of [
		['start', 'from'],
		['end', 'to'],
		['window', 'both']
	] as const) {
		await reader.open(day);
		const before = reader.window;
		const box = await handles(reader)[name].boundingBox();
		expect(box?.width).toBeGreaterThanOrEqual(24);
		await drag(reader, handles(reader)[name], name === 'end' ? 20 : -40);
		await expect.poll(() => reader.window).not.toEqual(before);
		const moved = { from: reader.window?.from !== before?.from, to: reader.window?.to !== before?.to };
		expect(moved, name).toEqual({ from: grown !== 'to', to: grown !== 'from' });
	}
});
