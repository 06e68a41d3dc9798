import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tryParseEdtf } from '#lib/model/edtf.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { DAY_MS, daysFromCivil } from '#lib/model/calendar.ts';
import { periodEdtf, periodTimex } from './notation.ts';
import { endDay, firstDay, isoWeek, PERIOD_UNITS, periodOf, shift } from './period.ts';

const unit = fc.constantFrom(...PERIOD_UNITS);
const dayNumber = fc.integer({ min: -1_000_000, max: 1_000_000 });

describe('periods', () => {
	test('a period holds the day it was made from, and the next one begins where it ends', () => {
		fc.assert(
			fc.property(unit, dayNumber, (name, day) => {
				const period = periodOf(name, day);
				if (name === 'weekend') return;
				expect(firstDay(period)).toBeLessThanOrEqual(day);
				expect(endDay(period)).toBeGreaterThan(day);
				expect(firstDay(shift(period, 1))).toBe(endDay(period));
			})
		);
	});

	test('the EDTF of a period is EDTF and covers the same days', () => {
		fc.assert(
			fc.property(unit, dayNumber, (name, day) => {
				const period = periodOf(name, day);
				const edtf = periodEdtf(period);
				expect(tryParseEdtf(edtf)).not.toBeNull();
				const span = timeSpan(edtf);
				expect(span.from / DAY_MS).toBe(firstDay(period));
				expect(span.to / DAY_MS).toBe(endDay(period));
			})
		);
	});

	test.each([
		[1998, 1, 1, 1998, 1],
		[1999, 1, 3, 1998, 53],
		[2018, 12, 31, 2019, 1],
		[2019, 8, 23, 2019, 34]
	])('%i-%i-%i is in ISO week %i-W%i', (y, m, d, year, week) => {
		expect(isoWeek(periodOf('week', daysFromCivil(y, m, d)).n)).toEqual({ year, week });
	});

	test.each([
		['day', '2019-08-23'],
		['week', '2019-W34'],
		['weekend', '2019-W34-WE'],
		['month', '2019-08'],
		['season', '2019-SU'],
		['quarter', '2019-Q3'],
		['half', '2019-H2'],
		['year', '2019'],
		['decade', '201'],
		['century', '20']
	] as const)('TIMEX3 of the %s of 23 August 2019 is %s', (name, value) => {
		expect(periodTimex(periodOf(name, daysFromCivil(2019, 8, 23)))).toBe(value);
	});
});
