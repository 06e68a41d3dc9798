import { error, json } from '@sveltejs/kit';
import { base } from '$app/paths';
import { oembedOf } from '#lib/server/head/oembed.ts';
import { siteOf } from '#lib/server/site.ts';
import { loadStory, storySlugs } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => (await storySlugs()).map((story) => ({ story }));

/** What embeds the story where its link is pasted: oEmbed 1.0, https://oembed.com. */
export const GET: RequestHandler = async ({ params }) => {
	if (!(await storySlugs()).includes(params.story)) error(404, `There is no story “${params.story}”.`);
	return json(oembedOf(siteOf(base), await loadStory(params.story), null));
};
