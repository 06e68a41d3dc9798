/** Stretches counted from a day: "the past three months" back, "within 90 days" ahead. */
import { civil, DAY_MS, daysInMonth } from '#lib/model/calendar.ts';
import type { Reach } from './meaning.ts';
import { periodEdtf } from './notation.ts';
import { day, endDay, firstDay, type Period, type PeriodUnit, periodOf, shift, YEARS, yearOf } from './period.ts';
import type { Resolved, Setting } from './setting.ts';

/** So many units up to the publication: "the past two decades" began twenty years ago. */
export function backFor(unit: PeriodUnit, count: number): Reach | null {
	const years = YEARS[unit];
	const length = count * (years ?? 1);
	return Number.isInteger(length) ? { unit: years === undefined ? unit : 'year', from: -length, to: 0 } : null;
}

/** A stretch of units around the publication; approximate, because no text says where it begins. */
export function reached(reach: Reach | null, setting: Setting): Omit<Resolved, 'type' | 'value'> {
	if (reach === null) return { edtf: null, reference: null, period: null, vague: false };
	const now = periodOf(reach.unit, setting.publication);
	// a week that is not over ends, and one that has begun begins, with the publication
	const today: Period = { unit: 'day', n: setting.publication };
	const cut = (by: number) => (by === 0 && reach.unit === 'week' && reach.from !== reach.to ? today : shift(now, by));
	const [first, last] = [cut(reach.from), cut(reach.to)];
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
