import { json } from '@sveltejs/kit';
import { PREVIEW, type StorySummary } from '#lib/components/story-summary.ts';
import { yearInWords } from '#lib/model/calendar-words.ts';
import { clockOf } from '#lib/model/clock.ts';
import type { Story } from '#lib/model/story.ts';
import { loadStory, storySlugs } from '#lib/server/stories.ts';
import { storyScale } from '#lib/timeline/layout.ts';
import { overviewOf, PREVIEW_SIZES } from '#lib/timeline/overview.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the list of stories shows of each. */
export const GET: RequestHandler = async () => {
	const stories = await Promise.all((await storySlugs()).map((slug) => loadStory(slug)));
	const summaries: StorySummary[] = stories.map((story) => {
		const { slug, meta, publishedWords, events, countries } = story;
		return {
			slug,
			title: meta.title,
			language: meta.language,
			publisher: meta.retells?.publisher ?? meta.publisher ?? null,
			retold: meta.retells !== undefined,
			publishedWords,
			years: yearsOf(story),
			events: events.length,
			...previewOf(story),
			countries: countries.map(({ code, name, rank }) => ({ code, name, rank }))
		};
	});
	return json(summaries);
};

function previewOf(story: Story) {
	const scale = storyScale(story, 'even', PREVIEW.width);
	const preview = overviewOf(story.events, scale, PREVIEW.width, PREVIEW.height, PREVIEW_SIZES);
	const drawn = new Set([...preview.dots, ...preview.lines].map(({ id }) => id));
	const rank = new Map(story.countries.map((country) => [country.code, country.rank]));
	const ranks = story.events.flatMap(({ id, countries }) =>
		drawn.has(id) ? [[id, rank.get(countries[0] ?? '') ?? NO_RANK] as const] : []
	);
	return { preview, ranks: Object.fromEntries(ranks) };
}

/** Past the last colour: an event without a country is drawn in grey. */
const NO_RANK = 99;

/** Years of the known bounds of all events. An end is half-open: the instant before it is the last. */
function yearsOf({ events, zone }: Story): string {
	const { civil } = clockOf(zone);
	const bounds = events.flatMap(({ span }) => [span.from, span.to - 1]).filter(Number.isFinite);
	const first = bounds.reduce((a, b) => Math.min(a, b), Infinity);
	const last = bounds.reduce((a, b) => Math.max(a, b), -Infinity);
	const years = [first, last].map((ms) => yearInWords(civil(ms).year));
	return [...new Set(years)].join(' – ');
}
