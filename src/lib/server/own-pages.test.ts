import { expect, it } from 'vitest';
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { hasOwnPage, MOST_PAGES, ownPages } from './own-pages.ts';

function storyOf(count: number): Story {
	const events = Array.from({ length: count }, (_, told) => ({
		id: `e${told}`,
		aliases: told % 10 === 0 ? [`old-${told}`] : [],
		importance: told % 10 === 0 ? 5 : 1,
		told
	}));
	return { slug: 's', events: events as unknown as readonly TimelineEvent[] } as Story;
}

it('every event of a story has a page of its own, under each of its ids', () => {
	expect([...ownPages(storyOf(11))]).toEqual('e0 old-0 e1 e2 e3 e4 e5 e6 e7 e8 e9 e10 old-10'.split(' '));
});

it('of a large story the most important events have, of equals those told first', () => {
	const story = storyOf(3000);
	const pages = ownPages(story);
	expect(pages.size).toBe(MOST_PAGES + 300);
	expect(['e0', 'old-2990', 'e1', 'e223', 'e2999'].map((id) => pages.has(id))).toEqual([
		true,
		true,
		true,
		false,
		false
	]);
	expect(hasOwnPage(story, 'e2999')).toBe(false);
});

it.each([
	[3000, 500],
	[10_000, 500],
	[50_000, 100],
	[1_000_000, 20]
])('of %i events %i have', (count, pages) => {
	const story = storyOf(count);
	expect(story.events.filter(({ id }) => hasOwnPage(story, id))).toHaveLength(pages);
});

it('of a story that is not large every address is expected to be one', () => {
	expect(hasOwnPage(storyOf(11), 'no-such-event')).toBe(true);
});
