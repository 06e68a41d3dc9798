import { describe, expect, it } from 'vitest';
import { utcMs } from '#lib/model/calendar.ts';
import { fewerParts, type RoomPart } from './fewer-parts.ts';

/** Parts from year to year with the room of each. */
function parts(...bounds: readonly (readonly [year: number, room: number])[]): RoomPart[] {
	return bounds.slice(0, -1).map(([year, room], i) => {
		const to = utcMs(bounds[i + 1]?.[0] ?? year);
		return { from: utcMs(year), to, count: room, room };
	});
}

const yearsOf = (made: readonly RoomPart[]) => made.map(({ from }) => new Date(from).getUTCFullYear());

describe('parts of an even scale', () => {
	it('become one where their events are spread evenly', () => {
		const even = parts([1900, 5], [1910, 5], [1920, 5], [1930, 0]);
		expect(fewerParts(even, NaN)).toEqual([{ from: utcMs(1900), to: utcMs(1930), count: 15, room: 15 }]);
	});

	it('stay apart where the one is much denser than the other', () => {
		expect(yearsOf(fewerParts(parts([1500, 2], [1900, 20], [1910, 2], [2000, 0]), NaN))).toEqual([1500, 1900, 1910]);
	});

	it('keep the rounder of two bounds', () => {
		const made = fewerParts(parts([1500, 50], [1897, 0.2], [1900, 50], [1950, 0]), NaN);
		expect(yearsOf(made)).toEqual([1500, 1900]);
	});

	it('keep the bound that is asked for', () => {
		expect(yearsOf(fewerParts(parts([1900, 5], [1907, 5], [1914, 0]), utcMs(1907)))).toEqual([1900, 1907]);
	});

	it('lose no event and no time', () => {
		const given = parts([1, 3], [325, 0], [500, 2], [1582, 9], [1583, 1], [1700, 4], [2000, 0]);
		const made = fewerParts(given, NaN);
		expect(made.reduce((sum, { count }) => sum + count, 0)).toBe(19);
		expect([made[0]?.from, made.at(-1)?.to]).toEqual([utcMs(1), utcMs(2000)]);
		made.slice(1).forEach(({ from }, i) => expect(from).toBe(made[i]?.to));
	});
});
