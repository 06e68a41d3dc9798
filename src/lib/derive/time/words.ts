/** The vocabulary of time: names and numbers as regular-expression fragments, and their values. */
import type { PeriodUnit } from './period.ts';

export const MONTHS = 'january february march april may june july august september october november december'.split(
	' '
);
export const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** A month's name or its abbreviation; the caller asks `monthNumber` whether it is spelled as a name. */
export const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
export const WEEKDAY =
	'(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|(?:Mon|Tues?|Wed|Thurs?|Fri)\\b\\.?|(?:Sun|Sat)\\.)';
export const YEAR = '(?:1[0-9]\\d\\d|20\\d\\d)';
/** Nothing that a number would count: the sentence ends or goes on with another phrase. */
const NOT_COUNTING = `(?=["”’)\\]]?(?:[.,;:!?]|$)|\\s+(?:the|an?|when|while|after|before|at|in|on|by|as|he|she|it|they|his|her|its|their)\\b)`;
/** A year that only its place makes one, as right after a month: "March 321", "March 2100". */
export const PLACED_YEAR = `(?:${YEAR}|(?:[1-9]\\d\\d|2[12]\\d\\d)${NOT_COUNTING})`;
/** A year of the centuries to come, after a word of time. */
export const LATER_YEAR = `(?:2[12]\\d\\d)${NOT_COUNTING}`;
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
/** White space within an expression: bounded, so that looking back over a page of blanks stays linear. */
export const S = '\\s{1,16}';
/** The same where none is needed. */
export const OPTIONAL_S = '\\s{0,16}';
/** White space or a hyphen. */
export const H = `(?:${S}|-)`;

/** 1–12, or null where the word is no capitalised month: "may" and "march" are verbs. */
export function monthNumber(word: string): number | null {
	if (!/^\p{Lu}/u.test(word)) return null;
	const key = word.slice(0, 3).toLowerCase();
	const index = MONTHS.findIndex((name) => name.startsWith(key));
	return index === -1 ? null : index + 1;
}

/** 0 Sunday … 6 Saturday, or null where the word is not capitalised. */
export function weekdayNumber(word: string): number | null {
	if (!/^\p{Lu}/u.test(word)) return null;
	const key = word.slice(0, 3).toLowerCase();
	const index = WEEKDAYS.findIndex((name) => name.startsWith(key));
	return index === -1 ? null : index;
}

const UNITS: Readonly<Record<string, PeriodUnit>> = {
	day: 'day',
	week: 'week',
	weekend: 'weekend',
	month: 'month',
	season: 'season',
	quarter: 'quarter',
	half: 'half',
	year: 'year',
	decade: 'decade',
	century: 'century',
	centurie: 'century',
	millennium: 'millennium',
	millennia: 'millennium'
};

/** A unit of the calendar, singular or plural. */
export const UNIT = '(?:days?|weekends?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies)|millenni(?:um|a))';
/** Any unit, those of the clock as well. */
export const ANY_UNIT = `(?:seconds?|minutes?|hours?|fortnights?|${UNIT.slice(3)}`;

export function unitOf(word: string): PeriodUnit | null {
	const lower = word.toLowerCase();
	return UNITS[lower] ?? UNITS[lower.replace(/s$/, '')] ?? null;
}

/** ISO 8601 duration designators; decades and longer as TIMEX3 counts them. */
const DESIGNATORS: Readonly<Record<string, readonly [time: boolean, letter: string, factor: number]>> = {
	second: [true, 'S', 1],
	minute: [true, 'M', 1],
	hour: [true, 'H', 1],
	day: [false, 'D', 1],
	night: [false, 'D', 1],
	week: [false, 'W', 1],
	fortnight: [false, 'W', 2],
	weekend: [false, 'WE', 1],
	month: [false, 'M', 1],
	quarter: [false, 'Q', 1],
	year: [false, 'Y', 1],
	decade: [false, 'Y', 10],
	century: [false, 'Y', 100],
	centurie: [false, 'Y', 100],
	millennium: [false, 'Y', 1000],
	millennia: [false, 'Y', 1000]
};

/** TIMEX3 duration of so many units; a count that is not said (null) is `X`. */
export function durationValue(count: number | null, unit: string): string | null {
	const lower = unit.toLowerCase();
	const designator = DESIGNATORS[lower] ?? DESIGNATORS[lower.replace(/s$/, '')];
	if (designator === undefined) return null;
	const [time, letter, factor] = designator;
	if (count === null) return factor === 10 ? 'PXDE' : factor === 100 ? 'PXCE' : `P${time ? 'T' : ''}X${letter}`;
	const whole = Math.floor(count * factor);
	const [finer, ratio] = FINER[`${time ? 'T' : ''}${letter}`] ?? ['', 1];
	const rest = (count * factor - whole) * ratio;
	if (rest > 0 && finer !== '' && Number.isInteger(rest)) {
		return `P${time ? 'T' : ''}${whole === 0 ? '' : `${whole}${letter}`}${rest}${finer}`;
	}
	return `P${time ? 'T' : ''}${count * factor}${letter}`;
}

/** The next finer designator and how many of it make one: half a year is six months. */
const FINER: Readonly<Record<string, readonly [letter: string, ratio: number]>> = {
	Y: ['M', 12],
	TH: ['M', 60],
	TM: ['S', 60]
};
