import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { SLUG, story } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

const PHONE = { tag: '@phone' };
const WORD = 'korea';
/** What the word stands in, by the plainest reading: its letters at the start of a word. */
const matching = (word: string) =>
	story.events.filter(({ title, longWords, sources, countries }) => {
		const names = countries.map((code) => story.countries.find((country) => country.code === code)?.name ?? '');
		const texts = [title, longWords, ...sources.map(({ exact }) => exact), ...names];
		return texts.some((text) => new RegExp(`(^|[^\\p{L}\\p{N}])${word}`, 'iu').test(text));
	});

class Search {
	constructor(readonly page: Page) {}
	get field() {
		return this.page.getByRole('searchbox', { name: 'Search events, words, dates' });
	}
	get status() {
		return this.page.locator('search').getByRole('status');
	}
	button(name: string) {
		return this.page.locator('search').getByRole('button', { name });
	}
	get faint() {
		return this.page.locator('svg.scene a.faint');
	}
}

const matches = (count: number) => `${count} ${count === 1 ? 'match' : 'matches'}`;

test('by keys alone: search, the next match, the one before, and out', async ({ page }) => {
	const reader = new StoryPage(page);
	const search = new Search(page);
	await reader.open();
	await page.keyboard.press('/');
	await expect(search.field).toBeFocused();
	await page.keyboard.type('treaty');
	const found = matching('treaty');
	await expect(search.status).toHaveText(matches(found.length));
	await expect(page).toHaveURL(/\?q=treaty$/);
	await expect(reader.marks, 'nothing is filtered away').toHaveCount(story.events.length);
	await expect(search.faint).toHaveCount(story.events.length - found.length);
	await page.keyboard.press('Enter');
	await reader.expectOpen(found[0]?.id ?? '');
	await expect(search.field).toBeFocused();
	await expect(search.status).toHaveText(`1 of ${matches(found.length)}`);
	await page.keyboard.press('Shift+Enter');
	await reader.expectOpen(found.at(-1)?.id ?? '');
	await page.keyboard.press('Escape');
	await expect(search.field).toHaveValue('');
	await expect(search.faint).toHaveCount(0);
	await expect(page).toHaveURL((url) => url.search === '');
	await expect(reader.card, 'Escape of the field closes no event').toBeVisible();
});

test('matches can be the only ones that stay', async ({ page }) => {
	const reader = new StoryPage(page);
	const search = new Search(page);
	await reader.open();
	await search.field.fill('treaty');
	await search.button('Only these').click();
	await expect(page).toHaveURL(/\?q=treaty&matches=only$/);
	await expect(reader.marks).toHaveCount(matching('treaty').length);
	await expect(reader.list.getByRole('listitem')).toHaveCount(matching('treaty').length);
	await search.button('Clear the search').click();
	await expect(reader.marks).toHaveCount(story.events.length);
	await expect(page).toHaveURL((url) => url.search === '');
});

test('an address with a search and filters is answered as it says', async ({ page }) => {
	const reader = new StoryPage(page);
	const search = new Search(page);
	await reader.open(`${SLUG}/?c=JP,KR&match=all&importance=3&q=${WORD}`);
	const left = story.events.filter(
		({ countries, importance }) => countries.includes('JP') && countries.includes('KR') && importance >= 3
	);
	await expect(reader.marks).toHaveCount(left.length);
	await expect(search.field).toHaveValue(WORD);
	const found = left.filter((event) => matching(WORD).includes(event));
	await expect(search.status).toHaveText(matches(found.length));
	await expect(reader.button('Clear 3 filters')).toBeVisible();
	await expect(reader.country('Japan')).toHaveAttribute('aria-pressed', 'true');
});

test('the letters that match are washed in the list and on the labels', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${SLUG}/?q=treat`);
	const titled = story.events.filter(({ title }) => /\btreat/i.test(title));
	await expect(reader.list.locator('.what a mark').filter({ hasText: /^treat$/i })).toHaveCount(titled.length);
	for (const { id } of titled) await expect(reader.mark(id).locator('rect.wash')).not.toHaveCount(0);
});

test('a word that stands in the article’s words alone shows those in the list', async ({ page }) => {
	const reader = new StoryPage(page);
	const search = new Search(page);
	const quoted = story.events.flatMap(({ title, words, sources }) =>
		(sources[0]?.exact.match(/\p{Ll}{7,}/gu) ?? []).filter((word) => !`${title} ${words}`.toLowerCase().includes(word))
	)[0];
	if (quoted === undefined) throw new Error('Every word of the quotes stands in the titles.');
	await reader.open();
	await search.field.fill(quoted);
	await expect(reader.list.locator('q mark').first()).toHaveText(quoted);
});

test('what nobody spelled so is found nearly so, and what is not there is said', async ({ page }) => {
	const reader = new StoryPage(page);
	const search = new Search(page);
	await reader.open();
	await search.field.fill('traety');
	await expect(search.status).toHaveText(/^\d+ spelled nearly so$/);
	await search.field.fill('zeppelins');
	await expect(search.status).toHaveText('No match');
	await expect(search.button('Next match')).toBeDisabled();
});

test('a cluster says how many of its events match', async ({ page }) => {
	await page.goto('calendar-history/?q=calendar');
	const clusters = page.getByRole('button', { name: /^\d+ events, \d+ match(es)?: .*List them$/ });
	await expect(clusters.first()).toBeVisible();
	for (const name of await clusters.evaluateAll((all) =>
		all.map((cluster) => cluster.getAttribute('aria-label') ?? '')
	)) {
		const [, all = 0, some = 0] = /^(\d+) events, (\d+)/.exec(name) ?? [];
		expect(Number(some)).toBeLessThanOrEqual(Number(all));
	}
});

test('Back takes the search along', async ({ page }) => {
	const reader = new StoryPage(page);
	const search = new Search(page);
	await reader.open();
	await search.field.fill('treaty');
	await search.field.press('Enter');
	await reader.expectOpen(matching('treaty')[0]?.id ?? '');
	await page.goBack();
	await reader.expectNothingOpen();
	await expect(search.field).toHaveValue('treaty');
});

test('by touch: the search opens from its icon, steps, and closes', PHONE, async ({ page }) => {
	const reader = new StoryPage(page);
	const search = new Search(page);
	await reader.open();
	await expect(search.field).toBeHidden();
	await search.button('Search').tap();
	await expect(search.field).toBeFocused();
	await search.field.fill('treaty');
	const found = matching('treaty');
	await expect(search.status).toHaveText(matches(found.length));
	await search.button('Next match').tap();
	await reader.expectOpen(found[0]?.id ?? '');
	await expect(search.status).toBeInViewport();
	await reader.card.getByRole('link', { name: 'Close' }).tap();
	await search.button('Clear the search').tap();
	await expect(search.field).toBeHidden();
	await expect(page).toHaveURL((url) => url.search === '');
});

for (const [form, tag] of [
	['desktop', '@desktop'],
	['phone', '@phone']
] as const) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`a page that searches keeps WCAG 2.2 A and AA: ${colorScheme}, ${form}`, { tag }, async ({ page }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const reader = new StoryPage(page);
			await reader.open(`${SLUG}/?q=${WORD}`);
			await expect(new Search(page).status).toHaveText(matches(matching(WORD).length));
			await expectAccessible(page);
		});
	}
}
