import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tickTimes, TICK_STEPS } from '#lib/timeline/tick-steps.ts';
import { DAY_MS, utcMs } from './calendar.ts';
import { type Clock, clockOf, dayEnd, UTC } from './clock.ts';
import { timeSpan } from './time-span.ts';
import { zoneOf } from './zone-of.ts';

const [FIRST, LAST] = [utcMs(1995), utcMs(2025)];
const clock = (name: string): Clock => clockOf(zoneOf(name, FIRST, LAST));
const hours = (ms: number) => ms / 3_600_000;
const iso = (ms: number) => new Date(ms).toISOString().replace('.000', '');

const ZONES = [
	'America/New_York',
	'Europe/London',
	'Asia/Kolkata',
	'Australia/Lord_Howe',
	'Asia/Seoul',
	'America/Sao_Paulo',
	'Pacific/Apia',
	'Africa/Casablanca'
];

test('UTC, under any of its names, is no zone', () => {
	for (const name of ['UTC', 'Etc/UTC', 'GMT']) expect(zoneOf(name, FIRST, LAST), name).toBeUndefined();
	expect(clockOf(undefined)).toBe(UTC);
});

test.each([
	['Asia/Seoul', 'Seoul time'],
	['America/New_York', 'New York time'],
	['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
	['Etc/GMT+5', 'UTC−5'],
	['Asia/Kolkata', 'Kolkata time']
])('%s is called “%s”', (name, words) => {
	expect(clock(name).words).toBe(words);
});

test.each([
	// The clock is set forward at 2:00, and back at 2:00.
	['America/New_York', '2019-03-10', 23, '2019-03-10T05:00:00Z'],
	['America/New_York', '2019-11-03', 25, '2019-11-03T04:00:00Z'],
	['Europe/London', '2019-03-31', 23, '2019-03-31T00:00:00Z'],
	['Europe/London', '2019-10-27', 25, '2019-10-26T23:00:00Z'],
	['Asia/Kolkata', '2019-08-22', 24, '2019-08-21T18:30:00Z'],
	['Australia/Lord_Howe', '2019-10-06', 23.5, '2019-10-05T13:30:00Z'],
	['Australia/Lord_Howe', '2019-04-07', 24.5, '2019-04-06T13:00:00Z'],
	// There was no midnight: the day began at 1:00.
	['America/Sao_Paulo', '2018-11-04', 23, '2018-11-04T03:00:00Z']
])('in %s the day %s has %d hours', (name, day, long, from) => {
	const span = timeSpan(day, clock(name));
	expect(iso(span.from)).toBe(from);
	expect(hours(span.to - span.from)).toBe(long);
	expect(dayEnd(clock(name), span.from)).toBe(span.to);
});

test.each([
	['2019-08-22', '2019-08-21T15:00:00Z', '2019-08-22T15:00:00Z'],
	['2019-08-22T18:20', '2019-08-22T09:20:00Z', '2019-08-22T09:21:00Z'],
	['2019-08-22T18:20Z', '2019-08-22T18:20:00Z', '2019-08-22T18:21:00Z'],
	['2019-08/2019-09', '2019-07-31T15:00:00Z', '2019-09-30T15:00:00Z']
])('in Seoul %s runs from %s to %s: an offset of its own goes before', (when, from, to) => {
	const span = timeSpan(when, clock('Asia/Seoul'));
	expect([iso(span.from), iso(span.to)]).toEqual([from, to]);
});

/** What `Intl` says of an instant, apart from our own table. */
function byIntl(zone: string, ms: number): string {
	const style = { dateStyle: 'short', timeStyle: 'medium' } as const;
	return new Intl.DateTimeFormat('sv', { timeZone: zone, ...style }).format(ms);
}

const anyTime = fc.integer({ min: FIRST, max: LAST });

describe.each(ZONES)('the clock of %s', (name) => {
	const own = clock(name);

	test('says what Intl says, and leads back to the instant', () => {
		fc.assert(
			fc.property(anyTime, (ms) => {
				const { year, month, day, hour, minute, second } = own.civil(ms);
				const two = (n: number) => String(n).padStart(2, '0');
				const said = `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`;
				expect(said).toBe(byIntl(name, ms));
				// Of an hour that comes twice it is the first.
				const back = own.instant(own.local(ms));
				expect(own.local(back)).toBe(own.local(ms));
				expect(back).toBeLessThanOrEqual(ms);
			})
		);
	});

	test('has ticks that grow, at midnights that are midnights, on round hours', () => {
		const steps = TICK_STEPS.filter(({ length }) => length >= 3_600_000 && length < 400 * DAY_MS);
		fc.assert(
			fc.property(anyTime, fc.constantFrom(...steps), fc.integer({ min: 2, max: 60 }), (from, step, many) => {
				const to = from + step.length * many;
				const times = tickTimes(from, to, step, own);
				times.slice(1).forEach((time, i) => expect(time).toBeGreaterThan(times[i] ?? Infinity));
				for (const time of times) {
					expect(time).toBeGreaterThanOrEqual(from);
					expect(time).toBeLessThan(to);
					const { hour, minute, year, month, day } = own.civil(time);
					if (step.unit === 'hour') {
						expect([hour % step.count, minute]).toEqual([0, 0]);
					} else {
						expect(time).toBe(own.at(year, month, day));
						// The instant before is another day.
						expect(own.civil(time - 1).day).not.toBe(day);
					}
				}
				if (step.unit === 'day' && step.count === 1) expect(times.length).toBeGreaterThanOrEqual(many - 2);
			})
		);
	});
});

const HOUR = { unit: 'hour', count: 1, length: 3_600_000 } as const;

test('hours go on where an hour comes twice or is left out', () => {
	const own = clock('America/New_York');
	const hoursOf = (day: string, count: number) => {
		const { from, to } = timeSpan(day, own);
		return tickTimes(from, to, { ...HOUR, count }, own).map((time) => own.civil(time).hour);
	};
	expect(hoursOf('2019-03-10', 1).slice(0, 4)).toEqual([0, 1, 3, 4]);
	expect(hoursOf('2019-11-03', 1).slice(0, 4)).toEqual([0, 1, 1, 2]);
	expect(hoursOf('2019-03-10', 6)).toEqual([0, 6, 12, 18]);
	expect(hoursOf('2019-11-03', 6)).toEqual([0, 6, 12, 18]);
	expect(hoursOf('2019-11-03', 3)).toEqual([0, 3, 6, 9, 12, 15, 18, 21]);
});
