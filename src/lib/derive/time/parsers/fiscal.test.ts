import { expect, test } from 'vitest';
import { readTimes } from './read-times.ts';

test.each([
	['Sales rose in the third quarter of 1990.', ['the third quarter of 1990 = DATE 1990-Q3 1990-35']],
	['Second-quarter profit rose.', ['Second-quarter = DATE 2019-Q2 2019-34']],
	['Sales rose in Q2.', ['Q2 = DATE 2019-Q2 2019-34']],
	['Sales rose in Q2 2018.', ['Q2 2018 = DATE 2018-Q2 2018-34']],
	['Sales rose in 2Q18.', ['2Q18 = DATE 2018-Q2 2018-34']],
	['Sales rose in H1 2018.', ['H1 2018 = DATE 2018-H1 2018-40']],
	['It opened in FY2018.', ['FY2018 = DATE 2018 2018']],
	['It was booked in FY2017/18.', ['FY2017/18 = DATE 2017/2018 2017/2018']],
	[
		'Sales rose in the first and second quarters.',
		['first = DATE 2019-Q1 2019-33', 'second quarters = DATE 2019-Q2 2019-34']
	]
])('quarters, halves and fiscal years: %s', (text, expected) => {
	expect(readTimes(text)).toEqual(expected);
});

test.each([
	['the same quarter a year ago'],
	['the corresponding period last year'],
	['last year’s quarter'],
	['the quarter a year earlier'],
	['the prior-year quarter']
])('%s is one quarter, that of the year before', (words) => {
	expect(readTimes(`Sales rose in the second quarter. In ${words} they fell.`)).toEqual([
		'the second quarter = DATE 2019-Q2 2019-34',
		`${words} = DATE 2018-Q2 2018-34`
	]);
});

test('the same month last year is the month named before it, a year earlier', () => {
	expect(readTimes('Sales rose in May. In the same month last year they fell.')).toEqual([
		'May = DATE 2019-05 2019-05',
		'the same month last year = DATE 2018-05 2018-05'
	]);
});

test.each([
	['It was built in the second half of the 19th century.', ['the second half of the 19th century = DATE 18 1850/1899']],
	['It grew in the first half of the 1990s.', ['the first half of the 1990s = DATE 199 1990/1994']]
])('a half of a longer period belongs to it: %s', (text, expected) => {
	expect(readTimes(text)).toEqual(expected);
});

test.each([
	'She scored twice in the first half.',
	'In the fourth quarter the quarterback threw long.',
	'The first half of the book is slow.'
])('halves and quarters of play or of a thing are none: %s', (text) => {
	expect(readTimes(text)).toEqual([]);
});

test('the first two quarters of a year are its first half', () => {
	expect(readTimes('Sales fell in the first two quarters of 1990.')).toEqual([
		'the first two quarters of 1990 = DATE 1990-H1 1990-40'
	]);
});
