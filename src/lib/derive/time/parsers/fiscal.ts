/** Quarters, halves and fiscal years: "the third quarter of 1990", "Q3 2019", "the first half", "the latest quarter". */
import type { Lean, Meaning } from '../meaning.ts';
import { half, type Period, quarter, year } from '../period.ts';
import { H, S, YEAR } from '../words.ts';
import { after, before, group, period, timeParser } from './parser.ts';
import { ENDED } from './units.ts';

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
const NTH = '(?:first|second|third|fourth|final|last(?=\\s+half\\s+of)|1st|2nd|3rd|4th)';
const FISCAL = `(?:(?:fiscal|financial|calendar)${H})?`;

/** "the third quarter of 1990", "third-quarter 1989", "fiscal first quarter", "next year's first quarter", "Q3 2019" */
export const namedQuarter = timeParser(
	'quarter',
	`(?:(?:(?<owner>this|last|next)${S}year['’]s|the(?=${S}(?:[\\w’']+${S}){0,2}${NTH}${S}(?:quarter|half)))${S})?(?:(?<yearBefore>${YEAR})(?:['’]s)?${S})?${FISCAL}(?<nth>${NTH})${H}(?<kind>quarter|half)(?!${H}(?:hour|back|final|century|mile|time))(?:(?:${S}(?:of|in))?(?:${S}(?:the${S})?(?:fiscal${S}(?:year${S})?)?(?<year>${YEAR})|${S}(?:of${S}|in${S})?(?<pointer>this|last|next)${S}year))?`,
	(match, text) => {
		const isHalf = group(match, 'kind').toLowerCase() === 'half';
		const word = group(match, 'nth').toLowerCase();
		const nth = isHalf && word === 'last' ? 2 : (NUMBERS[word] ?? 0);
		if (isHalf && nth > 2) return null;
		if (isHalf && /^\s+(?:of\s+the\s+(?:game|match|season)|goals?|points?)/i.test(after(match, text))) return null;
		const make = (y: number): Period => (isHalf ? half(y, nth) : quarter(y, nth));
		return ofYear(make, match.groups?.year ?? match.groups?.yearBefore, match.groups?.pointer ?? match.groups?.owner);
	}
);

function ofYear(make: (year: number) => Period, stated: string | undefined, pointer: string | undefined): Meaning {
	if (stated !== undefined) return period(make(Number(stated)));
	if (pointer === undefined) return { kind: 'yearly', inYear: make, lean: null };
	const by = { last: -1, this: 0, next: 1 }[pointer.toLowerCase()] ?? 0;
	return { kind: 'yearly-shifted', inYear: make, by };
}

/** "Q3 2019", "3Q", "Q3 FY2020", "H1 2018" */
export const codedQuarter = timeParser(
	'coded-quarter',
	`(?:(?<kind>[QH])(?<nth>[1-4])|(?<nth2>[1-4])(?<kind2>[QH]))(?:${S}(?:of${S})?(?:FY)?${S.replace('+', '*')}(?<year>${YEAR}))?`,
	(match) => {
		const nth = Number(match.groups?.nth ?? match.groups?.nth2);
		const isHalf = (match.groups?.kind ?? match.groups?.kind2 ?? '').toUpperCase() === 'H';
		if (isHalf && (nth > 2 || match.groups?.year === undefined)) return null;
		return ofYear((y) => (isHalf ? half(y, nth) : quarter(y, nth)), match.groups?.year, undefined);
	}
);

/** "fiscal year 2019", "FY2019", "the 2019 fiscal year", "the 1988 quarter", "the year ended Sept. 30" */
export const fiscalYear = timeParser(
	'fiscal-year',
	`FY${S.replace('+', '*')}(?<short>${YEAR}|\\d\\d)|(?:the${S})?(?<year>${YEAR})${S}(?:fiscal${S}year|financial${S}year|calendar${S}year|(?:model|school|academic|tax)${S}year|season)`,
	(match) => {
		const digits = match.groups?.year ?? group(match, 'short');
		return period(year(Number(digits.length === 2 ? `20${digits}` : digits)));
	}
);

/** "the latest quarter", "the current fiscal year", "the year-ago period" is the parser's of years ago */
export const latestQuarter = timeParser(
	'latest-quarter',
	`(?:the|its)${S}(?<lean>latest|most${S}recent|current|prior|previous)${S}(?:fiscal${S})?(?<unit>quarter|period|year)`,
	(match) => {
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
