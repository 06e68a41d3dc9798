import type { Story } from '#lib/model/story.ts';
import { type Dense, MOST_SINGLE } from '#lib/timeline/table.ts';

/** What draws many events, where a story has many; its page has loaded it by then. */
export async function denseFor(story: Story): Promise<Dense | null> {
	return story.events.length > MOST_SINGLE ? import('#lib/timeline/dense/parts.ts') : null;
}
