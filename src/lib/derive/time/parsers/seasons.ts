/** Seasons and holidays: "the summer of 1998", "this fall", "last winter", "Thanksgiving", "Christmas Day", "Easter". */
import type { Lean, Meaning } from '../meaning.ts';
import { day, type Period, season, weekdayOf } from '../period.ts';
import { S, YEAR } from '../words.ts';
import { after, before, group, period, timeParser } from './parser.ts';

const SEASONS: Readonly<Record<string, number>> = {
	spring: 0,
	springtime: 0,
	summer: 1,
	summertime: 1,
	fall: 2,
	autumn: 2,
	winter: 3,
	wintertime: 3
};
const LEANS: Readonly<Record<string, Lean>> = {
	last: 'last',
	'this past': 'last',
	past: 'last',
	previous: 'last',
	this: 'this',
	next: 'next',
	coming: 'next',
	'this coming': 'next'
};
const LEAN = `this${S}(?:past|coming)|last|past|previous|this|next|coming`;

/** "the summer of 1998", "summer 1998", "this fall", "the summer", "the winter of nineteen ninety-four" is joined to its year */
export const namedSeason = timeParser(
	'season',
	`(?:(?:the${S})?(?<lean>${LEAN})${S}|the${S}(?:(?:early|late|mid)[-\\s]+)?|(?:early|late|mid)[-\\s]+)?(?<season>spring|summer|fall|autumn|winter)(?:time)?(?:${S}(?:of${S})?(?<year>${YEAR}))?`,
	(match, text) => {
		const number = SEASONS[group(match, 'season').toLowerCase()];
		const stated = match.groups?.year;
		const lean = match.groups?.lean?.toLowerCase().replace(/\s+/g, ' ');
		if (number === undefined) return null;
		if (stated !== undefined) return period(season(Number(stated), number));
		const inYear = (y: number) => season(y, number);
		if (lean !== undefined) return { kind: 'yearly', inYear, lean: LEANS[lean] ?? null };
		if (!isWhen(match[0], before(match, text), after(match, text))) return null;
		return { kind: 'yearly', inYear, lean: null };
	}
);

/** "in summer", "the summer": not "fall in prices", "spring water", "Summer Olympics", "to fall". */
function isWhen(words: string, lead: string, tail: string): boolean {
	if (
		/^[-'’]\w/.test(tail) ||
		/^\s+(?:in|by|from|to|below|short|back|apart|behind|through|off|under|out|water|roll|camp|house|break)\b/i.test(
			tail
		)
	) {
		return /^(?:the\s)?(?:early|late|mid)/i.test(words);
	}
	if (/^\p{Lu}/u.test(words) && !/^The\s/.test(words)) return false;
	if (/^the\s/i.test(words))
		return (
			!/fall$/i.test(words) &&
			!/^\s+of\b/.test(tail) &&
			/\b(?:in|during|over|through|throughout|by|until|since|for|of|before|after)\s+$/i.test(lead)
		);
	return /^(?:early|late|mid)/i.test(words) || /\b(?:in|during|by|until|since|every|each)\s+$/i.test(lead);
}

/** The nth weekday of a month: `nth(y, 11, 4, 4)` is Thanksgiving; `which` −1 is the last one. */
function nthWeekday(year: number, month: number, weekday: number, which: number): Period {
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

const shifted = (p: Period, by: number): Period => ({ unit: 'day', n: p.n + by });

/** Days that bear a name in English-speaking countries, and when they fall. */
const HOLIDAYS: readonly (readonly [names: string, inYear: (year: number) => Period])[] = [
	["New Year['’]?s Day|New Year['’]?s", (y) => day(y, 1, 1)],
	["New Year['’]?s Eve", (y) => day(y, 12, 31)],
	['Christmas Eve', (y) => day(y, 12, 24)],
	['Christmas Day|Christmas', (y) => day(y, 12, 25)],
	['Boxing Day', (y) => day(y, 12, 26)],
	["Valentine['’]?s Day", (y) => day(y, 2, 14)],
	["(?:St\\.?|Saint) Patrick['’]?s Day", (y) => day(y, 3, 17)],
	["April Fools?['’]? Day", (y) => day(y, 4, 1)],
	['May Day', (y) => day(y, 5, 1)],
	['Independence Day|Fourth of July', (y) => day(y, 7, 4)],
	['Bastille Day', (y) => day(y, 7, 14)],
	['Halloween', (y) => day(y, 10, 31)],
	['Veterans Day|Armistice Day|Remembrance Day', (y) => day(y, 11, 11)],
	['Martin Luther King (?:Jr\\.? )?Day', (y) => nthWeekday(y, 1, 1, 3)],
	["Presidents?['’]? Day", (y) => nthWeekday(y, 2, 1, 3)],
	["Mother['’]?s Day", (y) => nthWeekday(y, 5, 0, 2)],
	["Father['’]?s Day", (y) => nthWeekday(y, 6, 0, 3)],
	['Memorial Day', (y) => nthWeekday(y, 5, 1, -1)],
	['Labou?r Day', (y) => nthWeekday(y, 9, 1, 1)],
	['Columbus Day', (y) => nthWeekday(y, 10, 1, 2)],
	['Election Day', (y) => shifted(nthWeekday(y, 11, 1, 1), 1)],
	['Thanksgiving Day|Thanksgiving', (y) => nthWeekday(y, 11, 4, 4)],
	['Black Friday', (y) => shifted(nthWeekday(y, 11, 4, 4), 1)],
	['Ash Wednesday', (y) => shifted(easter(y), -46)],
	['Palm Sunday', (y) => shifted(easter(y), -7)],
	['Good Friday', (y) => shifted(easter(y), -2)],
	['Easter Sunday|Easter', easter],
	['Easter Monday', (y) => shifted(easter(y), 1)]
];

/** "Thanksgiving Day", "last Christmas", "Easter 1916", "Election Day" */
export const holiday = timeParser(
	'holiday',
	`(?:(?<lean>${LEAN})${S})?(?<name>${HOLIDAYS.map(([names]) => names.replaceAll(' ', S)).join('|')})(?:\\s*,?\\s*(?<year>${YEAR}))?`,
	(match, text): Meaning | null => {
		const name = group(match, 'name').replace(/\s+/g, ' ');
		const found = HOLIDAYS.find(([names]) => new RegExp(`^(?:${names})$`, 'i').test(name));
		if (found === undefined || !/^\p{Lu}/u.test(name)) return null;
		if (
			/^\s+(?:Island|Eve|Rising|Party|[Pp]resents?|[Cc]ards?|[Tt]ree|[Pp]arade|[Ss]hopping|[Ss]ales|Seals)\b/.test(
				after(match, text)
			)
		)
			return null;
		const stated = match.groups?.year;
		if (stated !== undefined) return period(found[1](Number(stated)));
		const lean = LEANS[(match.groups?.lean ?? '').toLowerCase().replace(/\s+/g, ' ')] ?? null;
		return { kind: 'yearly', inYear: found[1], lean };
	}
);
