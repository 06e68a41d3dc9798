import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { isPublic } from '#lib/formats/addresses.ts';
import { sitemap } from '#lib/formats/feeds/sitemap.ts';
import { hasOwnPage } from '#lib/server/own-pages.ts';
import { siteOf } from '#lib/server/site.ts';
import { loadStory, storySlugs } from '#lib/server/stories.ts';
import type { RequestHandler } from './$types';

/** A sitemap holds full addresses only, so there is none where nobody has said where the site will stand. */
export const prerender = isPublic(siteOf(base));

export const GET: RequestHandler = async () => {
	const site = siteOf(base);
	if (!isPublic(site)) error(404, 'There is no sitemap, for SITE_URL did not say where the site stands.');
	const stories = await Promise.all((await storySlugs()).map((slug) => loadStory(slug)));
	const listed = stories.map((story) => ({
		slug: story.slug,
		events: story.events.map(({ id }) => id).filter((id) => hasOwnPage(story, id))
	}));
	return new Response(sitemap(listed, site), { headers: { 'content-type': 'application/xml' } });
};
