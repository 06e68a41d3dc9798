/** Periods: the stretches of the calendar that English names (a day, a week, a quarter …), counted so that they can be shifted. */
import { civil, DAY_MS, daysFromCivil } from '#lib/model/calendar.ts';

export const PERIOD_UNITS = [
	'day',
	'weekend',
	'week',
	'month',
	'season',
	'quarter',
	'half',
	'year',
	'decade',
	'century',
	'millennium'
] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/**
 * The `n`th period of its unit. Days count from 1970-01-01, weeks and weekends from the ISO week of that day, the others
 * from year 0: month `year * 12 + month - 1`, quarter `year * 4 + quarter - 1`, season `year * 4` + 0 (spring) … 3
 * (winter, in the year in which it begins), decade `floor(year / 10)`. Years are astronomical. The era has no year 0:
 * decade, century and millennium 0 begin with year 1, and -1 ends with 1 BC, the astronomical year 0.
 */
export interface Period {
	readonly unit: PeriodUnit;
	readonly n: number;
}

export const day = (year: number, month: number, date: number): Period => ({
	unit: 'day',
	n: daysFromCivil(year, month, date)
});
export const month = (year: number, number: number): Period => ({ unit: 'month', n: year * 12 + number - 1 });
export const quarter = (year: number, number: number): Period => ({ unit: 'quarter', n: year * 4 + number - 1 });
export const half = (year: number, number: number): Period => ({ unit: 'half', n: year * 2 + number - 1 });
/** `number`: 0 spring … 3 winter. */
export const season = (year: number, number: number): Period => ({ unit: 'season', n: year * 4 + number });
export const year = (number: number): Period => ({ unit: 'year', n: number });

/** The period of the same unit `by` further on. */
export function shift(period: Period, by: number): Period {
	return by === 0 ? period : { unit: period.unit, n: period.n + by };
}

/** Months in a period of the units that are made of whole months. */
const MONTHS: Readonly<Partial<Record<PeriodUnit, number>>> = {
	month: 1,
	season: 3,
	quarter: 3,
	half: 6,
	year: 12
};
/** Years in a period of the units that are counted from the era. */
export const YEARS: Readonly<Partial<Record<PeriodUnit, number>>> = { decade: 10, century: 100, millennium: 1000 };

/** First astronomical year of the `n`th decade, century or millennium, `length` its years. */
export function firstYear(n: number, length: number): number {
	return n * length + (n <= 0 ? 1 : 0);
}

/** Seasons begin in March. */
const SEASON_MONTH = 2;

/** First day of a period, in days since 1970-01-01. */
export function firstDay({ unit, n }: Period): number {
	if (unit === 'day') return n;
	if (unit === 'week') return 7 * n - 3;
	if (unit === 'weekend') return 7 * n + 2;
	const length = YEARS[unit];
	if (length !== undefined) return daysFromCivil(firstYear(n, length), 1, 1);
	return daysFromCivil(0, n * (MONTHS[unit] ?? 1) + (unit === 'season' ? SEASON_MONTH : 0) + 1, 1);
}

/** First day after a period. */
export function endDay(period: Period): number {
	return period.unit === 'weekend' ? firstDay(period) + 2 : firstDay(shift(period, 1));
}

/** The period of a unit that holds a day; of weekends the one of the day's ISO week. */
export function periodOf(unit: PeriodUnit, dayNumber: number): Period {
	if (unit === 'day') return { unit, n: dayNumber };
	if (unit === 'week' || unit === 'weekend') return { unit, n: Math.floor((dayNumber + 3) / 7) };
	const date = civil(dayNumber * DAY_MS);
	const length = YEARS[unit];
	if (length !== undefined) return { unit, n: Math.floor((date.year > 0 ? date.year : date.year - 1) / length) };
	const months = date.year * 12 + date.month - 1 - (unit === 'season' ? SEASON_MONTH : 0);
	return { unit, n: Math.floor(months / (MONTHS[unit] ?? 1)) };
}

/** The period of a coarser or equal unit in which another begins. */
export function widen(period: Period, unit: PeriodUnit): Period {
	return periodOf(unit, firstDay(period));
}

/** The astronomical year in which a period begins. */
export function yearOf(period: Period): number {
	return civil(firstDay(period) * DAY_MS).year;
}

/** Day of the week of a day: 0 Sunday … 6 Saturday. */
export function weekdayOf(dayNumber: number): number {
	return (((dayNumber + 4) % 7) + 7) % 7;
}

/** ISO 8601 week: the week belongs to the year of its Thursday. */
export function isoWeek(n: number): { readonly year: number; readonly week: number } {
	const thursday = 7 * n;
	const { year: isoYear } = civil(thursday * DAY_MS);
	return { year: isoYear, week: Math.floor((thursday - daysFromCivil(isoYear, 1, 1)) / 7) + 1 };
}

/** Whether `a` is the finer unit. */
export function isFiner(a: PeriodUnit, b: PeriodUnit): boolean {
	return PERIOD_UNITS.indexOf(a) < PERIOD_UNITS.indexOf(b);
}
