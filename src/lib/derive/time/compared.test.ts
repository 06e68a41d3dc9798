import { describe, expect, test } from 'vitest';
import { daysFromCivil } from '#lib/model/calendar.ts';
import { findTimes } from './find-times.ts';

/** Thursday 24 October 2019. */
const THURSDAY = daysFromCivil(2019, 10, 24);

const values = (text: string) => findTimes(text, THURSDAY).map((time) => time.value);

describe('the period that a report compares with', () => {
	test.each([
		['Third-quarter profit rose from a year earlier.', ['2019-Q3', '2018-Q3']],
		['In the first half sales fell from a year earlier.', ['2019-H1', '2018-H1']],
		[
			'In the third quarter it lost money. For the nine months, profit fell from a year earlier.',
			['2019-Q3', 'P9M', '2018']
		],
		// a forecast is not what was reported
		[
			'Profit fell in the third quarter. It may fall through the third quarter of 2020. In the year-ago period it rose.',
			['2019-Q3', '2020-Q3', '2018-Q3']
		],
		['For the three months ended Sept. 30 profit rose from a year earlier.', ['2019-07/2019-09', '2018-Q3']],
		['In the three months to September profit rose from a year earlier.', ['2019-07/2019-09', '2018-Q3']],
		['In the quarter ended July 31, sales rose.', ['2019-Q2', '2019-07-31']],
		['In the quarter ended September 29, 2018, sales rose.', ['2018-Q3', '2018-09-29']]
	])('%s', (text, expected) => {
		expect(values(text)).toEqual(expected);
	});
});
