import { DECISION, pathOf, SLUG, story, TREATY } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

/** That no page asks for anything above the base path is watched in every test. */
const BASE = { tag: '@base' };

test('below a base path the front page leads to the story, and its events open', BASE, async ({ page, baseURL }) => {
	await page.goto('');
	await page.getByRole('link', { name: story.meta.title }).click();
	await expect(page).toHaveURL(`${baseURL}${SLUG}/`);
	const reader = new StoryPage(page);
	await reader.ready();
	await reader.label(DECISION.id).click();
	await expect(page).toHaveURL(`${baseURL}${SLUG}/e/${DECISION.id}/`);
	await reader.expectOpen(DECISION.id);
	await reader.button('Zoom in').click();
	await expect(page).toHaveURL((url) => url.href.startsWith(`${baseURL}${SLUG}/e/${DECISION.id}/?from=`));
	await page.goBack();
	await reader.expectNothingOpen();
	await page.getByRole('link', { name: 'All stories' }).click();
	await expect(page).toHaveURL(baseURL ?? '');
});

test('below a base path an event opens cold, with its view', BASE, async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(pathOf(TREATY.id, '?from=1960&to=1970'));
	await reader.expectOpen(TREATY.id);
	await reader.expectWordsInView(TREATY.id);
	await expect(reader.where).toContainText('Jan 1960 to Dec 1970');
});

test(
	'below a base path every link of the site stays there, and every flag is found',
	BASE,
	async ({ page, baseURL }) => {
		for (const path of ['', `${SLUG}/`, pathOf(TREATY.id)]) {
			await page.goto(path);
			await expect(page.getByRole('main')).toBeVisible();
			const links = await page
				.locator('a[href]:not([rel~="external"])')
				.evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href));
			expect(links.length).toBeGreaterThan(1);
			expect(links.filter((href) => !href.startsWith(baseURL ?? ''))).toEqual([]);
			for (const flag of await page.locator('img').all()) {
				await expect
					.poll(() => flag.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
					.toBe(true);
			}
		}
	}
);

test('below a base path the data and its schema are served', BASE, async ({ request, baseURL }) => {
	const file = await request.get(`${SLUG}/events.json`);
	expect(file.status()).toBe(200);
	const { $schema } = await file.json();
	expect((await request.get(new URL($schema, `${baseURL}${SLUG}/events.json`).href)).status()).toBe(200);
});

test.describe('an event that the story does not have', () => {
	test.use({ missing: /treaty-settles/ });

	test('is answered below a base path too', BASE, async ({ page, baseURL }) => {
		const response = await page.goto(pathOf('treaty-settles-claim'));
		expect(response?.status()).toBe(404);
		await page.getByRole('main').getByRole('link', { name: TREATY.title }).click();
		await expect(page).toHaveURL(`${baseURL}${SLUG}/e/${TREATY.id}/`);
		await new StoryPage(page).expectOpen(TREATY.id);
	});
});
