/** Periods in the two notations: TIMEX3 values (TimeML 1.2.1) and EDTF (ISO 8601-2). */
import { civil, DAY_MS } from '#lib/model/calendar.ts';
import type { Clock } from './meaning.ts';
import { offsetOn } from './zones.ts';
import { endDay, firstDay, firstYear, isoWeek, type Period } from './period.ts';

const pad = (n: number, width = 2) => String(Math.abs(n)).padStart(width, '0');

/** An astronomical year in four digits; TIMEX3 writes years before the era as `BC0044`. */
function timexYear(year: number): string {
	return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}

function edtfYear(year: number): string {
	if (Math.abs(year) > 9999) return `Y${year}`;
	return `${year < 0 ? '-' : ''}${pad(year, 4)}`;
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

/** TIMEX3 value of a period: `1998-02-13`, `1998-W07`, `1998-W07-WE`, `1998-SU`, `198`, `19`. */
export function periodTimex(period: Period): string {
	const { unit, n } = period;
	switch (unit) {
		case 'day': {
			const date = civil(n * DAY_MS);
			return `${timexYear(date.year)}-${pad(date.month)}-${pad(date.day)}`;
		}
		case 'week':
		case 'weekend': {
			const { year, week } = isoWeek(n);
			return `${timexYear(year)}-W${pad(week)}${unit === 'weekend' ? '-WE' : ''}`;
		}
		case 'month':
			return `${timexYear(Math.floor(n / 12))}-${pad(mod(n, 12) + 1)}`;
		case 'season':
			return `${timexYear(Math.floor(n / 4))}-${SEASONS[mod(n, 4)]}`;
		case 'quarter':
			return `${timexYear(Math.floor(n / 4))}-Q${mod(n, 4) + 1}`;
		case 'half':
			return `${timexYear(Math.floor(n / 2))}-H${mod(n, 2) + 1}`;
		case 'year':
			return timexYear(n);
		case 'decade':
			return n >= 0 ? pad(n, 3) : `BC${pad(-n - 1, 3)}`;
		case 'century':
			return n >= 0 ? pad(n) : `BC${pad(-n - 1)}`;
		case 'millennium':
			return n >= 0 ? pad(n, 1) : `BC${pad(-n - 1, 1)}`;
	}
}

/** EDTF of a period; weeks and weekends, which EDTF has no date for, as intervals of days. */
export function periodEdtf(period: Period, qualifier = ''): string {
	const { unit, n } = period;
	switch (unit) {
		case 'day':
			return `${edtfDay(n)}${qualifier}`;
		case 'week':
		case 'weekend':
			return `${edtfDay(firstDay(period))}${qualifier}/${edtfDay(endDay(period) - 1)}${qualifier}`;
		case 'month':
			return `${edtfYear(Math.floor(n / 12))}-${pad(mod(n, 12) + 1)}${qualifier}`;
		case 'season':
			return `${edtfYear(Math.floor(n / 4))}-${21 + mod(n, 4)}${qualifier}`;
		case 'quarter':
			return `${edtfYear(Math.floor(n / 4))}-${33 + mod(n, 4)}${qualifier}`;
		case 'half':
			return `${edtfYear(Math.floor(n / 2))}-${40 + mod(n, 2)}${qualifier}`;
		case 'year':
			return `${edtfYear(n)}${qualifier}`;
		default:
			return wholeYears(n, unit === 'decade' ? 10 : unit === 'century' ? 100 : 1000, qualifier);
	}
}

/** `185X` for a decade of the era; the interval of its years for the first, which has no year 0, and for those before it. */
function wholeYears(n: number, length: number, qualifier: string): string {
	if (n > 0 && n * length <= 9999) {
		const digits = String(length).length - 1;
		return `${pad(n, 4 - digits)}${'X'.repeat(digits)}${qualifier}`;
	}
	return `${edtfYear(firstYear(n, length))}${qualifier}/${edtfYear(firstYear(n + 1, length) - 1)}${qualifier}`;
}

function edtfDay(dayNumber: number): string {
	const date = civil(dayNumber * DAY_MS);
	return `${edtfYear(date.year)}-${pad(date.month)}-${pad(date.day)}`;
}

/** TIMEX3 time of a day: `T14:30`, `TMO`. */
export function clockTimex(clock: Clock): string {
	if (clock.hour === null) return `T${clock.part ?? 'XX'}`;
	return `T${pad(clock.hour)}:${pad(clock.minute)}`;
}

/** EDTF of a time of day on a day; a part of the day is known to the day only. */
export function clockEdtf(dayNumber: number, clock: Clock): string {
	if (clock.hour === null) return edtfDay(dayNumber);
	const minutes = clock.hour * 60 + clock.minute;
	const zone = clock.offset === null ? '' : formatOffset(offsetOn(clock.offset, dayNumber, minutes));
	return `${edtfDay(dayNumber)}T${pad(clock.hour)}:${pad(clock.minute)}${zone}`;
}

function formatOffset(minutes: number): string {
	if (minutes === 0) return 'Z';
	return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
}

function mod(n: number, by: number): number {
	return ((n % by) + by) % by;
}
