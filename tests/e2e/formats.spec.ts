import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SLUG, story } from './support/story.ts';
import { expect, test } from './support/test.ts';

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));
const { resolve } = createRequire(import.meta.url);

test('“Data” opens the formats, says what each loses, and gives the file', async ({ page }) => {
	await page.goto(`${SLUG}/`);
	await page.getByRole('link', { name: 'Data' }).click();
	const dialog = page.getByRole('dialog', { name: 'Data' });
	const calendar = dialog.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^iCalendar/ }) });
	await calendar.getByText('What it cannot hold').click();
	await expect(calendar).toContainText(/\d+ events?: a date known to a month, year or longer fills all of its days/);
	const started = page.waitForEvent('download');
	await calendar.getByRole('link', { name: /^iCalendar/ }).click();
	const download = await started;
	expect(download.suggestedFilename()).toBe(`${SLUG}.events.ics`);
	expect(readFileSync(await download.path(), 'utf8')).toBe(readFileSync(join(BUILD, SLUG, 'events.ics'), 'utf8'));
	for (const link of await dialog.getByRole('link').all()) {
		const href = await link.evaluate((a: HTMLAnchorElement) => a.href);
		expect((await page.request.get(href)).status(), href).toBe(200);
	}
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('link', { name: 'Data' })).toBeFocused();
});

test('without JavaScript the formats have a page of their own', { tag: '@nojs' }, async ({ page }) => {
	await page.goto(`${SLUG}/`);
	await page.getByRole('link', { name: 'Data' }).click();
	await expect(page).toHaveURL(new RegExp(`/${SLUG}/data/$`));
	await expect(page.getByRole('link', { name: /^CSV/ })).toHaveAttribute('href', /events\.csv$/);
	await page.getByRole('link', { name: story.meta.title }).click();
	await expect(page).toHaveURL(new RegExp(`/${SLUG}/$`));
});

test('TimelineJS and vis-timeline draw every event that they were given, of all eras', async ({ page }) => {
	const read = (file: string) => JSON.parse(readFileSync(join(BUILD, 'calendar-history', file), 'utf8'));
	const config = read('timelinejs.json');
	await page.setContent('<div id="tl" style="width:900px;height:600px"></div><div id="vis"></div>');
	await page.addScriptTag({ path: resolve('@knight-lab/timelinejs/dist/js/timeline.js') });
	const shown = await page.evaluate(
		(data) =>
			new Promise<{ errors: string[]; ids: string[] }>((done) => {
				// @ts-expect-error The library puts its names into the page. Its fonts would come from elsewhere.
				const timeline = new globalThis.TL.Timeline('tl', data, { font: null });
				timeline.on('loaded', () =>
					done({
						errors: timeline.config.messages.errors,
						ids: timeline.config.events.map(({ unique_id }: { unique_id: string }) => unique_id)
					})
				);
			}),
		config
	);
	expect(shown.errors).toEqual([]);
	expect(shown.ids.toSorted()).toEqual(config.events.map((event: { unique_id: string }) => event.unique_id).toSorted());

	await page.addScriptTag({ path: resolve('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js') });
	const { items, groups } = read('vis-timeline.json');
	await page.evaluate(
		({ items, groups }) => {
			// @ts-expect-error The library puts its names into the page.
			const { vis } = globalThis;
			const target = document.querySelector('#vis');
			new vis.Timeline(target, new vis.DataSet(items), new vis.DataSet(groups)).fit({ animation: false });
		},
		{ items, groups }
	);
	const drawn = page.locator('#vis .vis-item .vis-item-content');
	await expect(drawn).toHaveCount(items.length);
});
