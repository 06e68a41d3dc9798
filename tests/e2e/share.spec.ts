import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { movedPage } from '#lib/server/head/moved-page.ts';
import { expectAccessible } from './support/axe.ts';
import { pathOf, SIGNING, SLUG, story, TREATY } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });

const dialogOf = (page: Page) => page.getByRole('dialog');
const fieldOf = (page: Page, name: string) => dialogOf(page).getByRole('textbox', { name });

test('an event is shared by its short link, with its view, as a citation and as a frame', async ({
	page,
	context,
	baseURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const reader = new StoryPage(page);
	await reader.open(pathOf(SIGNING.id, '?from=2010&to=2018&utm_source=x'));
	await reader.card.getByRole('button', { name: 'Share' }).click();
	const dialog = dialogOf(page);
	const short = `${baseURL}${pathOf(SIGNING.id)}`;
	await expect(fieldOf(page, 'Link')).toHaveValue(short);
	await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
	await dialog.getByRole('button', { name: 'Copy' }).first().click();
	await expect(dialog.getByRole('button', { name: 'Link copied' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(short);

	await dialog.getByRole('radio', { name: 'With this view' }).check();
	await expect(fieldOf(page, 'Link')).toHaveValue(`${short}?from=2010&to=2018`);

	await dialog.getByText('Cite', { exact: true }).click();
	await expect(fieldOf(page, 'Citation')).toHaveValue(new RegExp(SIGNING.title));
	await dialog.getByRole('radio', { name: 'BibTeX' }).check();
	await expect(fieldOf(page, 'Citation')).toHaveValue(/^@\w+\{[^]*url = /);
	await dialog.getByRole('radio', { name: 'Web Annotation' }).check();
	await expect(fieldOf(page, 'Citation')).toHaveValue(new RegExp(`"id": "${short}#source-1"`));

	await dialog.getByText('Embed in a page').click();
	await expect(fieldOf(page, 'HTML to embed')).toHaveValue(
		new RegExp(`<iframe src="${baseURL}embed/${pathOf(SIGNING.id)}`.replace(/[/.?]/g, '\\$&'))
	);
	await dialog.getByRole('checkbox').check();
	await expect(fieldOf(page, 'HTML to embed')).toHaveValue(/<dateline-timeline[^]*embed\.js/);
	await expectAccessible(page, 'dialog');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(reader.card.getByRole('button', { name: 'Share' })).toBeFocused();
});

test('the picture, and the story in one file, are taken along', async ({ page, browser }, { outputDir }) => {
	const reader = new StoryPage(page);
	await reader.open(pathOf(TREATY.id));
	await page.getByRole('button', { name: 'Share' }).first().click();
	await dialogOf(page).getByText('Take along').click();
	await expectAccessible(page, 'dialog');
	const take = async (name: string) => {
		const started = page.waitForEvent('download');
		await dialogOf(page).getByRole('button', { name }).click();
		const file = await started;
		const path = join(outputDir, file.suggestedFilename());
		await file.saveAs(path);
		await expect(dialogOf(page).getByText(`${file.suggestedFilename()} is saved.`)).toBeVisible();
		return path;
	};

	const png = readFileSync(await take('Picture (PNG)'));
	expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2720, 1616]);
	const svg = readFileSync(await take('Picture (SVG)'), 'utf8');
	expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
	expect(svg).toContain(`data:font/woff2`);
	expect(svg).not.toMatch(/>Japan \d+</);
	expect(svg.replaceAll('data:font', '')).not.toMatch(/href=|url\(http/);

	const file = pathToFileURL(await take('One file')).href;
	const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
	const alone = await context.newPage();
	const asked: string[] = [];
	alone.on('request', (request) => asked.push(request.url()));
	await alone.goto(file);
	await expect(alone.getByRole('heading', { level: 1 })).toHaveText(story.meta.title);
	await expect(alone.locator('article > p')).toHaveCount(story.paragraphs.length);
	await expect(alone.locator('section li')).toHaveCount(story.events.length);
	await expect(alone.locator('figure svg circle').first()).toBeVisible();
	await expect(alone.locator('footer code')).toHaveCount(story.paragraphs.length);
	await expect(alone.locator('footer p')).toHaveText(/Taken from http.* on \d{4}-\d\d-\d\dT/);
	await alone.locator(`article a[href="#${TREATY.id}"]`).first().click();
	await expect(alone.locator(`#${TREATY.id}`)).toBeInViewport();
	expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
	const taken = JSON.parse((await alone.locator('#story').textContent()) ?? '');
	expect([taken.slug, taken.events.length]).toEqual([SLUG, story.events.length]);
	await context.close();
});

test('a picture has the lanes of the view', async ({ page }, { outputDir }) => {
	const reader = new StoryPage(page);
	await reader.open(`${SLUG}/?lanes=country`);
	await page.getByRole('button', { name: 'Share' }).first().click();
	await dialogOf(page).getByText('Take along').click();
	const started = page.waitForEvent('download');
	await dialogOf(page).getByRole('button', { name: 'Picture (SVG)' }).click();
	const path = join(outputDir, 'lanes.svg');
	await (await started).saveAs(path);
	const svg = readFileSync(path, 'utf8');
	for (const { name } of story.countries.slice(0, 2)) expect(svg).toMatch(new RegExp(`>${name} \\d+<`));
});

test('the page under an old id leads on to the event, with view and paragraph', async ({ page }) => {
	const reader = new StoryPage(page);
	const old = pathOf('an-id-of-old');
	const to = new URL(pathOf(TREATY.id), 'http://site/').pathname;
	const body = movedPage(to, TREATY.title, '');
	await page.route(`**/${old}*`, (route) => route.fulfill({ body, contentType: 'text/html;charset=utf-8' }));
	await page.goto(`${old}?from=1950&to=1990#p11`);
	await reader.expectOpen(TREATY.id);
	await expect(page).toHaveURL(new RegExp(`${pathOf(TREATY.id)}\\?from=1950&to=1990#p11$`));
	// The page of old is no step of the way back.
	await page.goto('about:blank');
	await page.goto(`${old}`);
	await reader.expectOpen(TREATY.id);
	await page.goBack();
	await expect(page).toHaveURL('about:blank');
});

test('without a script the page under an old id leads on too', { tag: '@nojs' }, async ({ page }) => {
	const old = pathOf('an-id-of-old');
	const body = movedPage(new URL(pathOf(TREATY.id), 'http://site/').pathname, TREATY.title, '');
	await page.route(`**/${old}*`, (route) => route.fulfill({ body, contentType: 'text/html;charset=utf-8' }));
	await page.goto(old);
	await expect(page).toHaveURL(new RegExp(`${pathOf(TREATY.id)}$`));
});
