import { describe, expect, test } from 'vitest';
import { daysFromCivil } from '#lib/model/calendar.ts';
import { findSingleTimes, findTimes } from '../find-times.ts';

/** Friday 23 August 2019. */
const FRIDAY = daysFromCivil(2019, 8, 23);

const last = (text: string) => {
	const time = findTimes(text, FRIDAY).at(-1);
	return time === undefined ? null : `${time.text} = ${time.edtf ?? '-'} (${time.reference ?? '-'})`;
};

describe('so long from another date', () => {
	test.each([
		['a week before Easter 2016', 'a week before Easter 2016 = 2016-03-14/2016-03-20 (2016-03-27)'],
		['two days after Christmas 1998', 'two days after Christmas 1998 = 1998-12-27 (1998-12-25)'],
		['the day after Christmas 1998', 'the day after Christmas 1998 = 1998-12-26 (1998-12-25)'],
		['the Sunday after Easter 1916', 'Sunday after Easter 1916 = 1916-04-30 (1916-04-23)'],
		['the Friday before Christmas 2018', 'Friday before Christmas 2018 = 2018-12-21 (2018-12-25)'],
		['within 30 days of 1 May 2016', '30 days of 1 May 2016 = 2016-05-31 (2016-05-01)'],
		['He has 30 days from 1 May 2016.', '30 days from 1 May 2016 = 2016-05-31 (2016-05-01)']
	])('%s', (text, expected) => {
		expect(last(text)).toBe(expected);
	});

	test.each([
		['the three months to September 30, 2018', '2018-07/2018-09'],
		['the three months to 15 June 2018', '2018-03-16/2018-06-15'],
		['the year ended March 2018', '2017-04/2018-03'],
		['the six months through the end of June 2018', '2018-01/2018-06']
	])('a stretch and when it ended: %s', (words, edtf) => {
		expect(findTimes(`Sales rose in ${words}.`, FRIDAY).map((time) => [time.text, time.edtf])).toEqual([[words, edtf]]);
	});

	test('a length and a date side by side are no stretch', () => {
		expect(findTimes('It moved three months to June 2018.', FRIDAY).map((time) => time.edtf)).toEqual([
			null,
			'2018-06'
		]);
	});

	test('TIMEX3 keeps the length and the date apart', () => {
		const text = 'two days after Christmas 1998';
		expect(findSingleTimes(text, FRIDAY).map((time) => time.text)).toEqual(['two days', 'Christmas 1998']);
		expect(findTimes(text, FRIDAY)[0]?.parts.map((time) => time.text)).toEqual(['two days', 'Christmas 1998']);
	});
});

describe('so long from an event that the text dates', () => {
	test.each([
		[
			'The vote was held on 3 May 2016. Two days after the vote he left.',
			'Two days after the vote = 2016-05-05 (2016-05-03)'
		],
		[
			'The firms merged on 1 June 2016. A month before the merger, he sold.',
			'A month before the merger = 2016-05 (2016-06-01)'
		],
		[
			'She died on 4 March 1911. Three weeks after her death it was read.',
			'Three weeks after her death = 1911-03-20/1911-03-26 (1911-03-04)'
		],
		['He was elected in 1998. The year after his election he fell ill.', 'The year after his election = 1999 (1998)'],
		[
			'The war ended in 1945. Two years after the end of the war, trade grew.',
			'Two years after the end of the war = 1947 (1945)'
		],
		[
			'The bridge collapsed in May. Two days after the collapse, he quit.',
			'Two days after the collapse = 2019-05~ (2019-05)'
		]
	])('%s', (text, expected) => {
		expect(last(text)).toBe(expected);
	});

	test.each([
		['nowhere dated', 'Two days after the merger he left.', 'Two days = - (-)'],
		[
			'dated already',
			'The invasion was in March 2003. The last convoy left in 2011, nine years after the invasion.',
			'nine years = - (-)'
		],
		[
			'dated twice',
			'The vote was held on 3 May 2016. The second vote was held on 9 May 2016. A week after the vote he left.',
			'A week = - (-)'
		],
		[
			'the end of something else',
			'The lease ended on 3 May 2016. Two years after the end of the war, trade grew.',
			'Two years = - (-)'
		]
	])('is left open where it is %s', (_why, text, expected) => {
		expect(last(text)).toBe(expected);
	});
});
