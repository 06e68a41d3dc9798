import { error } from '@sveltejs/kit';
import { findEvent } from '#lib/components/story-facts.ts';
import { eventCard } from '#lib/server/cards/cards.ts';
import { cardsOf } from '#lib/server/own-pages.ts';
import { loadStory, storySlugs } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
	const stories = await Promise.all((await storySlugs()).map((slug) => loadStory(slug)));
	return stories.flatMap((story) => cardsOf(story).map(({ id }) => ({ story: story.slug, event: id })));
};

/** The picture of the event for link previews. */
export const GET: RequestHandler = async ({ params }) => {
	if (!(await storySlugs()).includes(params.story)) error(404, `There is no story “${params.story}”.`);
	const story = await loadStory(params.story);
	const event = findEvent(story, params.event);
	if (event === null) error(404, `This story has no event “${params.event}”.`);
	const png = await eventCard(story, event);
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
