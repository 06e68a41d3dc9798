import { fetchDownloads } from '#lib/components/data/fetch-downloads.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => ({
	slug: params.story,
	downloads: await fetchDownloads(params.story, fetch)
});
