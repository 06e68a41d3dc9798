import type { Page } from '@playwright/test';
import { expectApart, linesOf } from './support/drawn.ts';
import { SLUG } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

/** Browsers in other languages, and what the axis says in them of 22 August 2019 and of what it leaves out. */
const LANGUAGES = [
	{ locale: 'de-DE', day: 'Donnerstag, 22.', date: 'Donnerstag, 22. August 2019', span: '51 Jahre', bce: '46 v. Chr.' },
	{ locale: 'ja-JP', day: '22日木曜日', date: '2019年8月22日木曜日', span: '51 年', bce: '紀元前46年' },
	{ locale: 'ar-EG', day: 'الخميس، ٢٢', date: 'الخميس، ٢٢ أغسطس ٢٠١٩', span: '٥١ سنة', bce: '٤٦ ق.م' },
	{ locale: 'hi-IN', day: 'गुरुवार 22', date: 'गुरुवार, 22 अगस्त 2019', span: '51 वर्ष', bce: '46 ईसा-पूर्व' },
	{ locale: 'ru-RU', day: 'четверг, 22', date: 'четверг, 22 августа 2019 г.', span: '51 год', bce: '46 г. до н. э.' }
] as const;

const OTHER = 'calendar-history';
const VIEWS = [
	`${SLUG}/`,
	`${SLUG}/?scale=true`,
	`${SLUG}/?from=2016&to=2019-11`,
	`${SLUG}/?from=2019-07&to=2019-09`,
	`${SLUG}/?from=2019-08-20&to=2019-08-25&scale=true`,
	`${SLUG}/?from=2019-08-22T10:00Z&to=2019-08-22T10:05Z&scale=true`,
	`${OTHER}/`,
	`${OTHER}/?from=-0099&to=0099&scale=true`
];

const axisOf = (page: Page) => linesOf(page.locator('svg.scene :is(text.tick, text.words)'));

const spoken = async (page: Page) => (await axisOf(page)).map(({ words }) => words).join(' ');

for (const { locale, day, date, span, bce } of LANGUAGES) {
	test.describe(`a reader whose browser is in ${locale}`, () => {
		test.use({ locale });

		test('has the axis in that language', async ({ page }) => {
			const reader = new StoryPage(page);
			await reader.open();
			await expect.poll(() => spoken(page)).toContain(day);
			expect(await spoken(page)).toContain(span);
			await reader.open(`${SLUG}/?from=2019-08-22&to=2019-08-22`);
			await expect.poll(() => spoken(page)).toContain(date);
			await expect(reader.where).toContainText('22 August 2019');
			await reader.open(`${OTHER}/?from=-0045&to=-0043`);
			await expect.poll(() => spoken(page)).toContain(bce);
		});

		for (const viewport of [
			{ width: 1440, height: 900 },
			{ width: 390, height: 844 }
		]) {
			test(`sees no two of its labels overlap and none cut off at ${viewport.width} px`, async ({ page }) => {
				await page.setViewportSize(viewport);
				await page.emulateMedia({ reducedMotion: 'reduce' });
				const reader = new StoryPage(page);
				for (const path of VIEWS) {
					await reader.open(path);
					// English is what the page was built in.
					await expect(reader.picture.locator('g[lang]')).toHaveAttribute('lang', locale);
					await reader.settled();
					expectApart(await axisOf(page), viewport.width, path);
				}
			});
		}
	});
}
