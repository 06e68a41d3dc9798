import { error, json } from '@sveltejs/kit';
import { readStory, StoriesError, storySlugs } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => (await storySlugs()).map((story) => ({ story }));

/** The events file, its schema where the site serves it. */
export const GET: RequestHandler = async ({ params }) => {
	if (!(await storySlugs()).includes(params.story)) error(404, `There is no story “${params.story}”.`);
	const { file, errors } = await readStory(params.story);
	if (file === null || errors.length > 0) throw new StoriesError(errors);
	const { $schema: _, ...rest } = file;
	return json({ $schema: '../schema/events-file.schema.json', ...rest });
};
