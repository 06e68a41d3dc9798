import { expect, test } from 'vitest';
import { DAY_MS, YEAR_MS } from '#lib/model/calendar.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { edgeWords, windowWords } from './window-words.ts';

test.each([
	['1910', '2019', '1910 to 2019'],
	['-0509', '-0043', '510 BCE to 44 BCE'],
	['-0043', '0014', '44 BCE to 14'],
	['Y-66000000', '2019', '66 million years BCE to 2019'],
	['2016', '2019', 'January 2016 to December 2019'],
	['2019-06', '2019-11', 'June to November 2019'],
	['2018-11', '2019-06', 'November 2018 to June 2019'],
	['2019-08-21', '2019-08-24', '21 to 24 August 2019'],
	['2019-08-30', '2019-09-02', '30 August to 2 September 2019'],
	['2019-12-30', '2020-01-02', '30 December 2019 to 2 January 2020'],
	['2020-02-28', '2020-02-29', '28 to 29 February 2020'],
	['2019-08-22T09:00', '2019-08-22T17:29', '22 August 2019, 09:00 to 17:30 UTC'],
	['2019-08-22T09:00:00', '2019-08-22T09:00:59', '22 August 2019, 09:00:00 to 09:01:00 UTC'],
	['2019-08-22T09:00:05', '2019-08-22T09:00:05', '22 August 2019, 09:00:05.000 to 09:00:06.000 UTC'],
	['2019-08-22T18:00', '2019-08-23T05:59', '22 August 2019, 18:00 to 23 August 2019, 06:00 UTC']
])('from %s to %s: %s', (from, to, words) => {
	expect(windowWords({ from: timeSpan(from).from, to: timeSpan(to).to })).toBe(words);
});

test.each([
	['2019-08-22T14:30', 100 * YEAR_MS, '2019'],
	['-0043-03-15', 100 * YEAR_MS, '44 BCE'],
	['2019-08-22', 2 * YEAR_MS, 'August 2019'],
	['2019-08-22', 30 * DAY_MS, '22 August 2019'],
	['2019-08-22T14:30', DAY_MS / 2, '22 August 2019, 14:30 UTC']
])('an edge at %s of a window of %d ms: %s', (at, length, words) => {
	expect(edgeWords(timeSpan(at).from, length)).toBe(words);
});
