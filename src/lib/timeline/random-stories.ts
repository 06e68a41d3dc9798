/** For tests: events from a line each, and random stories with every kind of date. */
import fc from 'fast-check';
import { utcMs } from '#lib/model/calendar.ts';
import { dateInWords } from '#lib/model/date-words.ts';
import type { TimelineEvent } from '#lib/model/story.ts';
import { compareSpans } from '#lib/model/span-relations.ts';
import { timeSpan } from '#lib/model/time-span.ts';

/** An event of a date; what is not given is the same for all. */
export function eventOf(when: string, given: Partial<TimelineEvent> = {}): TimelineEvent {
	return {
		id: when,
		aliases: [],
		title: `Event of ${when}`,
		when,
		words: dateInWords(when),
		longWords: dateInWords(when, { weekday: true }),
		span: timeSpan(when),
		countries: ['JP'],
		countryTags: [],
		importance: 3,
		draft: false,
		told: 0,
		expression: null,
		why: 'The article says so.',
		sources: [{ paragraph: 1, start: 0, end: 1, exact: 'x', proof: 'exact' }],
		...given
	};
}

/** Events of dates in time order, told in the order given. */
export function eventsOf(...whens: readonly string[]): TimelineEvent[] {
	return inTimeOrder(whens.map((when, told) => eventOf(when, { id: `e${told}`, told })));
}

export interface RandomStory {
	readonly events: readonly TimelineEvent[];
	readonly publishedAt: number;
}

function inTimeOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
	return [...events].sort((a, b) => compareSpans(a.span, b.span) || a.told - b.told);
}

const WORDS = (
	'pact Seoul leaves Tokyo protests courts seize assets treaty of settles claims export checks tightened ministers meet ' +
	'in Osaka “regrettable”, says Iwaya white-list plan unchanged telecommunications internationalisation 90-day notice'
).split(' ');

const title = fc.oneof(
	{ weight: 20, arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }) },
	// A word that no line holds, and writing without spaces.
	{ weight: 1, arbitrary: fc.constant(['Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz']) },
	{ weight: 1, arbitrary: fc.constant(['韓国政府が軍事情報包括保護協定の終了を決定し日本に通告した']) }
);

const two = (n: number) => String(n).padStart(2, '0');
const yearText = (year: number) =>
	Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

/** EDTF dates of every precision around a few years, so that many share a day, a month or a year. */
function datesNear(years: fc.Arbitrary<number>): fc.Arbitrary<string> {
	const month = fc.integer({ min: 1, max: 12 }).map(two);
	const day = fc.integer({ min: 1, max: 28 }).map(two);
	const hour = fc.integer({ min: 0, max: 23 }).map(two);
	const year = years.map(yearText);
	const near = years.filter((y) => Math.abs(y) <= 9999).map(yearText);
	const date = fc.oneof(
		{ weight: 2, arbitrary: year },
		{ weight: 2, arbitrary: fc.tuple(near, month).map((parts) => parts.join('-')) },
		{ weight: 4, arbitrary: fc.tuple(near, month, day).map((parts) => parts.join('-')) },
		// One busy week.
		{ weight: 6, arbitrary: fc.integer({ min: 19, max: 25 }).map((d) => `2019-08-${d}`) },
		{ weight: 1, arbitrary: fc.tuple(near, month, day, hour).map(([y, m, d, h]) => `${y}-${m}-${d}T${h}:30Z`) },
		{ weight: 1, arbitrary: fc.tuple(near, fc.integer({ min: 21, max: 24 })).map((parts) => parts.join('-')) },
		{ weight: 1, arbitrary: near.filter((y) => !y.startsWith('-')).map((y) => `${y.slice(0, 3)}X`) }
	);
	const qualified = fc.oneof(
		{ weight: 6, arbitrary: date },
		{ weight: 1, arbitrary: fc.tuple(date, fc.constantFrom('~', '?', '%')).map((parts) => parts.join('')) }
	);
	const interval = fc
		.tuple(qualified, qualified)
		.map(([a, b]) => (timeSpan(a).from <= timeSpan(b).from ? `${a}/${b}` : `${b}/${a}`))
		.filter((when) => {
			const [a, b] = when.split('/').map((side) => timeSpan(side));
			return a !== undefined && b !== undefined && b.to > a.from;
		});
	return fc.oneof(
		{ weight: 10, arbitrary: qualified },
		{ weight: 2, arbitrary: interval },
		{ weight: 1, arbitrary: fc.tuple(qualified, fc.constantFrom('../', '/')).map(([side, open]) => open + side) },
		{ weight: 1, arbitrary: fc.tuple(qualified, fc.constantFrom('/..', '/')).map(([side, open]) => side + open) }
	);
}

const years = fc.constantFrom(
	fc.integer({ min: 2018, max: 2019 }),
	fc.integer({ min: 1900, max: 2030 }),
	fc.integer({ min: -500, max: 500 }),
	fc.integer({ min: -9_999, max: 9_999 }),
	fc.integer({ min: -66_000_000, max: 2020 }),
	fc.constantFrom(-13_800_000_000, -4_540_000_000, -66_000_000, -300_000, 1969, 2019)
);

/** Stories of `least` to `most` events. */
export function randomStory(most: number, least = 1): fc.Arbitrary<RandomStory> {
	return years.chain((near) =>
		fc
			.array(
				fc.record({ when: datesNear(near), title, importance: fc.integer({ min: 1, max: 5 }), draft: fc.boolean() }),
				{ minLength: least, maxLength: most, size: 'max' }
			)
			.map((made) => ({
				events: inTimeOrder(
					made.map(({ when, title, importance, draft }, told) =>
						eventOf(when, { id: `e${told}`, title: title.join(' '), importance, draft, told })
					)
				),
				publishedAt: utcMs(2019, 8, 24)
			}))
	);
}

/** A window as two places on the whole of a scale, 0–1, in order; null shows the whole. */
export const randomPlaces: fc.Arbitrary<readonly [number, number] | null> = fc.option(
	fc
		.tuple(fc.integer({ min: 0, max: 999 }), fc.double({ min: 0, max: 5, noNaN: true }))
		.map(([at, depth]): readonly [number, number] => {
			const [start, length] = [at / 1000, 10 ** -depth];
			return [Math.min(start, 1 - length), Math.min(start + length, 1)];
		}),
	{ freq: 3 }
);
