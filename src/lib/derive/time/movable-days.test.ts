import { describe, expect, test } from 'vitest';
import { easter, nthWeekday, orthodoxEaster, passover, roshHashanah } from './movable-days.ts';
import { periodEdtf } from './notation.ts';

describe('days that the calendar computes', () => {
	test.each([
		['Easter 1916', easter(1916), '1916-04-23'],
		['Easter 2019', easter(2019), '2019-04-21'],
		['Orthodox Easter 1917', orthodoxEaster(1917), '1917-04-15'],
		['Orthodox Easter 2024', orthodoxEaster(2024), '2024-05-05'],
		['Passover 1943', passover(1943), '1943-04-20'],
		['Passover 2019', passover(2019), '2019-04-20'],
		['Passover 2024', passover(2024), '2024-04-23'],
		['Rosh Hashanah 2019', roshHashanah(2019), '2019-09-30'],
		['Rosh Hashanah 1973', roshHashanah(1973), '1973-09-27'],
		['Thanksgiving 2018', nthWeekday(2018, 11, 4, 4), '2018-11-22'],
		['Memorial Day 2001', nthWeekday(2001, 5, 1, -1), '2001-05-28']
	])('%s', (_name, period, expected) => {
		expect(periodEdtf(period)).toBe(expected);
	});
});
