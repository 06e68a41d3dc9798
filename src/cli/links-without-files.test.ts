import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLarge } from '#lib/model/large.ts';
import type { Story } from '#lib/model/story.ts';
import { loadStory } from '#lib/server/stories.ts';
import { generate } from './generate.ts';
import { LARGE_ABOVE, linksWithoutFiles } from './links-without-files.mjs';

let root: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'dateline-links-'));
	generate({ count: LARGE_ABOVE + 1, out: join(root, 'events', 'large'), seed: 1 });
	generate({ count: 20, out: join(root, 'events', 'small'), seed: 1 });
});
afterAll(() => rmSync(root, { recursive: true }));

const idOf = async (slug: string) => (await loadStory(slug, root)).events[0]?.id ?? '';

describe('linksWithoutFiles', () => {
	it('lets a link to any event of a large story be, and to nothing else', async () => {
		const links = linksWithoutFiles({ base: '/sub', root });
		const [large, small] = [await idOf('large'), await idOf('small')];
		expect(links.isEvent(`/sub/large/e/${large}/`)).toBe(true);
		expect(links.isEvent('/sub/large/e/no-such-event/')).toBe(false);
		expect(links.isEvent(`/sub/large/${large}/`)).toBe(false);
		expect(links.isEvent(`/sub/small/e/${small}/`)).toBe(false);
		expect(links.isEvent('/sub/none/e/an-event/')).toBe(false);
	});

	it('lets a paragraph of a large story be missed on its pages, and no other id or page', async () => {
		const links = linksWithoutFiles({ base: '', root });
		expect(links.isParagraph('/large/', 'p300')).toBe(true);
		expect(links.isParagraph(`/large/e/${await idOf('large')}/`, 'p1')).toBe(true);
		expect(links.isParagraph('/large/', 'p999999')).toBe(false);
		expect(links.isParagraph('/large/', 'events')).toBe(false);
		expect(links.isParagraph('/small/', 'p1')).toBe(false);
		expect(links.isParagraph('/', 'p1')).toBe(false);
	});

	it('counts a story as large where the pages do', () => {
		const events = (count: number) => ({ events: Array.from({ length: count }) as unknown as Story['events'] });
		expect([LARGE_ABOVE, LARGE_ABOVE + 1].map((count) => isLarge(events(count)))).toEqual([false, true]);
	});
});
