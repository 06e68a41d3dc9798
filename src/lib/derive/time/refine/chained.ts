/** The expression that a length and the date it counts from make, and what is a length. */
import type { TimeExpression } from '../expression.ts';
import { periodEdtf, periodTimex } from '../notation.ts';
import type { Period, PeriodUnit } from '../period.ts';
import type { Pointed } from '../pointing.ts';

/** Longest words looked at on either side, in UTF-16 units. */
export const LOOK = 48;

/** A chain without words or date. */
export const UNPLACED: TimeExpression = {
	start: 0,
	end: 0,
	text: '',
	type: 'DATE',
	value: '',
	edtf: null,
	rule: 'chain',
	reference: null,
	period: null,
	certainty: 'resolved',
	vague: false,
	parts: []
};

/** What stands from `first` to `end`, at the date that it counts to from `from`. */
export function chained(
	first: TimeExpression,
	end: number,
	to: Omit<Pointed, 'against'>,
	from: { readonly period: Period | null },
	text: string
): TimeExpression {
	return {
		...UNPLACED,
		start: first.start,
		end,
		text: text.slice(first.start, end),
		value: periodTimex(to.period),
		edtf: periodEdtf(to.period, to.rough === true ? '~' : ''),
		reference: from.period === null ? null : periodEdtf(from.period),
		period: to.period,
		// that it is the same vote is our reading
		certainty: 'type' in from && to.rough !== true ? 'resolved' : 'guessed',
		parts: 'type' in from ? [first, from as TimeExpression] : []
	};
}

/** The count and unit of a plain length: `P2D`; null for one with a place of its own ("the past two days"). */
export function lengthOf({
	type,
	value,
	edtf,
	rule
}: TimeExpression): { readonly count: number; readonly unit: PeriodUnit } | null {
	if (type !== 'DURATION' || (edtf !== null && rule !== 'notice')) return null;
	const match = /^P(\d+)([DWMY])$/.exec(value);
	const unit = UNITS[match?.[2] ?? ''];
	return match === null || unit === undefined ? null : { count: Number(match[1]), unit };
}

const UNITS: Readonly<Record<string, PeriodUnit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };
