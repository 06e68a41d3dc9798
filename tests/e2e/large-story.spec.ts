import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { LARGE, largeStory, serveLargeStory } from './support/large-story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

const COUNT = 2500;
let story: Story;
test.beforeAll(async () => {
	story = await largeStory(COUNT);
});
test.beforeEach(({ page }) => serveLargeStory(page, story));
// The built site has neither its pages nor the flags of its countries.
test.use({ missing: /large-story|flags/ });

const at = (place: number) => story.events[place] as TimelineEvent;
const paragraphOf = (event: TimelineEvent) => event.sources[0]?.paragraph ?? 0;

test('an event without a page of its own opens at its address, under its title, at its words', async ({ page }) => {
	const reader = new StoryPage(page);
	const event = at(1700);
	await reader.open(`${LARGE}/e/${event.id}/`);
	await expect(page).toHaveTitle(`${event.title} · ${story.meta.title} · Dateline`);
	await expect(reader.card.getByRole('heading')).toHaveText(event.title);
	await expect(reader.card).toContainText(event.longWords);
	const marked = reader.article.locator(`#p${paragraphOf(event)} mark`);
	await expect(marked.first()).toBeInViewport();
	expect((await marked.allTextContents()).join('')).toBe(event.sources[0]?.exact);
	await expect(reader.list.locator('[aria-current="true"]')).toHaveText(event.title);
});

test('the list grows by pages, and the focus goes to the first row that came', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${LARGE}/`);
	await expect(reader.list.getByRole('heading')).toHaveText('All 2,500 events, in order of time');
	const rows = reader.list.getByRole('listitem');
	await expect(rows).toHaveCount(50);
	await reader.button('Show 100 more').click();
	await expect(rows).toHaveCount(150);
	await expect(rows.nth(50).getByRole('link').first()).toBeFocused();
	await expect(rows.nth(50)).toHaveAttribute('aria-posinset', '51');

	const far = at(2000);
	await page.goto(`${LARGE}/e/${far.id}/`);
	await expect(reader.list.locator('[aria-current="true"]')).toHaveText(far.title);
	await reader.button('Show 100 earlier').click();
	await expect(rows).toHaveCount(150);
	await expect(rows.nth(99).getByRole('link').first()).toBeFocused();
});

test('an event that is opened out of the list can be shown in it', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${LARGE}/`);
	await reader
		.button('Previous event')
		.or(page.getByRole('link', { name: 'Previous event' }))
		.first()
		.click();
	await expect(reader.card.getByRole('heading')).toHaveText(at(COUNT - 1).title);
	await expect(reader.list.locator('[aria-current="true"]')).toHaveCount(0);
	await reader.button('Show the open event').click();
	await expect(reader.list.locator('[aria-current="true"]')).toBeFocused();
});

test('the article is read on in both directions, and by the number of a paragraph', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${LARGE}/`);
	await page.getByLabel('Go to paragraph').fill('200');
	await reader.button('Go').click();
	const paragraph = reader.article.locator('#p200');
	await expect(paragraph).toBeInViewport();
	await expect(page).toHaveURL(/#p200$/);
	const numbers = () => reader.article.locator('p[id]').evaluateAll((nodes) => nodes.map(({ id }) => id));
	expect(await numbers()).toEqual(Array.from({ length: 12 }, (_, i) => `p${197 + i}`));
	await reader.button('Show 12 earlier paragraphs').click();
	await expect(reader.article.locator('#p185')).toBeAttached();
	await reader.button('Show 12 later paragraphs').click();
	await expect(reader.article.locator('#p220')).toBeAttached();
	expect(await numbers()).toHaveLength(36);
});

test('a cold link to a paragraph that is not drawn at first shows it', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${LARGE}/#p200`);
	await expect(reader.article.locator('#p200')).toBeInViewport();
});

test('an address that no event of it has offers the nearest', async ({ page }) => {
	const event = at(100);
	await page.goto(`${LARGE}/e/${event.id.slice(0, -1)}x/`);
	await expect(page.getByRole('link', { name: event.title }).first()).toBeVisible();
});
