import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { siteOf } from '#lib/server/site.ts';
import { STORY_FILES } from '#lib/server/story-files.ts';
import { loadEventsFile, loadStory, storySlugs } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	(await storySlugs()).flatMap((story) => [...STORY_FILES.keys()].map((file) => ({ story, file })));

/** A story in the format that the name of the file says. */
export const GET: RequestHandler = async ({ params }) => {
	const file = STORY_FILES.get(params.file);
	if (file === undefined) error(404, `There is no file “${params.file}” beside a story.`);
	if (!(await storySlugs()).includes(params.story)) error(404, `There is no story “${params.story}”.`);
	const [story, events] = await Promise.all([loadStory(params.story), loadEventsFile(params.story)]);
	const text = file.write({ story, file: events, site: siteOf(base) });
	return new Response(text, { headers: { 'content-type': file.mediaType } });
};
