import type { Page } from '@playwright/test';
import { formatStory } from '#lib/model/story-json.ts';
import { storyOf } from '#lib/server/story-of.ts';
import { readStory } from '#lib/server/stories.ts';
import { SLUG } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

const ZONED = 'zoned-story';
// The built site has none of its pages: the fallback page draws it.
test.use({ missing: /zoned-story/ });

/** The shipped story, had its front matter a zone; and with an event at an hour that it does not say of which zone. */
async function serve(page: Page, timeZone: string): Promise<void> {
	const { article, file } = await readStory(SLUG);
	const [first, ...rest] = file?.events ?? [];
	if (article === null || file === null || first === undefined) throw new Error('The story cannot be read.');
	const timed = { ...first, when: '2019-11-03T18:20' };
	const story = storyOf(
		ZONED,
		{ ...article, meta: { ...article.meta, timeZone } },
		{ ...file, events: [timed, ...rest] }
	);
	await page.route(`**/${ZONED}/story.json`, (route) =>
		route.fulfill({ body: formatStory(story), contentType: 'application/json' })
	);
}

const ticks = (reader: StoryPage) => reader.picture.locator('text.tick').allTextContents();

test('the days of a story are those of its zone, and its hours say whose they are', async ({ page }) => {
	await serve(page, 'Asia/Seoul');
	const reader = new StoryPage(page);
	await reader.open(`${ZONED}/`);
	await expect.poll(() => ticks(reader)).toEqual(expect.arrayContaining(['Thursday 22', 'Friday 23', 'August 2019']));
	expect((await ticks(reader)).filter((text) => text.includes('Seoul'))).toEqual(['3 Nov, 18:20, Seoul time']);
	await reader.open(`${ZONED}/?from=2019-08-22&to=2019-08-22`);
	await expect(reader.where).toContainText('22 August 2019, ');
	await expect
		.poll(() => ticks(reader))
		.toEqual(expect.arrayContaining(['Thursday, 22 August 2019, Seoul time', '00:00', '06:00', '12:00', '18:00']));
	await reader.open(`${ZONED}/?from=2019-08-22T00:00Z&to=2019-08-22T02:59Z&scale=true`);
	await expect(reader.where).toContainText('22 August 2019, 09:00 to 12:00 Seoul time');
	expect((await ticks(reader)).filter((text) => text.includes('Seoul time'))).toHaveLength(1);
});

test('a day on which the clock is changed has all of its hours, between true midnights', async ({ page }) => {
	await serve(page, 'America/New_York');
	const reader = new StoryPage(page);
	await reader.open(`${ZONED}/?from=2019-11-03&to=2019-11-03&scale=true`);
	await expect(reader.where).toContainText('3 November 2019, ');
	await expect.poll(() => ticks(reader)).toContain('Sunday, 3 November 2019, New York time');
	const places = await reader.picture
		.locator('text.tick')
		.evaluateAll((texts) =>
			texts.flatMap((text) =>
				/^\d\d:00$/.test(text.textContent) ? [{ text: text.textContent, x: text.getBoundingClientRect().left }] : []
			)
		);
	expect(places.map(({ text }) => text)).toEqual(['00:00', '06:00', '12:00', '18:00']);
	const [midnight = 0, six = 0, noon = 0] = places.map(({ x }) => x);
	// Seven hours from midnight to six.
	expect((six - midnight) / (noon - six)).toBeCloseTo(7 / 6, 1);
});

test('a gesture writes whole days of the zone', async ({ page }) => {
	await serve(page, 'Asia/Seoul');
	const reader = new StoryPage(page);
	await reader.open(`${ZONED}/?from=2019-08-22&to=2019-08-23`);
	await reader.country('Japan').click();
	await expect(page).toHaveURL((url) => url.search === '?from=2019-08-22&to=2019-08-23&c=JP');
});

test('on the phone the zone stands above the hours', { tag: '@phone' }, async ({ page }) => {
	await serve(page, 'Asia/Seoul');
	const reader = new StoryPage(page);
	await reader.open(`${ZONED}/?from=2019-08-22&to=2019-08-22`);
	await expect(reader.picture.getByText('Seoul time')).toBeVisible();
	await expect.poll(() => ticks(reader)).toEqual(expect.arrayContaining(['12:00']));
	await reader.open(`${ZONED}/`);
	await expect(reader.picture.getByText('Seoul time')).toHaveCount(0);
});

test.describe('a reader whose browser is in German', () => {
	test.use({ locale: 'de-DE' });

	test('sees the zone named in German', async ({ page }) => {
		await serve(page, 'Asia/Seoul');
		const reader = new StoryPage(page);
		await reader.open(`${ZONED}/?from=2019-08-22&to=2019-08-22`);
		await expect.poll(async () => (await ticks(reader)).join()).toMatch(/Donnerstag, 22. August 2019, Korea\S+ /);
	});
});
