import type { Page } from '@playwright/test';
import { SLUG, story, TREATY } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

/** Selects from the start of one paragraph to the end of another, as a reader does with keys or handles. */
async function select(page: Page, from: number, to: number): Promise<void> {
	await page.evaluate(
		([first, last]) => {
			const [start, end] = [document.querySelector(`#p${first}`), document.querySelector(`#p${last}`)];
			if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
		},
		[from, to] as const
	);
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('selected words are copied with where they stand and a link: by the button and by its key', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	const words = reader.article.locator('#p11 a.words').first();
	await words.scrollIntoViewIfNeeded();
	const box = await words.evaluate((node) => node.getClientRects()[0]?.toJSON() as DOMRect);
	// By the mouse: a link is dragged, so the stroke begins beside it.
	await page.mouse.move(box.x - 40, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width - 4, box.y + box.height / 2, { steps: 4 });
	await page.mouse.up();
	await reader.button('Copy quote').click();
	await expect(reader.button('Quote copied')).toBeVisible();
	const [quote, link] = (await copied(page)).split(/ (?=http)/);
	expect(quote).toMatch(
		new RegExp(`^“.+” “${story.meta.title}”, retold from “.+”, Bloomberg, 23 August 2019, paragraph 11\\.$`)
	);
	expect(story.paragraphs[10]).toContain(/^“(.+?)” “/.exec(quote ?? '')?.[1]);
	expect(new URL(link ?? '').pathname).toMatch(new RegExp(`/${SLUG}/$`));
	expect(link).toMatch(/#p11:~:text=/);
	// The link leads to the paragraph.
	await page.goto(link ?? '');
	await reader.ready();
	await expect(reader.article.locator('#p11')).toBeInViewport();

	await select(page, 8, 9);
	await expect(reader.button('Copy quote')).toBeVisible();
	await page.keyboard.press('c');
	await expect(reader.button('Quote copied')).toBeVisible();
	expect(await copied(page)).toContain(`“${story.paragraphs[7]}\n\n${story.paragraphs[8]}” `);
	expect(await copied(page)).toContain('paragraphs 8–9');
	await page.evaluate(() => getSelection()?.removeAllRanges());
	await expect(reader.button('Quote copied')).toHaveCount(0);
});

test('words that only listeners hear are not copied', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await select(page, 7, 7);
	await reader.button('Copy quote').click();
	await expect(reader.button('Quote copied')).toBeVisible();
	expect(await copied(page)).toContain(`“${story.paragraphs[6]}” `);
});

test('the same by touch', { tag: '@phone' }, async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await reader.article.locator(`#p${TREATY.sources[0]?.paragraph}`).scrollIntoViewIfNeeded();
	await select(page, 11, 11);
	await reader.button('Copy quote').tap();
	await expect(reader.button('Quote copied')).toBeVisible();
	expect(await copied(page)).toContain(`“${story.paragraphs[10]}” `);
});
