/** Steps of the calendar for ticks: true months and years, at any distance from now. */
import { civil, DAY_MS, utcMs, YEAR_MS } from '#lib/model/calendar.ts';

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

/** Times of a step in `[from, to)`, UTC ms, at most `limit` of them (the first ones). */
export function tickTimes(from: number, to: number, { unit, count }: TickStep, limit = 500): number[] {
	const times: number[] = [];
	for (let i = 0; i < limit + 2 && times.length < limit; i++) {
		const time = nth(from, unit, count, i);
		if (time >= to) break;
		// A multi-day step that a short month has no room for falls on the first of the next one.
		if (time >= from && time !== times.at(-1)) times.push(time);
	}
	return times;
}

/** The `i`th multiple of the step, counted from the one at or before `from`. */
function nth(from: number, unit: TickUnit, count: number, i: number): number {
	const { year, month, day } = civil(from);
	if (unit === 'year') return utcMs(count === 1 ? year + i : roundYear(indexOfYear(year, count) + i, count));
	if (unit === 'month') return utcMs(year, Math.floor((month - 1) / count) * count + 1 + i * count);
	if (unit === 'day') {
		// Multi-day steps start anew each month (1, 8, 15, 22 …), so that the first is always named.
		if (count === 1) return utcMs(year, month, day + i);
		const perMonth = Math.floor(29 / count) + 1;
		const first = Math.floor((day - 1) / count);
		const k = first + i;
		return utcMs(year, month + Math.floor(k / perMonth), (k % perMonth) * count + 1);
	}
	const length = UNIT_MS[unit] * count;
	return Math.floor(from / length) * length + i * length;
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
