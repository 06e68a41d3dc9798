import { error, json } from '@sveltejs/kit';
import { isLarge } from '#lib/model/large.ts';
import { phrasesOf } from '#lib/server/phrases.ts';
import { loadEventsFile, loadStory, storySlugs } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** A large story has more phrases than anyone would go through: it says how many. */
export const entries: EntryGenerator = async () => {
	const stories = await Promise.all((await storySlugs()).map((slug) => loadStory(slug)));
	return stories.filter((story) => !isLarge(story)).map(({ slug }) => ({ story: slug }));
};

/** Every dated phrase of the article, with what became of it. */
export const GET: RequestHandler = async ({ params }) => {
	if (!(await storySlugs()).includes(params.story)) error(404, `There is no story “${params.story}”.`);
	return json(phrasesOf(await loadEventsFile(params.story)));
};
