import { describe, expect, test } from 'vitest';
import { daysFromCivil } from '#lib/model/calendar.ts';
import { findTimes } from './find-times.ts';

/** Friday 23 August 2019. */
const FRIDAY = daysFromCivil(2019, 8, 23);

const last = (text: string) => {
	const time = findTimes(text, FRIDAY).at(-1);
	return time === undefined ? null : `${time.text} = ${time.edtf ?? '-'} (${time.reference ?? '-'})`;
};

describe('from the day of publication', () => {
	test.each([
		['on Tuesday of last week', 'Tuesday of last week = 2019-08-13 (2019-08-23)'],
		['on Friday next week', 'Friday next week = 2019-08-30 (2019-08-23)'],
		['a week ago Tuesday', 'a week ago Tuesday = 2019-08-13 (2019-08-23)'],
		['a week from Tuesday', 'a week from Tuesday = 2019-09-03 (2019-08-23)'],
		['two weeks from today', 'two weeks from today = 2019-09-06 (2019-08-23)'],
		['a year ago today', 'a year ago today = 2018-08-23 (2019-08-23)'],
		['the Monday before last', 'the Monday before last = 2019-08-12 (2019-08-23)'],
		['in three days’ time', 'three days’ time = 2019-08-26 (2019-08-23)'],
		['a decade ago', 'a decade ago = 2009~ (2019-08-23)'],
		['half a century ago', 'half a century ago = 1969~ (2019-08-23)'],
		['They will dine there over the next year', 'the next year = 2020 (2019-08-23)'],
		['It will be gone by the end of the decade', 'the end of the decade = 201X (2019-08-23)'],
		['The day before last Tuesday’s hearing', 'The day before last Tuesday = 2019-08-19 (2019-08-20)'],
		['on 8/20 the council voted', '8/20 = 2019-08-20 (2019-08-23)'],
		['It was closed on 31/7', '31/7 = 2019-07-31 (2019-08-23)'],
		['It opens on Monday, 9/2', 'Monday, 9/2 = 2019-09-02 (2019-08-23)'],
		['The village was shelled overnight.', 'overnight = 2019-08-22/2019-08-23 (2019-08-23)'],
		['The dam broke overnight Wednesday.', 'overnight Wednesday = 2019-08-21 (2019-08-23)'],
		['on the first Monday of October', 'the first Monday of October = 2019-10-07 (2019-08-23)'],
		['on the last day of the year', 'the last day of the year = 2019-12-31 (2019-08-23)'],
		['in the first week of next month', 'the first week of next month = 2019-09-02/2019-09-08 (2019-08-23)']
	])('%s', (text, expected) => {
		expect(last(text)).toBe(expected);
	});
});

describe('from the date that the text named last', () => {
	test.each([
		['He came on 3 May 2016. The following Monday he left.', 'The following Monday = 2016-05-09 (2016-05-03)'],
		['He came on 3 May 2016. The previous Monday it rained.', 'The previous Monday = 2016-05-02 (2016-05-03)'],
		['He came on 3 May 2016 and left that Friday.', 'that Friday = 2016-05-06 (2016-05-03)'],
		['He came in 1916. The following spring he left.', 'The following spring = 1917-21 (1916)'],
		['He came in May 1916. The following December he left.', 'The following December = 1916-12 (1916-05)'],
		['He came in May 1916. The following April he left.', 'The following April = 1917-04 (1916-05)'],
		['He came in 1916. That summer he left.', 'That summer = 1916-22 (1916)'],
		['He came on 3 May 1962. On the 21st they moved.', 'the 21st = 1962-05-21 (1962-05-03)'],
		['He came in December 1941. In January the town fell.', 'January = 1942-01 (1941)'],
		['He came in July 1943. In March he had been ill.', 'March = 1943-03 (1943)'],
		[
			'On Christmas night 1776 he crossed. At noon the next day it fell.',
			'noon the next day = 1776-12-26T12:00 (1776-12-25)'
		],
		['He came on 9 January 2012. A fortnight later he left.', 'A fortnight later = 2012-01-23/2012-01-29 (2012-01-09)'],
		['He came in May 2012. It was six months later that he left.', 'six months later = 2012-11 (2012-05)'],
		['He came in 1916. The previous year it had burned.', 'The previous year = 1915 (1916)'],
		['He came in June 1791. The next year he was made king.', 'The next year = 1792 (1791-06)'],
		['He came in 1791. The next year, on May 3, he was king.', 'May 3 = 1792-05-03 (1792)'],
		['He came in 1791. By the end of the decade he ruled.', 'the end of the decade = 179X (1791)'],
		[
			'He came in 1916. In the spring of the following year he left.',
			'the spring of the following year = 1917-21 (1916)'
		],
		['It opened in 2007. Its price has fallen since June.', 'June = 2019-06 (2019-08-23)'],
		// nobody knows from which day of 1916
		['He came in 1916. Ten days later he left.', 'Ten days later = 1916~ (1916)'],
		['It ends on 3 May 2016. Until then, they wait.', 'then = 2016-05-03 (2016-05-03)'],
		['The bridge opened in 1965. By then the ferry had closed.', 'then = 1965 (1965)'],
		['He was made mayor in 1994. From then on the harbour grew.', 'then = 1994 (1994)'],
		['The bank failed in 2008. Four years on, it was sold.', 'Four years on = 2012 (2008)'],
		['Ten years on from 1993, the town held a fair.', 'Ten years on from 1993 = 2003 (1993)'],
		['The ship burned on 3 May 2016. The fire was put out overnight.', 'overnight = 2016-05-03/2016-05-04 (-)'],
		['He left at 18:40 on the evening of 3 May 2016.', '18:40 on the evening of 3 May 2016 = 2016-05-03T18:40 (-)'],
		['It was planted in 1845 and reached Ireland by August.', 'August = 1845-08 (1845)'],
		['It was fed to pigs in 1740. Three centuries later it is a crop.', 'Three centuries later = 2019~ (1740)'],
		['He came in 1916. That day he left.', 'That day = 1916~ (1916)'],
		['He came in May 1916. He left that same week.', 'that same week = 1916-05~ (1916-05)'],
		['He came in March 1916. Three weeks later he left.', 'Three weeks later = 1916-04~ (1916-03)'],
		['In 1916 he came; a decade later he left.', 'a decade later = 1926~ (1916)']
	])('%s', (text, expected) => {
		expect(last(text)).toBe(expected);
	});
});

test.each([
	['the second Sunday in May 2016', '2016-05-08'],
	['the last Friday of November 2018', '2018-11-30'],
	['the first day of 2016', '2016-01-01'],
	['the last day of May 2016', '2016-05-31'],
	['the first weekend of May 2016', '2016-05-07/2016-05-08']
])('%s', (text, expected) => {
	expect(findTimes(text, FRIDAY).map((time) => time.edtf)).toEqual([expected]);
});
