import { readFileSync } from 'node:fs';
import type { PhraseList } from '#lib/model/phrases.ts';
import { pathOf, SLUG, story, TREATY } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

const list = JSON.parse(
	readFileSync(new URL(`../../build/${SLUG}/phrases.json`, import.meta.url), 'utf8')
) as PhraseList;
const aside = list.phrases.find(({ fate }) => fate === 'set-aside');

/** What is washed in the article because a list led there. */
const pointed = () => {
	const ranges = CSS.highlights.get('pointed') ?? new Set<AbstractRange>();
	return [...ranges].map((range) => String(range)).join();
};

test('the coverage line opens the list of dated phrases; each leads to its words, and to its event', async ({
	page
}) => {
	const reader = new StoryPage(page);
	await reader.open();
	const line = reader.article.getByRole('link', { name: /^\d+ dated phrases: / });
	await expect(line).toContainText(`${list.phrases.length} dated phrases`);
	await line.click();
	const dialog = page.getByRole('dialog', { name: 'Dated phrases' });
	await expect(dialog.getByRole('listitem')).toHaveCount(list.phrases.length + list.implied.length);
	await expect(dialog.getByText('Set aside', { exact: true })).toBeVisible();
	await dialog.getByRole('link', { name: new RegExp(aside?.expression ?? '') }).click();
	await expect(dialog).toHaveCount(0);
	await expect(page).toHaveURL(new RegExp(`#p${aside?.paragraph}$`));
	await expect(reader.article.locator(`#p${aside?.paragraph}`)).toBeInViewport();
	await expect.poll(() => page.evaluate(pointed)).toBe(aside?.expression);
	await line.focus();
	await page.keyboard.press('Enter');
	await dialog.getByRole('link', { name: TREATY.title }).click();
	await reader.expectOpen(TREATY.id);
	await expect(dialog).toHaveCount(0);
});

test('the card says why the date is as it is, from the words to the EDTF', async ({ page }) => {
	const reader = new StoryPage(page);
	const relative = story.events.find(({ expression }) => expression === 'on Thursday');
	await reader.open(pathOf(relative?.id ?? ''));
	await reader.card.getByText('Why this date?').click();
	await expect(reader.card.getByText(relative?.why ?? '')).toContainText(`, in EDTF ${relative?.when}.`);
	await expect(reader.card.locator('[data-proof="exact"]')).toHaveText('found word for word');
});

test('the list of dated phrases by touch', { tag: '@phone' }, async ({ page }) => {
	const reader = new StoryPage(page);
	await page.goto(`${SLUG}/`);
	await reader.article.getByRole('link', { name: /^\d+ dated phrases: / }).tap();
	const dialog = page.getByRole('dialog', { name: 'Dated phrases' });
	await dialog.getByRole('link', { name: new RegExp(aside?.expression ?? '') }).tap();
	await expect(dialog).toHaveCount(0);
	await expect(reader.article.locator(`#p${aside?.paragraph}`)).toBeInViewport();
	await expect.poll(() => page.evaluate(pointed)).toBe(aside?.expression);
});

test('without JavaScript the coverage line leads to the whole list', { tag: '@nojs' }, async ({ page }) => {
	await page.goto(`${SLUG}/`);
	await page.getByRole('link', { name: /^\d+ dated phrases: / }).click();
	await expect(page).toHaveURL(new RegExp(`/${SLUG}/phrases/$`));
	await expect(page.getByRole('listitem')).toHaveCount(list.phrases.length + list.implied.length);
	await page.getByRole('link', { name: new RegExp(`${aside?.expression}”?$`) }).click();
	await expect(page).toHaveURL(new RegExp(`/${SLUG}/#p${aside?.paragraph}$`));
});
