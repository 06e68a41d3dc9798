import { describe, expect, it } from 'vitest';
import { timeSpan } from '#lib/model/time-span.ts';
import { eventsOf } from './random-stories.ts';
import { inTurn, rhythmOf } from './rhythm.ts';

const day = (date: string) => timeSpan(date).from;
const CENTURY = { from: day('1910'), to: day('2020') };
/** A picture that runs evenly from 1910 to 2020. */
const even = (time: number) => (time - CENTURY.from) / (CENTURY.to - CENTURY.from);
const STORY = eventsOf(
	'1910',
	'1965-06-22',
	...['01', '03', '04'].map((n) => `1990-11-${n}`),
	...['20', '21', '22', '22', '23'].map((n) => `2019-08-${n}`)
);

describe('rhythmOf', () => {
	it('finds what is crowded on the picture', () => {
		expect(rhythmOf(STORY, even).bursts).toEqual([
			{ from: day('1990-11-01'), to: day('1990-11-04') },
			{ from: day('2019-08-20'), to: day('2019-08-23') }
		]);
	});
	it('finds none where the picture gives each event its room', () => {
		const times = [...new Set(STORY.map(({ span }) => span.from))];
		expect(rhythmOf(STORY, (time) => times.indexOf(time) / 4).bursts).toEqual([]);
	});
	it('finds the long silences, however little room they have', () => {
		const gaps = [
			{ from: day('1910'), to: day('1965-06-22') },
			{ from: day('1965-06-22'), to: day('1990-11-01') },
			{ from: day('1990-11-04'), to: day('2019-08-20') }
		];
		expect(rhythmOf(STORY, even).gaps).toEqual(gaps);
		expect(rhythmOf(STORY, () => 0).gaps).toEqual(gaps);
	});
	it('counts what lasted where it began, and what has no beginning where it ended', () => {
		const { gaps } = rhythmOf(eventsOf('../1900', '2000-01-01/..', '2000-01-02'), even);
		expect(gaps).toEqual([{ from: day('1901'), to: day('2000-01-01') }]);
	});
	it('does not call the whole story a burst', () => {
		expect(rhythmOf(eventsOf('1910', '1940', '1970', '2000'), (time) => even(time) / 10).bursts).toHaveLength(1);
		const crowd = Array.from({ length: 60 }, (_, i) => String(1910 + i));
		expect(rhythmOf(eventsOf(...crowd), even).bursts).toEqual([]);
	});
	it.each([
		['no events', []],
		['one event', ['1910']]
	])('finds nothing in %s', (_, whens) => {
		expect(rhythmOf(eventsOf(...whens), even)).toEqual({ bursts: [], gaps: [] });
	});
});

describe('inTurn', () => {
	const { bursts } = rhythmOf(STORY, even);
	it.each([
		['1900', 0],
		['1990-11-01', 0],
		['1992', 1],
		['2019-12-01', 0]
	])('from %s leads to number %d', (date, index) => {
		expect(inTurn(bursts, day(date))[0]).toBe(bursts[index]);
	});
	it('goes through all of them once', () => {
		expect(inTurn(bursts, day('1992'))).toEqual([bursts[1], bursts[0]]);
	});
	it('leads nowhere where there is none', () => {
		expect(inTurn([], 0)).toEqual([]);
	});
});
