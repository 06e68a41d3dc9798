import { expect, test } from 'vitest';
import { utcMs } from '#lib/model/calendar.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { durationWords } from './duration-words.ts';

test.each([
	// After the first, before the second.
	['1965', '2016-11', '51 years'],
	['1945', '1965', '19 years'],
	['2016-11', '2018', '13 months'],
	['2018', '2019-07', '6 months'],
	['2019-07', '2019-08-22', '3 weeks'],
	['2019-06', '2019-08-22', '7 weeks'],
	['2019-01-31', '2019-03-01', '4 weeks'],
	['2020-01', '2020-03', '4 weeks'],
	['2019-09', '2019-11-21', '7 weeks'],
	['2019-12', '2020-03', '2 months'],
	['2019-08-01', '2019-08-22', '3 weeks'],
	['2019-08-01', '2019-08-15', '13 days'],
	['2019-08-01', '2019-08-04', '2 days'],
	['2019-08-01', '2019-08-03', '24 hours'],
	['2019-08-22T14:00:00Z', '2019-08-22T17:00:01Z', '3 hours'],
	['2019-08-22T14:00:00Z', '2019-08-22T14:45:01Z', '45 minutes'],
	['2019-08-22T14:00:00Z', '2019-08-22T14:00:02Z', '1 second'],
	['2019-08-22T14:00:00.000Z', '2019-08-22T14:00:00.120Z', '119 ms'],
	['2019-08-22T14:00:00Z', '2019-08-22T14:01:30Z', '89 seconds'],
	['-0044', '0002', '45 years'],
	['Y-10000', '2019', '12,018 years'],
	['Y-66000000', '2019', '66\u00a0million years'],
	['Y-13800000000', 'Y-4540000000', '9.3\u00a0billion years']
])('between %s and %s lie %s', (a, b, words) => {
	expect(durationWords(timeSpan(a).to, timeSpan(b).from)).toBe(words);
});

test('counts in months by the calendar, not by days', () => {
	expect(durationWords(utcMs(2019, 1, 31), utcMs(2019, 7, 31))).toBe('6 months');
	expect(durationWords(utcMs(2020, 2, 1), utcMs(2020, 4, 1))).toBe('2 months');
});
