/** Resolves what a mention means against the day of publication, the tense of its words and the date named before it. */
import { civil, DAY_MS, daysInMonth } from '#lib/model/calendar.ts';
import type { TimexType } from './expression.ts';
import type { Clock, Lean, Meaning, Reach } from './meaning.ts';
import { clockEdtf, clockTimex, periodEdtf, periodTimex } from './notation.ts';
import {
	day,
	endDay,
	firstDay,
	isFiner,
	type Period,
	type PeriodUnit,
	periodOf,
	quarter,
	shift,
	weekdayOf,
	yearOf
} from './period.ts';
import type { Tense } from './tense.ts';

/** What a mention is resolved against. */
export interface Setting {
	/** Day of publication, in days since 1970-01-01. */
	readonly publication: number;
	readonly tense: Tense;
	/** The calendar period that the text named last; null at its beginning. */
	readonly context: Period | null;
	/** The last period named with its year, where the text tells of another year than the publication's. */
	readonly toldYear: number | null;
	/** The quarter that the text named last, for the periods that a report compares. */
	readonly quarter: Period | null;
	readonly approximate: boolean;
}

export interface Resolved {
	readonly type: TimexType;
	readonly value: string;
	readonly edtf: string | null;
	readonly reference: string | null;
	readonly period: Period | null;
	readonly vague: boolean;
}

export function resolve(meaning: Meaning, setting: Setting): Resolved {
	switch (meaning.kind) {
		case 'period':
			return dated(meaning.period, null, setting);
		case 'range':
			return {
				type: 'DATE',
				value: `${periodTimex(meaning.first)}/${periodTimex(meaning.last)}`,
				edtf: `${periodEdtf(meaning.first)}/${periodEdtf(meaning.last)}`,
				reference: null,
				period: null,
				vague: false
			};
		case 'reference':
			return { type: 'DATE', value: meaning.value, ...reached(meaning.reach, setting) };
		case 'duration':
			return { type: 'DURATION', value: meaning.value, ...reached(meaning.reach, setting) };
		case 'set':
			return { type: 'SET', value: meaning.value, edtf: null, reference: null, period: null, vague: false };
		case 'deep':
			return deep(meaning.years, setting);
		case 'deadline':
			return deadline(meaning.count, meaning.unit, setting);
		case 'clock':
			return timed(meaning.clock, meaning.day, setting);
		default: {
			const found = periodFor(meaning, setting);
			return dated(found.period, found.against, setting);
		}
	}
}

type Pointing = Exclude<
	Meaning,
	{ kind: 'period' | 'range' | 'reference' | 'duration' | 'set' | 'deep' | 'deadline' | 'clock' }
>;

/** The period a pointing expression resolves to, and the one it was resolved against. */
function periodFor(meaning: Pointing, setting: Setting): { period: Period; against: Period } {
	const today: Period = { unit: 'day', n: setting.publication };
	const context = setting.context ?? today;
	switch (meaning.kind) {
		case 'yearly': {
			const told = setting.toldYear;
			if (told !== null && meaning.lean === null && setting.tense !== 'future') {
				return { period: meaning.inYear(told), against: { unit: 'year', n: told } };
			}
			return { period: nearestYearly(meaning.inYear, meaning.lean, setting), against: today };
		}
		case 'yearly-shifted': {
			const base = meaning.base === 'context' ? context : today;
			return { period: meaning.inYear(yearOf(base) + meaning.by), against: base };
		}
		case 'weekday':
			return { period: nearestWeekday(meaning.weekday, meaning.lean, setting), against: today };
		case 'relative': {
			const base = meaning.base === 'context' ? context : today;
			return { period: shift(periodOf(meaning.unit, firstDay(base)), meaning.by), against: base };
		}
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
			if (own === null) return { period: { unit: 'year', n: meaning.year }, against: today };
			return { period: quarter(meaning.year, (((own.n % 4) + 4) % 4) + 1), against: own };
		}
	}
}

const PER_YEAR: Partial<Record<PeriodUnit, number>> = { quarter: 4, half: 2, year: 1 };

/**
 * The period compared with, whole years off. A report compares its quarter with last year's; having named last year's,
 * "a year earlier" is that one.
 */
function samePeriod(years: number, context: Period, setting: Setting): Period {
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

/** Against the tense a period must be nearer by this factor: "Nov. 10" of a past sentence is next week's, not last year's. */
const AGAINST_TENSE = 2.5;

/** The nearest instance, those that the tense points away from taken for further off than they are. */
function nearestYearly(inYear: (year: number) => Period, lean: Lean, setting: Setting): Period {
	const now = setting.publication;
	const year = yearOf({ unit: 'day', n: now });
	const candidates = [year - 1, year, year + 1].map(inYear);
	const own = inYear(year);
	if (lean === 'last') return candidates.filter((candidate) => endDay(candidate) <= now).at(-1) ?? own;
	if (lean === 'next') return candidates.find((candidate) => firstDay(candidate) > now) ?? own;
	if (lean === 'this') return own;
	const distance = (candidate: Period) => {
		if (firstDay(candidate) <= now && now < endDay(candidate)) return 0;
		const days = (firstDay(candidate) + endDay(candidate)) / 2 - now;
		const against = setting.tense === 'past' ? days > 0 : setting.tense === 'future' ? days < 0 : false;
		return Math.abs(days) * (against ? AGAINST_TENSE : 1);
	};
	return candidates.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}

/** News names the weekday of its own week: the last one unless the words look ahead. */
function nearestWeekday(weekday: number, lean: Lean, setting: Setting): Period {
	const now = setting.publication;
	const back = (weekdayOf(now) - weekday + 7) % 7;
	const ahead = (weekday - weekdayOf(now) + 7) % 7;
	if (lean === 'last') return { unit: 'day', n: now - (back || 7) };
	if (lean === 'next') return { unit: 'day', n: now + (ahead || 7) };
	return { unit: 'day', n: setting.tense === 'future' ? now + ahead : now - back };
}

function dated(period: Period, against: Period | null, setting: Setting): Resolved {
	return {
		type: 'DATE',
		value: periodTimex(period),
		edtf: periodEdtf(period, setting.approximate && !isFiner(period.unit, 'day') && period.unit !== 'day' ? '~' : ''),
		reference: against === null ? null : periodEdtf(against),
		period,
		vague: false
	};
}

function timed(clock: Clock, dayMeaning: Meaning | null, setting: Setting): Resolved {
	const against: Period = { unit: 'day', n: setting.publication };
	const context = setting.context?.unit === 'day' ? setting.context : against;
	const named = dayMeaning === null ? null : resolve(dayMeaning, setting);
	const of = named?.period ?? context;
	return {
		type: 'TIME',
		value: `${periodTimex(of)}${clockTimex(clock)}`,
		edtf: of.unit === 'day' ? clockEdtf(of.n, clock) : periodEdtf(of),
		reference: named === null ? periodEdtf(context) : named.reference,
		period: of,
		vague: false
	};
}

/** A stretch of units around the publication; approximate, because no text says where it begins. */
function reached(reach: Reach | null, setting: Setting): Omit<Resolved, 'type' | 'value'> {
	if (reach === null) return { edtf: null, reference: null, period: null, vague: false };
	const now = periodOf(reach.unit, setting.publication);
	const [first, last] = [shift(now, reach.from), shift(now, reach.to)];
	const edtf =
		reach.from === reach.to
			? periodEdtf(first, '~')
			: `${periodEdtf(spanEdge(first, 'first'), '~')}/${periodEdtf(spanEdge(last, 'last'), reach.to === 0 ? '' : '~')}`;
	return { edtf, reference: periodEdtf({ unit: 'day', n: setting.publication }), period: null, vague: true };
}

/** EDTF has no weeks: their first or last day stands for them. */
function spanEdge(period: Period, side: 'first' | 'last'): Period {
	if (period.unit === 'decade' || period.unit === 'century' || period.unit === 'millennium') {
		return { unit: 'year', n: yearOf(side === 'first' ? period : shift(period, 1)) - (side === 'first' ? 0 : 1) };
	}
	if (period.unit !== 'week' && period.unit !== 'weekend') return period;
	return { unit: 'day', n: side === 'first' ? firstDay(period) : endDay(period) - 1 };
}

/** Years before the publication's year; `~`, because nobody counts that far to the year. */
function deep(years: number, setting: Setting): Resolved {
	const period: Period = { unit: 'year', n: yearOf({ unit: 'day', n: setting.publication }) - Math.round(years) };
	const zeros = /0*$/.exec(String(Math.round(years)))?.[0].length ?? 0;
	const rounded = years >= 10_000 ? `Y-${Math.round(years / 10 ** zeros)}E${zeros}~` : periodEdtf(period, '~');
	return {
		type: 'DATE',
		value: periodTimex(period),
		edtf: rounded,
		reference: null,
		period,
		vague: false
	};
}

/** So many units after the day that the sentence or the publication gives: about then. */
function deadline(count: number, unit: PeriodUnit, setting: Setting): Resolved {
	const base = setting.context?.unit === 'day' ? setting.context : { unit: 'day' as const, n: setting.publication };
	const date = civil(base.n * DAY_MS);
	const months = date.month + count;
	const end =
		unit === 'month'
			? day(date.year, months, Math.min(date.day, daysInMonth(date.year, months)))
			: { unit: 'day' as const, n: base.n + count * (unit === 'week' ? 7 : 1) };
	const letter = unit === 'month' ? 'M' : unit === 'week' ? 'W' : 'D';
	return {
		type: 'DURATION',
		value: `P${count}${letter}`,
		edtf: periodEdtf(end, '~'),
		reference: periodEdtf(base),
		period: null,
		vague: false
	};
}
