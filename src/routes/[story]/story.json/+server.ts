import { error } from '@sveltejs/kit';
import { formatColumns } from '#lib/model/columns.ts';
import { isLarge } from '#lib/model/large.ts';
import { formatStory } from '#lib/model/story-json.ts';
import { loadStory, storySlugs } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => (await storySlugs()).map((story) => ({ story }));

/** The story as its page draws it. */
export const GET: RequestHandler = async ({ params }) => {
	if (!(await storySlugs()).includes(params.story)) error(404, `There is no story “${params.story}”.`);
	const story = await loadStory(params.story);
	const json = isLarge(story) ? formatColumns(story) : formatStory(story);
	return new Response(json, { headers: { 'content-type': 'application/json' } });
};
