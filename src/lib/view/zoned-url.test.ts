/** Windows in the address of a story that has a time zone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockOf } from '#lib/model/clock.ts';
import { zoneOf } from '#lib/model/zone-of.ts';
import { formatView, parseView } from './url.ts';
import { DEFAULT_VIEW } from './view-state.ts';
import { withinStory } from './within-story.ts';

const [FIRST, LAST] = [Date.UTC(2010, 0), Date.UTC(2022, 0)];
const clockIn = (name: string) => clockOf(zoneOf(name, FIRST, LAST));
const SEOUL = clockIn('Asia/Seoul');

test.each([
	// Days and longer are the zone's, times of day of UTC.
	['?from=2019-08-22&to=2019-08-23', '2019-08-21T15:00:00.000Z', '2019-08-23T15:00:00.000Z'],
	['?from=2016-11&to=2019', '2016-10-31T15:00:00.000Z', '2019-12-31T15:00:00.000Z'],
	['?from=2019-08-22T00:00Z&to=2019-08-22T09:29Z', '2019-08-22T00:00:00.000Z', '2019-08-22T09:30:00.000Z']
])('in Seoul %s runs from %s to %s, and is written so', (search, from, to) => {
	const { view, notices } = parseView(search, [], SEOUL);
	expect(notices).toEqual([]);
	expect([view.from, view.to].map((ms) => new Date(ms ?? 0).toISOString())).toEqual([from, to]);
	expect(formatView(view, '', SEOUL)).toBe(search);
});

test.each(['Asia/Seoul', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Sao_Paulo'])(
	'in %s every window is read back as it was written',
	(name) => {
		const clock = clockIn(name);
		const days = fc.integer({ min: 0, max: 4000 }).map((n) => clock.at(2010, 1, 1 + n));
		const anyTime = fc.oneof(days, fc.integer({ min: FIRST, max: LAST }));
		fc.assert(
			fc.property(anyTime, anyTime, (a, b) => {
				const [from, to] = [Math.min(a, b), Math.max(a, b, Math.min(a, b) + 1)];
				const search = formatView({ ...DEFAULT_VIEW, from, to }, '', clock);
				expect(parseView(search, [], clock)).toMatchObject({ view: { from, to }, notices: [] });
			})
		);
	}
);

test('a day far beyond the years of the zone is read by the clock that it is written by', () => {
	const search = '?from=Y12000-06-01&to=Y12000-06-30';
	const newYork = clockOf(zoneOf('America/New_York', Date.UTC(1999, 0), Date.UTC(2022, 0)));
	const { view } = parseView(search, [], newYork);
	expect(formatView(view, '', newYork)).toBe('?from=Y12000-06&to=Y12000-06');
});

test('a window beyond the story is told by the days of the zone', () => {
	const whole = { from: SEOUL.at(2019, 8, 22), to: SEOUL.at(2019, 8, 24) };
	const later = { from: SEOUL.at(2020), to: SEOUL.at(2021) };
	expect(withinStory(later, whole, 'even', SEOUL).notice).toContain('(22 August 2019 to 23 August 2019)');
});
