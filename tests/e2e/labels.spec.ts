import type { Page } from '@playwright/test';
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

interface Drawn {
	readonly event: string;
	readonly words: string;
	readonly box: { left: number; top: number; right: number; bottom: number };
}

/** The words of every label as they lie on the screen, line by line. */
function labelsOf(page: Page): Promise<Drawn[]> {
	return page.locator('svg.scene [data-event] text').evaluateAll((texts) =>
		texts.flatMap((text) => {
			const lines = text.querySelector('tspan') ? [...text.querySelectorAll('tspan')] : [text];
			return lines.map((line) => {
				const { left, top, right, bottom } = line.getBoundingClientRect();
				// The box of a line includes room for accents that no letter of it uses.
				const spare = (bottom - top) * 0.12;
				return {
					event: text.closest('[data-event]')?.getAttribute('data-event') ?? '',
					words: line.textContent,
					box: { left, top: top + spare, right, bottom: bottom - spare }
				};
			});
		})
	);
}

function overlaps(drawn: readonly Drawn[]): string[] {
	return drawn.flatMap((a, at) =>
		drawn
			.slice(at + 1)
			.filter(
				(b) =>
					a.box.left < b.box.right - 0.5 &&
					b.box.left < a.box.right - 0.5 &&
					a.box.top < b.box.bottom - 0.5 &&
					b.box.top < a.box.bottom - 0.5
			)
			.map((b) => `“${a.words}” of ${a.event} lies over “${b.words}” of ${b.event}`)
	);
}

for (const viewport of WIDTHS) {
	test(`no two labels overlap, and none is cut off, at ${viewport.width} px`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const reader = new StoryPage(page);
		for (const path of VIEWS) {
			await reader.open(path);
			await reader.settled();
			const drawn = await labelsOf(page);
			expect(drawn.length, `labels of ${path}`).toBeGreaterThan(0);
			expect.soft(overlaps(drawn), path).toEqual([]);
			const beyond = drawn.filter(({ box }) => box.left < -0.5 || box.right > viewport.width + 0.5);
			expect
				.soft(
					beyond.map(({ words }) => words),
					`${path}: labels beyond the window`
				)
				.toEqual([]);
		}
	});

	test(`no two labels of the axis overlap at ${viewport.width} px`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const reader = new StoryPage(page);
		for (const path of VIEWS) {
			await reader.open(path);
			await reader.settled();
			const ticks = await reader.picture.locator('text.tick, text.words').evaluateAll((texts) =>
				texts.map((text) => {
					const { left, top, right, bottom } = text.getBoundingClientRect();
					return { event: 'the axis', words: text.textContent, box: { left, top: top + 2, right, bottom: bottom - 2 } };
				})
			);
			expect(ticks.length, `labels of the axis of ${path}`).toBeGreaterThan(0);
			expect.soft(overlaps(ticks), path).toEqual([]);
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
