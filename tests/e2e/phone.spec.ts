import type { Locator, Page } from '@playwright/test';
import { countryName, DECISION, pathOf, SLUG, story, TREATY } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';
import { pinch, stroke } from './support/touch.ts';

const PHONE = { tag: '@phone' };

const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** A place on the screen inside the picture. */
async function onPicture(reader: StoryPage): Promise<{ x: number; y: number }> {
	await reader.picture.evaluate((svg) => scrollTo({ top: scrollY + svg.getBoundingClientRect().top - 80 }));
	const box = await reader.picture.boundingBox();
	if (box === null) throw new Error('The picture is not there.');
	return { x: box.x + box.width / 2, y: 440 };
}

test('time runs down the page: every event stands below the one before', PHONE, async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await expect(reader.picture).toHaveClass(/\bdown\b/);
	const seen = await reader.picture
		.locator('[data-stop]')
		.evaluateAll((stops) => stops.flatMap((stop) => stop.getAttribute('data-stop')?.split(' ') ?? []));
	expect(seen.sort()).toEqual(story.events.map(({ id }) => id).sort());
	const treaty = await reader.label(TREATY.id).boundingBox();
	const decision = await reader.label(DECISION.id).boundingBox();
	expect(decision?.y).toBeGreaterThan(treaty?.y ?? NaN);
});

test('one finger scrolls the page over the picture, down and up', PHONE, async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	const place = await onPicture(reader);
	const before = await scrolled(page);
	await stroke(page, place, { dy: -300 });
	await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 200);
	const below = await scrolled(page);
	await stroke(page, place, { dy: 250 });
	await expect.poll(() => scrolled(page)).toBeLessThan(below - 150);
	expect(reader.window, 'one finger does not zoom').toBeNull();
	await reader.expectNothingOpen();
});

test('a stroke sideways over the picture neither scrolls nor zooms', PHONE, async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await stroke(page, await onPicture(reader), { dx: -150 });
	expect(reader.window).toBeNull();
	expect(await page.evaluate(() => scrollX)).toBe(0);
	await reader.expectNothingOpen();
});

test('a tap on an event opens a sheet with its sentence; it closes again', PHONE, async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await reader.label(DECISION.id).tap();
	await reader.expectOpen(DECISION.id);
	await expect(reader.card).toBeInViewport();
	const quote = reader.card.locator('blockquote');
	await expect(quote).toBeVisible();
	await expect(quote.locator('mark')).toHaveText(DECISION.sources[0]?.exact ?? '');
	await expect(quote.locator('mark')).toBeInViewport();
	await expect(reader.card).toContainText(DECISION.longWords);
	await expect(reader.card.getByRole('listitem')).toHaveText(DECISION.countries.map(countryName));
	await reader.card.getByRole('link', { name: 'Close' }).tap();
	await reader.expectNothingOpen();
});

test('the selected mark stays in sight above the sheet', PHONE, async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	for (const event of [TREATY, DECISION, story.events.at(-1) ?? DECISION]) {
		await reader.label(event.id).tap();
		await reader.expectOpen(event.id);
		const isFree = () =>
			reader.page.evaluate((id) => {
				const mark = document.querySelector(`[data-event="${id}"] .target`)?.getBoundingClientRect();
				const sheet = document.querySelector('[data-event-card]')?.getBoundingClientRect();
				return mark !== undefined && sheet !== undefined && mark.top >= 0 && mark.bottom <= sheet.top;
			}, event.id);
		await expect.poll(isFree, `the mark of “${event.title}” is above the sheet`).toBe(true);
		await reader.card.getByRole('link', { name: 'Close' }).tap();
		await reader.expectNothingOpen();
	}
});

test('the sheet steps from event to event', PHONE, async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(pathOf(story.events[0]?.id ?? ''));
	await reader.card.getByRole('link', { name: 'Next event' }).tap();
	await reader.expectOpen(story.events[1]?.id ?? '');
	await page.goBack();
	await reader.expectOpen(story.events[0]?.id ?? '');
});

test('“Read on in the article” leads to the paragraph', PHONE, async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(pathOf(TREATY.id));
	await reader.card.getByRole('link', { name: 'Read on in the article' }).tap();
	const marked = reader.article.locator(`#p${TREATY.sources[0]?.paragraph} mark`).first();
	await expect(marked).toBeInViewport({ ratio: 1 });
	const top = async (part: Locator) => (await part.boundingBox())?.y ?? NaN;
	await expect.poll(async () => (await top(marked)) < (await top(reader.card))).toBe(true);
});

test('“Article” leads from the picture to the article', PHONE, async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await page.getByRole('link', { name: 'Article', exact: true }).tap();
	await expect(reader.article.locator('#p1')).toBeInViewport();
});

test('two fingers zoom in and out, and the page itself stays its size', PHONE, async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	const count = await page.evaluate(() => history.length);
	const place = await onPicture(reader);
	await pinch(page, place, 80, 300, 'y');
	await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
	expect(await page.evaluate(() => history.length)).toBe(count);
	expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
	await reader.expectNothingOpen();
	await pinch(page, place, 320, 40, 'y');
	await expect.poll(() => reader.window).toBeNull();
});

test('the zoom buttons work by touch', PHONE, async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await reader.button('Zoom in').tap();
	await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
	await reader.button('Fit').tap();
	await expect.poll(() => reader.window).toBeNull();
	await reader.button('True').tap();
	await expect(page).toHaveURL(/scale=true/);
});

test('every event opens at its link with its quote in the sheet', PHONE, async ({ page }) => {
	const reader = new StoryPage(page);
	for (const event of story.events) {
		await reader.open(pathOf(event.id));
		await reader.expectOpen(event.id);
		await expect(reader.card.locator('blockquote mark')).toHaveText(event.sources[0]?.exact ?? '');
		await expect(reader.card).toBeInViewport();
	}
});

const NARROW = { width: 320, height: 640 };

test.describe('320 px wide', () => {
	test.use({ viewport: NARROW, missing: /nowhere/ });

	test('no page scrolls sideways', PHONE, async ({ page }) => {
		const wide = () =>
			page.evaluate(() => ({
				scrolls: document.documentElement.scrollWidth,
				window: document.documentElement.clientWidth
			}));
		for (const path of [
			'',
			`${SLUG}/`,
			pathOf(DECISION.id),
			`${SLUG}/?from=2019-08-22&to=2019-08-23&c=JP`,
			'nowhere/'
		]) {
			await page.goto(path);
			await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
			await new StoryPage(page).settled();
			expect(await wide(), path).toEqual({ scrolls: NARROW.width, window: NARROW.width });
		}
	});
});

test('main controls are at least 40 px in both directions', PHONE, async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(pathOf(TREATY.id, '?from=1960&to=2019'));
	const controls: readonly Locator[] = [
		...['Zoom in', 'Zoom out', 'Fit', 'Even', 'True'].map((name) => reader.button(name)),
		page.getByRole('link', { name: 'Article', exact: true }),
		// Countries that do not fit are in the panel behind “+n more”.
		...(await page.getByRole('group', { name: 'Show events of' }).getByRole('button').all()),
		...['Previous event', 'Next event', 'Close', 'Read on in the article'].map((name) =>
			reader.card.getByRole('link', { name })
		),
		reader.card.getByRole('button', { name: 'Share' })
	];
	for (const control of controls) {
		const box = await control.boundingBox();
		expect.soft(Math.round(box?.width ?? 0), `width of ${control}`).toBeGreaterThanOrEqual(40);
		expect.soft(Math.round(box?.height ?? 0), `height of ${control}`).toBeGreaterThanOrEqual(40);
	}
});
