/** A story of thousands of invented events, and the file that its page would fetch, without a build of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { formatColumns } from '#lib/model/columns.ts';
import type { Story } from '#lib/model/story.ts';
import { loadStory } from '#lib/server/stories.ts';
import { generate } from '../../../src/cli/generate.ts';

export const LARGE = 'large-story';

export async function largeStory(count: number): Promise<Story> {
	const root = mkdtempSync(join(tmpdir(), 'dateline-large-'));
	try {
		generate({ count, out: join(root, 'events', LARGE), seed: 1 });
		return await loadStory(LARGE, root);
	} finally {
		rmSync(root, { recursive: true });
	}
}

/** Answers for the story's file. No page of the story is built, so that the fallback page draws it at every address. */
export async function serveLargeStory(page: Page, story: Story): Promise<void> {
	const body = formatColumns(story);
	await page.route(`**/${LARGE}/story.json`, (route) => route.fulfill({ body, contentType: 'application/json' }));
}
