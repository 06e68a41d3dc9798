/**
 * The proleptic Gregorian calendar as arithmetic on numbers: UTC milliseconds since 1970, any year, without `Date`, whose
 * range ends at ±271,821 years. Beyond about 285,000 years from 1970 a float no longer holds single milliseconds; a
 * date that far away is never known to one.
 */

/** Length of a day, in milliseconds: UTC as POSIX counts it, without leap seconds. */
export const DAY_MS = 86_400_000;
/** Mean length of a Gregorian year, in milliseconds: 365.2425 days. For estimates of size, never for dates. */
export const YEAR_MS = 365.2425 * DAY_MS;

/** A point of the calendar. `year` is astronomical (0 is 1 BCE); `month` and `day` count from 1. */
export interface Civil {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
	readonly millisecond: number;
}

/**
 * Days from 1970-01-01 to a civil date; months outside 1–12 carry into the year.
 * Formula: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
 */
export function daysFromCivil(year: number, month: number, day: number): number {
	const carried = year + Math.floor((month - 1) / 12);
	const m = ((((month - 1) % 12) + 12) % 12) + 1;
	const y = m <= 2 ? carried - 1 : carried;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

/** UTC milliseconds of a civil date and time of day; fields beyond their range carry over. */
export function utcMs(year: number, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0): number {
	return daysFromCivil(year, month, day) * DAY_MS + hour * 3_600_000 + minute * 60_000 + second * 1000 + millisecond;
}

/** The civil date and time of day of UTC milliseconds: the inverse of `utcMs` (Hinnant's `civil_from_days`). */
export function civil(ms: number): Civil {
	const { days, rest } = splitDays(ms);
	const z = days + 719_468;
	const era = Math.floor(z / 146_097);
	const dayOfEra = z - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const mp = Math.floor((5 * dayOfYear + 2) / 153);
	const month = mp < 10 ? mp + 3 : mp - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
		hour: Math.floor(rest / 3_600_000),
		minute: Math.floor(rest / 60_000) % 60,
		second: Math.floor(rest / 1000) % 60,
		millisecond: rest % 1000
	};
}

/** Whole days since 1970 and the milliseconds into the day. Far out, the division alone may round up to the next day. */
function splitDays(ms: number): { days: number; rest: number } {
	const near = Math.floor(ms / DAY_MS);
	const days = near * DAY_MS > ms ? near - 1 : near;
	return { days, rest: Math.min(Math.max(Math.floor(ms - days * DAY_MS), 0), DAY_MS - 1) };
}

/** Number of days in a month. */
export function daysInMonth(year: number, month: number): number {
	return daysFromCivil(year, month + 1, 1) - daysFromCivil(year, month, 1);
}

/** Day of the week, 0 = Sunday … 6 = Saturday, of UTC milliseconds. */
export function weekday(ms: number): number {
	return (((splitDays(ms).days + 4) % 7) + 7) % 7;
}
