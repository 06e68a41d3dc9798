import { error, json } from '@sveltejs/kit';
import { base } from '$app/paths';
import { findEvent } from '#lib/components/story-facts.ts';
import { oembedOf } from '#lib/server/head/oembed.ts';
import { cardsOf } from '#lib/server/own-pages.ts';
import { siteOf } from '#lib/server/site.ts';
import { loadStory, storySlugs } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
	const stories = await Promise.all((await storySlugs()).map((slug) => loadStory(slug)));
	return stories.flatMap((story) => cardsOf(story).map(({ id }) => ({ story: story.slug, event: id })));
};

/** What embeds the story, at one event, where its link is pasted. */
export const GET: RequestHandler = async ({ params }) => {
	if (!(await storySlugs()).includes(params.story)) error(404, `There is no story “${params.story}”.`);
	const story = await loadStory(params.story);
	const event = findEvent(story, params.event);
	if (event === null) error(404, `This story has no event “${params.event}”.`);
	return json(oembedOf(siteOf(base), story, event));
};
