import { error } from '@sveltejs/kit';
import * as open from '#lib/components/open-parts.ts';
import { findEvent } from '#lib/components/story-facts.ts';
import type { PageLoad } from './$types';

/** An event that the story does not have is an error here as on its page. */
export const load: PageLoad = async ({ params, parent }) => {
	const { story } = await parent();
	const event = findEvent(story, params.event);
	if (event === null) error(404, `This story has no event “${params.event}”.`);
	return { event, open };
};
