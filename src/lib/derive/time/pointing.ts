/** Which period an expression points at: from the publication, the date that the text named last, or one beside it. */
import { civil, DAY_MS, daysInMonth } from '#lib/model/calendar.ts';
import { samePeriod } from './compared.ts';
import type { Base, Meaning, Side } from './meaning.ts';
import { nearestWeekday, nearestYearly } from './nearest.ts';
import { day, endDay, firstDay, isFiner, type Period, periodOf, quarter, shift, weekdayOf, yearOf } from './period.ts';
import type { Setting } from './setting.ts';

export type Pointing = Exclude<
	Meaning,
	{ kind: 'period' | 'range' | 'reference' | 'duration' | 'set' | 'deep' | 'deadline' | 'clock' | 'then' }
>;

export interface Pointed {
	readonly period: Period;
	/** What it was resolved against. */
	readonly against: Period;
	/** Counted from somewhere within a coarser period, or in round numbers. */
	readonly rough?: boolean;
}

export function pointedAt(meaning: Pointing, setting: Setting): Pointed {
	const today: Period = { unit: 'day', n: setting.publication };
	const context = setting.context ?? today;
	const baseOf = ({ base }: { readonly base?: Base }) =>
		base === 'context' || (base === 'story' && setting.toldYear !== null) ? context : today;
	switch (meaning.kind) {
		case 'yearly': {
			const told = setting.toldYear;
			// "by August" of a story is of its own year too
			const ahead = setting.tense.tense === 'future' && setting.tense.firm;
			if (told !== null && meaning.lean === null && !ahead) {
				return { period: toldPeriod(meaning.inYear, told, context), against: { unit: 'year', n: told } };
			}
			return { period: nearestYearly(meaning.inYear, meaning.lean, setting), against: today };
		}
		case 'turn':
			return turnOf(meaning.length, setting, today);
		case 'yearly-shifted': {
			const base = baseOf(meaning);
			return { period: meaning.inYear(yearOf(base) + meaning.by), against: base };
		}
		case 'yearly-from':
			return { period: yearlyFrom(meaning.inYear, meaning.side, context), against: context };
		case 'weekday':
			return { period: nearestWeekday(meaning.weekday, meaning.lean, setting), against: today };
		case 'weekday-from': {
			const base = context.unit === 'day' ? context : today;
			return { period: { unit: 'day', n: weekdayFrom(meaning.weekday, meaning.side, base.n) }, against: base };
		}
		case 'weekday-of-week': {
			const base = baseOf(meaning);
			const monday = firstDay(shift(periodOf('week', firstDay(base)), meaning.by));
			return { period: { unit: 'day', n: monday + ((meaning.weekday + 6) % 7) }, against: base };
		}
		case 'offset': {
			const from =
				meaning.from.kind === 'period'
					? { period: meaning.from.period, against: today }
					: pointedAt(meaning.from as Pointing, setting);
			return { period: moved(from.period, meaning.unit, meaning.by), against: from.against };
		}
		case 'relative': {
			// "in May it paid. The next month it was fined": with a past verb nothing is after the day of the paper
			const onward = meaning.base === 'story' && meaning.by > 0 && endDay(context) <= today.n;
			const base = onward ? context : baseOf(meaning);
			// "three centuries later it is a crop": nobody means a year to come
			if (meaning.rough === true && meaning.by > 0 && endDay(base) <= today.n) {
				const { period } = counted(base, meaning.unit, meaning.by);
				if (firstDay(period) > today.n) return { period: periodOf('year', today.n), against: base, rough: true };
			}
			return {
				...counted(base, meaning.unit, meaning.by),
				against: base,
				...(meaning.rough === true ? { rough: true } : {})
			};
		}
		case 'nth-of':
			return { period: meaning.inStretch(shift(periodOf(meaning.unit, today.n), meaning.by)), against: today };
		case 'same-period':
			return { period: samePeriod(meaning.years, context, setting), against: context };
		case 'day-of-month': {
			const at = civil(firstDay(context) * DAY_MS);
			return {
				period: day(at.year, at.month, Math.min(meaning.date, daysInMonth(at.year, at.month))),
				against: context
			};
		}
		case 'context-quarter': {
			const own = setting.quarter;
			if (own?.unit !== 'quarter') return { period: { unit: 'year', n: meaning.year }, against: today };
			return { period: quarter(meaning.year, (((own.n % 4) + 4) % 4) + 1), against: own };
		}
	}
}

/**
 * Where the next decade, century or millennium begins that the story comes to, or the last one that it has left not long
 * ago; what is still to come only where the words look ahead.
 */
function turnOf(length: number, { context, tense }: Setting, today: Period): Pointed {
	const own = yearOf(today);
	const told = context === null || yearOf(context) === own ? null : yearOf(context);
	const ahead = tense.tense === 'future';
	const from = told === null ? own - (ahead ? 0 : length - 1) : told - length / 4;
	const next = Math.ceil(from / length) * length;
	const n = next > own && !ahead ? next - length : next;
	return { period: { unit: 'year', n }, against: context ?? today, rough: true };
}

/** Days that a story steps back within its year; further back is the next year: "in December 1941 … in January". */
const STEP_BACK = 200;
/** Days that it then goes on at most. */
const STEP_ON = 120;

/** Of the told year, or of the next where the date named last is late in the told one and this is early in it. */
function toldPeriod(inYear: (year: number) => Period, told: number, context: Period): Period {
	const own = inYear(told);
	if (!isFiner(context.unit, 'year') || yearOf(context) !== told) return own;
	const next = inYear(told + 1);
	const back = firstDay(context) - firstDay(own);
	return back > STEP_BACK && firstDay(next) - endDay(context) < STEP_ON ? next : own;
}

/** The same place so many units on: of a day the day a week, a month or a year off, of anything else its unit. */
export function moved(from: Period, unit: Period['unit'], by: number): Period {
	if (from.unit !== 'day') return isFiner(unit, from.unit) ? from : shift(periodOf(unit, firstDay(from)), by);
	if (unit === 'day' || unit === 'week') return shift(from, unit === 'week' ? 7 * by : by);
	const date = civil(from.n * DAY_MS);
	if (unit !== 'month' && unit !== 'year') return shift(periodOf(unit, from.n), by);
	const months = date.month + (unit === 'year' ? 12 : 1) * by;
	return day(date.year, months, Math.min(date.day, daysInMonth(date.year, months)));
}

/** So many units from a period; within a coarser one nobody knows from where, so that the answer is as coarse. */
export function counted(
	base: Period,
	unit: Period['unit'],
	by: number
): { readonly period: Period; readonly rough?: boolean } {
	if (!isFiner(unit, base.unit) || (by !== 0 && (base.unit === 'quarter' || base.unit === 'season'))) {
		return { period: shift(periodOf(unit, firstDay(base)), by) };
	}
	if (by === 0) return { period: base, rough: true };
	const middle = periodOf(unit, Math.floor((firstDay(base) + endDay(base)) / 2));
	return { period: periodOf(base.unit, firstDay(shift(middle, by))), rough: true };
}

function yearlyFrom(inYear: (year: number) => Period, side: Side, context: Period): Period {
	const year = yearOf(context);
	const candidates = [year - 1, year, year + 1].map(inYear);
	if (side === 'previous')
		return candidates.findLast((candidate) => endDay(candidate) <= firstDay(context)) ?? inYear(year);
	// "in 1916 … the following spring" is of the next year, "in May 1916 … the following December" of the same
	if (side === 'following')
		return candidates.find((candidate) => firstDay(candidate) >= endDay(context)) ?? inYear(year + 1);
	return inYear(year);
}

function weekdayFrom(weekday: number, side: Side, base: number): number {
	const ahead = (weekday - weekdayOf(base) + 7) % 7;
	if (side === 'following') return base + (ahead || 7);
	if (side === 'previous') return base + ahead - 7;
	return base + ahead;
}
