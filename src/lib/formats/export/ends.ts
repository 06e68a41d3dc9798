/** The two ends of a `when`, for formats that know nothing but a start and an end. */
import { type EdtfDate, parseEdtf, type Precision } from '#lib/model/edtf.ts';
import { civil } from '#lib/model/calendar.ts';
import type { DateFields } from '../edtf-text.ts';

export interface Ends {
	/** Null: open or unknown. */
	readonly start: EdtfDate | null;
	readonly end: EdtfDate | null;
	/** False: one date, which is both ends. */
	readonly lasted: boolean;
}

export function endsOf(when: string): Ends {
	const edtf = parseEdtf(when);
	if (edtf.kind === 'date') return { start: edtf, end: edtf, lasted: false };
	const [start, end] = [edtf.start, edtf.end].map((side) => (typeof side === 'string' ? null : side));
	return { start: start ?? null, end: end ?? null, lasted: true };
}

const YEARS: readonly Precision[] = ['year', 'decade', 'century', 'millennium'];

/** The first year, month, day or time within a date: of a season its first month, of a decade its first year. */
export function firstFields(date: EdtfDate): DateFields {
	return fieldsAt(date, date.from);
}

/** The last one within it: of a season its last month, of a decade its last year. */
export function lastFields(date: EdtfDate): DateFields {
	return fieldsAt(date, date.to - 1);
}

function fieldsAt(date: EdtfDate, ms: number): DateFields {
	if (date.time.length > 0) {
		const { year, month, day, time, offset } = date;
		return { year, month: month ?? undefined, day: day ?? undefined, time, offset };
	}
	const { year, month, day } = civil(ms);
	if (YEARS.includes(date.precision)) return { year };
	return date.precision === 'day' ? { year, month, day } : { year, month };
}

/** Whether start and end as fields say the same stretch as the date does: not for seasons, decades and the like. */
export function isPlain({ precision }: EdtfDate): boolean {
	return !['season', 'quarter', 'half', 'decade', 'century', 'millennium'].includes(precision);
}

/** A year counted as historians do, without a year 0: -43 is -44, for 44 BCE. */
export function historicalYear(year: number): number {
	return year > 0 ? year : year - 1;
}
