import type { Page } from '@playwright/test';
import type { Story } from '#lib/model/story.ts';
import { expectAccessible } from './support/axe.ts';
import { SLUG, story } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

/** A story of many countries: more than fit in any row. */
const MANY = 'calendar-history';
const PHONE = { tag: '@phone' };
const KEY = 4;

const naming = (...codes: string[]) =>
	story.events.filter(({ countries }) => codes.every((code) => countries.includes(code)));
const important = story.events.filter(({ importance }) => importance >= KEY);

class Filters {
	constructor(readonly page: Page) {}
	get more() {
		return this.page.getByRole('button', { name: /^All \d+/ });
	}
	get options() {
		return this.page.getByRole('button', { name: 'Filters', exact: true });
	}
	get countries() {
		return this.page.getByRole('dialog', { name: 'Countries' });
	}
	get choices() {
		return this.page.getByRole('dialog', { name: 'Filters' });
	}
	get match() {
		return this.page.locator('.state').getByRole('group', { name: 'Countries that an event must name' });
	}
	/** Countries in the row that are in sight. */
	get chips() {
		return this.page.getByRole('group', { name: 'Show events of' }).locator('li:not(.hidden)');
	}
}

async function manyCountries(page: Page): Promise<Story['countries']> {
	return ((await (await page.request.get(`${MANY}/story.json`)).json()) as Story).countries;
}

/** Moves the focus by Tab until it is where it is wanted. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
	for (let press = 0; press < 60; press++) {
		if (await target.evaluate((node) => node === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(target).toBeFocused();
}

test('by keys alone: two countries, all of them, and back', async ({ page }) => {
	const reader = new StoryPage(page);
	const filters = new Filters(page);
	await reader.open();
	await tabTo(page, reader.country('South Korea'));
	await page.keyboard.press('Enter');
	await tabTo(page, reader.country('United States'));
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/\?c=KR,US$/);
	await tabTo(page, filters.match.getByRole('button', { name: 'all' }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?c=KR,US&match=all$/);
	await expect(reader.marks).toHaveCount(naming('KR', 'US').length);
	await expect(page.locator('.state')).toContainText(`${naming('KR', 'US').length} of ${story.events.length} events`);
	await tabTo(page, reader.button('Clear 2 filters'));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL((url) => url.search === '');
	await expect(reader.marks).toHaveCount(story.events.length);
});

test('any or all is asked once two countries are chosen', async ({ page }) => {
	const reader = new StoryPage(page);
	const filters = new Filters(page);
	await reader.open();
	await reader.country('Japan').click();
	await expect(reader.button('Clear 1 filter')).toBeVisible();
	await expect(filters.match).toHaveCount(0);
	await reader.country('South Korea').click();
	await expect(filters.match.getByRole('button', { name: 'any' })).toHaveAttribute('aria-pressed', 'true');
});

test('importance and certain dates are chosen in a panel, with counts that keep their word', async ({ page }) => {
	const reader = new StoryPage(page);
	const filters = new Filters(page);
	await reader.open();
	await filters.options.click();
	await filters.choices.getByRole('radio', { name: `Key ${important.length} events` }).check();
	await expect(reader.marks).toHaveCount(important.length);
	await expect(page).toHaveURL(/\?importance=4$/);
	await filters.choices.getByRole('radio', { name: /^Certain only/ }).check();
	const certain = important.filter(({ span }) => !span.approximate && !span.uncertain);
	await expect(reader.marks).toHaveCount(certain.length);
	await page.keyboard.press('Escape');
	await expect(filters.choices).toBeHidden();
	await expect(filters.options).toBeFocused();
	await expect(page.locator('.state')).toContainText('key events');
	await expect(page.locator('.state')).toContainText('certain dates');
	await reader.button('Clear 2 filters').click();
	await expect(reader.marks).toHaveCount(story.events.length);
});

test('what lies in the window only in part can be left out', async ({ page }) => {
	const reader = new StoryPage(page);
	const filters = new Filters(page);
	await reader.open(`${SLUG}/?from=2019-08-01&to=2019-08-31`);
	const before = await reader.marks.count();
	await filters.options.click();
	await filters.choices.getByRole('radio', { name: /^Certainly in it/ }).check();
	await expect(page).toHaveURL(/within=certainly/);
	await expect.poll(() => reader.marks.count()).toBeLessThan(before);
	await expect(page.locator('.state')).toContainText('wholly in this window');
	await page.keyboard.press('Escape');
	await reader.button('Fit').click();
	await expect(reader.marks).toHaveCount(story.events.length);
});

test('Escape closes the panel and not the open event', async ({ page }) => {
	const reader = new StoryPage(page);
	const filters = new Filters(page);
	await reader.open(`${SLUG}/e/${story.events[0]?.id}/`);
	await filters.options.click();
	await expect(filters.choices.getByRole('radio').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(filters.choices).toBeHidden();
	await reader.expectOpen(story.events[0]?.id ?? '');
});

test('filters that leave nothing say so in a sentence, and lead out', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${SLUG}/?c=CN,KP&match=all`);
	const empty = page.locator('.empty');
	await expect(empty.getByRole('status')).toHaveText(/^No event names both .+ and .+\.$/);
	await empty.getByRole('button', { name: 'Any of the 2 countries' }).click();
	await expect(page).toHaveURL(/\?c=CN,KP$/);
	await expect(reader.marks).not.toHaveCount(0);
	await expect(empty).toHaveCount(0);
});

for (const [form, tag, rows] of [
	['wide', '@desktop', 1],
	['phone', '@phone', 2]
] as const) {
	test(
		`many countries: ${rows} row(s), whole chips, and the number of all of them (${form})`,
		{ tag },
		async ({ page }) => {
			const reader = new StoryPage(page);
			const filters = new Filters(page);
			await reader.open(`${MANY}/`);
			const all = await manyCountries(page);
			await expect(filters.more).toBeVisible();
			await expect(filters.more).toHaveText(`All ${all.length} countries`);
			const boxes = await filters.chips.evaluateAll((chips) =>
				chips.map((chip) => chip.getBoundingClientRect()).map(({ top, right }) => ({ top, right }))
			);
			expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBeLessThanOrEqual(rows);
			const end = await page.locator('.end').boundingBox();
			for (const { top, right } of boxes) {
				if (end && top + 20 > end.y) expect(right).toBeLessThanOrEqual(end.x);
			}
			await expect(reader.picture).toBeInViewport({ ratio: form === 'phone' ? 0.1 : 1 });
			const picture = await reader.picture.boundingBox();
			expect(picture?.y).toBeLessThan(340);
		}
	);

	test(`a rare country is found in the panel and stays in the row (${form})`, { tag }, async ({ page }) => {
		const reader = new StoryPage(page);
		const filters = new Filters(page);
		await reader.open(`${MANY}/`);
		const rare = (await manyCountries(page)).at(-1);
		if (rare === undefined) throw new Error('The story names no country.');
		const before = await reader.picture.boundingBox();
		await filters.more.click();
		await expect(filters.countries.getByRole('checkbox')).toHaveCount((await manyCountries(page)).length);
		expect(await reader.picture.boundingBox()).toEqual(before);
		await filters.countries.getByRole('searchbox', { name: 'Find a country' }).fill(rare.name.slice(0, 4));
		await filters.countries.getByRole('checkbox', { name: rare.name }).check();
		await expect(page).toHaveURL(new RegExp(`c=${rare.code}$`));
		await page.keyboard.press('Escape');
		const chip = reader.country(rare.name);
		await expect(chip).toBeVisible();
		await expect(chip).toHaveAttribute('aria-pressed', 'true');
		await expect(reader.list.getByRole('listitem')).toHaveCount(rare.count);
	});

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`the panels keep WCAG 2.2 A and AA: ${colorScheme}, ${form}`, { tag }, async ({ page }) => {
			const filters = new Filters(page);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const reader = new StoryPage(page);
			await reader.open(`${MANY}/?from=1500&to=2000&c=IT,GB&match=all&importance=3`);
			for (const [opener, panel] of [
				[filters.more, filters.countries],
				[filters.options, filters.choices]
			] as const) {
				await opener.click();
				await expect(panel.locator('input').first()).toBeVisible();
				await expectAccessible(page);
				await page.keyboard.press('Escape');
			}
		});
	}
}

test('by touch: a country, the panel, and back', PHONE, async ({ page }) => {
	const reader = new StoryPage(page);
	const filters = new Filters(page);
	await reader.open();
	await reader.country('South Korea').tap();
	await filters.options.tap();
	await filters.choices.getByText('Key', { exact: true }).tap();
	const expected = important.filter(({ countries }) => countries.includes('KR')).length;
	await expect(reader.marks).toHaveCount(expected);
	await page.touchscreen.tap(195, 20);
	await expect(filters.choices).toBeHidden();
	await reader.button('Clear 2 filters').tap();
	await expect(page).toHaveURL((url) => url.search === '');
});

test('without JavaScript the legend stands, with every country in it', { tag: '@nojs' }, async ({ page }) => {
	await page.goto(`${MANY}/`);
	const all = await manyCountries(page);
	const legend = page.locator('.bar details');
	await legend.locator('summary').click();
	await expect(legend.getByRole('listitem')).toHaveCount(all.length);
	await expect(legend).toContainText(all.at(-1)?.name ?? '');
});
