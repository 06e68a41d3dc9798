/** For tests: a story with an event of every kind that some format cannot hold. */
import type { StorySource, TimelineEvent } from '#lib/model/story.ts';
import { dateInWords } from '#lib/model/date-words.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import type { ExportInput } from './format.ts';

const SITE = 'https://example.org/stories';

/** An event of a date, stated by its quotes, each in a paragraph of its own. */
export function sampleEvent(
	when: string,
	given: Partial<TimelineEvent> = {},
	quotes = ['It happened.']
): TimelineEvent {
	const title = given.title ?? `Event of ${when}`;
	return {
		id: `e-${when.toLowerCase().replace('~', '-about')}`.replace(/[^a-z0-9]+/g, '-').replace(/-$/, ''),
		aliases: [],
		title,
		when,
		words: dateInWords(when),
		longWords: dateInWords(when, { weekday: true }),
		span: timeSpan(when),
		countries: [],
		countryTags: [],
		importance: 3,
		draft: false,
		told: 0,
		expression: null,
		why: `It is ${dateInWords(when)}.`,
		sources: quotes.map((exact, i): StorySource => ({
			paragraph: i + 1,
			start: 0,
			end: exact.length,
			exact,
			proof: 'exact'
		})),
		...given
	};
}

/** What an export of these events gets. */
export function sampleInput(events: readonly TimelineEvent[], site = SITE): ExportInput {
	return {
		site,
		story: {
			slug: 'pact',
			meta: { title: 'How the pact ended', publisher: 'The Courier', published: '2019-08-23', language: 'en' },
			publishedWords: '23 August 2019',
			publishedAt: Date.UTC(2019, 7, 24),
			paragraphs: ['It happened.'],
			events,
			countries: [
				{ code: 'KR', name: 'South Korea', count: 1, rank: 1 },
				{ code: 'JP', name: 'Japan', count: 1, rank: 2 }
			]
		},
		file: { version: 1, story: 'pact', published: '2019-08-23', events: [], dismissed: [] }
	};
}

/** One date of each kind: known to a day, month, year, season, decade; about; timed, with and without an offset; open; BCE. */
export const EVERY_KIND = [
	'2019-08-22',
	'2016-11',
	'1965',
	'1910/1945',
	'2019-08-22/2019-08-24',
	'2019-22',
	'196X',
	'1965~',
	'2019-08-22T14:30',
	'2019-08-22T14:30:05+09:00',
	'2019-08-22T14:30/2019-08-22T16:00',
	'2016/..',
	'/1990-05-01',
	'-0043-03-15',
	'0321-03-07',
	'Y-65999999'
] as const;
