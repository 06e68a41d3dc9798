import { cardsOf } from '#lib/server/own-pages.ts';
import { loadStory, storySlugs } from '#lib/server/stories.ts';
import type { EntryGenerator } from './$types';

/** The events that have a card of their own; the fallback page draws frames of the others. */
export const entries: EntryGenerator = async () => {
	const stories = await Promise.all((await storySlugs()).map((slug) => loadStory(slug)));
	return stories.flatMap((story) => cardsOf(story).map(({ id }) => ({ story: story.slug, event: id })));
};
