import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { checkedStory, ORIGINAL, OWN, ownStory, PUBLISHER, serveOwnStory } from './support/own-words.ts';
import { SLUG, story } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

test.use({ missing: new RegExp(OWN) });

/** The article that the shipped story retells, where it is at hand: it is not ours to ship. */
const AT_HAND = new URL('../../../shared/article/original.txt', import.meta.url);

const opener = (page: Page) => page.getByRole('button', { name: 'Open the original' });
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Open the original' });
const words = (reader: StoryPage, number: number) =>
	reader.article
		.locator(`#p${number}`)
		.evaluate((p) =>
			[...p.querySelectorAll('.spoken')].reduce((all, { textContent }) => all.replace(textContent, ''), p.textContent)
		);
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('a wrong text is answered with one sentence; of the right one what matches is shown, the rest stays retold', async ({
	page
}) => {
	const own = ownStory();
	const reader = new StoryPage(page);
	await serveOwnStory(page, own);
	await page.goto(`${OWN}/`);
	await expect(reader.picture).toHaveCount(1);
	await opener(page).click();
	const dialog = dialogOf(page);
	// Another text, and files that hold none, are answered with one sentence.
	await dialog.getByLabel('Or paste its text').fill('Something else.');
	await dialog.getByRole('button', { name: 'Show the original' }).click();
	await expect(dialog.getByRole('alert')).toHaveText(/^0 of 3 paragraphs match: /);
	await dialog.getByLabel('Choose a file').setInputFiles(file('fire.pdf', '%PDF-1.7'));
	await expect(dialog.getByRole('alert')).toHaveText(
		'“fire.pdf” is a PDF, not plain text. Open the article, copy its text, and paste it here.'
	);
	await expectAccessible(page, 'dialog');
	// Part of it: what matches is shown, the rest stays retold.
	await dialog.getByLabel('Choose a file').setInputFiles(file('part.txt', `FIRE\n\n${ORIGINAL[0]}`));
	await expect(dialog).toHaveCount(0);
	await expect(reader.article.getByText(/^1 of 3 paragraphs match: /)).toBeVisible();
	expect(await words(reader, 1)).toBe(ORIGINAL[0]);
	expect(await words(reader, 2)).toBe(own.paragraphs[1]);
	await reader.button('Close the original').click();
	expect(await words(reader, 1)).toBe(own.paragraphs[0]);
});

test('the whole original is shown word for word with its events, kept if wished, and removed', async ({ page }) => {
	const own = ownStory();
	const reader = new StoryPage(page);
	const dialog = dialogOf(page);
	await serveOwnStory(page, own);
	await page.goto(`${OWN}/`);
	await opener(page).click();
	await dialog.getByRole('checkbox').check();
	await dialog.getByLabel('Choose a file').setInputFiles(file('fire.txt', ORIGINAL.join('\n\n')));
	await expect(reader.article.getByText('3 of 3 paragraphs match.')).toBeVisible();
	// The same words are marked where the original has them; an event in other words opens its paragraph.
	await reader.article.getByRole('link', { name: /Nobody was hurt/ }).click();
	await expect(reader.card.getByRole('heading')).toHaveText('Nobody is hurt');
	await expect(reader.article.locator('mark')).toHaveText('Nobody was hurt');
	await reader.article.locator('#p2 [data-margin-mark="mill-rebuilt"]').click();
	await expect(reader.card.getByRole('heading')).toHaveText('The mill is rebuilt');
	await reader.button('Both').click();
	expect(await words(reader, 2)).toBe(own.paragraphs[1]);
	await expect(reader.article.getByText(ORIGINAL[1] ?? '')).toBeVisible();
	await page.reload();
	await expect(reader.article.getByText('3 of 3 paragraphs match.')).toBeVisible();
	expect(await words(reader, 3)).toBe(ORIGINAL[2]);
	await reader.button('Remove it from this browser').click();
	expect(await words(reader, 3)).toBe(own.paragraphs[2]);
	await page.reload();
	await expect(opener(page)).toBeVisible();
	expect(await words(reader, 3)).toBe(own.paragraphs[2]);
});

test('a card says in which state each source is, what differs, and leads to the words at the publisher', async ({
	page
}) => {
	const reader = new StoryPage(page);
	await serveOwnStory(page, checkedStory());
	const open = async (id: string) => {
		await page.goto(`${OWN}/e/${id}/`);
		await expect(reader.card).toBeVisible();
	};
	await open('mill-burns');
	await expect(reader.card.getByText('found word for word', { exact: true })).toBeVisible();
	await expect(reader.card.getByRole('link', { name: 'Read at the publisher' })).toHaveAttribute(
		'href',
		`${PUBLISHER}#:~:text=flames%20took%20the%20Hartley%20mill`
	);
	await open('nobody-is-hurt');
	await expect(reader.card.getByText('found word for word, at another place')).toBeVisible();
	await open('mill-rebuilt');
	await expect(reader.card.getByText('the words have changed: a number')).toBeVisible();
	await expect(reader.card.locator('del')).toContainText('twice');
	await expect(reader.card.locator('ins')).toContainText('once');
	await open('mill-closes');
	await expect(reader.card.getByText('no longer in the article')).toBeVisible();
	await expect(reader.card.locator('del')).toContainText('Its doors shut');
});

test('the link to the publisher leads to the very words on its page', async ({ page, baseURL }) => {
	const reader = new StoryPage(page);
	const checked = checkedStory();
	// The page of the publisher stands on the site of the tests, which no test leaves.
	const url = new URL('the-publisher/fire?page=2', baseURL).href;
	const own = { ...checked, meta: { ...checked.meta, url } };
	await serveOwnStory(page, own);
	const filler = '<p>Other news of the day.</p>'.repeat(200);
	const words = own.paragraphs.map((text) => `<p>${text}</p>`).join(filler);
	const body = `<!doctype html><title>Fire</title>${filler}${words}${filler}`;
	await page.route('**/the-publisher/**', (route) => route.fulfill({ body, contentType: 'text/html' }));
	await page.goto(`${OWN}/e/nobody-is-hurt/`);
	const link = reader.card.getByRole('link', { name: 'Read at the publisher' });
	await expect(link).toHaveAttribute('href', /#:~:text=Nobody%20was%20hurt$/);
	await link.click();
	await expect(page).toHaveTitle('Fire');
	await expect(page.getByText('Nobody was hurt')).toBeInViewport();
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
	// Words that are gone are not looked for.
	await page.goto(`${OWN}/e/mill-closes/`);
	await expect(reader.card.getByText('no longer in the article')).toBeVisible();
	await expect(reader.card.getByRole('link', { name: 'Read at the publisher' })).toHaveAttribute('href', url);
});

test('an original is taken from a drop, a file or a text', async ({ page }) => {
	const reader = new StoryPage(page);
	await serveOwnStory(page, ownStory());
	await page.goto(`${OWN}/`);
	await expect(reader.picture).toHaveCount(1);
	const form = dialogOf(page)
		.locator('form')
		.filter({ has: page.locator('textarea') });
	const drop = async (kind: 'file' | 'text', text: string) => {
		await opener(page).click();
		const data = await page.evaluateHandle(
			({ kind, text }) => {
				const data = new DataTransfer();
				if (kind === 'file') data.items.add(new File([text], 'fire.txt', { type: 'text/plain' }));
				else data.setData('text/plain', text);
				return data;
			},
			{ kind, text }
		);
		await form.dispatchEvent('dragover', { dataTransfer: data });
		await expect(form).toHaveClass(/over/);
		await form.dispatchEvent('drop', { dataTransfer: data });
	};
	await drop('file', ORIGINAL.join('\n\n'));
	await expect(reader.article.getByText('3 of 3 paragraphs match.')).toBeVisible();
	await reader.button('Close the original').click();
	await drop('text', ORIGINAL[2] ?? '');
	await expect(dialogOf(page).getByLabel('Or paste its text')).toHaveValue(ORIGINAL[2] ?? '');
	await dialogOf(page).getByRole('button', { name: 'Show the original' }).press('Enter');
	await expect(reader.article.getByText(/^1 of 3 paragraphs match: /)).toBeVisible();
});

test('the original is opened by touch, and shown beside the retelling', { tag: '@phone' }, async ({ page }) => {
	const reader = new StoryPage(page);
	const own = ownStory();
	await serveOwnStory(page, own);
	await page.goto(`${OWN}/`);
	await opener(page).tap();
	await dialogOf(page).getByLabel('Or paste its text').fill(ORIGINAL.join('\n\n'));
	await dialogOf(page).getByRole('button', { name: 'Show the original' }).tap();
	await expect(reader.article.getByText('3 of 3 paragraphs match.')).toBeVisible();
	await reader.button('Both').tap();
	for (const text of [ORIGINAL[1], own.paragraphs[2]]) await expect(reader.article.getByText(text ?? '')).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	await reader.article.locator('#p2 [data-margin-mark="mill-rebuilt"]').tap();
	await expect(reader.card.getByRole('heading')).toHaveText('The mill is rebuilt');
	await reader.card.getByText('Why this date?').tap();
	await expect(
		reader.card.getByText(/^“in 1903” is a year and needs no other date: 1903, in EDTF 1903\.$/)
	).toBeVisible();
});

if (existsSync(AT_HAND)) {
	test('the article that the shipped story retells opens all of it', async ({ page }) => {
		const reader = new StoryPage(page);
		await reader.open(`${SLUG}/`);
		await opener(page).click();
		await dialogOf(page).getByLabel('Or paste its text').fill(readFileSync(AT_HAND, 'utf8'));
		await dialogOf(page).getByRole('button', { name: 'Show the original' }).click();
		const many = story.paragraphs.length;
		await expect(reader.article.getByText(`${many} of ${many} paragraphs match.`)).toBeVisible();
		await expect(reader.article.locator('[data-wording="original"]')).toHaveCount(many);
	});
}
