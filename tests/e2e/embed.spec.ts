import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { DECISION, pathOf, SLUG, story, TREATY } from './support/story.ts';

test.describe.configure({ timeout: 90_000 });

/** A page of somebody else, on another origin than the site. */
let host: Server;
let address = '';

test.beforeAll(async ({ baseURL }) => {
	const frame = `<iframe src="${baseURL}embed/${SLUG}/" title="Timeline" width="100%" height="600" style="border:0"></iframe>`;
	const pages: Readonly<Record<string, string>> = {
		'/alone': frame,
		'/': `<dateline-timeline param="timeline">${frame}</dateline-timeline><script src="${baseURL}embed.js" async></script>`
	};
	host = createServer(({ url }, response) => {
		const { pathname } = new URL(url ?? '/', 'http://host');
		response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' });
		response.end(
			`<!doctype html><title>Host</title><h1>News</h1>${pages[pathname] ?? ''}<iframe name="other"></iframe>`
		);
	});
	await new Promise<void>((done) => host.listen(0, done));
	address = `http://localhost:${(host.address() as AddressInfo).port}`;
});
test.afterAll(() => new Promise<void>((done) => host.close(() => done())));

const frameOf = (page: Page) => page.frameLocator('iframe[title=Timeline]');
const cardOf = (page: Page) => frameOf(page).getByRole('complementary', { name: 'Event' });

test('a frame sizes itself and shares event and view with the address of its page', async ({ page }) => {
	const faults: string[] = [];
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	page.on('pageerror', (error) => faults.push(error.message));
	await page.goto(`${address}/`);
	await expect(page.locator('iframe[title=Timeline]')).toHaveCSS('height', '620px');
	const mark = frameOf(page).locator(`a[data-event="${DECISION.id}"] text`).first();
	await mark.click();
	await expect(cardOf(page).getByRole('heading')).toHaveText(DECISION.title);
	await expect(cardOf(page).locator('blockquote')).toContainText(DECISION.sources[0]?.exact ?? '');
	await expect(page).toHaveURL((url) => url.searchParams.get('timeline') === `e/${DECISION.id}/`);
	await frameOf(page).getByRole('button', { name: 'Zoom in' }).click();
	await expect(page).toHaveURL(
		(url) => url.searchParams.get('timeline')?.startsWith(`e/${DECISION.id}/?from=`) ?? false
	);

	const link = page.url();
	await page.goto('about:blank');
	await page.goto(link);
	await expect(cardOf(page).getByRole('heading')).toHaveText(DECISION.title);
	await expect(frameOf(page).locator('.tools .where')).not.toContainText('all');

	await page.locator('dateline-timeline').evaluate((element, id) => {
		(element as HTMLElement & { show(event: string): void }).show(id);
	}, TREATY.id);
	await expect(cardOf(page).getByRole('heading')).toHaveText(TREATY.title);
	await expect(page).toHaveURL((url) => url.searchParams.get('timeline') === `e/${TREATY.id}/`);

	// What is no message of the protocol, or comes from another window, changes nothing.
	await page.evaluate((id) => {
		const { other, ...rest } = window.frames as unknown as Record<string, Window>;
		const frame = document.querySelector<HTMLIFrameElement>('iframe[title=Timeline]')?.contentWindow;
		frame?.postMessage({ dateline: 1, type: 'show', event: '../../evil', search: '' }, '*');
		frame?.postMessage({ dateline: 9, type: 'show', event: id, search: '' }, '*');
		const script = other?.document.createElement('script');
		if (!other || !script) throw new Error(`There is no other frame beside ${Object.keys(rest).length}.`);
		script.textContent = `parent.frames[0].postMessage({ dateline: 1, type: 'show', event: '${id}', search: '' }, '*')`;
		other.document.body.append(script);
	}, DECISION.id);
	// A whole message after them: they were heard before it.
	await page.locator('dateline-timeline').evaluate((element, id) => {
		(element as HTMLElement & { show(event: string, search: string): void }).show(id, '?scale=true');
	}, TREATY.id);
	await expect(page).toHaveURL((url) => url.searchParams.get('timeline') === `e/${TREATY.id}/?scale=true`);
	await expect(cardOf(page).getByRole('heading')).toHaveText(TREATY.title);
	expect(faults).toEqual([]);
});

test('a frame works without the script around it, and leads to the full page', async ({ page, context, baseURL }) => {
	await page.goto(`${address}/alone`);
	await expect(frameOf(page).getByRole('heading', { level: 1 })).toHaveText(story.meta.title);
	await frameOf(page).locator(`a[data-event="${TREATY.id}"] text`).first().click();
	await expect(cardOf(page)).toBeVisible();
	const opened = context.waitForEvent('page');
	await frameOf(page).getByRole('link', { name: 'Open the full page' }).click();
	await expect(await opened).toHaveURL(`${baseURL}${pathOf(TREATY.id)}`);
});

test('a page says by oEmbed how it is embedded', async ({ request, baseURL }) => {
	for (const path of [`${SLUG}/`, pathOf(TREATY.id)]) {
		const html = await (await request.get(path)).text();
		const href = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html)?.[1] ?? '';
		const answer = await request.get(new URL(href, `${baseURL}${path}`).href);
		const { version, type, html: code, width, height, thumbnail_url: thumbnail } = await answer.json();
		expect([version, type, width, height]).toEqual(['1.0', 'rich', 900, 620]);
		const frame = /src="([^"]+)"/.exec(code)?.[1] ?? '';
		expect((await request.get(frame)).status()).toBe(200);
		expect((await request.get(thumbnail)).headers()['content-type']).toBe('image/png');
	}
});
