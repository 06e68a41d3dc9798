import { describe, expect, it } from 'vitest';
import { eventsOf } from './random-stories.ts';
import { storySummary } from './summary.ts';

const times = (n: number, when: string) => Array<string>(n).fill(when);

describe('storySummary', () => {
	it('says how many, from when to when, where they crowd, and the longest silence', () => {
		const events = eventsOf(
			'1910/1945',
			'1965',
			'2016-11',
			...times(4, '2019-08-22'),
			...times(3, '2019-08-23'),
			'2019-11'
		);
		expect(storySummary(events)).toBe(
			'11 events from 1910 to November 2019; 7 of them on 22 and 23 August 2019; longest silence 51 years.'
		);
	});
	it.each([
		['no events', [], '0 events.'],
		['one event', ['1910'], '1 event in 1910.'],
		['one event that lasted', ['1910/1945'], '1 event from 1910 to 1945; longest silence 36 years.'],
		['events at even distances', ['1900', '1910', '1920'], '3 events from 1900 to 1920; longest silence 9 years.'],
		[
			'a crowd across the turn of a year',
			['1950', ...times(3, '1999-12-31'), ...times(2, '2000-01-01')],
			'6 events from 1950 to 1 January 2000; 5 of them on 31 December 1999 and 1 January 2000; longest silence 49 years.'
		],
		[
			'a crowd across the turn of a month',
			['1950', ...times(3, '1999-08-31'), ...times(2, '1999-09-01')],
			'6 events from 1950 to 1 September 1999; 5 of them on 31 August and 1 September 1999; longest silence 49 years.'
		],
		[
			'a crowd in two months',
			['1814', '1914-06-28', '1914-06-01', '1914-07-02', '1914-07-28'],
			'5 events from 1814 to 28 July 1914; 4 of them in June and July 1914; longest silence 99 years.'
		],
		[
			'a crowd known to the year, before the era',
			['-0043', '-0043', '-0043', '1066'],
			'4 events from 44 BCE to 1066; 3 of them in 44 BCE; longest silence 1,108 years.'
		],
		['open ends', ['../1900', '1950', '1990/..'], '3 events from 1900 to 1990; longest silence 49 years.']
	])('of %s', (_, whens, words) => {
		expect(storySummary(eventsOf(...whens))).toBe(words);
	});
	it('names no crowd that is the story itself', () => {
		expect(storySummary(eventsOf('2019-08-21', '2019-08-22', '2019-08-23'))).toBe(
			'3 events from 21 August 2019 to 23 August 2019.'
		);
	});
});
