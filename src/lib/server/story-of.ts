/** The story as its pages draw it, from its checked files. */
import { locateQuote } from '#lib/anchor/locate.ts';
import type { Article } from '#lib/model/article.ts';
import { utcMs } from '#lib/model/calendar.ts';
import { type Clock, clockOf, type StoryZone } from '#lib/model/clock.ts';
import { countryName, rankCountries } from '#lib/model/countries.ts';
import { dateInWords } from '#lib/model/date-words.ts';
import { parseEdtf } from '#lib/model/edtf.ts';
import type { EventsFile, StoryEvent } from '#lib/model/events-file.ts';
import type { Story, StorySource, TimelineEvent } from '#lib/model/story.ts';
import { compareSpans } from '#lib/model/span-relations.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { zoneOf } from '#lib/model/zone-of.ts';
import { countPhrases } from './phrases.ts';
import { whyThisDate } from './why-this-date.ts';

/** The story that an article and an events file tell, each source with what became of its words. */
export function storyOf(slug: string, article: Article, file: EventsFile): Story {
	const { meta, paragraphs } = article;
	const ranked = rankCountries(
		file.events.map((event) => ({ countries: event.countries.map((country) => country.code) }))
	);
	const zone = zoneOfStory(article, file);
	const clock = clockOf(zone);
	return {
		slug,
		meta,
		...(zone === undefined ? {} : { zone }),
		publishedWords: dateInWords(meta.published),
		publishedAt: endOfPublication(meta.published, clock),
		paragraphs,
		events: timelineEvents(article, file, clock),
		phrases: countPhrases(file),
		countries: ranked.map(({ code, count }, i) => ({ code, name: countryName(code), count, rank: i + 1 }))
	};
}

/** The zone that the article names, over the years of its events. */
function zoneOfStory({ meta }: Article, file: EventsFile): StoryZone | undefined {
	if (meta.timeZone === undefined) return undefined;
	const spans = [meta.published, ...file.events.map(({ when }) => when)].map((when) => timeSpan(when));
	const bounds = spans.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
	const [first, last] = [
		bounds.reduce((a, b) => Math.min(a, b), Infinity),
		bounds.reduce((a, b) => Math.max(a, b), -Infinity)
	];
	return zoneOf(meta.timeZone, first, last);
}

/** End of the day (month, year) of publication in the offset that it is given with, by the story's clock otherwise. */
function endOfPublication(published: string, clock: Clock): number {
	const date = parseEdtf(published);
	if (date.kind !== 'date') throw new Error(`“${published}” is an interval, not a date of publication.`);
	const { time, year, month, day, offset } = date;
	if (time.length === 0) return clock.instant(date.to);
	const dayAfter = [year, month ?? 1, (day ?? 1) + 1] as const;
	return offset === null ? clock.at(...dayAfter) : utcMs(...dayAfter) - offset * 60_000;
}

function timelineEvents(article: Article, file: EventsFile, clock: Clock): TimelineEvent[] {
	const events = file.events.map((event) => ({
		event,
		span: timeSpan(event.when, clock),
		sources: event.sources.map((source) => located(article, source))
	}));
	return events
		.toSorted((a, b) => compareTold(a.sources, b.sources))
		.map((entry, told) => ({ ...entry, told }))
		.sort((a, b) => compareSpans(a.span, b.span) || a.told - b.told)
		.map(({ event, span, sources, told }): TimelineEvent => ({
			id: event.id,
			aliases: event.aliases,
			title: event.title,
			when: event.when,
			words: dateInWords(event.when),
			longWords: dateInWords(event.when, { weekday: true }),
			span,
			countries: event.countries.map((country) => country.code),
			countryTags: event.countries,
			importance: event.importance,
			draft: event.status === 'draft',
			told,
			expression: event.dating.expression,
			why: whyThisDate(event, article.meta.published),
			sources
		}));
}

function located({ paragraphs }: Article, source: StoryEvent['sources'][number]): StorySource {
	const found = locateQuote(paragraphs, source);
	const { exact, start: before } = source.selector;
	if (found.proof === 'gone') {
		// Where its words stood, or as near to it as the article reaches now.
		const paragraph = Math.min(source.paragraph, paragraphs.length);
		const start = Math.min(before, paragraphs[paragraph - 1]?.length ?? 0);
		return { paragraph, start, end: start, exact, proof: 'gone' };
	}
	const { paragraph, start, end, proof, rest } = found;
	return {
		...{ paragraph, start, end, exact, proof },
		...(rest.length > 0 ? { rest } : {}),
		...(proof === 'changed' ? { change: found.change } : {})
	};
}

/** The article tells an event where the words stand that it opens at: its first source. */
function compareTold(a: readonly StorySource[], b: readonly StorySource[]): number {
	const [first, second] = [a[0], b[0]];
	if (!first || !second) return 0;
	return first.paragraph - second.paragraph || first.start - second.start;
}
