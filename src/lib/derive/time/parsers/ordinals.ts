/** The nth of a longer stretch: "the second Sunday in May", "the first week of May 2016", "the last day of the year". */
import type { Meaning } from '../meaning.ts';
import { ORDINAL } from '../numbers.ts';
import { endDay, firstDay, month, type Period, periodOf, weekdayOf, year } from '../period.ts';
import { MONTH, monthNumber, S, WEEKDAY, weekdayNumber, YEAR } from '../words.ts';
import { before, group, period, timeParser } from './parser.ts';

const NTH: Readonly<Record<string, number>> = {
	first: 1,
	opening: 1,
	second: 2,
	third: 3,
	fourth: 4,
	fifth: 5,
	final: -1,
	last: -1
};
const WHICH = '(?<nth>first|opening|second|third|fourth|fifth|final|last)';
const OF_MONTH = `(?<month>${MONTH})(?:(?:\\s*,|${S}of)?${S}(?:(?<year>${YEAR})|(?<pointer>this|last|next)${S}year))?`;
const OF_UNIT = `(?:(?<bare>${YEAR})|(?:(?<lean>this|last|next)|the)${S}(?<unit>month|year))`;

/** "the second Sunday in May", "the last Friday of November 2018", "the first weekend of next month" */
export const nthOf = timeParser(
	'nth-of',
	`(?:the${S})?${WHICH}${S}(?:full${S})?(?<what>${WEEKDAY}|day|week|weekend)${S}(?:of|in)${S}(?:${OF_MONTH}|${OF_UNIT})`,
	(match) => {
		const nth = NTH[group(match, 'nth').toLowerCase()];
		const what = group(match, 'what');
		if (nth === undefined) return null;
		const within = (stretch: Period) => nthWithin(nth, what, stretch);
		const { month: monthWord, year: stated, pointer, bare, lean, unit } = match.groups ?? {};
		if (bare !== undefined) return given(within(year(Number(bare))));
		if (unit !== undefined) return pointed(within, unit.toLowerCase(), BY[(lean ?? 'this').toLowerCase()] ?? 0);
		const number = monthNumber(monthWord ?? '');
		if (number === null) return null;
		if (stated !== undefined) return given(within(month(Number(stated), number)));
		const inYear = (y: number) => within(month(y, number)) ?? month(y, number);
		if (pointer !== undefined) return { kind: 'yearly-shifted', inYear, by: BY[pointer.toLowerCase()] ?? 0 };
		return { kind: 'yearly', inYear, lean: null };
	}
);

/** "the second day of the trial", "the eighth straight day of talks": a day, if the words alone do not say which */
export const dayOfEvent = timeParser(
	'day-of-event',
	`(?:the|its|their|his|her)${S}(?:very${S})?(?:${ORDINAL}|opening|final|last)(?:${S}(?:and${S}(?:final|last)|full|straight|consecutive|successive))?${S}day(?=${S}of${S}(?!(?:${MONTH}|this|that|next|last|${YEAR}|the${S}(?:year|month|week|season))\\b))`,
	(match, text) =>
		/(?:^|[.!?]["”’]?\s+|\b)(?:it(?:\s+is|['’]s)|today\s+is|this\s+is)\s+$/i.test(before(match, text))
			? { kind: 'relative', unit: 'day', by: 0, base: 'publication' }
			: { kind: 'reference', value: 'PAST_REF', reach: null }
);

const BY: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const given = (found: Period | null): Meaning | null => (found === null ? null : period(found));

function pointed(within: (stretch: Period) => Period | null, unit: string, by: number): Meaning {
	const inStretch = (stretch: Period) => within(stretch) ?? stretch;
	return { kind: 'nth-of', unit: unit === 'month' ? 'month' : 'year', by, inStretch };
}

/** Null where there is no such one: a fifth Monday. */
function nthWithin(nth: number, what: string, stretch: Period): Period | null {
	const [first, end] = [firstDay(stretch), endDay(stretch)];
	const weekday = weekdayNumber(what);
	const found =
		weekday === null ? nthUnit(nth, what.toLowerCase(), first, end) : nthWeekdayOf(nth, weekday, first, end);
	return found === null || firstDay(found) < first - 6 || firstDay(found) >= end ? null : found;
}

function nthUnit(nth: number, what: string, first: number, end: number): Period | null {
	if (what === 'day') return { unit: 'day', n: nth > 0 ? first + nth - 1 : end - 1 };
	if (what === 'weekend') {
		const saturday = nthWeekdayOf(nth, 6, first, end);
		return saturday === null ? null : periodOf('weekend', saturday.n);
	}
	// a week counts to the stretch in which most of it lies
	return periodOf('week', nth > 0 ? first + 7 * (nth - 1) + 3 : end - 4);
}

function nthWeekdayOf(nth: number, weekday: number, first: number, end: number): Period | null {
	const start = weekdayOnOrAfter(weekday, first);
	if (nth > 0) return { unit: 'day', n: start + 7 * (nth - 1) };
	return { unit: 'day', n: weekdayOnOrAfter(weekday, end - 7) };
}

/** The first such weekday from a day on. */
function weekdayOnOrAfter(weekday: number, from: number): number {
	return from + ((weekday - weekdayOf(from) + 7) % 7);
}
