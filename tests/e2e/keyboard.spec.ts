import type { Page } from '@playwright/test';
import { DECISION, pathOf, SLUG, story } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

/** What has the focus: its name, and whether it shows. */
function focused(page: Page): Promise<{ name: string; event: string | null; place: string; shows: boolean }> {
	return page.evaluate(() => {
		const node = document.activeElement ?? document.body;
		const isDrawn = (element: Element) => {
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
		};
		// In the picture a shape of the mark wears the focus.
		const hasStroke = (element: Element) => {
			const { stroke, strokeWidth } = getComputedStyle(element);
			return stroke !== 'none' && parseFloat(strokeWidth) >= 1.5;
		};
		const part = node.closest('svg, nav, header, article, aside, [role="group"], section');
		return {
			name: node.getAttribute('aria-label') ?? node.textContent.trim(),
			event: node.getAttribute('data-event'),
			place: part?.getAttribute('aria-label') ?? part?.tagName.toLowerCase() ?? '',
			shows:
				node.matches(':focus-visible') &&
				(isDrawn(node) || (node instanceof SVGElement && [node, ...node.querySelectorAll('*')].some(hasStroke)))
		};
	});
}

async function tabTo(page: Page, isThere: (name: string, event: string | null) => boolean): Promise<void> {
	for (let presses = 0; presses < 120; presses++) {
		await page.keyboard.press('Tab');
		const { name, event } = await focused(page);
		if (isThere(name, event)) return;
	}
	throw new Error('120 presses of Tab did not lead there.');
}

test('the first Tab reaches the skip link, which leads to the article', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the article' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	expect((await focused(page)).shows).toBe(true);
	await page.keyboard.press('Enter');
	await expect(reader.article).toBeFocused();
	await page.keyboard.press('Tab');
	expect((await focused(page)).place).toBe(story.meta.title);
});

test('Tab goes from site to filter, picture, overview, tools, steps, article; each stop shows', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	const stops: string[] = [];
	let inPicture = 0;
	for (;;) {
		await page.keyboard.press('Tab');
		const { name, event, place, shows } = await focused(page);
		expect(shows, `the focus shows on “${name}”`).toBe(true);
		if (event !== null) inPicture++;
		if (place === story.meta.title) break;
		stops.push(name);
	}
	expect(inPicture, 'tab stops in the picture').toBe(1);
	expect(stops).toEqual([
		'Skip to the article',
		'Dateline',
		'All stories',
		...stops.slice(3, 3 + story.countries.length),
		expect.stringMatching(/^Japan rules Korea\. /),
		'Start of the window',
		'End of the window',
		'Zoom in',
		'Even',
		'True',
		'Previous event',
		'Next event',
		'time order',
		'told order',
		'Data',
		'Copy link'
	]);
});

test('Shift+Tab leaves the picture by its one stop', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await tabTo(page, (_, event) => event !== null);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Shift+Tab');
	expect((await focused(page)).place).toBe('Show events of');
	await page.keyboard.press('Tab');
	expect((await focused(page)).event).toBe(story.events[1]?.id);
});

test('arrows go through every event from left to right, Home and End to its ends', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await tabTo(page, (_, event) => event !== null);
	const visited: (string | null)[] = [];
	for (const _ of story.events) {
		const { event, shows } = await focused(page);
		expect(shows).toBe(true);
		visited.push(event);
		await page.keyboard.press('ArrowRight');
	}
	expect((await focused(page)).event, 'the last event keeps the focus').toBe(visited.at(-1));
	expect([...visited].sort()).toEqual(story.events.map(({ id }) => id).sort());
	await page.keyboard.press('Home');
	expect((await focused(page)).event).toBe(visited[0]);
	await page.keyboard.press('ArrowLeft');
	expect((await focused(page)).event, 'the first event keeps the focus').toBe(visited[0]);
	await page.keyboard.press('ArrowDown');
	expect((await focused(page)).event).toBe(visited[1]);
	await page.keyboard.press('ArrowUp');
	expect((await focused(page)).event).toBe(visited[0]);
	await page.keyboard.press('End');
	expect((await focused(page)).event).toBe(visited.at(-1));
});

test('arrows visit the events in the order of time', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await tabTo(page, (_, event) => event !== null);
	const starts = new Map(story.events.map(({ id, span }) => [id, span.from]));
	let last = -Infinity;
	for (const { id } of story.events) {
		const { event } = await focused(page);
		const from = starts.get(event ?? '') ?? NaN;
		// What is known to a year may stand in its middle; what is known to a day never goes back.
		const isExact = /^\d{4}-\d{2}-\d{2}$/.test(story.events.find((candidate) => candidate.id === event)?.when ?? '');
		if (isExact) expect(from, `“${event}” comes after those before it, at “${id}”`).toBeGreaterThanOrEqual(last);
		if (isExact) last = from;
		await page.keyboard.press('ArrowRight');
	}
});

test('every event opens by Enter from the keyboard alone', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await tabTo(page, (_, event) => event !== null);
	await page.keyboard.press('Home');
	for (let at = 0; at < story.events.length; at++) {
		const { event } = await focused(page);
		await page.keyboard.press('Enter');
		await reader.expectOpen(event ?? '');
		await expect(reader.mark(event ?? '')).toBeFocused();
		await page.keyboard.press('ArrowRight');
	}
});

test('Escape closes the open event, n and p step on and back', async ({ page }) => {
	const reader = new StoryPage(page);
	const [first, second] = story.events;
	await reader.open();
	await page.keyboard.press('n');
	await reader.expectOpen(first?.id ?? '');
	await page.keyboard.press('n');
	await reader.expectOpen(second?.id ?? '');
	await reader.expectWordsInView(second?.id ?? '');
	await page.keyboard.press('p');
	await reader.expectOpen(first?.id ?? '');
	await page.keyboard.press('j');
	await reader.expectOpen(second?.id ?? '');
	await page.keyboard.press('k');
	await reader.expectOpen(first?.id ?? '');
	await page.keyboard.press('Escape');
	await reader.expectNothingOpen();
	await page.keyboard.press('p');
	await reader.expectOpen(story.events.at(-1)?.id ?? '');
});

test('the focus stays on the mark after Escape', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await reader.mark(DECISION.id).focus();
	await page.keyboard.press('Enter');
	await reader.expectOpen(DECISION.id);
	await page.keyboard.press('Escape');
	await reader.expectNothingOpen();
	await expect(reader.mark(DECISION.id)).toBeFocused();
});

test('a cluster opens by Enter', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${SLUG}/?scale=true`);
	await tabTo(page, (_, event) => event !== null);
	await page.keyboard.press('End');
	for (let presses = 0; presses < story.events.length; presses++) {
		const { name } = await focused(page);
		if (/Zoom to them$/.test(name)) break;
		await page.keyboard.press('ArrowLeft');
	}
	expect(await focused(page)).toMatchObject({ name: expect.stringMatching(/Zoom to them$/), shows: true });
	await page.keyboard.press('Enter');
	await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
});

test('a key with a modifier stays the browser’s', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(pathOf(DECISION.id));
	await page.keyboard.press('Alt+n');
	await page.keyboard.press('Control+n');
	await page.keyboard.press('Control+0');
	await reader.expectOpen(DECISION.id);
});

test('the open event is announced', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await page.keyboard.press('n');
	const first = story.events[0];
	await expect(page.getByRole('status').filter({ hasText: `${first?.longWords}: ${first?.title}` })).toHaveCount(1);
});
