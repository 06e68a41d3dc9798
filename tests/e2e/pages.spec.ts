import { eventsFile, pathOf, SLUG, story } from './support/story.ts';
import { expect, test } from './support/test.ts';

const EVERYWHERE = { tag: '@everywhere' };

test('the page of the story answers with its title', EVERYWHERE, async ({ page }) => {
	const response = await page.goto(`${SLUG}/`);
	expect(response?.status()).toBe(200);
	await expect(page).toHaveTitle(`${story.meta.title} · Dateline`);
	await expect(page.getByRole('heading', { level: 1, name: story.meta.title })).toBeVisible();
});

test('the front page answers with its stories', EVERYWHERE, async ({ page }) => {
	const response = await page.goto('');
	expect(response?.status()).toBe(200);
	await expect(page.getByRole('link', { name: story.meta.title })).toBeVisible();
});

test('the page of an event answers with its title', EVERYWHERE, async ({ page }) => {
	const [event] = eventsFile.events;
	const response = await page.goto(pathOf(event?.id ?? ''));
	expect(response?.status()).toBe(200);
	await expect(page).toHaveTitle(`${event?.title} · ${story.meta.title} · Dateline`);
});

test('the events file is served with its schema, and the schema too', async ({ request }) => {
	const file = await request.get(`${SLUG}/events.json`);
	expect(file.headers()['content-type']).toContain('application/json');
	const { $schema } = await file.json();
	const schema = await request.get(new URL($schema, file.url()).href);
	expect(schema.status()).toBe(200);
	expect(await schema.json()).toHaveProperty('$schema');
});

test.describe('an address that cannot be decoded', () => {
	test.use({ missing: /%F0/ });

	test('gets the page that says what is not there', async ({ page }) => {
		const answer = await page.goto(`${SLUG}/e/%F0/`);
		expect(answer?.status()).toBe(404);
		await expect(page.getByText('This story has no event “%F0”.')).toBeVisible();
		await page.goto('%F0/');
		await expect(page.getByRole('link', { name: story.meta.title })).toBeVisible();
	});
});
