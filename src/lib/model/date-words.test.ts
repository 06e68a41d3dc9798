import { describe, expect, it, test } from 'vitest';
import { yearInWords } from './calendar-words.ts';
import { dateInWords } from './date-words.ts';

describe('a date in words', () => {
	test.each([
		['2019-08-22', '22 August 2019'],
		['2016-11', 'November 2016'],
		['1965', '1965'],
		['1965~', 'about 1965'],
		['1965?', '1965 (uncertain)'],
		['1965%', 'about 1965 (uncertain)'],
		['2016-11~', 'about November 2016'],
		['2016-XX', '2016'],
		['0000', '1 BCE'],
		['-0043', '44 BCE'],
		['-0043-03-15', '15 March 44 BCE'],
		['Y12000', '12,000'],
		['Y-65999999', '66 million years BCE'],
		['Y-17E7', '170 million years BCE'],
		['Y-13799999999', '13.8 billion years BCE']
	])('%s is “%s”', (when, words) => {
		expect(dateInWords(when)).toBe(words);
	});

	test.each([
		['196X', 'the 1960s'],
		['196X~', 'about the 1960s'],
		['18XX', 'the 1800s'],
		['190X', '1900–1909'], // "the 1900s" is the century
		['20XX', 'the 21st century'], // "the 2000s" is the decade or the millennium
		['00XX', 'the 1st century'],
		['10XX', 'the 11th century'],
		['1XXX', '1000–1999'],
		['000X', '1 BCE–9'],
		['-001X', '20–11 BCE'],
		['-01XX', 'the 2nd century BCE']
	])('a stretch of years %s is “%s”', (when, words) => {
		expect(dateInWords(when)).toBe(words);
	});

	test.each([
		['2019-21', 'spring 2019'],
		['2019-23', 'autumn 2019'],
		['2019-24', 'winter 2019–20'],
		['1999-28', 'winter 1999–2000'],
		['2008-24', 'winter 2008–09'],
		['2019-30', 'summer 2019–20'], // southern, from December
		['2019-32', 'winter 2019'], // southern, from June
		['-0043-22', 'summer 44 BCE'],
		['2019-33', 'first quarter of 2019'],
		['2019-38', 'second third of 2019'],
		['2019-41', 'second half of 2019']
	])('a part of a year %s is “%s”', (when, words) => {
		expect(dateInWords(when)).toBe(words);
	});

	test.each([
		['2019-08-22T14', '22 August 2019, 14:00'],
		['2019-08-22T14:30', '22 August 2019, 14:30'],
		['2019-08-22T14:30:05Z', '22 August 2019, 14:30:05 UTC'],
		['2019-08-22T14:30+09:00', '22 August 2019, 14:30 UTC+9'],
		['2019-08-22T14:30-03:30', '22 August 2019, 14:30 UTC−3:30'],
		['2019-08-22T14:30:05.007Z', '22 August 2019, 14:30:05.007 UTC']
	])('a time of day %s is “%s”', (when, words) => {
		expect(dateInWords(when)).toBe(words);
	});

	test.each([
		['1910/1945', '1910 – 1945'],
		['2019-08-22/2019-08-23', '22 – 23 August 2019'],
		['2019-07-30/2019-08-02', '30 July – 2 August 2019'],
		['2018-12-30/2019-01-02', '30 December 2018 – 2 January 2019'],
		['2019-06/2019-08', 'June – August 2019'],
		['2018-11/2019-02', 'November 2018 – February 2019'],
		['2019-08-22/2019-09', '22 August 2019 – September 2019'],
		['2019-08-22/2019-08-22', '22 August 2019'],
		['1985/1985', '1985'],
		['2019-06~/2019-08', 'about June – August 2019'],
		['2019-06?/2019-08', 'June 2019 (uncertain) – August 2019'],
		['-0057/-0049', '58 BCE – 50 BCE'],
		['../2016', 'until 2016'],
		['/2016', 'until 2016 (start unknown)'],
		['2016/..', 'from 2016 on'],
		['2016/', 'from 2016 (end unknown)'],
		['../1965~', 'until about 1965'],
		['2019-08-22T09:00Z/2019-08-22T17:00Z', '22 August 2019, 09:00 UTC – 22 August 2019, 17:00 UTC']
	])('an interval %s is “%s”', (when, words) => {
		expect(dateInWords(when)).toBe(words);
	});

	test.each([
		['2019-08-23', 'Friday, 23 August 2019'],
		['2019-08-23T00:30+09:00', 'Friday, 23 August 2019, 00:30 UTC+9'],
		['2019-08-23T24:00', 'Friday, 23 August 2019, 24:00'],
		['2019-08-23~', 'about Friday, 23 August 2019'],
		['2019-08', 'August 2019'],
		['2019', '2019']
	])('with the day of the week, %s is “%s”', (when, words) => {
		expect(dateInWords(when, { weekday: true })).toBe(words);
	});

	it('refuses what is no EDTF date', () => {
		expect(() => dateInWords('yesterday')).toThrow('“yesterday” is not an EDTF date');
	});
});

test.each([
	[2019, '2019'],
	[1, '1'],
	[0, '1 BCE'],
	[-1, '2 BCE'],
	[-9999, '10,000 BCE'],
	[123_456, '123,456'],
	[1_500_000, '1.5 million']
])('year %i is “%s”, and year 0 never shown', (year, words) => {
	expect(yearInWords(year)).toBe(words);
});
