import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { serveStoriesFrom } from '#lib/components/story-source.ts';
import { hasOwnPage } from '#lib/server/own-pages.ts';
import { loadStory, storySlugs } from '#lib/server/stories.ts';

/** The language of the interface, and of pages that belong to no story. */
const INTERFACE_LANGUAGE = 'en-GB';

serveStoriesFrom(async (slug) => ((await storySlugs()).includes(slug) ? loadStory(slug) : null));

/** Writes the language of the story into `<html lang>`. Events of a large story that get no file are not drawn for one. */
export const handle: Handle = async ({ event, resolve }) => {
	const { story: slug, event: id } = event.params;
	const story = slug !== undefined && (await storySlugs()).includes(slug) ? await loadStory(slug) : null;
	if (building && story !== null && id !== undefined && !hasOwnPage(story, id)) {
		return new Response(`The fallback page shows “${id}”, if it is an event.`, { status: 404 });
	}
	const language = story?.meta.language ?? INTERFACE_LANGUAGE;
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', language) });
};
