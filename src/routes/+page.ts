import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { StorySummary } from '#lib/components/story-summary.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	const response = await fetch(resolve('/stories.json'));
	if (!response.ok)
		error(response.status, `The list of stories could not be fetched: the server answered ${response.status}.`);
	const stories: readonly StorySummary[] = await response.json();
	return { stories };
};
