import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { civil, DAY_MS, daysFromCivil, daysInMonth, utcMs, weekday } from './calendar.ts';

/** Furthest instant that `Date` holds, in milliseconds. */
const DATE_MAX_MS = 8.64e15;

const inDate = fc.integer({ min: -DATE_MAX_MS, max: DATE_MAX_MS });
const civilDate = fc
	.record({ year: fc.integer({ min: -1_000_000, max: 1_000_000 }), month: fc.integer({ min: 1, max: 12 }) })
	.chain(({ year, month }) =>
		fc.record({
			year: fc.constant(year),
			month: fc.constant(month),
			day: fc.integer({ min: 1, max: daysInMonth(year, month) }),
			hour: fc.integer({ min: 0, max: 23 }),
			minute: fc.integer({ min: 0, max: 59 })
		})
	);

describe('utcMs', () => {
	test.each([
		[[1970], 0],
		[[1970, 1, 2], DAY_MS],
		[[2019, 8, 22], Date.UTC(2019, 7, 22)],
		[[2019, 8, 22, 14, 30, 5, 7], Date.UTC(2019, 7, 22, 14, 30, 5, 7)],
		[[0], -62_167_219_200_000], // 1 BCE, which has a 29 February
		[[0, 3], -62_167_219_200_000 + 60 * DAY_MS],
		[[2019, 13], Date.UTC(2020, 0)],
		[[2019, 0], Date.UTC(2018, 11)],
		[[2019, -12], Date.UTC(2017, 11)],
		[[2019, 2, 29], Date.UTC(2019, 2, 1)]
	])('of %j is %i', (fields, ms) => {
		const [year = 0, ...rest] = fields;
		expect(utcMs(year, ...rest)).toBe(ms);
	});

	it('agrees with Date wherever Date reaches', () => {
		fc.assert(
			fc.property(inDate, (ms) => {
				const date = new Date(ms);
				expect(
					utcMs(
						date.getUTCFullYear(),
						date.getUTCMonth() + 1,
						date.getUTCDate(),
						date.getUTCHours(),
						date.getUTCMinutes(),
						date.getUTCSeconds(),
						date.getUTCMilliseconds()
					)
				).toBe(ms);
			})
		);
	});

	it('repeats every 400 years, which are 146,097 days', () => {
		fc.assert(
			fc.property(civilDate, ({ year, month, day }) => {
				expect(daysFromCivil(year + 400, month, day)).toBe(daysFromCivil(year, month, day) + 146_097);
			})
		);
	});
});

describe('civil', () => {
	it('agrees with Date wherever Date reaches', () => {
		fc.assert(
			fc.property(inDate, (ms) => {
				const date = new Date(ms);
				expect(civil(ms)).toEqual({
					year: date.getUTCFullYear(),
					month: date.getUTCMonth() + 1,
					day: date.getUTCDate(),
					hour: date.getUTCHours(),
					minute: date.getUTCMinutes(),
					second: date.getUTCSeconds(),
					millisecond: date.getUTCMilliseconds()
				});
			})
		);
	});

	it('is the inverse of utcMs for a million years both ways', () => {
		fc.assert(
			fc.property(civilDate, (date) => {
				const ms = utcMs(date.year, date.month, date.day, date.hour, date.minute);
				expect(civil(ms)).toEqual({ ...date, second: 0, millisecond: 0 });
			})
		);
	});

	it('stays within the day just before a midnight that a float can hardly tell from it', () => {
		const midnight = utcMs(1_000_001);
		// Beyond 2^53 the next smaller float is some milliseconds away, and the quotient of both by a day is the same float.
		const before = civil(midnight - 4);
		expect(before).toMatchObject({ year: 1_000_000, month: 12, day: 31, hour: 23, minute: 59, second: 59 });
		fc.assert(
			fc.property(fc.double({ min: -3e22, max: 3e22, noNaN: true }), (ms) => {
				const { month, day, hour, minute, second, millisecond } = civil(ms);
				const within = (n: number, low: number, high: number) =>
					expect(Number.isInteger(n) && n >= low && n <= high, `${n} in ${low}–${high}`).toBe(true);
				within(month, 1, 12);
				within(day, 1, 31);
				within(hour, 0, 23);
				within(minute, 0, 59);
				within(second, 0, 59);
				within(millisecond, 0, 999);
			})
		);
	});
});

test.each([
	[2019, 2, 28],
	[2020, 2, 29],
	[1900, 2, 28],
	[2000, 2, 29],
	[0, 2, 29],
	[-4, 2, 29],
	[-100, 2, 28],
	[2019, 12, 31],
	[2019, 4, 30]
])('%i-%i has %i days', (year, month, days) => {
	expect(daysInMonth(year, month)).toBe(days);
});

test('the day of the week agrees with Date, before 1970 too', () => {
	fc.assert(
		fc.property(inDate, (ms) => {
			expect(weekday(ms)).toBe(new Date(ms).getUTCDay());
		})
	);
	expect(weekday(utcMs(2019, 8, 23))).toBe(5);
});
