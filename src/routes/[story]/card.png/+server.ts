import { error } from '@sveltejs/kit';
import { storyCard } from '#lib/server/cards/cards.ts';
import { loadStory, storySlugs } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => (await storySlugs()).map((story) => ({ story }));

/** The picture of the story for link previews. */
export const GET: RequestHandler = async ({ params }) => {
	if (!(await storySlugs()).includes(params.story)) error(404, `There is no story “${params.story}”.`);
	const png = await storyCard(await loadStory(params.story));
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
