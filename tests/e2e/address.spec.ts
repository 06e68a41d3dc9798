import { DECISION, eventOf, pathOf, SIGNING, SLUG, story, TREATY } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

const day = (date: string) => Date.parse(`${date}T00:00:00Z`);
const VIEW = '?from=2019-08-22&to=2019-08-23&scale=true&c=US';
const OF_US = story.events.filter(({ countries }) => countries.includes('US'));

async function expectView(reader: StoryPage): Promise<void> {
	await expect(reader.where).toContainText('22 to 23 August 2019');
	await expect(reader.button('True')).toHaveAttribute('aria-pressed', 'true');
	await expect(reader.button('Even')).toHaveAttribute('aria-pressed', 'false');
	await expect(reader.country('United States')).toHaveAttribute('aria-pressed', 'true');
	await expect(reader.country('Japan')).toHaveAttribute('aria-pressed', 'false');
	await expect(reader.list.getByRole('heading')).toContainText(`${OF_US.length} of ${story.events.length} events`);
	expect(reader.window).toEqual({ from: day('2019-08-22'), to: day('2019-08-24') });
}

test('a link with a view opens cold at its event, window, scale and filter; reload and paste restore it', async ({
	page,
	context
}) => {
	const reader = new StoryPage(page);
	const id = 'pentagon-voices-strong-concern';
	await reader.open(pathOf(id, VIEW));
	await reader.expectOpen(id);
	await expectView(reader);
	await page.reload();
	await reader.ready();
	await reader.expectOpen(id);
	await expectView(reader);

	const pasted = new StoryPage(await context.newPage());
	await pasted.open(page.url());
	await pasted.expectOpen(id);
	await expectView(pasted);
});

test('links of the page carry the view on', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${SLUG}/${VIEW}`);
	await reader.mark('pentagon-voices-strong-concern').click();
	await reader.expectOpen('pentagon-voices-strong-concern');
	await expectView(reader);
	await page.goBack();
	await reader.expectNothingOpen();
	await expectView(reader);
});

test('a window names its days: from the first moment of “from” to the last of “to”', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${SLUG}/?from=1910&to=1945`);
	await expect(reader.where).toContainText('1910 to 1945');
	await expect(reader.marks).toHaveCount(1);
	await expect(reader.mark('japan-rules-korea')).toBeVisible();
});

test('unknown parameters survive every change of the view', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${SLUG}/?utm_source=mail&flag`);
	await reader.button('Zoom in').click();
	await expect(page).toHaveURL(/\?utm_source=mail&flag&from=/);
	await reader.country('Japan').click();
	await expect(page).toHaveURL(/\?utm_source=mail&flag&from=.*&c=JP$/);
	await reader.label(DECISION.id).click();
	await expect(page).toHaveURL(new RegExp(`/e/${DECISION.id}/\\?utm_source=mail&flag&from=.*&c=JP$`));
	await reader.button('Fit').click();
	await reader.button(/^Clear 1 filter$/).click();
	await expect(page).toHaveURL(new RegExp(`/e/${DECISION.id}/\\?utm_source=mail&flag$`));
});

const BAD: readonly { readonly query: string; readonly name: string; readonly came: string }[] = [
	{ query: '?from=yesterday&to=2019', name: 'from', came: 'yesterday' },
	{ query: '?from=2019-13&to=2019', name: 'from', came: '2019-13' },
	{ query: '?from=2019&to=1910', name: 'to', came: '1910' },
	{ query: '?from=2019', name: 'from', came: '2019' },
	{ query: '?scale=log', name: 'scale', came: 'log' },
	{ query: '?c=XX', name: 'c', came: 'XX' },
	{ query: '?from=%3Cimg%20src%3Dx%3E&to=2019', name: 'from', came: '<img src=x>' }
];

for (const { query, name, came } of BAD) {
	test(`a bad value is named and ignored: ${query}`, async ({ page }) => {
		const reader = new StoryPage(page);
		await reader.open(pathOf(TREATY.id, query));
		await expect(reader.notices).toContainText(`“${name}” in the address was ignored: got “${came}”, expected`);
		await reader.expectOpen(TREATY.id);
		await expect(reader.where).toContainText(`all ${story.events.length} events`);
		await expect(reader.button('Even')).toHaveAttribute('aria-pressed', 'true');
		await reader.notices.getByRole('button', { name: 'Dismiss' }).click();
		await expect(reader.notices).toBeEmpty();
	});
}

test('a good value stands beside a bad one', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${SLUG}/?from=bad&to=2019&scale=true&c=JP,XX`);
	await expect(reader.notices.getByRole('listitem')).toHaveCount(3);
	await expect(reader.button('True')).toHaveAttribute('aria-pressed', 'true');
	await expect(reader.country('Japan')).toHaveAttribute('aria-pressed', 'true');
});

test('a link to a paragraph shows that paragraph', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${SLUG}/#p14`);
	await expect(reader.article.locator('#p14')).toBeInViewport();
	await reader.list.getByRole('link', { name: 'Paragraph 11' }).first().click();
	await expect(page).toHaveURL(/#p11$/);
	await expect(reader.article.locator('#p11')).toBeInViewport();
});

test.describe('an event that the story does not have', () => {
	test.use({ missing: /south-korea-decides|zzzz/ });

	test('is answered with status 404 and the nearest ones, which open', async ({ page }) => {
		const response = await page.goto(pathOf('south-korea-decides-to-leave-a-pact'));
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('south-korea-decides-to-leave-a-pact');
		await expect(page.getByText('The nearest to it:')).toBeVisible();
		const first = page.getByRole('main').getByRole('listitem').first();
		await expect(first).toContainText(DECISION.words);
		await first.getByRole('link', { name: DECISION.title }).click();
		await new StoryPage(page).expectOpen(DECISION.id);
	});

	test('is answered with the whole story where nothing is near', async ({ page }) => {
		await page.goto(pathOf('zzzz'));
		await expect(page.getByText('The nearest to it:')).toHaveCount(0);
		await page.getByRole('link', { name: story.meta.title }).click();
		await new StoryPage(page).expectNothingOpen();
	});
});

test.describe('a story that is not here', () => {
	test.use({ missing: /nowhere/ });

	test('is answered with status 404 and the stories there are', async ({ page }) => {
		const response = await page.goto('nowhere/');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('nowhere');
		await page.getByRole('link', { name: story.meta.title }).click();
		await new StoryPage(page).expectNothingOpen();
	});

	test('so is any other address', async ({ page }) => {
		const response = await page.goto('nowhere/at/all.html');
		expect(response?.status()).toBe(404);
		await expect(page).toHaveTitle(/Dateline/);
		await expect(page.getByRole('link', { name: story.meta.title })).toBeVisible();
	});
});

test('the front page leads to the story, and the story back', async ({ page }) => {
	await page.goto('');
	await expect(page).toHaveTitle('Stories · Dateline');
	await page.getByRole('link', { name: story.meta.title }).click();
	const reader = new StoryPage(page);
	await reader.ready();
	await reader.expectNothingOpen();
	await page.getByRole('link', { name: 'All stories' }).click();
	await expect(page).toHaveTitle('Stories · Dateline');
});

test('Back and forward pass through every event in turn, each with its own view', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await reader.label(SIGNING.id).click();
	await reader.expectOpen(SIGNING.id);
	await reader.button('Zoom in').click();
	await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
	const zoomed = reader.window;
	const neighbour = eventOf(story.events[story.events.indexOf(SIGNING) + 1]?.id ?? '');
	await reader.card.getByRole('link', { name: 'Next event' }).click();
	await reader.expectOpen(neighbour.id);
	expect(reader.window).toEqual(zoomed);
	await reader.button('Fit').click();
	await expect.poll(() => reader.window).toBeNull();
	await page.goBack();
	await expect.poll(() => reader.window, 'Fit is a step of its own').toEqual(zoomed);
	await reader.expectOpen(neighbour.id);
	await page.goBack();
	await reader.expectOpen(SIGNING.id);
	expect(reader.window).toEqual(zoomed);
	await expect(reader.where).not.toContainText('all');
	await page.goBack();
	await reader.expectNothingOpen();
	expect(reader.window).toBeNull();
	await expect(reader.where).toContainText('all');
	await page.goForward();
	await reader.expectOpen(SIGNING.id);
	expect(reader.window).toEqual(zoomed);
	await page.goForward();
	await reader.expectOpen(neighbour.id);
	expect(reader.window).toEqual(zoomed);
	await page.goForward();
	await expect.poll(() => reader.window).toBeNull();
	await reader.expectOpen(neighbour.id);
});

for (const [query, how, where] of [
	['?from=2019&to=2019', 'goes beyond the story', '2019'],
	['?from=-5000&to=9999', 'goes beyond the story', 'all'],
	['?from=1500&to=1600', 'lies outside the story', 'all'],
	['?scale=told&from=p3&to=p400', 'goes beyond the story', 'Paragraphs 3 to']
] as const) {
	test(`a window beyond the story is cut to it, with a notice: ${query}`, async ({ page }) => {
		const reader = new StoryPage(page);
		await reader.open(`${SLUG}/${query}`);
		await expect(reader.notices).toContainText(`The window in the address ${how}`);
		await expect(reader.where).toContainText(where);
		await expect(reader.picture.locator('.mark').first()).toBeVisible();
		const headline = await page.getByRole('heading', { level: 1 }).boundingBox();
		const notice = await reader.notices.boundingBox();
		expect(notice?.y, 'the notice covers no headline').toBeGreaterThanOrEqual(
			(headline?.y ?? NaN) + (headline?.height ?? NaN)
		);
	});
}

test('a window without events says so and leads to those before and after', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${SLUG}/?from=1970&to=1980&scale=true`);
	await expect(page.getByText('No events from January 1970 to December 1980')).toBeVisible();
	await reader.button('Previous event').click();
	await expect(reader.marks.first()).toBeVisible();
	expect(reader.window?.to).toBeLessThan(Date.UTC(1981));
	await reader.open(`${SLUG}/?from=1970&to=1980&scale=true`);
	await reader.button('Next event').click();
	await expect(reader.marks.first()).toBeVisible();
	await reader.open(`${SLUG}/?from=1970&to=1980&scale=true`);
	await reader.button('Show the whole story').click();
	await expect.poll(() => reader.window).toBeNull();
});
