import type { Page } from '@playwright/test';
import { DECISION, SLUG, story, TREATY } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

const ZOOMED = `${SLUG}/?from=2019-08-20&to=2019-08-23`;

const entries = (page: Page) => page.evaluate(() => history.length);

async function middle(reader: StoryPage): Promise<{ x: number; y: number }> {
	const box = await reader.picture.boundingBox();
	if (box === null) throw new Error('The picture is not there.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Each way changes the window; the entry of the history is replaced, and an event opened before is there on Back. */
const WAYS: readonly { readonly name: string; readonly act: (page: Page, reader: StoryPage) => Promise<void> }[] = [
	{
		name: 'the wheel',
		act: async (page, reader) => {
			const { x, y } = await middle(reader);
			await page.mouse.move(x, y);
			await page.mouse.wheel(0, -400);
		}
	},
	{
		name: 'a double-click',
		act: async (page, reader) => {
			const { x, y } = await reader.emptyPlace();
			await page.mouse.dblclick(x, y);
		}
	},
	{ name: 'the button', act: (_, reader) => reader.button('Zoom in').click() },
	{ name: 'the key +', act: (page) => page.keyboard.press('+') },
	{ name: 'the key =', act: (page) => page.keyboard.press('=') }
];

for (const { name, act } of WAYS) {
	test(`${name} zooms in, and the address is replaced; Back and forward restore the view`, async ({ page }) => {
		const reader = new StoryPage(page);
		await reader.open();
		await reader.label(TREATY.id).click();
		await reader.expectOpen(TREATY.id);
		const before = await entries(page);
		await act(page, reader);
		await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
		const { window } = reader;
		await expect(reader.where).not.toContainText('all');
		expect(await entries(page)).toBe(before);
		await page.goBack();
		await reader.expectNothingOpen();
		expect(reader.window).toBeNull();
		await expect(reader.where).toContainText(`all ${story.events.length}`);
		await page.goForward();
		await reader.expectOpen(TREATY.id);
		expect(reader.window).toEqual(window);
		await expect(reader.where).not.toContainText('all');
	});
}

test('a wheel that is turned before the gestures have come is not lost', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	const chunks = '**/_app/immutable/chunks/*.js';
	let release = () => {};
	const released = new Promise<void>((done) => (release = done));
	await page.route(chunks, async (route) => {
		await released;
		await route.continue();
	});
	const { x, y } = await middle(reader);
	const asked = page.waitForRequest(chunks);
	await page.mouse.move(x, y);
	await asked;
	await page.mouse.wheel(0, -400);
	await expect(page).not.toHaveURL(/from=/);
	release();
	await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
});

test('the wheel zooms round the pointer: what is under it stays', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	const disc = reader.mark(DECISION.id).locator('rect.target').first();
	const place = async () => {
		const box = await disc.boundingBox();
		return box === null ? NaN : box.x + box.width / 2;
	};
	const x = await place();
	const box = await disc.boundingBox();
	await page.mouse.move(x, (box?.y ?? 0) + (box?.height ?? 0) / 2);
	await page.mouse.wheel(0, -200);
	await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
	await reader.settled();
	expect(Math.abs((await place()) - x)).toBeLessThan(12);
});

test('the wheel zooms out again, and no further than the whole story', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(ZOOMED);
	const { x, y } = await middle(reader);
	await page.mouse.move(x, y);
	for (let notch = 0; notch < 12; notch++) await page.mouse.wheel(0, 800);
	await expect.poll(() => reader.window).toBeNull();
	await expect(reader.where).toContainText(`all ${story.events.length} events`);
	await expect(reader.button('Zoom out')).toBeDisabled();
});

test('the wheel with shift moves along time and keeps the length of the window', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${ZOOMED}&scale=true`);
	const before = reader.window;
	const { x, y } = await middle(reader);
	await page.mouse.move(x, y);
	await page.keyboard.down('Shift');
	await page.mouse.wheel(0, 120);
	await page.keyboard.up('Shift');
	await expect.poll(() => reader.window?.from).toBeGreaterThan(before?.from ?? NaN);
	const after = reader.window;
	expect(after?.to).toBeGreaterThan(before?.to ?? NaN);
	const lengths = [before, after].map((window) => (window?.to ?? NaN) - (window?.from ?? NaN));
	expect((lengths[1] ?? NaN) / (lengths[0] ?? NaN)).toBeCloseTo(1, 1);
});

test('a drag moves along time; it replaces the entry when it ends', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(ZOOMED);
	const [before, count] = [reader.window, await entries(page)];
	const { x, y } = await reader.emptyPlace();
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 60, y, { steps: 3 });
	await page.mouse.move(x + 160, y, { steps: 3 });
	expect(reader.window, 'the address waits for the end of the drag').toEqual(before);
	await page.mouse.up();
	await expect.poll(() => reader.window?.from).toBeLessThan(before?.from ?? NaN);
	expect(reader.window?.to).toBeLessThan(before?.to ?? NaN);
	expect(await entries(page)).toBe(count);
	await reader.expectNothingOpen();
});

test('a drag that begins on a mark moves the picture and does not open the mark', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(ZOOMED);
	const before = reader.window;
	const box = await reader.label(DECISION.id).boundingBox();
	if (box === null) throw new Error('The mark has no label.');
	const [x, y] = [box.x + box.width / 2, box.y + 8];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 40, y, { steps: 4 });
	await page.mouse.move(x + 90, y, { steps: 4 });
	await page.mouse.up();
	await expect.poll(() => reader.window?.from).toBeLessThan(before?.from ?? NaN);
	await reader.expectNothingOpen();
});

test('a drag that ends on a mark does not open it', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	const from = await reader.emptyPlace(0.9);
	const box = await reader.label(DECISION.id).boundingBox();
	if (box === null) throw new Error('The mark has no label.');
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2, box.y + 8, { steps: 8 });
	await page.mouse.up();
	await expect(page).toHaveURL((url) => url.pathname.endsWith(`/${SLUG}/`));
	await reader.expectNothingOpen();
	await reader.label(DECISION.id).click();
	await reader.expectOpen(DECISION.id);
});

test('buttons: in, out, fit, earlier and later', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await expect(reader.button('Fit')).toBeDisabled();
	await reader.button('Zoom in').click();
	await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
	const once = reader.window;
	await reader.button('Zoom in').click();
	await expect.poll(() => reader.windowLength).toBeLessThan((once?.to ?? 0) - (once?.from ?? 0));
	const twice = reader.window;
	await reader.button('Later').click();
	await expect.poll(() => reader.window?.from).toBeGreaterThan(twice?.from ?? NaN);
	await reader.button('Earlier').click();
	await reader.button('Earlier').click();
	await expect.poll(() => reader.window?.from).toBeLessThan(twice?.from ?? NaN);
	const length = reader.windowLength;
	await reader.button('Zoom out').click();
	await expect.poll(() => reader.windowLength).toBeGreaterThan(length);
	await reader.button('Fit').click();
	await expect.poll(() => reader.window).toBeNull();
});

test('keys: + and − zoom, [ and ] move, 0 fits', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	const count = await entries(page);
	await page.keyboard.press('+');
	await page.keyboard.press('+');
	await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
	const before = reader.window;
	await page.keyboard.press(']');
	await expect.poll(() => reader.window?.from).toBeGreaterThan(before?.from ?? NaN);
	await page.keyboard.press('[');
	await page.keyboard.press('[');
	await expect.poll(() => reader.window?.from).toBeLessThan(before?.from ?? NaN);
	const length = reader.windowLength;
	await page.keyboard.press('-');
	await expect.poll(() => reader.windowLength).toBeGreaterThan(length);
	expect(await entries(page), 'steps replace the entry').toBe(count);
	const { window } = reader;
	await page.keyboard.press('0');
	await expect.poll(() => reader.window).toBeNull();
	await page.goBack();
	await expect.poll(() => reader.window, 'Back undoes the jump').toEqual(window);
});

test('the scale goes from even to true and back: the window stays, the address says which', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(ZOOMED);
	const [{ window }, count] = [reader, await entries(page)];
	await reader.button('True').click();
	await expect(reader.button('True')).toHaveAttribute('aria-pressed', 'true');
	await expect(page).toHaveURL(/[?&]scale=true/);
	expect(reader.window).toEqual(window);
	await expect(reader.where).toContainText('20 to 23 August 2019');
	await reader.button('Even').click();
	await expect(page).toHaveURL((url) => !url.searchParams.has('scale'));
	expect(reader.window).toEqual(window);
	await expect(reader.where).toContainText('20 to 23 August 2019');
	expect(await entries(page)).toBe(count);
});

test('the true scale of the whole story counts what it cannot draw apart; a cluster opens by a click', async ({
	page
}) => {
	const reader = new StoryPage(page);
	await reader.open(`${SLUG}/?scale=true`);
	const clusters = reader.picture.getByRole('button', { name: /events: .*List them/ });
	const counted = await clusters.locator('text').allTextContents();
	const inClusters = counted.reduce((sum, text) => sum + Number.parseInt(text), 0);
	expect(inClusters).toBeGreaterThan(1);
	expect(inClusters + (await reader.marks.count())).toBe(story.events.length);
	await clusters.last().click();
	await page.getByRole('dialog').getByRole('button', { name: 'Zoom to these' }).click();
	await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
	await expect(page).toHaveURL(/scale=true/);
});

test('zooming is announced: the picture says what it shows', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(ZOOMED);
	await expect(reader.picture).toHaveAccessibleName(/^Timeline, 20 to 23 August 2019, \d+ of \d+ events, even scale/);
});

test.describe('with less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('zoom, fit and the scale change at once', async ({ page }) => {
		const reader = new StoryPage(page);
		await reader.open();
		await reader.button('Zoom in').click();
		await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
		await reader.button('True').click();
		await reader.button('Fit').click();
		await expect.poll(() => reader.window).toBeNull();
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	});
});

test('the picture keeps its height, however many words say where it stands', async ({ page }) => {
	const reader = new StoryPage(page);
	const heights: number[] = [];
	for (const query of ['', '?from=2019-08-22T22:00Z&to=2019-08-23T02:00Z', '?from=1910&to=1945']) {
		await reader.open(`${SLUG}/${query}`);
		heights.push((await reader.picture.boundingBox())?.height ?? NaN);
	}
	expect(new Set(heights).size, heights.join()).toBe(1);
});
