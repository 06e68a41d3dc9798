/** The periods that a report compares: its quarter with that of the year before. */
import type { TimeExpression } from './expression.ts';
import { firstDay, type Period, type PeriodUnit, periodOf, shift, yearOf } from './period.ts';
import type { Resolved, Setting } from './setting.ts';

const PER_YEAR: Partial<Record<PeriodUnit, number>> = { quarter: 4, half: 2, year: 1 };

/**
 * The period compared with, whole years off. A report compares its quarter with last year's; having named last year's,
 * "a year earlier" is that one.
 */
export function samePeriod(years: number, context: Period, setting: Setting): Period {
	const reported = shift(periodOf('quarter', setting.publication), -1);
	const base =
		setting.quarter ?? (PER_YEAR[context.unit] === undefined ? { unit: 'year' as const, n: yearOf(context) } : context);
	const per = PER_YEAR[base.unit] ?? 1;
	const latest = periodOf(base.unit, firstDay(reported));
	const compared = latest.n + years * per;
	// within the two years that a report is about
	if (base.n <= latest.n && base.n > latest.n - per) return shift(base, years * per);
	return base.n <= compared && base.n > compared - per ? base : shift(base, years * per);
}

/** Lengths that a report sums up: of "the nine months" a year earlier is a year, no quarter. */
const SUMMED = /^P(?:6|9|12)M$/;

/** What a report compares, once another expression is read: the last quarter or half that it reports, no forecast. */
export function comparedFrom(compared: Period | null, { period, value }: Resolved, publication: number): Period | null {
	if (period !== null && (period.unit === 'quarter' || period.unit === 'half')) {
		return firstDay(period) <= publication ? period : compared;
	}
	if (compared === null || !SUMMED.test(value)) return compared;
	return { unit: 'year', n: yearOf({ unit: 'day', n: publication }) };
}

const UNTIL = /^\s+(?:just\s+)?(?:ended|ending|through|to|to\s+the\s+end\s+of)\s+$/;

/** "the three months ended June 30": the quarter that a report compares, though it does not say the word; null elsewhere. */
export function endedQuarter(
	length: TimeExpression | undefined,
	end: Resolved,
	start: number,
	text: string
): Period | null {
	if (length?.value !== 'P3M' || end.period === null || start - length.end > LONGEST_LINK) return null;
	if (!UNTIL.test(text.slice(length.end, start))) return null;
	if (end.period.unit === 'day') return periodOf('quarter', end.period.n - HALF_QUARTER);
	return end.period.unit === 'month' ? periodOf('quarter', firstDay(end.period) - 1) : null;
}

/** Longest words between the two, in UTF-16 units. */
const LONGEST_LINK = 24;
/** Days from the middle of a quarter to its end. */
export const HALF_QUARTER = 45;
