import { SLUG } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

/** What a screen reader is told: the tree of the picture, of its controls, of the list and of the help. */
test('the tree of the page names the picture, its events, its controls and its keys', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open(`${SLUG}/`);
	await expect(page.getByRole('region', { name: 'Timeline' })).toMatchAriaSnapshot(`
		- paragraph: /21 events from 1910 to 2019; \\d+ of them on 22 and 23 August 2019; longest silence 51 years\\./
		- group /Timeline, 1910 to 2019, all 21 events, even scale\\. Arrow keys move between events\\./:
		  - link "Japan rules Korea. 1910 – 1945"
		  - link "South Korea decides to leave the pact. 22 August 2019"
		  - link "Notice runs out. about 21 November 2019"
		- group "Overview of the whole story":
		  - slider "Start of the window"
		  - slider "End of the window"
		- group "Zoom":
		  - button "Zoom out" [disabled]
		  - button "Zoom in"
		  - button "Fit" [disabled]
		  - button "More"
		- paragraph: 1910 to 2019, all 21 events
		- group "Lanes":
		  - button "None" [pressed]
		  - button "Countries"
		  - button "Paragraphs"
		- group "Scale":
		  - button "Even" [pressed]
		  - button "True"
		  - button "Told"
	`);
	await expect(reader.list).toMatchAriaSnapshot(`
		- listitem:
		  - text: 1910 – 1945
		  - link "Japan rules Korea"
		- listitem:
		  - text: about 21 November 2019
		  - link "Notice runs out"
		  - link "Paragraph 3"
	`);
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
		- dialog "Keys":
		  - heading "Keys" [level=2]
		  - button "Close"
		  - term: From event to event along time
		  - definition: ← →
		  - heading "Single keys" [level=3]
		  - paragraph:
		    - checkbox "Answer single keys anywhere on the page" [checked]
		  - term: Zoom in
		  - definition:
		    - text: + =
		    - button "Change the key of “Zoom in”": Change
	`);
});

test('a cluster says its count, and opens into a list of links', async ({ page }) => {
	const reader = new StoryPage(page);
	await reader.open('calendar-history/');
	const cluster = reader.picture.getByRole('button', { name: /^\d+ events/ }).first();
	const count = Number(/^\d+/.exec((await cluster.getAttribute('aria-label')) ?? '')?.[0]);
	expect(count).toBeGreaterThan(1);
	await cluster.focus();
	await page.keyboard.press('Enter');
	const list = page.getByRole('dialog', { name: `${count} events` });
	await expect(list.getByRole('link')).toHaveCount(count);
	await expect(list).toMatchAriaSnapshot(`
		- dialog /\\d+ events/:
		  - heading /\\d+ events/ [level=2]
		  - button "Close"
		  - button "Zoom to these"
		  - list:
		    - listitem:
		      - link
	`);
	await page.keyboard.press('Escape');
	await expect(list).toBeHidden();
});
