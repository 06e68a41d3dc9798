import { DECISION, pathOf, SLUG, story } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

/** What the axis says: the same wherever the reader is. */
const AXIS: readonly { readonly query: string; readonly where: string; readonly ticks: readonly string[] }[] = [
	{
		query: '',
		where: '1910 to 2019',
		ticks: [
			'1910–45',
			'1965',
			'Nov 2016',
			'2018',
			'Jul 2019',
			'August 2019',
			'Thursday 22',
			'Friday 23',
			'Sep',
			'21 Nov'
		]
	},
	{ query: '?from=2019-08-22&to=2019-08-23', where: '22 to 23 August 2019', ticks: ['Thursday 22', 'Friday 23'] },
	{
		query: '?from=2019-08-22&to=2019-08-22',
		where: '22 August 2019, ',
		ticks: ['Thursday, 22 August 2019', '00:00', '06:00', '12:00', '18:00']
	},
	{
		query: '?from=2019-08-22T22:00Z&to=2019-08-23T02:00Z',
		where: '22 Aug, 22:00 to 23 Aug 2019, 02:01 UTC',
		ticks: []
	},
	{ query: '?from=1910&to=1945', where: '1910 to 1945', ticks: ['1910', '1920', '1940'] }
];

for (const { query, where, ticks } of AXIS) {
	test(
		`the axis of ${query || 'the whole story'} says the same in every time zone`,
		{ tag: '@zones' },
		async ({ page }) => {
			const reader = new StoryPage(page);
			await reader.open(`${SLUG}/${query}`);
			await expect(reader.where).toContainText(where);
			const drawn = await reader.picture.locator('text.tick').allTextContents();
			expect(drawn).toEqual(expect.arrayContaining([...ticks]));
		}
	);
}

test('every date is written as the story has it', { tag: '@zones' }, async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(pathOf(DECISION.id));
	await expect(reader.card).toContainText('Thursday, 22 August 2019');
	await expect(page.getByText('23 August 2019').first()).toBeVisible();
	const items = await reader.list.getByRole('listitem').allTextContents();
	for (const [index, { words }] of story.events.entries()) expect(items[index]).toContain(words);
	for (const event of story.events) {
		await expect(reader.mark(event.id)).toHaveAccessibleName(`${event.title}. ${event.words}`);
	}
});

test('a gesture writes whole UTC days', { tag: '@zones' }, async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${SLUG}/?from=2019-08-22&to=2019-08-23`);
	await reader.country('Japan').click();
	await expect(page).toHaveURL((url) => url.search === '?from=2019-08-22&to=2019-08-23&c=JP');
});

test.describe('two readers in different time zones, with browsers in different kinds of English', () => {
	test('see the same words at the same places', async ({ browser, baseURL }) => {
		const pictures = [];
		for (const [timezoneId, locale] of [
			['Pacific/Honolulu', 'en-US'],
			['Pacific/Kiritimati', 'en-GB']
		] as const) {
			const context = await browser.newContext({ timezoneId, locale, baseURL, viewport: { width: 1440, height: 900 } });
			const reader = new StoryPage(await context.newPage());
			const seen = [];
			for (const query of ['', '?scale=true', '?from=2019-07&to=2019-11', '?from=2019-08-22&to=2019-08-22']) {
				await reader.open(`${SLUG}/${query}`);
				await reader.settled();
				seen.push(
					await reader.picture.locator('text').evaluateAll((texts) =>
						texts.map((text) => {
							const { left, top } = text.getBoundingClientRect();
							return `${text.textContent} at ${Math.round(left)}, ${Math.round(top)}`;
						})
					)
				);
			}
			pictures.push(seen);
			await context.close();
		}
		expect(pictures[0]?.flat().length).toBeGreaterThan(20);
		expect(pictures[1]).toEqual(pictures[0]);
	});
});
