import { error } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { resolve } from '$app/paths';
import { addressParts } from './address.svelte.ts';
import { serverStories } from './story-source.ts';
import { isLarge } from '#lib/model/large.ts';
import type { Story } from '#lib/model/story.ts';
import { parseStory } from '#lib/model/story-json.ts';
import { type Dense, MOST_SINGLE } from '#lib/timeline/table.ts';

/**
 * The story comes from a file of its own rather than from the page's data: so it is there too when the address of an
 * event is unknown and the fallback page has to offer the nearest ones. Kit writes what is fetched here into the page;
 * a large story would weigh more than all the rest, so it is not fetched while the page is prerendered.
 * What reads an address with a query is loaded meanwhile, so that the page begins with what the query asks for.
 */
export async function loadStory(
	slug: string,
	fetch: typeof globalThis.fetch
): Promise<{ story: Story; dense: Dense | null }> {
	const story = await serverStories()?.(slug);
	if (story && isLarge(story)) return withParts(story);
	const parts = browser && location.search !== '' ? addressParts() : null;
	const response = await fetch(resolve('/[story]/story.json', { story: slug }));
	if (response.status === 404) error(404, `There is no story “${slug}” here.`);
	if (!response.ok)
		error(response.status, `The story “${slug}” could not be fetched: the server answered ${response.status}.`);
	await parts;
	return withParts(await parseStory(await response.text()));
}

/** With what draws many events, where there are many. */
async function withParts(story: Story): Promise<{ story: Story; dense: Dense | null }> {
	return { story, dense: story.events.length > MOST_SINGLE ? await import('#lib/timeline/dense/parts.ts') : null };
}
