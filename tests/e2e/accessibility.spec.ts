import AxeBuilder from '@axe-core/playwright';
import { DECISION, pathOf, SLUG } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const PAGES: readonly { readonly name: string; readonly path: string }[] = [
	{ name: 'the stories', path: '' },
	{ name: 'the story', path: `${SLUG}/` },
	{ name: 'the story at an event', path: pathOf(DECISION.id) },
	{ name: 'the story zoomed in and filtered', path: `${SLUG}/?from=2019-08-22&to=2019-08-23&c=JP` },
	{ name: 'the story on the true scale', path: `${SLUG}/?scale=true` },
	{ name: 'the story with a notice', path: `${SLUG}/?from=bad` },
	{ name: 'an event that is not there', path: pathOf('south-korea-decides') },
	{ name: 'a story that is not there', path: 'nowhere/' }
];

test.use({ missing: /south-korea-decides|nowhere/ });

for (const colorScheme of ['light', 'dark'] as const) {
	for (const [form, tag] of [
		['wide', '@wide'],
		['phone', '@phone']
	] as const) {
		for (const { name, path } of PAGES) {
			test(`${name} keeps WCAG 2.2 A and AA: ${colorScheme}, ${form}`, { tag }, async ({ page }) => {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await page.goto(path);
				await expect(page.getByRole('main')).toBeVisible();
				if (path.startsWith(SLUG) && !path.includes('south-korea-decides/')) await new StoryPage(page).ready();
				else await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
				await new StoryPage(page).settled();
				const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
				expect(
					violations.map(
						({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`).join('\n')}`
					)
				).toEqual([]);
			});
		}
	}
}
