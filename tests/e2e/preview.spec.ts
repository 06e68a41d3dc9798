/** `npm run dev` on a story that no longer fits its article, with part of its original beside it: see `tests/e2e/preview/`. */
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

const MILL = 'mill';

test.describe('while a story is written', { tag: '@preview' }, () => {
	test('each card says honestly in which state its source is', async ({ page }) => {
		const reader = new StoryPage(page);
		const open = async (id: string) => {
			await page.goto(`${MILL}/e/${id}/`);
			await expect(reader.card).toBeVisible();
		};
		await open('mill-burns');
		await expect(reader.card.getByText('found word for word', { exact: true })).toBeVisible();
		await open('nobody-is-hurt');
		await expect(reader.card.getByText('found word for word, at another place')).toBeVisible();
		await open('mill-rebuilt');
		await expect(reader.card.getByText('the words have changed: a number')).toBeVisible();
		await expect(reader.card.locator('del')).toHaveText(/4,000$/);
		await expect(reader.card.locator('ins')).toHaveText(/9,000$/);
		await open('museum-opens');
		await expect(reader.card.getByText('no longer in the article')).toBeVisible();
		await expect(reader.card.locator('del')).toHaveText('A museum opened in its halls in 1975');
		// No other words stand in for those that are gone.
		await expect(reader.card.locator('blockquote')).toHaveCount(0);
		await expect(reader.article.locator('mark')).toHaveCount(0);
	});

	test('paragraphs of the original beside the story are in the page itself, the others retold', async ({ page }) => {
		const html = await (await page.request.get(`${MILL}/`)).text();
		expect(html).toContain('Fire broke out at the Hartley mill');
		expect(html).toContain('2 of 3 paragraphs stand as in the original, word for word; the others are retold.');
		const reader = new StoryPage(page);
		await page.goto(`${MILL}/`);
		const original = reader.article.locator('[data-wording="original"]');
		await expect(original).toHaveCount(2);
		await expect(reader.article.locator('#p3')).toContainText('Its doors shut for the last time');
		await expect(reader.article.getByRole('button', { name: 'Open the original' })).toHaveCount(0);
		await expect(reader.article.getByRole('button', { name: /Close|Remove/ })).toHaveCount(0);
		await reader.button('Retelling').click();
		await expect(original).toHaveCount(0);
		await reader.button('Both').click();
		await expect(reader.article.getByText('Fire broke out at the Hartley mill')).toBeVisible();
		await expect(reader.article.getByText('flames took the Hartley mill')).toBeVisible();
	});
});
