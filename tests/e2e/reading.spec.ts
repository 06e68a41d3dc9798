import { DECISION, pathOf, SIGNING, SLUG, story } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

/** Ids of the events that a paragraph tells, as they are lit in the picture. */
const told = (number: number) =>
	story.events
		.filter(({ sources }) => sources.some(({ paragraph }) => paragraph === number))
		.map(({ id }) => id)
		.sort();

class ReadingPage extends StoryPage {
	/** Events whose marks the article lights. */
	async lit(): Promise<string[]> {
		const ids = await this.picture
			.locator('a.read[data-event]')
			.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-event') ?? ''));
		return ids.sort();
	}

	/** Number of the paragraph that is read, or 0. */
	async read(): Promise<number> {
		const numbers = await this.article.locator('p.read').evaluateAll((all) => all.map((p) => Number(p.id.slice(1))));
		return numbers[0] ?? 0;
	}

	/** From where a paragraph stands to where people read, px. */
	distance(number: number): Promise<number> {
		return this.pane.evaluate((pane, id) => {
			const room = pane.getBoundingClientRect();
			return (pane.querySelector(id)?.getBoundingClientRect().top ?? NaN) - room.top - 0.28 * room.height;
		}, `#p${number}`);
	}

	/** Turns the wheel over the article until a paragraph is read. */
	async readOn(number: number): Promise<void> {
		// Beside the words, for those under the pointer are lit too.
		const box = await this.pane.boundingBox();
		if (box === null) throw new Error('The article has no pane.');
		await this.page.mouse.move(box.x + box.width - 18, box.y + box.height / 2);
		await expect
			.poll(async () => {
				if ((await this.read()) !== number) await this.page.mouse.wheel(0, await this.distance(number));
				return this.read();
			})
			.toBe(number);
	}
}

test('scrolling the article lights the events of the paragraph; follow moves the window there, its key ends it', async ({
	page
}) => {
	const reader = new ReadingPage(page);
	await reader.open();
	expect(await reader.lit()).toEqual([]);
	await reader.readOn(7);
	await expect.poll(() => reader.lit()).toEqual(told(7));
	expect(reader.window, 'reading alone moves nothing').toBeNull();
	const follow = page.getByRole('switch', { name: 'Follow' });
	await expect(follow).not.toBeChecked();
	await follow.click();
	await expect(follow).toBeChecked();
	await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
	await reader.readOn(11);
	await expect.poll(() => reader.lit()).toEqual(told(11));
	await reader.readOn(14);
	await expect.poll(() => reader.lit()).toEqual(told(14));
	const { window } = reader;
	expect(window?.from).toBeLessThan(SIGNING.span.from);
	expect(window?.to).toBeGreaterThan(SIGNING.span.from);
	await page.keyboard.press('w');
	await expect(follow).not.toBeChecked();
	await reader.readOn(16);
	expect(reader.window).toEqual(window);
});

test('a link to a paragraph lights its events, opened cold or clicked; so does its number in the margin', async ({
	page
}) => {
	const reader = new ReadingPage(page);
	await reader.open(`${SLUG}/#p12`);
	await expect.poll(() => reader.lit()).toEqual(told(12));
	await reader.list.getByRole('link', { name: 'Paragraph 2', exact: true }).first().click();
	await expect(page).toHaveURL(/#p2$/);
	await expect.poll(() => reader.lit()).toEqual(told(2));
	await reader.article.getByRole('link', { name: 'Paragraph 3', exact: true }).hover();
	await expect.poll(() => reader.lit()).toEqual(told(3));
	await reader.article.getByRole('link', { name: 'Paragraph 3', exact: true }).click();
	await expect(page).toHaveURL(/#p3$/);
});

test('either side lights the other, by pointer and by focus', async ({ page }) => {
	const reader = new ReadingPage(page);
	await reader.open();
	const words = reader.article.locator(`#p14 a.words`).first();
	await words.scrollIntoViewIfNeeded();
	await words.hover();
	await expect(reader.mark(SIGNING.id)).toHaveClass(/hovered/);
	await reader.label(SIGNING.id).hover();
	await expect(words).toHaveClass(/hovered/);
	await reader.label(DECISION.id).hover();
	await expect(words).not.toHaveClass(/hovered/);
	await words.focus();
	await expect(reader.mark(SIGNING.id)).toHaveClass(/hovered/);
	// In a cluster the event has no mark of its own: the cluster is lit.
	await reader.open(`${SLUG}/?scale=true`);
	await reader.article.locator('#p5 a.words').first().hover();
	await expect(reader.picture.locator('.cluster.read')).toHaveCount(1);
});

test('the sources of an event are stepped through by button, key and link; the thread goes with them', async ({
	page
}) => {
	const reader = new ReadingPage(page);
	const places = DECISION.sources.map(({ paragraph }) => paragraph);
	const shown = reader.article.locator('mark[data-shown]').first();
	const inParagraph = (at: number) => expect(shown.locator('xpath=ancestor::p')).toHaveId(`p${places[at]}`);
	await reader.open(pathOf(DECISION.id));
	await expect(reader.card.getByText(`source 1 of ${places.length}`)).toBeVisible();
	await inParagraph(0);
	await reader.card.getByRole('button', { name: 'Next source' }).click();
	await expect(reader.card.getByText(`source 2 of ${places.length}`)).toBeVisible();
	await inParagraph(1);
	await expect(shown).toBeInViewport();
	const thread = page.locator('svg.thread');
	await expect(thread).toHaveAttribute('data-paragraph', String(places[1]));
	await page.keyboard.press('.');
	await inParagraph(0);
	await reader.card.getByRole('link', { name: `paragraph ${places[1]}` }).click();
	await inParagraph(1);
	// An event with one source has no steps.
	await page.keyboard.press('n');
	await expect(reader.card.getByRole('button', { name: 'Next source' })).toHaveCount(0);
});

test('the thread stays at its mark and its words while the article scrolls and the picture zooms', async ({ page }) => {
	const reader = new ReadingPage(page);
	await reader.open(pathOf(DECISION.id));
	/** How far the two ends of the thread are from where they belong, px. */
	const gaps = () =>
		page.evaluate(() => {
			const d = document.querySelector('svg.thread .line')?.getAttribute('d') ?? '';
			const [x0, y0, , , , , x1, y1] = (d.match(/-?[\d.]+/g) ?? []).map(Number);
			const label = (
				document.querySelector('[data-thread-label] text') ?? document.querySelector('[data-thread-mark]')
			)?.getBoundingClientRect();
			const words = document.querySelector('mark[data-shown]')?.getClientRects()[0];
			const p = document.querySelector('mark[data-shown]')?.closest('p')?.getBoundingClientRect();
			if (!label || !words || !p || x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined)
				return 999;
			const atMark = y0 >= label.top - 2 && y0 <= label.bottom + 2 ? Math.abs(x0 - label.right - 4) : 999;
			return Math.max(atMark, Math.abs(y1 - (words.top + words.height / 2)), Math.abs(x1 - (p.left - 20)));
		});
	await expect.poll(gaps).toBeLessThan(1);
	await reader.pane.hover();
	await page.mouse.wheel(0, 40);
	await expect.poll(gaps).toBeLessThan(1);
	await reader.button('Zoom in').click();
	await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
	await expect.poll(gaps).toBeLessThan(1);
});

test.describe('on a tablet', () => {
	test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true });

	test('the same by touch: follow, a source, a margin mark', async ({ page }) => {
		const reader = new ReadingPage(page);
		await reader.open(pathOf(DECISION.id));
		await reader.card.getByRole('button', { name: 'Next source' }).tap();
		await expect(reader.card.getByText('source 2 of')).toBeVisible();
		await page.getByRole('switch', { name: 'Follow' }).tap();
		await reader.readOn(7);
		await expect.poll(() => reader.lit()).toEqual(told(7));
		await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
		const [first] = told(7);
		await reader.article.locator(`#p7 [data-margin-mark="${first}"]`).tap();
		await reader.expectOpen(first ?? '');
	});
});
