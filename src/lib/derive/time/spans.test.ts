import { describe, expect, test } from 'vitest';
import { daysFromCivil } from '#lib/model/calendar.ts';
import { findTimes } from './find-times.ts';

/** Friday 23 August 2019. */
const FRIDAY = daysFromCivil(2019, 8, 23);

const found = (text: string) => findTimes(text, FRIDAY).map((time) => `${time.text} = ${time.edtf ?? '-'}`);

describe('a word said once for two dates', () => {
	test.each([
		['The summit of 12-14 May 2016 failed.', '12-14 May 2016 = 2016-05-12/2016-05-14'],
		['The summit of May 12-14, 2016 failed.', 'May 12-14, 2016 = 2016-05-12/2016-05-14'],
		['It ran from 12 to 14 May 2016.', 'from 12 to 14 May 2016 = 2016-05-12/2016-05-14'],
		['It ran from May 12 to June 3, 2016.', 'from May 12 to June 3, 2016 = 2016-05-12/2016-06-03'],
		['It ran from 12 December to 3 January 2016.', 'from 12 December to 3 January 2016 = 2015-12-12/2016-01-03'],
		['It was open May–July 1914.', 'May–July 1914 = 1914-05/1914-07'],
		['It ran from November 1914 to January.', 'from November 1914 to January = 1914-11/1915-01'],
		['He ruled from 44 to 30 BC.', 'from 44 to 30 BC = -0043/-0029'],
		['wars fought between 334 and 323 BC', 'between 334 and 323 BC = -0333/-0322'],
		['between 300,000 and 200,000 years ago', 'between 300,000 and 200,000 years ago = Y-3E5~/Y-2E5~'],
		['the winter of 1941–42', 'the winter of 1941–42 = 1941-24'],
		['the weekend of 3 August 2019', 'the weekend of 3 August 2019 = 2019-08-03/2019-08-04'],
		['from the 5th to the 4th century BC', 'from the 5th to the 4th century BC = -0499/-0300'],
		['dated 22-Aug-2019', '22-Aug-2019 = 2019-08-22']
	])('%s', (text, expected) => {
		expect(found(text)).toEqual([expected]);
	});

	test('of a list each date has the year', () => {
		expect(found('It met in May and June 1916.')).toEqual(['May = 1916-05', 'June 1916 = 1916-06']);
		expect(found('in the ninth and tenth centuries')).toEqual(['the ninth = 08XX', 'tenth centuries = 09XX']);
	});

	test('with commas', () => {
		const dates = ['1916-01', '1916-02', '1916-03'];
		expect(findTimes('in January, February and March 1916', FRIDAY).map((time) => time.edtf)).toEqual(dates);
		const days = ['2016-05-03', '2016-05-05', '2016-05-07'];
		expect(findTimes('on 3, 5 and 7 May 2016', FRIDAY).map((time) => time.edtf)).toEqual(days);
		expect(findTimes('on May 3, 5 and 7, 2016', FRIDAY).map((time) => time.edtf)).toEqual(days);
	});

	test('a time takes its day', () => {
		expect(found('from 9 a.m. to 5 p.m. on Tuesday')).toEqual([
			'from 9 a.m. to 5 p.m. on Tuesday = 2019-08-20T09:00/2019-08-20T17:00'
		]);
	});

	test('a number after "and" that counts something is no day', () => {
		expect(found('On May 12 and 14 people fled.')).toEqual(['May 12 = 2019-05-12']);
	});
});

describe('years of an era, of deep time and of two digits', () => {
	test.each([
		['in the 4th century BC', 'the 4th century BC = -0399/-0300'],
		['13,000 years ago', '13,000 years ago = Y-11E3~'],
		['It died out 66 Ma.', '66 Ma = Y-66E6~'],
		['the second half of the 19th century', 'the second half of the 19th century = 1850/1899'],
		['the last quarter of the 16th century', 'the last quarter of the 16th century = 1575/1599'],
		['the second half of the 1980s', 'the second half of the 1980s = 1985/1989'],
		['in the year 410', 'the year 410 = 0410'],
		['the summer of ’69', 'the summer of ’69 = 1969-22'],
		['the winter of nineteen ninety-four', 'the winter of nineteen ninety-four = 1994-24'],
		['on May 3rd, ’98', 'May 3rd, ’98 = 1998-05-03'],
		['on Tuesday the 27th', 'Tuesday the 27th = 2019-08-27'],
		['a camp of 12,500 BP', '12,500 BP = Y-10550']
	])('%s', (text, expected) => {
		expect(found(text)).toEqual([expected]);
	});
});

describe('holidays', () => {
	test.each([
		['on Easter Monday 1916', 'Easter Monday 1916 = 1916-04-24'],
		['at Whitsun 1964', 'Whitsun 1964 = 1964-05-17'],
		['on Shrove Tuesday 1999', 'Shrove Tuesday 1999 = 1999-02-16'],
		['on Yom Kippur 1973', 'Yom Kippur 1973 = 1973-10-06'],
		['on Anzac Day 1916', 'Anzac Day 1916 = 1916-04-25'],
		['on Advent Sunday 2018', 'Advent Sunday 2018 = 2018-12-02'],
		['on Advent Sunday 2019', 'Advent Sunday 2019 = 2019-12-01'],
		['on Advent Sunday 2016', 'Advent Sunday 2016 = 2016-11-27']
	])('%s', (text, expected) => {
		expect(found(text)).toEqual([expected]);
	});
});

describe('a year beside only one of two dates', () => {
	test.each([
		['3 May was followed by 14 May 1801.', ['3 May = 1801-05-03', '14 May 1801 = 1801-05-14']],
		['Monday, 3 May gave way to 14 May 1801.', ['Monday, 3 May = 1801-05-03', '14 May 1801 = 1801-05-14']],
		['30 December 1801 was followed by 9 January.', ['30 December 1801 = 1801-12-30', '9 January = 1802-01-09']],
		[
			'In 1801 they made the jump: 3 May was followed by 14 May.',
			['1801 = 1801', '3 May = 1801-05-03', '14 May = 1801-05-14']
		],
		['They took office on 1 May from 222 BCE.', ['1 May from 222 BCE = -0221-05-01']],
		['A round of six days from June 1930 was tried.', ['six days = -', 'June 1930 = 1930-06']]
	])('%s', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});
});

describe('years that only their place makes one', () => {
	test.each([
		['It was law from March 321.', ['March 321 = 0321-03']],
		['On 7 March 321 he signed it.', ['7 March 321 = 0321-03-07']],
		['In March 2100 the gap will widen.', ['March 2100 = 2100-03']],
		['Seas will rise by 2100.', ['2100 = 2100']],
		['He fled in 622. In about 638, they counted from it.', ['622 = 0622', 'about 638 = 0638~']],
		['In March 300 people fled.', ['March = 2019-03']],
		['It was sold by 2100 traders.', []],
		['One in 250, or four in 900, fell ill.', []],
		['The day was a 30 February.', []]
	])('%s', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});
});

test('a history that mentions today dates its days by the year it tells of', () => {
	const text =
		'The fort, today a ruin, was built in 1610 and burnt in 1650. Raised again in 1662, it fell in 1671: on 4 May the walls were stormed.';
	expect(found(text).at(-1)).toBe('4 May = 1671-05-04');
});

test('how long a plan holds does not move the story on, how long a past lasted does', () => {
	const past = 'The fort was built in 1610 and burnt in 1650. Raised again in 1662, it fell in 1671. ';
	expect(found(`${past}\n\nThe lease runs until the end of 2039. It opens again in June.`).at(-1)).toBe(
		'June = 2019-06'
	);
	expect(found(`${past}A garrison held it until 1680. In June it left.`).at(-1)).toBe('June = 1680-06');
});

test('each of two centuries has its own part', () => {
	const times = findTimes('In the late 19th and early 20th centuries it grew.', daysFromCivil(2019, 8, 23));
	expect(times.map(({ value }) => value)).toEqual(['18', '19']);
});
