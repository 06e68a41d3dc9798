import { error, json } from '@sveltejs/kit';
import { loadStory, storySlugs } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => (await storySlugs()).map((story) => ({ story }));

/** The story as its page draws it. */
export const GET: RequestHandler = async ({ params }) => {
	if (!(await storySlugs()).includes(params.story)) error(404, `There is no story “${params.story}”.`);
	return json(await loadStory(params.story));
};
