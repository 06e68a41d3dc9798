/** EDTF dates from bounds in time. */
import { civil, DAY_MS, utcMs } from '#lib/model/calendar.ts';
import { edtfDate, edtfYear } from '../edtf-text.ts';

const MINUTE_MS = 60_000;

/**
 * The date "sometime within" `[from, to)`, UTC milliseconds: the day, month, year, decade, century or millennium that is just
 * that stretch, to a day at each end; null where it is none.
 */
export function unitOf(from: number, to: number): string | null {
	const { year, month, day } = civil(from);
	const fits = (start: number, end: number) => Math.abs(start - from) < DAY_MS && Math.abs(end - to) <= DAY_MS;
	const days = to - from;
	if (days <= DAY_MS && from === utcMs(year, month, day)) return edtfDate({ year, month, day });
	if (fits(utcMs(year, month), utcMs(year, month + 1))) return edtfDate({ year, month });
	if (fits(utcMs(year), utcMs(year + 1))) return edtfYear(year);
	return yearsOf(year, fits);
}

const BLOCKS = [
	[10, 1],
	[100, 2],
	[1000, 3]
] as const;

/** `196X`, `19XX`, `1XXX`. */
function yearsOf(year: number, fits: (start: number, end: number) => boolean): string | null {
	if (year < 0 || year > 9999) return null;
	for (const [years, digits] of BLOCKS) {
		const first = Math.floor(year / years) * years;
		if (fits(utcMs(first), utcMs(first + years))) return `${edtfYear(first).slice(0, 4 - digits)}${'X'.repeat(digits)}`;
	}
	return null;
}

/** The smallest such stretch that holds `[from, to)`, however much it is wider; with `~` where even a millennium is cut. */
export function unitAround(from: number, to: number): string {
	const first = civil(from);
	const last = civil(Math.max(from, to - 1));
	if (first.year !== last.year) {
		for (const [years, digits] of BLOCKS) {
			const block = Math.floor(first.year / years);
			if (block !== Math.floor(last.year / years) || first.year < 0 || last.year > 9999) continue;
			return `${edtfYear(block * years).slice(0, 4 - digits)}${'X'.repeat(digits)}`;
		}
		return `${edtfYear(Math.round((first.year + last.year) / 2))}~`;
	}
	if (first.month !== last.month) return edtfYear(first.year);
	return edtfDate(first.day === last.day ? civilDay(first) : { year: first.year, month: first.month });
}

function civilDay({ year, month, day }: { year: number; month: number; day: number }) {
	return { year, month, day };
}

/** The interval "from start to end" as coarse as whole years or months allow; `to` is exclusive. */
export function intervalOf(from: number, to: number): string {
	const isDay = (ms: number) => ms % DAY_MS === 0;
	if (!isDay(from) || !isDay(to)) return `${instant(from)}/${instant(to)}`;
	const [start, end, next] = [civil(from), civil(to - 1), civil(to)];
	if (start.day !== 1 || next.day !== 1) return `${edtfDate(civilDay(start))}/${edtfDate(civilDay(end))}`;
	if (start.month !== 1 || next.month !== 1) {
		return `${edtfDate({ year: start.year, month: start.month })}/${edtfDate({ year: end.year, month: end.month })}`;
	}
	return `${edtfYear(start.year)}/${edtfYear(end.year)}`;
}

/** An instant in UTC, to the minute where it has no seconds; at midnight, its day. */
export function instant(ms: number): string {
	const { year, month, day, hour, minute, second, millisecond } = civil(ms);
	if (ms % DAY_MS === 0) return edtfDate({ year, month, day });
	const rest = ms % 1000 === 0 ? [second] : [second, millisecond];
	return edtfDate({ year, month, day, time: [hour, minute, ...(ms % MINUTE_MS === 0 ? [] : rest)], offset: 0 });
}
