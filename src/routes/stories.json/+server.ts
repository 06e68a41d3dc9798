import { json } from '@sveltejs/kit';
import type { StorySummary } from '#lib/components/story-summary.ts';
import { civil } from '#lib/model/calendar.ts';
import { yearInWords } from '#lib/model/date-words.ts';
import type { TimelineEvent } from '#lib/model/story.ts';
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
		years: yearsOf(events),
		events: events.length,
		countries: countries.map(({ code, name, rank }) => ({ code, name, rank }))
	}));
	return json(summaries);
};

/** Years of the known bounds of all events. An end is half-open: the instant before it is the last. */
function yearsOf(events: readonly TimelineEvent[]): string {
	const bounds = events.flatMap(({ span }) => [span.from, span.to - 1]).filter(Number.isFinite);
	const years = [Math.min(...bounds), Math.max(...bounds)].map((ms) => yearInWords(civil(ms).year));
	return [...new Set(years)].join(' – ');
}
