import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { StoryPage } from './story-page.ts';
import { expect } from './test.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** The page, or the part of it that a selector names, keeps WCAG 2.2 A and AA as far as axe can tell. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
	// What still fades in has not its own colours yet.
	await new StoryPage(page).settled();
	// Pages of ours hold no frames: without looking for them it is done in half the time.
	const axe = new AxeBuilder({ page }).setLegacyMode().withTags(WCAG_22_AA);
	const { violations, passes } = await (part === undefined ? axe : axe.include(part)).analyze();
	expect(
		violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`).join('\n')}`
		)
	).toEqual([]);
	expect(passes.length, 'rules that had something to look at').toBeGreaterThan(0);
}
