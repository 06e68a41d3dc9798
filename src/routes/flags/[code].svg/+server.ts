import { error } from '@sveltejs/kit';
import { loadStory, storySlugs } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

// Two letters are a country; longer names are regions and the like.
const FLAGS = import.meta.glob<string>('/node_modules/circle-flags/flags/??.svg', { query: '?raw', import: 'default' });

/** The flags of the countries that the stories name. */
export const entries: EntryGenerator = async () => {
	const stories = await Promise.all((await storySlugs()).map((slug) => loadStory(slug)));
	const codes = new Set(stories.flatMap(({ countries }) => countries.map(({ code }) => code.toLowerCase())));
	return [...codes].map((code) => ({ code }));
};

export const GET: RequestHandler = async ({ params }) => {
	const flag = FLAGS[`/node_modules/circle-flags/flags/${params.code}.svg`];
	if (flag === undefined) error(404, `There is no flag for “${params.code}”; expected an ISO 3166-1 alpha-2 code.`);
	return new Response(await flag(), { headers: { 'content-type': 'image/svg+xml' } });
};
