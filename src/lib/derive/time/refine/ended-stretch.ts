/** A length and the date on which it ended: "the three months to September 30", "the year ended March 2019". */
import { civil, DAY_MS, daysInMonth } from '#lib/model/calendar.ts';
import type { TimeExpression } from '../expression.ts';
import { periodEdtf } from '../notation.ts';
import { month, type Period, shift } from '../period.ts';
import { moved } from '../pointing.ts';
import { lengthOf, LOOK, UNPLACED } from './chained.ts';

/** "… to", "… ended", "… through the end of" */
const ENDED =
	/^\s+(?:(?:just\s+)?(?:ended|ending)|through|(?:up\s+)?to)\s+(?:on\s+)?(?:the\s+end\s+of\s+)?(?:early|mid|late)?[\s-]*$/i;

/** "the three months" + "to September 30": from 1 July on; null where the two are no such stretch. */
export function endedStretch(first: TimeExpression, second: TimeExpression, text: string): TimeExpression | null {
	const length = lengthOf(first);
	const { period } = second;
	if (length === null || period === null || second.type !== 'DATE' || second.start - first.end > LOOK) return null;
	if (!/^the\s/i.test(first.text) || !ENDED.test(text.slice(first.end, second.start))) return null;
	const end = lastMonth(period) ?? period;
	if (end.unit === 'month' && (length.unit === 'day' || length.unit === 'week')) return null;
	const start =
		end.unit === 'day'
			? shift(moved(end, length.unit, -length.count), 1)
			: end.unit === 'month'
				? shift(end, 1 - length.count * (length.unit === 'year' ? 12 : 1))
				: null;
	if (start === null) return null;
	const edtf = `${periodEdtf(start)}/${periodEdtf(end)}`;
	return {
		...UNPLACED,
		start: first.start,
		end: second.end,
		text: text.slice(first.start, second.end),
		value: edtf,
		edtf,
		reference: second.reference,
		certainty: second.certainty,
		parts: [first, second]
	};
}

/** The month that a day ends, so that its stretch is one of whole months. */
function lastMonth({ unit, n }: Period): Period | null {
	if (unit !== 'day') return null;
	const date = civil(n * DAY_MS);
	return date.day === daysInMonth(date.year, date.month) ? month(date.year, date.month) : null;
}
