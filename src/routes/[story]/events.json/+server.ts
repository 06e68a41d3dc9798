import { error, json } from '@sveltejs/kit';
import { loadEventsFile, storySlugs } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => (await storySlugs()).map((story) => ({ story }));

/** The events file, its schema where the site serves it. */
export const GET: RequestHandler = async ({ params }) => {
	if (!(await storySlugs()).includes(params.story)) error(404, `There is no story “${params.story}”.`);
	const { $schema: _, ...file } = await loadEventsFile(params.story);
	return json({ $schema: '../schema/events-file.schema.json', ...file });
};
