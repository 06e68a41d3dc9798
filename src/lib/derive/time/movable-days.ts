/** Days that the calendar computes: Easter in both churches, the new year of the Hebrew calendar, the nth Sunday of a month. */
import { day, type Period, weekdayOf } from './period.ts';

/** A day so many days off. */
export const daysAfter = (p: Period, by: number): Period => ({ unit: 'day', n: p.n + by });

/** The nth weekday of a month: `nth(y, 11, 4, 4)` is Thanksgiving; `which` −1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, which: number): Period {
	const first = day(year, which > 0 ? month : month + 1, 1).n;
	if (which > 0) return { unit: 'day', n: first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (which - 1) };
	return { unit: 'day', n: first - 1 - ((weekdayOf(first - 1) - weekday + 7) % 7) };
}

/** Western Easter Sunday; the algorithm of Meeus, Jones and Butcher. */
export function easter(y: number): Period {
	const a = y % 19;
	const b = Math.floor(y / 100);
	const c = y % 100;
	const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const month = Math.floor((h + l - 7 * m + 114) / 31);
	return day(y, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** Days by which the Julian calendar lags in a Gregorian year. */
const julianLag = (y: number): number => Math.floor(y / 100) - Math.floor(y / 400) - 2;

/** Orthodox Easter Sunday in the Gregorian calendar; Meeus' rule for the Julian calendar. */
export function orthodoxEaster(y: number): Period {
	const d = (19 * (y % 19) + 15) % 30;
	const e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7;
	const month = Math.floor((d + e + 114) / 31);
	return daysAfter(day(y, month, ((d + e + 114) % 31) + 1), julianLag(y));
}

/**
 * Passover's first day (15 Nisan) in the Gregorian calendar; Gauss' rule (1802), which gives the Julian date from the
 * Hebrew year that began the autumn before. Right for every year from 1 on.
 */
export function passover(y: number): Period {
	const hebrew = y + 3760;
	const a = (12 * hebrew + 17) % 19;
	const b = hebrew % 4;
	const moment = 32.0440932 + 1.5542418 * a + 0.25 * b - 0.00317779 * hebrew;
	const whole = Math.floor(moment);
	const rest = moment - whole;
	const c = (whole + 3 * hebrew + 5 * b + 5) % 7;
	const put =
		c === 2 || c === 4 || c === 6
			? 1
			: c === 1 && a > 6 && rest >= 0.6328703
				? 2
				: c === 0 && a > 11 && rest >= 0.8977239
					? 1
					: 0;
	return daysAfter(day(y, 3, 1), whole + put - 1 + julianLag(y));
}

/** The Hebrew new year (1 Tishri) that falls in a year: 163 days after Passover. */
export const roshHashanah = (y: number): Period => daysAfter(passover(y), 163);
