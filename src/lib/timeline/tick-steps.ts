/** Steps of the calendar for ticks: true months and years, at any distance from now. */
import { DAY_MS, YEAR_MS } from '#lib/model/calendar.ts';
import { type Clock, UTC } from '#lib/model/clock.ts';

export type TickUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

export interface TickStep {
	readonly unit: TickUnit;
	readonly count: number;
	/** Mean length in ms, to compare steps. */
	readonly length: number;
}

const UNIT_MS: Readonly<Record<TickUnit, number>> = {
	millisecond: 1,
	second: 1000,
	minute: 60_000,
	hour: 3_600_000,
	day: DAY_MS,
	month: YEAR_MS / 12,
	year: YEAR_MS
};

const step = (unit: TickUnit, count: number): TickStep => ({ unit, count, length: UNIT_MS[unit] * count });

/** Steps that fall on round places of the calendar, shortest first, up to ten billion years. */
export const TICK_STEPS: readonly TickStep[] = [
	...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((n) => step('millisecond', n)),
	...[1, 5, 15, 30].map((n) => step('second', n)),
	...[1, 5, 15, 30].map((n) => step('minute', n)),
	...[1, 3, 6].map((n) => step('hour', n)),
	...[1, 2, 7, 14].map((n) => step('day', n)),
	...[1, 3, 6].map((n) => step('month', n)),
	...Array.from({ length: 10 }, (_, exponent) => [1, 2, 5].map((n) => step('year', n * 10 ** exponent))).flat()
];

/** Times of a step in `[from, to)`, UTC ms, at most `limit` of them (the first ones): round by the clock of the story. */
export function tickTimes(
	from: number,
	to: number,
	{ unit, count }: TickStep,
	clock: Clock = UTC,
	limit = 500
): number[] {
	const times: number[] = [];
	const isClock = isTimeOfDay(unit);
	const length = UNIT_MS[unit] * count;
	let time = Math.floor(clock.local(from) / length) * length - clock.local(from) + from;
	for (let i = 0; i < limit + 2 && times.length < limit; i++) {
		if (!isClock) time = nth(from, unit, count, i, clock);
		else if (i > 0) time = nextRound(time, length, clock);
		if (time >= to) break;
		// A multi-day step that a short month has no room for falls on the first of the next one.
		if (time >= from && time !== times.at(-1)) times.push(time);
	}
	return times;
}

/** The next time of day that is a multiple of a length, whether or not the clock is changed before it. */
function nextRound(time: number, length: number, { local }: Clock): number {
	const next = time + length;
	const said = local(next);
	return next + Math.round(said / length) * length - said;
}

/** The `i`th multiple of the step, counted from the one at or before `from`. */
function nth(from: number, unit: 'day' | 'month' | 'year', count: number, i: number, { civil, at }: Clock): number {
	const { year, month, day } = civil(from);
	if (unit === 'year') return at(count === 1 ? year + i : roundYear(indexOfYear(year, count) + i, count));
	if (unit === 'month') return at(year, Math.floor((month - 1) / count) * count + 1 + i * count);
	// Multi-day steps start anew each month (1, 8, 15, 22 …), so that the first is always named.
	if (count === 1) return at(year, month, day + i);
	const perMonth = Math.floor(29 / count) + 1;
	const first = Math.floor((day - 1) / count);
	const k = first + i;
	return at(year, month + Math.floor(k / perMonth), (k % perMonth) * count + 1);
}

/**
 * The round years as people count them: 20 BCE, 10 BCE, 1, 10, 20. There is no year 0 between; astronomically 10 BCE
 * is -9.
 */
export function roundYear(index: number, count: number): number {
	return index > 0 ? index * count : 1 + index * count;
}

/** Index of the round year at or before a year. */
export function indexOfYear(year: number, count: number): number {
	return year >= count ? Math.floor(year / count) : Math.floor((year - 1) / count);
}

/** Whether steps of a unit lie within a day. */
export const isTimeOfDay = (unit: TickUnit) => unit !== 'day' && unit !== 'month' && unit !== 'year';
