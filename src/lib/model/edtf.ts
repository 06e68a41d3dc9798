/**
 * EDTF (Extended Date/Time Format, ISO 8601-2:2019) as the Library of Congress specifies it: levels 0 and 1 completely,
 * and of level 2 the extended seasons, quarters and halves (25–41), years with an exponent (`Y-17E7`) and `1XXX`.
 * Beyond the standard, a time of day may stop at the hour or the minute (`2019-08-22T14:30`) or carry up to three digits
 * of a second (`14:30:05.125`), a date-time or a season may be a side of an interval, and every date may be qualified
 * (`196X~`).
 * https://www.loc.gov/standards/datetime/
 *
 * Written out here and not taken from a library because the same parser runs in the viewer (the window in the URL is
 * EDTF) and must reach beyond the years that `Date` holds; the tests hold it against the `edtf` package.
 */
import { remembered } from './remembered.ts';
import { daysInMonth, utcMs } from './calendar.ts';

/** What a date is known to, coarsest last. */
export const PRECISIONS = [
	'millisecond',
	'second',
	'minute',
	'hour',
	'day',
	'month',
	'season',
	'quarter',
	'half',
	'year',
	'decade',
	'century',
	'millennium'
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A date: sometime within `[from, to)`, UTC milliseconds, with the fields it was written with (null: not given). */
export interface EdtfDate {
	readonly kind: 'date';
	readonly from: number;
	readonly to: number;
	readonly precision: Precision;
	/** `~` or `%` */
	readonly approximate: boolean;
	/** `?` or `%` */
	readonly uncertain: boolean;
	/** Astronomical year: 0 is 1 BCE. For `201X` the first year it may be. */
	readonly year: number;
	/** 1–12, or an EDTF season code 21–41. */
	readonly month: number | null;
	readonly day: number | null;
	/** `[hour, minute, second, millisecond]` as far as given. */
	readonly time: readonly number[];
	/** Minutes east of UTC; null: none written, read as UTC. */
	readonly offset: number | null;
}

/** `..` is an open end (it goes on), an empty side is an unknown one. */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** It lasted from somewhere in `start` to somewhere in `end`. */
export interface EdtfInterval {
	readonly kind: 'interval';
	readonly start: EdtfEnd;
	readonly end: EdtfEnd;
}

export type Edtf = EdtfDate | EdtfInterval;

/** Says what came and what was expected of a string that is no EDTF date. */
export class EdtfError extends Error {
	override readonly name = 'EdtfError';
	constructor(
		readonly text: string,
		readonly expected: string
	) {
		super(`“${text}” is not an EDTF date: expected ${expected}.`);
	}
}

const FORMS = 'a date such as 2019-08-22, 2016-11, 1965~, 201X, -0044, 1910/1945 or 2016/..';

/** Parses an EDTF string. Throws `EdtfError`. */
export const parseEdtf = remembered(500, (text): Edtf => {
	const sides = text.split('/');
	if (sides.length === 1) return parseDate(text);
	if (sides.length > 2) throw new EdtfError(text, 'at most one “/”');
	const [start, end] = sides.map((side) => parseEnd(side)) as [EdtfEnd, EdtfEnd];
	if (typeof start === 'string' && typeof end === 'string') {
		throw new EdtfError(text, 'a date on at least one side of “/”');
	}
	if (typeof start !== 'string' && typeof end !== 'string' && end.to <= start.from) {
		throw new EdtfError(text, 'an end that is not before the start');
	}
	return { kind: 'interval', start, end };
});

/** The parsed date, or null where the string is no EDTF: for borders that word the fault themselves. */
export function tryParseEdtf(text: string): Edtf | null {
	try {
		return parseEdtf(text);
	} catch (error) {
		if (error instanceof EdtfError) return null;
		throw error;
	}
}

function parseEnd(text: string): EdtfEnd {
	if (text === '..') return 'open';
	if (text === '') return 'unknown';
	return parseDate(text);
}

/** `Y` and more than four digits, or an exponent: the standard keeps `Y1985` out. */
const LONG_YEAR = /^Y(-?[1-9]\d*)(?:E([1-9]\d*))?$/;
/** Furthest year: up to there a day of the calendar is a whole number that a float holds. */
const MAX_YEAR = 1e12;
const DATE = /^(-?)(\d[\dX]{3})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;
const DATE_TIME = /^(-?\d{4}-\d\d-\d\d)T(\d\d)(?::(\d\d)(?::(\d\d)(?:[.,](\d{1,3}))?)?)?(Z|[+-]\d\d(?::[0-5]\d)?)?$/;

function parseDate(text: string): EdtfDate {
	const qualifier = /[?~%]$/.exec(text)?.[0] ?? '';
	const bare = qualifier ? text.slice(0, -1) : text;
	const known = parseLongYear(bare, text) ?? parseDateTime(bare, text) ?? parseCalendarDate(bare, text);
	return {
		kind: 'date',
		time: [],
		offset: null,
		...known,
		approximate: qualifier === '~' || qualifier === '%',
		uncertain: qualifier === '?' || qualifier === '%'
	};
}

type Known = Pick<EdtfDate, 'from' | 'to' | 'precision' | 'year' | 'month' | 'day'> &
	Partial<Pick<EdtfDate, 'time' | 'offset'>>;

function parseLongYear(bare: string, text: string): Known | null {
	const match = LONG_YEAR.exec(bare);
	if (match === null) return null;
	const [, digits = '', exponent] = match;
	const year = Number(digits) * 10 ** Number(exponent ?? 0);
	if (exponent === undefined && Math.abs(year) <= 9999) {
		throw new EdtfError(text, 'Y only before a year of more than four digits');
	}
	if (Math.abs(year) > MAX_YEAR) throw new EdtfError(text, 'a year within a trillion years of year 0');
	return { year, month: null, day: null, precision: 'year', from: utcMs(year), to: utcMs(year + 1) };
}

function parseCalendarDate(bare: string, text: string): Known {
	const match = DATE.exec(bare);
	if (match === null) throw new EdtfError(text, FORMS);
	const [, sign, digits = '', month, day] = match;
	if (digits.includes('X')) {
		if (month !== undefined || !/^\d+X+$/.test(digits))
			throw new EdtfError(text, 'X only in the last digits of a year');
		return unspecifiedYear(digits, sign === '-');
	}
	const year = Number(digits) * (sign === '-' ? -1 : 1);
	if (sign === '-' && year === 0) throw new EdtfError(text, 'year 0 written 0000');
	if (month === undefined || (month === 'XX' && (day === undefined || day === 'XX'))) {
		return { year, month: null, day: null, precision: 'year', from: utcMs(year), to: utcMs(year + 1) };
	}
	if (month === 'XX') throw new EdtfError(text, 'a month where a day is given');
	const m = Number(month);
	if (m >= 21 && m <= 41 && day === undefined) return season(year, m);
	if (m < 1 || m > 12) throw new EdtfError(text, 'a month from 01 to 12 or a season from 21 to 41');
	if (day === undefined || day === 'XX') {
		return { year, month: m, day: null, precision: 'month', from: utcMs(year, m), to: utcMs(year, m + 1) };
	}
	const d = Number(day);
	if (d < 1 || d > daysInMonth(year, m)) {
		throw new EdtfError(text, `a day from 01 to ${daysInMonth(year, m)}`);
	}
	return { year, month: m, day: d, precision: 'day', from: utcMs(year, m, d), to: utcMs(year, m, d + 1) };
}

function unspecifiedYear(digits: string, negative: boolean): Known {
	const unknown = digits.length - digits.indexOf('X');
	const low = Number(digits.replaceAll('X', '0'));
	const high = Number(digits.replaceAll('X', '9'));
	const first = negative ? -high : low;
	const last = negative ? Math.min(-low, -1) : high; // there is no year -0000
	const precision = unknown === 1 ? 'decade' : unknown === 2 ? 'century' : 'millennium';
	return { year: first, month: null, day: null, precision, from: utcMs(first), to: utcMs(last + 1) };
}

/** First month and length in months of each season code; a winter belongs to the year in which it begins. */
const SEASONS: Readonly<Record<number, readonly [first: number, months: number, precision: Precision]>> = {
	21: [3, 3, 'season'], // spring, hemisphere not said: read as the northern one
	22: [6, 3, 'season'],
	23: [9, 3, 'season'],
	24: [12, 3, 'season'],
	25: [3, 3, 'season'], // northern hemisphere
	26: [6, 3, 'season'],
	27: [9, 3, 'season'],
	28: [12, 3, 'season'],
	29: [9, 3, 'season'], // southern hemisphere
	30: [12, 3, 'season'],
	31: [3, 3, 'season'],
	32: [6, 3, 'season'],
	33: [1, 3, 'quarter'],
	34: [4, 3, 'quarter'],
	35: [7, 3, 'quarter'],
	36: [10, 3, 'quarter'],
	37: [1, 4, 'half'], // thirds of a year: between a quarter and a half
	38: [5, 4, 'half'],
	39: [9, 4, 'half'],
	40: [1, 6, 'half'],
	41: [7, 6, 'half']
};

function season(year: number, code: number): Known {
	const [first, months, precision] = SEASONS[code] ?? [1, 12, 'year'];
	return { year, month: code, day: null, precision, from: utcMs(year, first), to: utcMs(year, first + months) };
}

const TIME_UNITS = [
	['hour', 3_600_000],
	['minute', 60_000],
	['second', 1000],
	['millisecond', 1]
] as const;

function parseDateTime(bare: string, text: string): Known | null {
	const match = DATE_TIME.exec(bare);
	if (match === null) return null;
	const [, date = '', hour, minute, second, fraction, zone] = match;
	const { year, month, day } = parseCalendarDate(date, text);
	const time = [hour, minute, second, fraction?.padEnd(3, '0')].filter((part) => part !== undefined).map(Number);
	const [h = 0, min = 0, s = 0, ms = 0] = time;
	// 24:00 ends a day (ISO 8601); second 60 is a leap second, which UTC in milliseconds counts as the next second.
	const endOfDay = h === 24 && min === 0 && s === 0 && ms === 0;
	if ((h > 23 && !endOfDay) || min > 59 || s > 60) throw new EdtfError(text, 'a time from 00:00:00 to 24:00:00');
	const offset = zone === undefined ? null : zoneMinutes(zone);
	if (zone?.startsWith('-') && offset === 0) throw new EdtfError(text, 'an offset of zero written Z or +00:00');
	if (offset !== null && Math.abs(offset) > 14 * 60) throw new EdtfError(text, 'an offset from -14:00 to +14:00');
	const [precision, length] = TIME_UNITS[time.length - 1] ?? TIME_UNITS[0];
	const from = utcMs(year, month ?? 1, day ?? 1, h, min, s, ms) - (offset ?? 0) * 60_000;
	return { year, month, day, time, offset, precision, from, to: from + length };
}

function zoneMinutes(zone: string): number {
	if (zone === 'Z') return 0;
	const digits = zone.slice(1).replace(':', '');
	const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
	return zone.startsWith('-') ? -minutes : minutes;
}
