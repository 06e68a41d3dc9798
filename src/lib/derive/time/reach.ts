/** Stretches counted from a day: "the past three months" back, "within 90 days" ahead. */
import { civil, DAY_MS, daysInMonth } from '#lib/model/calendar.ts';
import type { Reach } from './meaning.ts';
import { periodEdtf } from './notation.ts';
import { day, endDay, firstDay, type Period, type PeriodUnit, periodOf, shift, yearOf } from './period.ts';
import type { Resolved, Setting } from './setting.ts';

/** A stretch of units around the publication; approximate, because no text says where it begins. */
export function reached(reach: Reach | null, setting: Setting): Omit<Resolved, 'type' | 'value'> {
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

/** So many units after the day that the sentence or the publication gives: about then. */
export function deadline(count: number, unit: PeriodUnit, setting: Setting): Resolved {
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
