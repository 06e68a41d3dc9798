import { describe, expect, test } from 'vitest';
import { civil, utcMs } from '#lib/model/calendar.ts';
import { UTC } from '#lib/model/clock.ts';
import { TICK_STEPS, tickTimes, type TickUnit } from './tick-steps.ts';

function days(from: number, to: number, unit: TickUnit, count: number): string[] {
	return tickTimes(from, to, { unit, count, length: 0 }).map((time) => {
		const { year, month, day } = civil(time);
		return `${year}-${month}-${day}`;
	});
}

describe('steps of the calendar', () => {
	test('are ordered by length', () => {
		const lengths = TICK_STEPS.map(({ length }) => length);
		expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
	});

	test.each<[string, number, number, TickUnit, number, string[]]>([
		['month ends', utcMs(2019, 1, 31), utcMs(2019, 4, 2), 'month', 1, ['2019-2-1', '2019-3-1', '2019-4-1']],
		['a leap day', utcMs(2020, 2, 28), utcMs(2020, 3, 2), 'day', 1, ['2020-2-28', '2020-2-29', '2020-3-1']],
		['no leap day', utcMs(1900, 2, 28), utcMs(1900, 3, 2), 'day', 1, ['1900-2-28', '1900-3-1']],
		[
			'weeks of a month',
			utcMs(2019, 2, 1),
			utcMs(2019, 3, 9),
			'day',
			7,
			['2019-2-1', '2019-2-8', '2019-2-15', '2019-2-22', '2019-3-1', '2019-3-8']
		],
		['quarters', utcMs(2018, 12, 15), utcMs(2019, 8), 'month', 3, ['2019-1-1', '2019-4-1', '2019-7-1']],
		['tens of years', utcMs(1965, 3), utcMs(1991), 'year', 10, ['1970-1-1', '1980-1-1', '1990-1-1']],
		[
			'tens of years about the year 1',
			utcMs(-20),
			utcMs(21),
			'year',
			10,
			['-19-1-1', '-9-1-1', '1-1-1', '10-1-1', '20-1-1']
		],
		['every year about the year 1', utcMs(-1), utcMs(3), 'year', 1, ['-1-1-1', '0-1-1', '1-1-1', '2-1-1']]
	])('%s', (_, from, to, unit, count, expected) => {
		expect(days(from, to, unit, count)).toEqual(expected);
	});

	test('are at most as many as asked for', () => {
		expect(tickTimes(utcMs(1900), utcMs(2000), { unit: 'day', count: 1, length: 0 }, UTC, 10)).toHaveLength(10);
	});
});
