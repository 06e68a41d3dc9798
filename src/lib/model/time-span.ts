/** Time spans: an EDTF date as numbers that can be compared, drawn and filtered. */
import { DAY_MS, YEAR_MS } from './calendar.ts';
import { byClock, type Clock, UTC } from './clock.ts';
import { type Edtf, type EdtfDate, type EdtfEnd, type Precision, PRECISIONS, parseEdtf } from './edtf.ts';

/**
 * A `when` as numbers: UTC milliseconds, half-open. A date ("sometime within") has the same bounds for its start and its
 * end; an interval ("it lasted") has a start known to lie in `[startMin, startMax)` and an end in `(endMin, endMax]`.
 * An open or unknown side is ±Infinity.
 */
export interface TimeSpan {
	/** Earliest start, widened where the start is approximate or uncertain. */
	readonly startMin: number;
	readonly startMax: number;
	readonly endMin: number;
	/** Latest end, widened where the end is approximate or uncertain. */
	readonly endMax: number;
	/** The span as written, without the widening. */
	readonly from: number;
	readonly to: number;
	/** True: it lasted from start to end. False: it happened sometime within. */
	readonly lasted: boolean;
	/** The coarser precision of the two ends. */
	readonly precision: Precision;
	readonly approximate: boolean;
	readonly uncertain: boolean;
	/** `..`: it has no start or end in the text's view. */
	readonly openStart: boolean;
	readonly openEnd: boolean;
	/** An empty side of an interval: there is one, but nobody says when. */
	readonly unknownStart: boolean;
	readonly unknownEnd: boolean;
}

/**
 * By how much `~` or `?` widens each end of a date, in milliseconds; `%`, both at once, doubles it. Our own choice: about
 * what "around 1965" or "about the 21st" leaves open to a reader.
 */
export const WIDENING_MS: Readonly<Record<Precision, number>> = {
	millisecond: 1000,
	second: 60_000,
	minute: 600_000,
	hour: 3_600_000,
	day: 3 * DAY_MS,
	month: 15 * DAY_MS,
	season: 45 * DAY_MS,
	quarter: 45 * DAY_MS,
	half: 91 * DAY_MS,
	year: 2 * YEAR_MS,
	decade: 5 * YEAR_MS,
	century: 25 * YEAR_MS,
	millennium: 250 * YEAR_MS
};

/**
 * The time span of an EDTF string or of its parsed form, whose dates are of a clock where they have no offset of their own.
 * Throws `EdtfError` for a string that is none.
 */
export function timeSpan(when: string | Edtf, clock: Clock = UTC): TimeSpan {
	const edtf = typeof when === 'string' ? parseEdtf(when) : when;
	if (edtf.kind === 'date') return spanOfDate(byClock(edtf, clock));
	const [start, end] = [edtf.start, edtf.end].map((side) => (typeof side === 'string' ? side : byClock(side, clock)));
	return spanOfInterval(start ?? 'unknown', end ?? 'unknown');
}

/** Milliseconds by which a date's qualifiers widen it. */
export function widening(date: EdtfDate): number {
	return WIDENING_MS[date.precision] * ((date.approximate ? 1 : 0) + (date.uncertain ? 1 : 0));
}

function spanOfDate(date: EdtfDate): TimeSpan {
	const wide = widening(date);
	return {
		startMin: date.from - wide,
		startMax: date.to + wide,
		endMin: date.from - wide,
		endMax: date.to + wide,
		from: date.from,
		to: date.to,
		lasted: false,
		precision: date.precision,
		approximate: date.approximate,
		uncertain: date.uncertain,
		openStart: false,
		openEnd: false,
		unknownStart: false,
		unknownEnd: false
	};
}

function spanOfInterval(start: EdtfEnd, end: EdtfEnd): TimeSpan {
	const first = typeof start === 'string' ? null : start;
	const last = typeof end === 'string' ? null : end;
	const firstWide = first === null ? 0 : widening(first);
	const lastWide = last === null ? 0 : widening(last);
	return {
		startMin: first === null ? -Infinity : first.from - firstWide,
		startMax: first === null ? (last === null ? Infinity : last.to + lastWide) : first.to + firstWide,
		endMin: last === null ? (first === null ? -Infinity : first.from - firstWide) : last.from - lastWide,
		endMax: last === null ? Infinity : last.to + lastWide,
		from: first?.from ?? -Infinity,
		to: last?.to ?? Infinity,
		lasted: true,
		precision: coarser(first?.precision, last?.precision),
		approximate: (first?.approximate ?? false) || (last?.approximate ?? false),
		uncertain: (first?.uncertain ?? false) || (last?.uncertain ?? false),
		openStart: start === 'open',
		openEnd: end === 'open',
		unknownStart: start === 'unknown',
		unknownEnd: end === 'unknown'
	};
}

function coarser(a: Precision | undefined, b: Precision | undefined): Precision {
	const rank = (precision: Precision | undefined) => (precision === undefined ? -1 : PRECISIONS.indexOf(precision));
	return PRECISIONS[Math.max(rank(a), rank(b))] ?? 'year';
}
