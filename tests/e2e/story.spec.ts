import { expect, test } from '@playwright/test';

test('the page of a story answers with its title', { tag: '@everywhere' }, async ({ page }) => {
	const response = await page.goto('gsomia-2019/');
	expect(response?.status()).toBe(200);
	await expect(page).toHaveTitle(/How Japan and South Korea stopped sharing secrets/);
	await expect(
		page.getByRole('heading', { level: 1, name: 'How Japan and South Korea stopped sharing secrets' })
	).toBeVisible();
});
