import { loadStory, storySlugs } from '#lib/server/stories.ts';
import type { EntryGenerator } from './$types';

/** Every event of every story, under each id it ever had. */
export const entries: EntryGenerator = async () => {
	const stories = await Promise.all((await storySlugs()).map((slug) => loadStory(slug)));
	return stories.flatMap(({ slug, events }) =>
		events.flatMap(({ id, aliases }) => [id, ...aliases].map((event) => ({ story: slug, event })))
	);
};
