import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { base } from '$app/paths';
import { serveStoriesFrom } from '#lib/components/story-source.ts';
import { findEvent } from '#lib/components/story-facts.ts';
import { embedAddress, eventAddress, storyAddress } from '#lib/formats/addresses.ts';
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { movedPage } from '#lib/server/head/moved-page.ts';
import { siteHead, storyHead } from '#lib/server/head/story-head.ts';
import { hasOwnPage } from '#lib/server/own-pages.ts';
import { siteOf } from '#lib/server/site.ts';
import { loadStory, storySlugs } from '#lib/server/stories.ts';

/** The language of the interface, and of pages that belong to no story. */
const INTERFACE_LANGUAGE = 'en-GB';

/** As a page is drawn it is relative to the page, for Kit makes all of them so. */
const CANONICAL = /<link rel="canonical" href="[^"]*"/;

const site = siteOf(base);

serveStoriesFrom(async (slug) => ((await storySlugs()).includes(slug) ? loadStory(slug) : null));

/**
 * Writes into a page what it needs no script for: the language of the story, the full canonical address, and what previews
 * of its link show. Events of a large story that get no file are not drawn for one.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const { story: slug, event: id } = event.params;
	const story = slug !== undefined && (await storySlugs()).includes(slug) ? await loadStory(slug) : null;
	if (building && story !== null && id !== undefined && !hasOwnPage(story, id)) {
		return new Response(`The fallback page shows “${id}”, if it is an event.`, { status: 404 });
	}
	const shown = story === null || id === undefined ? null : findEvent(story, id);
	// An id that the event had before: its page leads on to the one in use, for links of old stay good.
	if (building && story !== null && shown !== null && shown.id !== id && event.route.id?.endsWith('/e/[event]')) {
		const isFrame = event.route.id.startsWith('/embed/');
		const to = isFrame ? embedAddress(base, story.slug, shown.id) : eventAddress(base, story.slug, shown.id);
		return new Response(movedPage(to, shown.title, base), { headers: { 'content-type': 'text/html;charset=utf-8' } });
	}
	const language = story?.meta.language ?? INTERFACE_LANGUAGE;
	const preview =
		story && event.route.id?.startsWith('/[story]')
			? storyHead(site, story, shown)
			: event.route.id === '/'
				? siteHead(site)
				: '';
	const address = addressOf(story, shown, event.route.id);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', language)
				.replace('%preview%', () => preview)
				.replace(CANONICAL, (link) => (address === null ? link : `<link rel="canonical" href="${address}"`))
	});
};

/** Where the page of a story or event stands, or of the list of stories; null for what has no address of its own. */
function addressOf(story: Story | null, shown: TimelineEvent | null, route: string | null): string | null {
	if (story === null) return route === '/' ? `${site}/` : null;
	return shown === null ? storyAddress(site, story.slug) : eventAddress(site, story.slug, shown.id);
}
