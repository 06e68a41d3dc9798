/** Years and decades: "1965", "1910-45", "the 1850s", "the '90s". */
import type { Match, Meaning } from '../meaning.ts';
import { shift, year, yearOf } from '../period.ts';
import { H, LATER_YEAR, S, YEAR } from '../words.ts';
import { isCount } from './counts.ts';
import { after, before, group, period, timeParser } from './parser.ts';

/** "1965", "the year 2000", "calendar 1990", "fiscal 1989" */
export const bareYear = timeParser(
	'year',
	`(?:(?:the${S})?(?:(?<lead>(?:calendar|fiscal|financial)(?:${S}year)?|year)${S}))?(?<year>${YEAR})`,
	(match, text) => {
		const number = Number(group(match, 'year'));
		const lead = match.groups?.lead;
		const tail = after(match, text);
		if (lead === undefined) {
			if (isCount(before(match, text), after(match, text, 40))) return null;
			// a book or a song: “1984”
			if (QUOTE.test(before(match, text)) && UNQUOTE.test(tail)) return null;
			if (/^[-–]\d/.test(tail) && !/^[-–]\d\d?\b/.test(tail)) return null;
		}
		return period(year(number));
	}
);

const QUOTE = /["“‘]$/;
const UNQUOTE = /^[,.]?["”’]/;

/** "by 2100", "until 2250" */
export const laterYear = timeParser(
	'year',
	`(?<=\\b(?:in|by|until|till|since|from|before|after|around|about|to|through)\\s)(?<year>${LATER_YEAR})`,
	(match, text) =>
		isCount(before(match, text), after(match, text, 40)) ? null : period(year(Number(group(match, 'year'))))
);

/** "1910-45", "1757–1763", "1989/90", "between 1757 and 1763" is joined by the refiner of ranges */
export const yearRange = timeParser(
	'year-range',
	`(?<first>${YEAR})\\s?(?:-|–|—|/)\\s?(?<last>${YEAR}|\\d\\d)`,
	(match, text) => {
		const first = Number(group(match, 'first'));
		const words = group(match, 'last');
		const last = words.length === 2 ? first - (first % 100) + Number(words) : Number(words);
		// "1990-89" is a score or a count
		if (last <= first || isCount(before(match, text), after(match, text))) return null;
		return { kind: 'range', first: year(first), last: year(last) };
	}
);

/** "in ’98", "the summer of '69": two digits after an apostrophe, of the last hundred years as one would write them */
export const shortYear = timeParser(
	'short-year',
	`['’‘](?<short>\\d\\d)(?<=\\b(?:in|of|since|by|until|before|after|from|to)\\s['’‘]\\d\\d)`,
	(match) => {
		const short = Number(group(match, 'short'));
		return period(year(short > SHORT_YEAR_MAX ? 1900 + short : 2000 + short));
	}
);

/** Above it two digits are of the twentieth century. */
const SHORT_YEAR_MAX = 30;

/** Part of a decade or a century: "the second half of", "the last quarter of". */
export const PART_OF = `(?:(?:the${S})?(?<part>first|second|third|last|latter|final|opening|closing)${S}(?<share>half|third|quarter|decade)${S}of${S})?`;

const NTH: Readonly<Record<string, number>> = {
	first: 0,
	opening: 0,
	second: 1,
	third: 2,
	last: -1,
	latter: -1,
	final: -1,
	closing: -1
};
const SHARES: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, decade: 10 };

/** A stretch of years, or the part of it that the words before it name. */
export function partOf(match: Match, meaning: Meaning | null): Meaning | null {
	const shares = SHARES[(match.groups?.share ?? '').toLowerCase()];
	const nth = NTH[(match.groups?.part ?? '').toLowerCase()];
	if (meaning?.kind !== 'period' || shares === undefined || nth === undefined) return meaning;
	const [first, end] = [yearOf(meaning.period), yearOf(shift(meaning.period, 1))];
	const at = (share: number) => first + Math.round(((end - first) * share) / shares);
	const share = nth < 0 ? shares - 1 : nth;
	return { ...meaning, years: [at(share), at(share + 1) - 1] };
}

/** "early", "late" … before a decade or a century. */
export const EARLY = `(?:(?:early|mid|late|latter)${H}(?:to${H}(?:mid|late)${H})?)`;

/** "the 1850s", "the early 1980s", "the '90s" */
export const decade = timeParser(
	'decade',
	`${PART_OF}(?:the${S})?${EARLY}?(?:(?<year>1[0-9]\\d0|20\\d0)|['’‘](?<short>[2-9]0)|(?<=\\bthe${S}(?:${EARLY})?)(?<bare>[2-9]0))['’]?s`,
	(match, text) => {
		const { year: stated, short, bare } = match.groups ?? {};
		if (bare !== undefined && isMeasure(text, match.index)) return null;
		return partOf(match, decadeMeaning(stated ?? `19${short ?? bare ?? ''}`));
	}
);

/** Words that make "the 80s" degrees or points; sought in the clause before, in UTF-16 units. */
const MEASURE =
	/\b(?:temperatures?|degrees|highs?|lows?|thermometer|mercury|scor(?:e[ds]?|ing)|shot|shooting|prices?|grades?|ages?|aged)\b[^.]*$/i;
const MEASURE_REACH = 60;

function isMeasure(text: string, start: number): boolean {
	return MEASURE.test(text.slice(Math.max(0, start - MEASURE_REACH), start));
}

export function decadeMeaning(digits: string): Meaning {
	const first = Number(digits);
	// "the 1900s" and "the 1800s" are centuries in ordinary English
	if (first % 100 === 0 && first < 2000) return period({ unit: 'century', n: first / 100 });
	return period({ unit: 'decade', n: first / 10 });
}
