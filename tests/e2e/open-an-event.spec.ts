import { countryName, DECISION, eventsFile, pathOf, SIGNING, story, TREATY } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

test('a click on a mark opens its event: the words are marked and in view, the card says the rest, Back returns', async ({
	page
}) => {
	const reader = new StoryPage(page);
	await reader.open();
	await reader.label(DECISION.id).click();
	await reader.expectOpen(DECISION.id);
	await reader.expectWordsInView(DECISION.id);
	await expect(page).toHaveTitle(`${DECISION.title} · ${story.meta.title} · Dateline`);
	await expect(reader.card).toContainText(DECISION.longWords);
	await expect(reader.card.getByRole('listitem')).toHaveText(DECISION.countries.map(countryName));
	await expect(reader.card).toContainText(DECISION.when);
	await expect(reader.card.locator('time, code').first()).toHaveText(DECISION.when);
	await expect(reader.mark(DECISION.id)).toHaveAttribute('aria-current', 'true');
	await page.goBack();
	await reader.expectNothingOpen();
	await page.goForward();
	await reader.expectOpen(DECISION.id);
});

test('the card quotes nothing but the article: its mark is the source, word for word', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(pathOf(TREATY.id));
	await expect(reader.card.locator('blockquote mark')).toHaveText(TREATY.sources[0]?.exact ?? '');
	await expect(reader.card.getByText('found word for word')).toBeVisible();
	await reader.card.getByText('Why this date?').click();
	await expect(reader.card.getByText(TREATY.why)).toBeVisible();
});

test('a click on a disc without its label opens the event as well', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await reader.mark(TREATY.id).locator('rect.target').first().click();
	await reader.expectOpen(TREATY.id);
	await reader.expectWordsInView(TREATY.id);
});

test('every event opens by a click on its title in the list', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	for (const event of story.events) {
		await reader.list.getByRole('link', { name: event.title, exact: true }).click();
		await reader.expectOpen(event.id);
		await reader.expectWordsInView(event.id);
	}
});

test('every event has a mark at first sight, and each mark opens its own words', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await expect(reader.marks).toHaveCount(story.events.length);
	for (const event of story.events) {
		await reader.mark(event.id).locator('rect.target').last().click();
		await reader.expectOpen(event.id);
		await reader.expectWordsInView(event.id);
	}
});

test('words in the article open their event', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await reader.clickWords(TREATY.sources[0]?.exact ?? '');
	await reader.expectOpen(TREATY.id);
});

test('every margin mark opens its own event, also where several share a line', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	for (const event of story.events) {
		await reader.article.locator(`#p${event.sources[0]?.paragraph} [data-margin-mark="${event.id}"]`).click();
		await reader.expectOpen(event.id);
	}
});

for (const event of eventsFile.events) {
	test(`a link to “${event.title}” opens cold at its words`, async ({ page }) => {
		const reader = new StoryPage(page);
		const response = await page.goto(pathOf(event.id));
		expect(response?.status()).toBe(200);
		await reader.ready();
		await reader.expectOpen(event.id);
		await reader.expectWordsInView(event.id);
		await expect(page).toHaveTitle(`${event.title} · ${story.meta.title} · Dateline`);
		await expect(reader.mark(event.id)).toHaveAttribute('aria-current', 'true');
		await expect(reader.card.locator('code')).toHaveText(event.when);
	});
}

test('next and previous go from event to event, in order of time or as the article tells it', async ({ page }) => {
	const reader = new StoryPage(page);
	const told = [...story.events].sort((a, b) => a.told - b.told);
	await reader.open();
	for (const event of story.events.slice(0, 3)) {
		await page.getByRole('banner').or(page.locator('.reader header')).getByRole('link', { name: 'Next event' }).click();
		await reader.expectOpen(event.id);
	}
	await reader.card.getByRole('link', { name: 'Previous event' }).click();
	await reader.expectOpen(story.events[1]?.id ?? '');
	await reader.button('told order').click();
	const at = told.findIndex(({ id }) => id === story.events[1]?.id);
	await expect(reader.card).toContainText(`${at + 1} of ${told.length}`);
	await reader.card.getByRole('link', { name: 'Previous event' }).click();
	await reader.expectOpen(told[at - 1]?.id ?? '');
});

test('Close leaves the event and keeps the view', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(pathOf(SIGNING.id, '?from=2010&to=2018&c=JP'));
	await reader.card.getByRole('link', { name: 'Close' }).click();
	await reader.expectNothingOpen();
	expect(new URL(page.url()).search).toBe('?from=2010&to=2018&c=JP');
});
