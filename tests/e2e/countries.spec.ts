import { pathOf, SLUG, story } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

const of = (...codes: string[]) =>
	story.events.filter(({ countries }) => codes.some((code) => countries.includes(code)));

const countOf = (name: string, count: number) => `${name} ${count} ${count === 1 ? 'event' : 'events'}`;

test('a country filters marks, list and steps; its button clears it again', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await expect(reader.marks).toHaveCount(story.events.length);
	await reader.country('United States').click();
	await expect(reader.country('United States')).toHaveAttribute('aria-pressed', 'true');
	await expect(page).toHaveURL(/\?c=US$/);
	await expect(reader.marks).toHaveCount(of('US').length);
	await expect(reader.list.getByRole('listitem')).toHaveCount(of('US').length);
	await expect(reader.where).toContainText(`${of('US').length} of ${story.events.length} events`);
	await expect(reader.mark('japan-rules-korea')).toHaveCount(0);
	await reader.country('United States').click();
	await expect(page).toHaveURL((url) => url.search === '');
	await expect(reader.marks).toHaveCount(story.events.length);
});

test('two countries let through the events of either; one press clears both', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await reader.country('China').click();
	await reader.country('North Korea').click();
	await expect(page).toHaveURL(/\?c=CN,KP$/);
	await expect(reader.marks).toHaveCount(of('CN', 'KP').length);
	await reader.button('Clear 2 filters').click();
	await expect(page).toHaveURL((url) => url.search === '');
	await expect(reader.marks).toHaveCount(story.events.length);
});

test('the counts live with the window, and a filter does not change them', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	for (const { code, name } of story.countries) {
		await expect(reader.country(name)).toHaveAccessibleName(countOf(name, of(code).length));
	}
	await reader.open(`${SLUG}/?from=1905&to=1970`);
	for (const [name, count] of [
		['Japan', 2],
		['South Korea', 2],
		['United States', 0],
		['China', 0]
	] as const) {
		await expect(reader.country(name)).toHaveAccessibleName(countOf(name, count));
	}
	await reader.country('China').click();
	await expect(reader.country('Japan')).toHaveAccessibleName('Japan 2 events');
	await expect(reader.marks).toHaveCount(0);
	await reader.button('Fit').click();
	await expect(reader.country('Japan')).toHaveAccessibleName(countOf('Japan', of('JP').length));
	await expect(reader.marks).toHaveCount(of('CN').length);
});

test('a filter replaces the entry of the history and keeps the open event', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(pathOf('japan-rules-korea'));
	const before = await page.evaluate(() => history.length);
	await reader.country('China').click();
	await expect(page).toHaveURL(/\/e\/japan-rules-korea\/\?c=CN$/);
	expect(await page.evaluate(() => history.length)).toBe(before);
	await reader.expectOpen('japan-rules-korea');
	await expect(reader.card).toContainText('outside the filter');
	await reader.card.getByRole('link', { name: 'Next event' }).click();
	await reader.expectOpen(of('CN')[0]?.id ?? '');
});

test('every country shows its flag', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	for (const { name } of story.countries) {
		const flag = reader.country(name).locator('img');
		await expect.poll(() => flag.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0)).toBe(true);
	}
});
