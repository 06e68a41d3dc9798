/** Which events of a story get a page of their own when the site is built. The rest have the same addresses. */
import { isLarge } from '#lib/model/large.ts';
import type { Story } from '#lib/model/story.ts';

/** Most and fewest events of a large story that are prerendered; the fallback page draws the others. */
export const MOST_PAGES = 500;
const LEAST_PAGES = 20;
/** To draw a page takes time by the events of its story: all pages together draw about so many. */
const MOST_DRAWN = 5_000_000;

const known = new WeakMap<Story, ReadonlySet<string>>();

/** The ids and aliases that are addresses of prerendered pages. */
export function ownPages(story: Story): ReadonlySet<string> {
	const made = known.get(story) ?? new Set(withPages(story).flatMap(({ id, aliases }) => [id, ...aliases]));
	known.set(story, made);
	return made;
}

/** Whether an address leads to a prerendered page. Of a story that is not large every address is expected to. */
export function hasOwnPage(story: Story, id: string): boolean {
	return !isLarge(story) || ownPages(story).has(id);
}

/** The events whose pages have a card of their own; the others show that of their story. */
export function cardsOf(story: Story): Story['events'] {
	return withPages(story).slice(0, MOST_CARDS);
}

export function hasCard(story: Story, id: string): boolean {
	return cardsOf(story).some((event) => event.id === id);
}

/** A card takes a tenth of a second to draw. */
const MOST_CARDS = 100;

function withPages(story: Story): Story['events'] {
	if (!isLarge(story)) return story.events;
	const pages = Math.max(LEAST_PAGES, Math.min(MOST_PAGES, Math.floor(MOST_DRAWN / story.events.length)));
	return [...story.events].sort((a, b) => b.importance - a.importance || a.told - b.told).slice(0, pages);
}
