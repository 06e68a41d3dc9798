import { ownPages } from '#lib/server/own-pages.ts';
import { loadStory, storySlugs } from '#lib/server/stories.ts';
import type { EntryGenerator } from './$types';

/** Every event of every story, under each id it ever had; of a large one the most important. */
export const entries: EntryGenerator = async () => {
	const stories = await Promise.all((await storySlugs()).map((slug) => loadStory(slug)));
	return stories.flatMap((story) => [...ownPages(story)].map((event) => ({ story: story.slug, event })));
};
