import { DECISION, pathOf, SLUG } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';
import { pinch, stroke } from './support/touch.ts';

test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true });

async function middle(reader: StoryPage): Promise<{ x: number; y: number }> {
	const box = await reader.picture.boundingBox();
	if (box === null) throw new Error('The picture is not there.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('on a tablet two fingers zoom in and out', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	const count = await page.evaluate(() => history.length);
	const place = await middle(reader);
	await pinch(page, place, 100, 400, 'x');
	await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
	expect(await page.evaluate(() => history.length)).toBe(count);
	expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
	await pinch(page, place, 500, 60, 'x');
	await expect.poll(() => reader.window).toBeNull();
});

test('on a tablet one finger moves along time', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${SLUG}/?from=2019-08-20&to=2019-08-23`);
	const before = reader.window;
	await stroke(page, await middle(reader), { dx: -200 });
	await expect.poll(() => reader.window?.from).toBeGreaterThan(before?.from ?? NaN);
	await reader.expectNothingOpen();
});

test('on a tablet a tap opens an event with its words in view', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await reader.label(DECISION.id).tap();
	await reader.expectOpen(DECISION.id);
	await reader.expectWordsInView(DECISION.id);
});

test.describe('held sideways, too low for panes', () => {
	test.use({ viewport: { width: 844, height: 390 } });

	test('the wheel over the picture scrolls the page, and zooms with Ctrl', async ({ page }) => {
		const reader = new StoryPage(page);
		await reader.open();
		await page.mouse.move(300, 300);
		await page.mouse.wheel(0, 200);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
		expect(reader.window).toBeNull();
		const box = await reader.picture.boundingBox();
		await page.mouse.move(300, Math.max(box?.y ?? NaN, 0) + 60);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -300);
		await page.keyboard.up('Control');
		await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
	});

	test('the sheet of an event leaves more than half of the screen to the timeline', async ({ page }) => {
		const reader = new StoryPage(page);
		await reader.open(pathOf(DECISION.id));
		const sheet = await reader.card.boundingBox();
		expect(sheet?.width).toBeLessThan(844 / 2);
		await expect(reader.card.getByRole('link', { name: 'Close' })).toBeInViewport();
	});
});
