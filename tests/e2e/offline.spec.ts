import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { serve } from '../../src/cli/serve.ts';
import { DECISION, pathOf, SLUG, TREATY } from './support/story.ts';

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));

/** A site of its own, that can change and go away. */
let folder = '';
let site: { server: Server; address: string };
test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'offline-'));
	cpSync(BUILD, folder, { recursive: true });
	site = await serve({ dir: folder, port: 4800 + (process.pid % 100) });
});
test.afterAll(async () => {
	await stop();
	rmSync(folder, { recursive: true });
});

async function stop(): Promise<void> {
	site.server.closeAllConnections();
	await new Promise<void>((done) => site.server.close(() => done()));
}

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 90_000 });

test('a visited story is read without network, and a new page is shown before a kept one', async ({ page }) => {
	const { address } = site;
	await page.goto(`${address}${SLUG}/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	const kept = (path: string) => page.evaluate(async (url) => (await caches.match(url)) !== undefined, address + path);
	await expect.poll(() => kept(`${SLUG}/story.json`), { timeout: 30_000 }).toBe(true);
	await expect.poll(() => kept(`${SLUG}/card.png`), { timeout: 30_000 }).toBe(true);
	await page.goto(`${address}${pathOf(TREATY.id)}`);
	await expect.poll(() => kept(pathOf(TREATY.id)), { timeout: 30_000 }).toBe(true);

	const file = join(folder, pathOf(TREATY.id), 'index.html');
	await stop();
	writeFileSync(file, readFileSync(file, 'utf8').replace(/<title>[^<]*/, '<title>Corrected'));
	site = await serve({ dir: folder, port: Number(new URL(address).port) });
	expect(site.address).toBe(address);
	const response = await page.goto(`${address}${pathOf(TREATY.id)}`);
	expect(await response?.text()).toContain('<title>Corrected');

	await stop();
	await page.goto(`${address}${SLUG}/`);
	await page.locator(`a[data-event="${DECISION.id}"] text`).first().click();
	const card = page.getByRole('complementary', { name: 'Event' });
	await expect(card.getByRole('heading')).toHaveText(DECISION.title);
	// An event that was never visited, opened cold: the program draws it from the kept story.
	await page.goto(`${address}${pathOf('japan-rules-korea')}`);
	await expect(card).toBeVisible();
	await expect(page.getByRole('article')).toBeVisible();
});
