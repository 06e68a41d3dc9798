import type { Page } from '@playwright/test';
import { expectApart, linesOf } from './support/drawn.ts';
import { DECISION, pathOf, SLUG, story } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

const WIDTHS: readonly { readonly width: number; readonly height: number }[] = [
	{ width: 1440, height: 900 },
	{ width: 820, height: 1180 },
	{ width: 390, height: 844 }
];

const VIEWS: readonly string[] = [
	`${SLUG}/`,
	`${SLUG}/?scale=true`,
	`${SLUG}/?from=2016&to=2019-11`,
	`${SLUG}/?from=2019-07&to=2019-09`,
	`${SLUG}/?from=2019-08-22&to=2019-08-23`,
	`${SLUG}/?from=2019-08-23&to=2019-08-23`,
	`${SLUG}/?from=2019-08-20&to=2019-08-25&scale=true`,
	`${SLUG}/?c=US,CN,KP`,
	pathOf(DECISION.id),
	pathOf('kim-washingtons-disappointment-is-understandable', '?from=2019-08-22&to=2019-08-23')
];

const labelsOf = (page: Page) => linesOf(page.locator('svg.scene [data-event] text'));

for (const viewport of WIDTHS) {
	test(`no two labels overlap, and none is cut off, at ${viewport.width} px`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const reader = new StoryPage(page);
		for (const path of VIEWS) {
			await reader.open(path);
			await reader.settled();
			expectApart(await labelsOf(page), viewport.width, path);
		}
	});

	test(`no two labels of the axis overlap at ${viewport.width} px`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const reader = new StoryPage(page);
		for (const path of VIEWS) {
			await reader.open(path);
			await reader.settled();
			expectApart(await linesOf(reader.picture.locator('text.tick, text.words')), viewport.width, path);
		}
	});
}

test('at first sight most events have their label, the major one in larger type', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	const labelled = new Set((await labelsOf(page)).map(({ event }) => event));
	expect(labelled.size).toBeGreaterThanOrEqual(Math.ceil(story.events.length * 0.6));
	const size = (id: string) => reader.label(id).evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
	expect(await size(DECISION.id)).toBeGreaterThan(await size('treaty-settles-claims'));
});
