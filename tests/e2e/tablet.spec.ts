import { DECISION, SLUG } from './support/story.ts';
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
