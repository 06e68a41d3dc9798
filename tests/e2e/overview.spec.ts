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
