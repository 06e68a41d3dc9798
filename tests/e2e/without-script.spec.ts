import { eventsFile, pathOf, quotesByParagraph, SLUG, story } from './support/story.ts';
import { expect, test } from './support/test.ts';

const NOJS = { tag: '@nojs' };
const scene = 'svg.scene:visible';

test('without JavaScript the story stands: picture, article and list', NOJS, async ({ page }) => {
	await page.goto(`${SLUG}/`);
	await expect(page.getByRole('heading', { level: 1, name: story.meta.title })).toBeVisible();
	await expect(page.locator(scene)).toHaveCount(1);
	await expect(page.locator(`${scene} a[data-event]`)).toHaveCount(story.events.length);
	for (const [index, text] of story.paragraphs.entries()) {
		// The margin marks name their events for those who listen; the words themselves are the paragraph's.
		const words = await page
			.locator(`#p${index + 1}`)
			.evaluate((p) =>
				[...p.querySelectorAll('.spoken')].reduce((all, { textContent }) => all.replace(textContent, ''), p.textContent)
			);
		expect(words).toBe(text);
	}
});

test('the list names every event in order of time and leads to its words', NOJS, async ({ page }) => {
	await page.goto(`${SLUG}/`);
	const list = page.getByRole('region', { name: /All \d+ events, in order of time/ });
	await expect(list.getByRole('listitem')).toHaveCount(story.events.length);
	for (const [index, event] of story.events.entries()) {
		const item = list.getByRole('listitem').nth(index);
		await expect(item).toContainText(event.words);
		await expect(item.getByRole('link', { name: event.title, exact: true })).toHaveAttribute(
			'href',
			new RegExp(`/${SLUG}/e/${event.id}/$|^e/${event.id}/$`)
		);
		for (const { paragraph } of event.sources) {
			await expect(item.getByRole('link', { name: `Paragraph ${paragraph}`, exact: true })).toHaveAttribute(
				'href',
				`#p${paragraph}`
			);
		}
	}
});

for (const { width, height } of [
	{ width: 320, height: 640 },
	{ width: 820, height: 1180 },
	{ width: 1100, height: 900 }
]) {
	test(`the picture fits a window of ${width}×${height}, as it cannot be measured`, NOJS, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto(`${SLUG}/`);
		const picture = page.locator(scene);
		await expect(picture).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		const ends = await picture.evaluate((svg) => {
			const pane = svg.closest('section')?.getBoundingClientRect();
			const words = [...svg.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
			return {
				right: Math.max(...words.map((box) => box.right)) - (pane?.right ?? NaN),
				bottom: Math.max(...words.map((box) => box.bottom)) - (pane?.bottom ?? NaN)
			};
		});
		expect(ends.right).toBeLessThanOrEqual(0);
		expect(ends.bottom).toBeLessThanOrEqual(0);
	});
}

test('a mark is a link that opens its event', NOJS, async ({ page }) => {
	await page.goto(`${SLUG}/`);
	await page.locator(`${scene} a[data-event="${story.events[0]?.id}"] text`).first().click();
	await expect(page).toHaveURL(new RegExp(`/e/${story.events[0]?.id}/$`));
	await expect(page.getByRole('article').locator('mark').first()).toBeVisible();
});

test('the page of every event has its words marked and its card open', NOJS, async ({ page }) => {
	for (const event of eventsFile.events) {
		const response = await page.goto(pathOf(event.id));
		expect(response?.status()).toBe(200);
		const marked = await page
			.locator('article p[id]')
			.evaluateAll((paragraphs) =>
				paragraphs.map((p): [number, string] => [
					Number(p.id.slice(1)),
					[...p.querySelectorAll('mark')].map((mark) => mark.textContent).join('')
				])
			);
		expect(new Map(marked.filter(([, words]) => words !== ''))).toEqual(quotesByParagraph(event.id));
		await expect(page.getByRole('complementary', { name: 'Event' }).getByRole('heading')).toHaveText(event.title);
		await expect(page.locator(`${scene} a[data-event="${event.id}"]`)).toHaveAttribute('aria-current', 'true');
	}
});

test('next, previous and Close are links', NOJS, async ({ page }) => {
	await page.goto(pathOf(story.events[0]?.id ?? ''));
	const card = page.getByRole('complementary', { name: 'Event' });
	await card.getByRole('link', { name: 'Next event' }).click();
	await expect(page).toHaveURL(new RegExp(`/e/${story.events[1]?.id}/$`));
	await card.getByRole('link', { name: 'Close' }).click();
	await expect(page).toHaveURL(new RegExp(`/${SLUG}/$`));
});

test('what only a script can do stays away', NOJS, async ({ page }) => {
	await page.goto(pathOf(story.events[0]?.id ?? ''));
	for (const name of ['Zoom in', 'Fit', 'Share', 'told order', 'True']) {
		await expect(page.getByRole('button', { name })).toHaveCount(0);
	}
});

test.describe('an address that is not there', () => {
	test.use({ missing: /nowhere/ });

	test('says so without JavaScript and leads to the stories', NOJS, async ({ page }) => {
		await page.goto('nowhere/');
		const words = page.locator('noscript .without-script');
		await expect(words).toBeVisible();
		await expect(words).toContainText('There is no such page.');
		await page.getByRole('link', { name: 'All stories' }).click();
		await expect(page.getByRole('link', { name: story.meta.title })).toBeVisible();
	});
});

test('the HTML as it is sent holds the picture and the list', async ({ request }) => {
	for (const path of [`${SLUG}/`, ...eventsFile.events.map(({ id }) => pathOf(id))]) {
		const html = await (await request.get(path)).text();
		expect(html).toMatch(/<html lang="en-GB">/);
		expect(html).toMatch(/<svg[^>]*class="scene/);
		for (const { id, title } of eventsFile.events) {
			expect(html, `a mark of “${title}” at ${path}`).toContain(`data-event="${id}"`);
			expect(html, `“${title}” in the list at ${path}`).toMatch(
				new RegExp(`<a href="[^"]*e/${id}/"[^>]*>${title}</a>`)
			);
		}
		expect(html).toMatch(/<ol[ >]/);
		expect(html).toMatch(/<meta name="description" content="[^"]+"/);
		expect(html).toMatch(/<link rel="canonical" href="[^"]+"/);
		expect(html).toMatch(/<meta property="og:title" content="[^"]+"/);
	}
});

test('the policy of every page lets no script in but its own', async ({ request }) => {
	for (const path of ['', `${SLUG}/`, pathOf(story.events[0]?.id ?? ''), '404.html']) {
		const html = await (await request.get(path)).text();
		const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
		const scripts = /script-src ([^;]+)/.exec(policy)?.[1] ?? '';
		expect(scripts).toMatch(/^'self'( 'sha256-[^']+')*$/);
		expect(policy).toContain("default-src 'self'");
		expect(policy).toContain("object-src 'none'");
	}
});
