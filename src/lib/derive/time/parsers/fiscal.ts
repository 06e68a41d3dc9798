/** Quarters, halves and fiscal years: "the third quarter of 1990", "Q3 2019", "the first half", "the latest quarter". */
import type { Lean, Meaning } from '../meaning.ts';
import { half, type Period, quarter, year } from '../period.ts';
import { H, MONTH, OPTIONAL_S, S, YEAR } from '../words.ts';
import { isOfThing } from './of-thing.ts';
import { after, before, group, period, timeParser } from './parser.ts';
import { ENDED } from './the-unit.ts';

const NUMBERS: Readonly<Record<string, number>> = {
	first: 1,
	'1st': 1,
	second: 2,
	'2nd': 2,
	third: 3,
	'3rd': 3,
	fourth: 4,
	'4th': 4,
	final: 4,
	last: 4
};
const NTH = '(?:first|second|third|fourth|final|last(?=\\s+(?:half|quarter)\\s+of)|1st|2nd|3rd|4th)';
const FISCAL = `(?:(?:fiscal|financial|calendar)${H})?`;

/** "the third quarter of 1990", "third-quarter 1989", "fiscal first quarter", "next year's first quarter", "Q3 2019" */
export const namedQuarter = timeParser(
	'quarter',
	`(?:(?:(?<owner>this|last|next)${S}year['’]s|the(?=${S}(?:[\\w’']+${S}){0,2}${NTH}${S}(?:quarter|half)))${S})?(?:(?<yearBefore>${YEAR})(?:['’]s)?${S})?${FISCAL}(?<nth>${NTH})${H}(?<kind>quarter|half)(?!${H}(?:hour|back|final|century|mile|time))(?!${S}of${S}(?:${MONTH}|(?:the|this|last|next)${S}month)\\b)(?:(?:${S}(?:of|in))?(?:${S}(?:the${S})?(?:fiscal${S}(?:year${S})?)?(?<year>${YEAR})|${S}(?:of${S}|in${S})?(?<pointer>this|last|next)${S}year))?`,
	(match, text) => {
		const isHalf = group(match, 'kind').toLowerCase() === 'half';
		const word = group(match, 'nth').toLowerCase();
		const nth = isHalf && word === 'last' ? 2 : (NUMBERS[word] ?? 0);
		if (isHalf && nth > 2) return null;
		if (
			/^\s+(?:goals?|points?)\b/i.test(after(match, text)) ||
			isOfThing(after(match, text, 40)) ||
			isPlay(text, match.index, match[0].length)
		)
			return null;
		const make = (y: number): Period => (isHalf ? half(y, nth) : quarter(y, nth));
		return ofYear(make, match.groups?.year ?? match.groups?.yearBefore, match.groups?.pointer ?? match.groups?.owner);
	}
);

/** Words of the games that are played in halves and quarters. */
const PLAY =
	/\b(?:scor(?:e[ds]?|ing)|goals?|penalt(?:y|ies)|kick(?:ed|-?off)?|touchdowns?|half-?time|full-?time|whistle|strikers?|keeper|goalkeeper|midfielder|quarterback|header|equali[sz]er?d?|rebounds?|dunk|three-pointers?|possession|pitch|referee|minutes? (?:in|left)|locker|substitute|league|coach)\b/i;
/** How far around a half its game is sought, in UTF-16 units. */
const PLAY_REACH = 100;

function isPlay(text: string, start: number, length: number): boolean {
	return (
		PLAY.test(text.slice(Math.max(0, start - PLAY_REACH), start)) ||
		PLAY.test(text.slice(start + length, start + length + PLAY_REACH))
	);
}

/** "the second and fourth quarters": each of them, of the publication's year. */
export const pairedQuarters = timeParser(
	'quarters',
	`(?<first>first|second|third)(?=(?:,${S}(?:second|third))*,?${S}(?:and|or|to|through)${S}(?:second|third|fourth)${S}quarters\\b)|(?<nth>second|third|fourth)${S}quarters`,
	(match, text) => {
		if (isPlay(text, match.index, match[0].length)) return null;
		const nth = NUMBERS[(match.groups?.first ?? group(match, 'nth')).toLowerCase()] ?? 1;
		return { kind: 'yearly', inYear: (y) => quarter(y, nth), lean: null };
	}
);

/** "the first two quarters of 1990": half of that year; of any other count the length is kept, as TIMEX3 does. */
export const firstQuarters = timeParser(
	'quarters',
	`(?:the${S})?(?<which>first|last|final)${S}(?:two|2)${S}quarters(?:${S}of)?${S}(?:fiscal${S})?(?<year>${YEAR})`,
	(match) => period(half(Number(group(match, 'year')), /^first$/i.test(group(match, 'which')) ? 1 : 2))
);

function ofYear(make: (year: number) => Period, stated: string | undefined, pointer: string | undefined): Meaning {
	if (stated !== undefined) return period(make(Number(stated)));
	if (pointer === undefined) return { kind: 'yearly', inYear: make, lean: null };
	const by = { last: -1, this: 0, next: 1 }[pointer.toLowerCase()] ?? 0;
	return { kind: 'yearly-shifted', inYear: make, by };
}

/** "Q3 2019", "3Q", "2Q19", "Q3 FY2020", "fiscal Q3", "H1 2018" */
export const codedQuarter = timeParser(
	'coded-quarter',
	`${FISCAL}(?:(?<kind>[QH])(?<nth>[1-4])|(?<nth2>[1-4])(?<kind2>[QH]))(?:(?:${S}(?:of${S}(?:fiscal${S})?)?)?(?:FY${OPTIONAL_S})?(?<year>${YEAR})|\\s?(?:FY|['’])(?<short>\\d\\d)|(?<joined>\\d\\d))?`,
	(match) => {
		const nth = Number(match.groups?.nth ?? match.groups?.nth2);
		const isHalf = (match.groups?.kind ?? match.groups?.kind2 ?? '').toUpperCase() === 'H';
		const short = match.groups?.short ?? match.groups?.joined;
		const stated = match.groups?.year ?? (short === undefined ? undefined : `20${short}`);
		if (isHalf && (nth > 2 || stated === undefined)) return null;
		return ofYear((y) => (isHalf ? half(y, nth) : quarter(y, nth)), stated, undefined);
	}
);

/** "fiscal year 2019", "FY2019", "the 2019 fiscal year", "the 1988 quarter", "the year ended Sept. 30" */
export const fiscalYear = timeParser(
	'fiscal-year',
	`FY${OPTIONAL_S}(?<short>${YEAR}|\\d\\d)(?:[-/](?<last>\\d\\d))?|(?:the${S})?(?<year>${YEAR})${S}(?:fiscal${S}year|financial${S}year|calendar${S}year|(?:model|school|academic|tax)${S}year|season)`,
	(match) => {
		const digits = match.groups?.year ?? group(match, 'short');
		const first = Number(digits.length === 2 ? `20${digits}` : digits);
		const last = match.groups?.last === undefined ? first : first - (first % 100) + Number(match.groups.last);
		return last > first ? { kind: 'range', first: year(first), last: year(last) } : period(year(first));
	}
);

/** "the latest quarter", "the current fiscal year", "the year-ago period" is the parser's of years ago */
export const latestQuarter = timeParser(
	'latest-quarter',
	`(?:the|its)${S}(?<lean>latest|most${S}recent|current|prior|previous)${S}(?<fiscal>fiscal${S})?(?<unit>quarter|period|year)`,
	(match) => {
		// "in 1998 … the previous year" hangs on the date named last
		if (/^the\s+(?:prior|previous)\s+year$/i.test(match[0])) return null;
		const lean: Lean = group(match, 'lean').toLowerCase() === 'current' ? 'this' : 'last';
		const unit = group(match, 'unit').toLowerCase() === 'year' ? 'year' : 'quarter';
		return { kind: 'relative', unit, by: lean === 'this' ? 0 : -1, base: 'publication' };
	}
);

/** "the 1988 quarter": the quarter that the article is about, of that year */
export const quarterOfYear = timeParser(
	'quarter-of-year',
	`the${S}(?<year>${YEAR})${S}(?:quarter|period)`,
	(match) => ({
		kind: 'context-quarter',
		year: Number(group(match, 'year'))
	})
);

/** "the fiscal year" alone; "fiscal-year" before a noun is none */
export const theFiscalYear = timeParser('the-fiscal-year', `the${S}(?:fiscal|full)${S}year`, (match, text) => {
	if (/\bof\s+$/i.test(before(match, text)) || /^\s+(?:19|20)\d\d/.test(after(match, text))) return null;
	if (ENDED.test(after(match, text))) return { kind: 'duration', value: 'P1Y', reach: null };
	return { kind: 'relative', unit: 'year', by: 0, base: 'publication' };
});

/** "the same quarter a year ago", "the corresponding period last year", "last year's quarter", "the prior-year quarter" */
export const comparedPeriod = timeParser(
	'compared-period',
	`(?:the${S})?(?:same|comparable|corresponding|equivalent|like|year-ago|year-earlier)${S}(?:fiscal${S})?(?:period|quarter|half)${S}(?:of${S}|in${S})?(?:last${S}year|an?${S}year${S}(?:ago|earlier|before)|the${S}(?:previous|prior|preceding)${S}year|the${S}year${S}(?:before|earlier))|the${S}quarter${S}a${S}year${S}(?:ago|earlier)|last${S}year['’]s${S}(?:(?:same|comparable|corresponding)${S})?(?:period|quarter)|(?:the${S})?(?:prior|previous)-year${S}(?:period|quarter)`,
	() => ({ kind: 'same-period', years: -1 })
);

/** "the same month last year": the month that the text named last, a year before */
export const comparedMonth = timeParser(
	'compared-month',
	`the${S}same${S}(?<unit>month|week)${S}(?:of${S}|in${S})?(?:last${S}year|an?${S}year${S}(?:ago|earlier|before)|the${S}(?:previous|prior)${S}year|the${S}year${S}before)`,
	(match) => {
		const isMonth = /^month$/i.test(group(match, 'unit'));
		return { kind: 'relative', unit: isMonth ? 'month' : 'week', by: isMonth ? -12 : -52, base: 'context' };
	}
);
