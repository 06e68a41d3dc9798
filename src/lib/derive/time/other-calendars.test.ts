import { describe, expect, test } from 'vitest';
import { daysFromCivil } from '#lib/model/calendar.ts';
import { findTimes } from './find-times.ts';
import { periodEdtf } from './notation.ts';
import { feast } from './other-calendars.ts';

/** Friday 23 August 2019. */
const FRIDAY = daysFromCivil(2019, 8, 23);
const dates = (text: string) => findTimes(text, FRIDAY).map((time) => `${time.text} = ${time.edtf ?? time.value}`);

describe('feasts of other calendars', () => {
	test.each([
		['Eid al-Fitr 2024', feast('islamic-umalqura', '10', 1)(2024), '2024-04-10'],
		['Eid al-Adha 2023', feast('islamic-umalqura', '12', 10)(2023), '2023-06-28'],
		['Lunar New Year 2024', feast('chinese', '1', 1)(2024), '2024-02-10'],
		['Lunar New Year 1968', feast('chinese', '1', 1)(1968), '1968-01-30'],
		['Chuseok 2023', feast('chinese', '8', 15)(2023), '2023-09-29'],
		['Nowruz 2024', feast('persian', '1', 1)(2024), '2024-03-20'],
		['Hanukkah 2024', feast('hebrew', 'Kislev', 25)(2024), '2024-12-26'],
		['of a year for which none is reckoned', feast('chinese', '1', 1)(1200), '1200']
	])('%s', (_name, period, expected) => {
		expect(periodEdtf(period)).toBe(expected);
	});

	test.each([
		['Talks failed during Ramadan.', ['Ramadan = 2019-05-06/2019-06-03']],
		['Talks failed during Ramadan 2017.', ['Ramadan 2017 = 2017-05-27/2017-06-24']],
		['She came home at lunar new year.', ['lunar new year = 2019-02-05']],
		['They fast each Ramadan.', ['Ramadan = P1Y']],
		['The Tet Offensive began.', []],
		['A ramadan tent burnt.', []]
	])('%s', (text, expected) => {
		expect(dates(text)).toEqual(expected);
	});
});

describe('the turn of a century', () => {
	test.each([
		['By the 1830s it had pumps. At the turn of the century it closed.', 'the turn of the century = 1900~'],
		['In 1911 they struck. At the turn of the century nobody had.', 'the turn of the century = 1900~'],
		['At the turn of the century it closed.', 'the turn of the century = 2000~'],
		['At the turn of the 20th century it closed.', 'the turn of the 20th century = 1900'],
		['It will close at the turn of the decade.', 'the turn of the decade = 2020~'],
		['At the turn of the millennium it closed.', 'the turn of the millennium = 2000~']
	])('%s', (text, expected) => {
		expect(dates(text).at(-1)).toBe(expected);
	});

	test('a turn of another kind is none', () => {
		expect(dates('The turn of the road was sharp.')).toEqual([]);
	});
});

describe('what is put off', () => {
	const SPRING = daysFromCivil(2019, 4, 12);
	test.each([
		['The vote was put off until the spring.', '2020-21'],
		['The vote, due in May, was put off until the autumn.', '2019-23'],
		['The rain fell in the spring.', '2019-21'],
		['The vote was put off until the weekend.', '2019-04-13/2019-04-14']
	])('%s', (text, expected) => {
		expect(findTimes(text, SPRING).at(-1)?.edtf).toBe(expected);
	});
});
