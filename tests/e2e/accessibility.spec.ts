import { expectAccessible } from './support/axe.ts';
import { DECISION, pathOf, SLUG } from './support/story.ts';
import { StoryPage } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

const PAGES: readonly { readonly name: string; readonly path: string }[] = [
	{ name: 'the stories', path: '' },
	{ name: 'the story', path: `${SLUG}/` },
	{ name: 'the story at an event', path: pathOf(DECISION.id) },
	{ name: 'the story zoomed in and filtered', path: `${SLUG}/?from=2019-08-22&to=2019-08-23&c=JP` },
	{ name: 'the story on the true scale', path: `${SLUG}/?scale=true` },
	{ name: 'the story with a notice', path: `${SLUG}/?from=bad` },
	{ name: 'a story of many countries in lanes', path: 'calendar-history/?lanes=country' },
	{ name: 'the frame of an event', path: `embed/${pathOf(DECISION.id)}` },
	{ name: 'the formats', path: `${SLUG}/data/` },
	{ name: 'the dated phrases', path: `${SLUG}/phrases/` },
	{ name: 'an event that is not there', path: pathOf('south-korea-decides') },
	{ name: 'a story that is not there', path: 'nowhere/' }
];

/** Pages that are nothing but text. */
const IS_PLAIN = /south-korea-decides|(?:data|phrases|nowhere)\/$|^$/;

const MODES = [
	{ mode: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
	{ mode: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
	{ mode: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } }
] as const;

test.use({ missing: /south-korea-decides|nowhere/ });

for (const [form, tag] of [
	['wide', '@wide'],
	['phone', '@phone']
] as const) {
	for (const { name, path } of PAGES) {
		test(`${name} keeps WCAG 2.2 A and AA in light, dark and forced colours, ${form}`, { tag }, async ({ page }) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.goto(path);
			if (IS_PLAIN.test(path)) await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
			else await expect(new StoryPage(page).picture).toHaveCount(1);
			for (const { mode, media } of MODES) {
				await test.step(mode, async () => {
					await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
					await expectAccessible(page);
				});
			}
		});
	}
}
