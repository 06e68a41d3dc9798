import { json } from '@sveltejs/kit';
import type { StorySummary } from '#lib/components/story-summary.ts';
import { loadStory, storySlugs } from '#lib/server/stories.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the list of stories shows of each. */
export const GET: RequestHandler = async () => {
	const stories = await Promise.all((await storySlugs()).map((slug) => loadStory(slug)));
	const summaries: StorySummary[] = stories.map(({ slug, meta, publishedWords, events, countries }) => ({
		slug,
		title: meta.title,
		language: meta.language,
		publisher: meta.retells?.publisher ?? meta.publisher ?? null,
		retold: meta.retells !== undefined,
		publishedWords,
		firstWords: events[0]?.words ?? null,
		lastWords: events.at(-1)?.words ?? null,
		events: events.length,
		countries: countries.map(({ code, name, rank }) => ({ code, name, rank }))
	}));
	return json(summaries);
};
