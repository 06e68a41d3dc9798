/** Dates with a day: "22 August 2019", "Aug. 6, 1997", "March 12", "2019-08-22", "8/22/2019", "the 21st". */
import { daysInMonth } from '#lib/model/calendar.ts';
import type { Lean, Meaning } from '../meaning.ts';
import { day, firstDay, month, periodOf } from '../period.ts';
import { DAY, MONTH, MONTHS, monthNumber, PLACED_YEAR, S, WEEKDAY, YEAR } from '../words.ts';
import { after, before, group, period, timeParser } from './parser.ts';

export const ofYear = `(?:(?:\\s*,\\s*|${S}(?:of${S})?)(?<year>${PLACED_YEAR}|['’‘]\\d\\d))`;
const SPOKEN =
	'(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty-first)';
const SPOKEN_DAYS = SPOKEN.slice(3, -1)
	.replace(/twenty-\(\?:(.*?)\)/, (_, ones: string) =>
		ones
			.split('|')
			.map((one) => `twenty-${one}`)
			.join('|')
	)
	.split('|');

/** "1998", "’98" */
function fullYear(words: string): number {
	if (/^\d/.test(words)) return Number(words);
	const short = Number(words.slice(1));
	return short > 30 ? 1900 + short : 2000 + short;
}

/** A day of a month, with its year or, without one, of whichever year the tense points at. */
export function dated(
	monthWord: string,
	dayWord: string,
	yearWord: string | undefined,
	lean: Lean = null
): Meaning | null {
	const month = /^\d+$/.test(monthWord) ? Number(monthWord) : monthNumber(monthWord);
	const spoken = SPOKEN_DAYS.indexOf(dayWord.toLowerCase());
	const date = spoken === -1 ? Number.parseInt(dayWord, 10) : spoken + 1;
	if (month === null || month < 1 || month > 12 || date < 1) return null;
	if (yearWord !== undefined) {
		const year = fullYear(yearWord);
		return date > daysInMonth(year, month) ? null : period(day(year, month, date));
	}
	if (date > daysInMonth(2000, month)) return null;
	const inYear = (year: number) => day(year, month, Math.min(date, daysInMonth(year, month)));
	return { kind: 'yearly', inYear, lean };
}

/** "Aug. 6, 1997", "March 12", "March eighth" */
export const monthDay = timeParser(
	'month-day',
	`(?<month>${MONTH})${S}(?:the${S})?(?<day>${DAY}|${SPOKEN})${ofYear}?`,
	(match, text) => {
		const lean = /\b(last|next)\s+$/i.exec(before(match, text))?.[1]?.toLowerCase();
		return dated(
			group(match, 'month'),
			group(match, 'day'),
			match.groups?.year,
			lean === 'last' || lean === 'next' ? lean : null
		);
	}
);

/** "22 August 2019", "the 4th of July" */
export const dayMonth = timeParser(
	'day-month',
	`(?:the${S})?(?<day>${DAY}|${SPOKEN})(?:${S}|-)(?:(?:day${S})?of${S})?(?<month>${MONTH})(?:${ofYear}|-(?<short>${YEAR}|\\d\\d))?`,
	(match) => {
		const short = match.groups?.short;
		const century = Number(short) > 50 ? '19' : '20';
		return dated(
			group(match, 'month'),
			group(match, 'day'),
			short === undefined ? match.groups?.year : short.length === 4 ? short : century + short
		);
	}
);

/** "the week of March 6", "the week ended Oct. 20, 1989" */
export const weekOf = timeParser(
	'week-of',
	`(?:the${S})?(?<unit>week|weekend)${S}(?:of|starting|beginning|ended|ending)${S}(?:the${S})?(?:(?<month>${MONTH})${S}(?<day>${DAY})|(?<day2>${DAY})${S}(?<month2>${MONTH}))${ofYear}?`,
	(match) => {
		const { month, month2, day: first, day2, year } = match.groups ?? {};
		const unit = group(match, 'unit').toLowerCase() === 'week' ? 'week' : 'weekend';
		const meaning = dated(month ?? month2 ?? '', first ?? day2 ?? '', year);
		if (meaning?.kind === 'period') return period(periodOf(unit, firstDay(meaning.period)));
		if (meaning?.kind !== 'yearly') return null;
		return { ...meaning, inYear: (number) => periodOf(unit, firstDay(meaning.inYear(number))) };
	}
);

/** "2019-08-22", "1998/02/13", "20190822" in a dateline */
export const isoDate = timeParser(
	'iso-date',
	`(?<year>${YEAR})(?<cut>[-/.])(?<month>0?[1-9]|1[0-2])\\k<cut>(?<day>3[01]|[12]\\d|0?[1-9])`,
	(match) => dated(group(match, 'month'), group(match, 'day'), group(match, 'year'))
);

/** "2012-09", where the years of a range would run backwards: "2003-04" is one of those. */
export const isoMonth = timeParser('iso-date', `(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])(?!-)`, (match) => {
	const [year, number] = [Number(group(match, 'year')), Number(group(match, 'month'))];
	return number > year % 100 ? null : period(month(year, number));
});

/** "8/22/2019", "22.8.2019", "11-02-89": the American order unless only the other one is a date. */
export const numericDate = timeParser(
	'numeric-date',
	`(?<first>\\d{1,2})(?<cut>[-/.])(?<second>\\d{1,2})\\k<cut>(?<year>${YEAR}|\\d\\d)`,
	(match, text) => {
		const [first, second, year] = [group(match, 'first'), group(match, 'second'), group(match, 'year')];
		// two digits for a year are a date with slashes or hyphens; with dots they are as often a version or a section
		if (year.length === 2 && (group(match, 'cut') === '.' || /\d\s*$/.test(before(match, text)))) return null;
		const full = year.length === 4 ? year : Number(year) > 50 ? `19${year}` : `20${year}`;
		const european = Number(first) > 12 || group(match, 'cut') === '.';
		return european ? dated(second, first, full) : dated(first, second, full);
	}
);

/** "on 9/14", "Monday, 9/14": the American order unless only the other one is a date; a vote of 5/4 and "by 1/2" are none. */
export const monthSlashDay = timeParser(
	'numeric-date',
	`(?<=\\b(?:on|(?:until|till|since|dated|${WEEKDAY}),?)${S})(?<first>\\d{1,2})/(?<second>\\d{1,2})(?!/|${S}of\\b)`,
	(match) => {
		const [first, second] = [group(match, 'first'), group(match, 'second')];
		return Number(first) > 12 ? dated(second, first, undefined) : dated(first, second, undefined);
	}
);

/** After "on the 21st" no noun follows that it numbers: "the 21st floor". */
const NO_NOUN =
	/^(?:[.,;:)!?”"’]|$|\s+(?:the|an?|he|she|it|they|we|his|her|its|their|and|but|when|as|after|before|by|in|at|for|with|to|there|from|near|over|\p{Lu})\b)/u;

/** "on the 21st": a day whose month is the one last named */
export const dayOfMonth = timeParser(
	'day-of-month',
	'the (?<=\\b(?:on|by|until|from|to|and|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,?) the )(?<day>[1-3]?\\d(?:st|nd|rd|th))(?: of (?:the|that) month)?',
	(match, text) => {
		const date = Number.parseInt(group(match, 'day'), 10);
		if (date < 1 || date > 31 || !NO_NOUN.test(after(match, text))) return null;
		return { kind: 'day-of-month', date };
	}
);

/** Months by number for the parsers of ranges. */
export const isMonthWord = (word: string) => MONTHS.includes(word.toLowerCase());
