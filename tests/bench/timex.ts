/** Adapter for the date yardstick: Dateline's time expressions as TIMEX3. */
import { findSingleTimes } from '#lib/derive/time/find-times.ts';
import { daysFromCivil } from '#lib/model/calendar.ts';

export function tag(text: string, dct: string): { start: number; end: number; value: string; type: string }[] {
	const [year = 2000, month = 1, day = 1] = dct.slice(0, 10).split('-').map(Number);
	return findSingleTimes(text, daysFromCivil(year, month, day)).map(({ start, end, value, type }) => ({
		start,
		end,
		value,
		type
	}));
}
