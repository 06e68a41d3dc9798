import { expect, test } from 'vitest';
import { readTimes } from '../parsers/read-times.ts';

const dates = (text: string) => readTimes(text).map((time) => time.split(' ').at(-1));

test.each([
	'The October Revolution changed the town.',
	'The May Laws were harsh.',
	'The Tuesday Club met at an inn.',
	'The king made Monday a day of rest.',
	'The order kept Friday holy.',
	'They keep Easter by the Moon.',
	'The monks drew up tables of Easter.',
	'On the far shore it was Monday.'
])('a day, a month or a feast that is no when: %s', (text) => {
	expect(dates(text)).toEqual([]);
});

test.each([
	['The island greeted the year 2000 on 3 March 2008.', ['2008-03-03']],
	['There the year 2070 began in April 2013.', ['2013-04']],
	['The year 1350 of the Persian calendar was a good one.', []],
	['In the year 2000 it closed.', ['2000']],
	['The year 1816 was cold.', ['1816']],
	['It was banned until Saturday returned in May 1931.', ['1931-05']]
])('years of other calendars, and days as actors: %s', (text, expected) => {
	expect(dates(text)).toEqual(expected);
});
