import { base } from '$app/paths';
import { isPublic } from '#lib/formats/addresses.ts';
import { siteOf } from '#lib/server/site.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything may be read; the sitemap is named where there is one. */
export const GET: RequestHandler = () => {
	const site = siteOf(base);
	const lines = ['User-agent: *', 'Disallow:', ...(isPublic(site) ? [`Sitemap: ${site}/sitemap.xml`] : [])];
	return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain' } });
};
