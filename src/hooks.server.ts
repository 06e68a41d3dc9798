import type { Handle } from '@sveltejs/kit';
import { loadStory, storySlugs } from '#lib/server/stories.ts';

/** The language of the interface, and of pages that belong to no story. */
const INTERFACE_LANGUAGE = 'en-GB';

/** Writes the language of the story into `<html lang>`. */
export const handle: Handle = async ({ event, resolve }) => {
	const { story } = event.params;
	const known = story !== undefined && (await storySlugs()).includes(story);
	const language = known ? (await loadStory(story)).meta.language : INTERFACE_LANGUAGE;
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', language) });
};
