import { error, redirect } from '@sveltejs/kit';
import { building } from '$app/environment';
import { eventHref } from '#lib/components/links.ts';
import * as open from '#lib/components/open-parts.ts';
import { findEvent } from '#lib/components/story-facts.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent, url }) => {
	const { story } = await parent();
	const event = findEvent(story, params.event);
	if (event === null) error(404, `This story has no event “${params.event}”.`);
	// A link of old leads on to the id in use. (The file under the old id does so too: see hooks.server.ts.)
	if (!building && event.id !== params.event) redirect(308, eventHref(story.slug, event.id, url.search));
	return { event, open };
};
