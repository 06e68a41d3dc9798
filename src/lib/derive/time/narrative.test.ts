/** Dates and times that go on from those named before them. */
import { describe, expect, test } from 'vitest';
import { daysFromCivil } from '#lib/model/calendar.ts';
import { findTimes } from './find-times.ts';

/** Friday 23 August 2019. */
const FRIDAY = daysFromCivil(2019, 8, 23);

const dates = (text: string) => findTimes(text, FRIDAY).map(({ edtf }) => edtf);

describe('minutes and hours later', () => {
	test.each([
		['A wall fell at 5 p.m. on Friday. Forty minutes later a bridge did.', ['2019-08-23T17:00', '2019-08-23T17:40']],
		[
			'It rang at 11:50 p.m. on Thursday. Half of it burnt twenty minutes later.',
			['2019-08-22T23:50', '2019-08-23T00:10']
		],
		['It rang at 14:05 GMT on Friday and, an hour later, again.', ['2019-08-23T14:05Z', '2019-08-23T15:05Z']],
		// of a plan, of no time, and of another paragraph
		['It rang at 5 p.m. on Friday, an hour later than planned.', ['2019-08-23T17:00', null]],
		['Nobody came. An hour later it rang.', [null]],
		['It rang at 5 p.m. on Friday.\n\nAn hour later it stopped.', ['2019-08-23T17:00', null]],
		['It rang at 5 p.m. on Friday. “An hour later we left,” she said.', ['2019-08-23T17:00', null]]
	])('%s', (text, expected) => {
		expect(dates(text)).toEqual(expected);
	});
});

describe('the day of a time', () => {
	test.each([
		['She left late on Thursday and was home when it hit at 4:10 a.m.', ['2019-08-22', '2019-08-23T04:10']],
		['Results come on Sept. 6.\n\nShares were up at 10:45 GMT.', ['2019-09-06', '2019-08-23T10:45Z']],
		// of several days long past nothing says which
		[
			'He fell on 14 May 2017 and rang on 2 June 2017.\n\nA doctor had asked for it at 7pm.',
			['2017-05-14', '2017-06-02', null]
		],
		['He fell on 14 May 2017.\n\nA doctor asked for it at 7pm.', ['2017-05-14', '2017-05-14T19:00']],
		['She left on Thursday and was home at 4:10 a.m.', ['2019-08-22', '2019-08-22T04:10']],
		[
			'An alert came on Thursday. The wind will peak between 3pm and 6pm.',
			['2019-08-22', '2019-08-23T15:00/2019-08-23T18:00']
		],
		[
			'They won on Thursday.\n\n“On Monday I told them,” she said.\n\nShe left at 7pm.',
			['2019-08-22', '2019-08-19', '2019-08-22T19:00']
		]
	])('%s', (text, expected) => {
		expect(dates(text)).toEqual(expected);
	});
});

describe('the year of a day in the news', () => {
	test.each([
		[
			'Fans sang on Thursday. A trial began on April 9, 2016. It ended on Nov. 2.',
			['2019-08-22', '2016-04-09', '2016-11-02']
		],
		// the paper's own year leaves its number out as well
		[
			'Fans sang on Thursday. A trial began on April 9, 2016. It ended on May 2.',
			['2019-08-22', '2016-04-09', '2019-05-02']
		],
		[
			'Fans sang on Thursday. A trial began on April 9, 2016.\n\nIt ended on Nov. 2.',
			['2019-08-22', '2016-04-09', '2018-11-02']
		]
	])('%s', (text, expected) => {
		expect(dates(text)).toEqual(expected);
	});
});

test('the next month of what is past goes on from it, of what is to come from the paper', () => {
	expect(dates('Fans sang on Thursday. It paid in May 2017 and was fined the next month.')).toEqual([
		'2019-08-22',
		'2017-05',
		'2017-06'
	]);
	expect(dates('Fans sang on Thursday. It paid in May 2017 and will close the next month.').at(-1)).toBe('2019-09');
});

test('“since” names no time that “the same year” would be', () => {
	expect(dates('In March 2015 a team said it had leaked since 2011. He left the same year.').at(-1)).toBe('2015');
});

test('a day that was planned is the nearest one', () => {
	expect(dates('She had been due to meet him on Saturday.')).toEqual(['2019-08-24']);
	expect(dates('She had been due to meet him on Thursday.')).toEqual(['2019-08-22']);
});

test('a story goes on from what it tells, not from what had gone before that', () => {
	expect(
		dates(
			'A case was found on 5 May 2017 in a man who had come two days earlier. By the following Monday there were ten.'
		)
	).toEqual(['2017-05-05', '2017-05-03', '2017-05-08']);
});

describe('the year of a month in a history', () => {
	test.each([
		['It sank in 1912. A verdict is due in November.', ['1912', '2019-11']],
		['It sank in 1912. A verdict came in November.', ['1912', '1912-11']],
		['She was born in 1912 in Oslo. She left the board in June.', ['1912', '2019-06']],
		['She was born in 1965. In March her father left.', ['1965', '1965-03']],
		['The treaty was signed in 1951. In June, which has become a holiday, crowds marched.', ['1951', '1951-06']],
		['The dam was built in 1951. In June divers found a crack, which has delayed it.', ['1951', '1951-06']],
		['A ferry is to sail in 2024. In April a court ruled that it was late.', ['2024', '2019-04']],
		['Wales would be out in 2022 at the earliest. Ministers meet on 30 September.', ['2022', '2019-09-30']],
		['It was tried in 2017. In May divers found a crack, which has delayed the work.', ['2017', '2019-05']],
		['She marched in 1930. Hundreds were jailed by the end of the year.', ['1930', '1930']],
		['She marched in 1930. Hundreds will be freed by the end of the year.', ['1930', '2019']],
		['It closed in 1912. Tolls have risen again, since the state left in May.', ['1912', '2019-05']]
	])('%s', (text, expected) => {
		expect(dates(text)).toEqual(expected);
	});
});
