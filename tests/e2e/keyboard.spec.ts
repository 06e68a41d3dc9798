import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { DECISION, pathOf, SLUG, story, TREATY } from './support/story.ts';
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
		'Search events, words, dates',
		...stops.slice(4, 4 + story.countries.length),
		'Filters',
		expect.stringMatching(/^Japan rules Korea\. /),
		'Start of the window',
		'End of the window',
		'Zoom out',
		'Zoom in',
		'Fit',
		'More',
		'None',
		'Countries',
		'Paragraphs',
		'Even',
		'True',
		'Told',
		'Previous event',
		'Next event',
		'time order',
		'told order',
		'Follow',
		'Data',
		'Share'
	]);
});

test('Shift+Tab leaves the picture by its one stop', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await tabTo(page, (_, event) => event !== null);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Shift+Tab');
	expect((await focused(page)).name).toBe('Filters');
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

/** Tabs into the picture on the true scale and moves the focus to its last cluster. */
async function toCluster(reader: StoryPage): Promise<void> {
	const { page } = reader;
	await reader.open(`${SLUG}/?scale=true`);
	await tabTo(page, (_, event) => event !== null);
	await page.keyboard.press('End');
	for (let presses = 0; presses < story.events.length; presses++) {
		if (/List them$/.test((await focused(page)).name)) return;
		await page.keyboard.press('ArrowLeft');
	}
	throw new Error('The arrow keys met no cluster.');
}

test('a cluster opens as a list by Enter, which holds the focus and gives it back', async ({ page }) => {
	const reader = new StoryPage(page);
	await toCluster(reader);
	const { name, shows } = await focused(page);
	expect(shows).toBe(true);
	const count = Number.parseInt(name);
	await page.keyboard.press('Enter');
	const list = page.getByRole('dialog', { name: `${count} events` });
	await expect(list.getByRole('link')).toHaveCount(count);
	await page.keyboard.press('n');
	await expect(page, 'single keys rest while a dialog is open').toHaveURL((url) => !url.pathname.includes('/e/'));
	await page.keyboard.press('Escape');
	await expect(list).toHaveCount(0);
	expect((await focused(page)).name).toBe(name);
	expect(reader.window).toBeNull();
});

test('“Zoom to these” shows the events of a cluster; the focus follows them, and Back returns', async ({ page }) => {
	const reader = new StoryPage(page);
	await toCluster(reader);
	await page.keyboard.press(' ');
	const list = page.getByRole('dialog');
	await expect(list.getByRole('link').first()).toBeVisible();
	const titles = await list.getByRole('link').locator('.what').allTextContents();
	const zoom = list.getByRole('button', { name: 'Zoom to these' });
	await zoom.focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
	await expect
		.poll(async () => {
			const { name } = await focused(page);
			return titles.some((title) => name.includes(title));
		})
		.toBe(true);
	await expect.poll(async () => (await focused(page)).place).toMatch(/^Timeline, /);
	await page.goBack();
	await expect.poll(() => reader.window).toBeNull();
	await expect(reader.where).toContainText('all');
});

test('a link in the list of a cluster opens its event', async ({ page }) => {
	const reader = new StoryPage(page);
	await toCluster(reader);
	await page.keyboard.press('Enter');
	const link = page.getByRole('dialog').getByRole('link').first();
	const title = await link.locator('.what').textContent();
	await link.focus();
	await page.keyboard.press('Enter');
	await reader.expectOpen(story.events.find((event) => event.title === title)?.id ?? '');
	await expect(page.getByRole('dialog')).toHaveCount(0);
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

test('Page keys move by a screen and keep the focus in the picture', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${SLUG}/?from=2018&to=2019-06&scale=true`);
	await tabTo(page, (_, event) => event !== null);
	const before = reader.window;
	await page.keyboard.press('PageUp');
	await expect.poll(() => reader.window?.to).toBeLessThan(before?.to ?? NaN);
	expect((await focused(page)).place).toMatch(/^Timeline, /);
	await page.keyboard.press('PageDown');
	await expect.poll(() => reader.window?.to).toBe(before?.to);
	expect((await focused(page)).place).toMatch(/^Timeline, /);
});

test('an arrow leads beyond the window to the next event, and the picture follows', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${SLUG}/?from=2017&to=2018&scale=true`);
	await tabTo(page, (_, event) => event !== null);
	await page.keyboard.press('End');
	const last = (await focused(page)).event;
	const { window } = reader;
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => reader.window?.from).toBeGreaterThan(window?.from ?? NaN);
	// The event, or the circle that counts it.
	await expect.poll(async () => (await focused(page)).event).not.toBe(last);
	expect((await focused(page)).place).toMatch(/^Timeline, /);
});

test('the focus is not lost when its mark goes: into a cluster, out of the window, by a filter', async ({ page }) => {
	const reader = new StoryPage(page);
	const inPicture = async () => (await focused(page)).place;
	await reader.open(`${SLUG}/?from=2019-08-20&to=2019-08-23&scale=true`);
	const last = story.events.filter(({ when }) => when === '2019-08-23').at(-1);
	await reader.mark(last?.id ?? '').focus();
	await page.keyboard.press('0');
	await expect.poll(() => reader.window).toBeNull();
	await expect(reader.mark(last?.id ?? '')).toHaveCount(0);
	await expect.poll(inPicture).toMatch(/^Timeline, /);
	expect((await focused(page)).name).toMatch(/^\d+ events: .*List them$/);
	await page.keyboard.press('Home');
	for (let presses = 0; presses < 8; presses++) await page.keyboard.press('+');
	await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
	await expect.poll(inPicture).toMatch(/^Timeline, /);
	await reader.open();
	await reader.mark(TREATY.id).focus();
	await reader.country('China').evaluate((button: HTMLButtonElement) => button.click());
	await expect(reader.mark(TREATY.id)).toHaveCount(0);
	await expect.poll(inPicture).toMatch(/^Timeline, /);
});

test('Escape leaves the picture for its tools', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await reader.mark(DECISION.id).focus();
	await page.keyboard.press('Escape');
	expect((await focused(page)).name).toBe('Zoom out');
});

test('? lists the keys; they can be changed and switched off, and that is kept', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Keys' });
	await expect(help).toContainText('Next busy stretch');
	await expectAccessible(page, 'dialog');
	await help.getByRole('button', { name: 'Change the key of “Next event”' }).click();
	await page.keyboard.press('.');
	await expect(help.getByRole('status')).toHaveText('Next event: .');
	await page.keyboard.press('Escape');
	await expect(help).toHaveCount(0);
	await page.keyboard.press('n');
	await page.keyboard.press('.');
	await reader.expectOpen(story.events[0]?.id ?? '');
	await page.reload();
	await reader.ready();
	await page.keyboard.press('.');
	await reader.expectOpen(story.events[1]?.id ?? '');
	await page.keyboard.press('?');
	await help.getByRole('button', { name: 'Back to the first keys' }).click();
	await help.getByRole('checkbox').uncheck();
	await page.keyboard.press('Escape');
	await page.keyboard.press('n');
	await page.keyboard.press('?');
	await expect(help).toHaveCount(0);
	await reader.expectOpen(story.events[1]?.id ?? '');
	await reader.button('More').click();
	await reader.button('Keys').click();
	await expect(help.getByRole('checkbox')).not.toBeChecked();
});

test('g and G jump to what stands out, z to the open event; Back returns step by step', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await page.keyboard.press('g');
	await expect.poll(() => reader.windowLength).toBeLessThan(Infinity);
	const burst = reader.window;
	await page.keyboard.press('G');
	await expect.poll(() => reader.window).not.toEqual(burst);
	await page.goBack();
	await expect.poll(() => reader.window).toEqual(burst);
	await page.goBack();
	await expect.poll(() => reader.window).toBeNull();
	await reader.open(pathOf(DECISION.id, '?scale=true'));
	await page.keyboard.press('z');
	await expect.poll(() => reader.windowLength).toBeLessThan(7 * 86_400_000);
	await expect(reader.mark(DECISION.id)).toBeInViewport();
});

test('what a gesture has led to is said once it has ended, and a limit is said too', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await page.keyboard.press('-');
	const said = page.getByRole('status').filter({ hasText: 'The whole story is in view.' });
	await expect(said).toHaveCount(1);
	await page.keyboard.press('+');
	await expect(said).toHaveCount(0);
	await expect(page.getByRole('status').filter({ hasText: /\d+ of \d+ events/ })).toHaveCount(1);
});

test('the picture describes the shape of the story', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open();
	await expect(reader.picture).toHaveAccessibleDescription(
		/^\d+ events from 1910 to .*; \d+ of them .*; longest silence \d+ years\.$/
	);
});
