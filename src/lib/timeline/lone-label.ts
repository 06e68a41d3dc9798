/** Labels of what stands between two breaks by itself: "1965", "Nov 2016", "1910–45", "14 Mar 13:25:07". */
import { civil, DAY_MS, utcMs } from '#lib/model/calendar.ts';
import { MONTHS, yearInWords } from '#lib/model/calendar-words.ts';
import { ordinal } from '#lib/model/date-words.ts';
import { clockWords } from './clock-words.ts';
import type { Orientation } from './scene.ts';
import { type TickDraft, tickWidth } from './tick-places.ts';
import type { Ground, Stated } from './ticks.ts';

/** Room for a label beside the axis where time runs down. */
export const DOWN_ROOM_PX = 58;

export const shortMonth = (month: number) => (MONTHS[month - 1] ?? '').slice(0, 3);

/** The label of a run that is exactly one unit, or a few years; null for another. Notes in `stated` what it says. */
export function loneLabel(from: number, to: number, { at, orientation }: Ground, stated: Stated): TickDraft | null {
	const clock = clockLabel(from, to, orientation, stated);
	const said = clock ?? calendarLabel(from, to, orientation, stated);
	if (said === null) return null;
	const middle = (at(from) + at(to)) / 2;
	return {
		key: `${clock === null ? 'lone' : 'clock'}${from}`,
		at: middle,
		text: said,
		anchor: 'middle',
		level: 'context',
		priority: 2,
		room: Infinity
	};
}

function calendarLabel(from: number, to: number, orientation: Orientation, stated: Stated): string | null {
	const [a, b] = [civil(from), civil(to - 1)];
	const wholeYears = from === utcMs(a.year) && to === utcMs(b.year + 1);
	const wholeMonth = from === utcMs(a.year, a.month) && to === utcMs(a.year, a.month + 1);
	const wholeDay = to - from === DAY_MS && from === utcMs(a.year, a.month, a.day);
	const year = stated.year === a.year ? '' : ` ${yearInWords(a.year)}`;
	const full = wholeYears
		? yearRange(a.year, b.year, orientation)
		: wholeMonth
			? `${shortMonth(a.month)}${year}`
			: wholeDay
				? `${a.day} ${shortMonth(a.month)}${year}`
				: null;
	if (full === null) return null;
	// Down the page the labels stand in a narrow column.
	const isWide = orientation === 'down' && tickWidth(full, 'context') > DOWN_ROOM_PX;
	Object.assign(stated, { year: b.year, month: wholeYears ? null : b.month, day: wholeDay ? a.day : null });
	return isWide ? yearWithin(a.year, orientation) : full;
}

/** Lengths of what has a time of day for its label, in ms. */
const CLOCK_UNITS = [
	[1, 'millisecond'],
	[1000, 'second'],
	[60_000, 'minute'],
	[3_600_000, 'hour']
] as const;

/** An hour, minute, second or millisecond: the time of day, with its day where that has not been said. */
function clockLabel(from: number, to: number, orientation: Orientation, stated: Stated): string | null {
	const unit = CLOCK_UNITS.find(([length]) => to - from === length && from % length === 0)?.[1];
	if (unit === undefined) return null;
	const { year, month, day } = civil(from);
	const said = stated.year === year && stated.month === month && stated.day === day;
	const sameYear = stated.year === year;
	Object.assign(stated, { year, month, day });
	const time = clockWords(from, unit === 'millisecond' && from % 1000 === 0 ? 'second' : unit);
	const date = `${day} ${shortMonth(month)}`;
	if (orientation === 'across') return said ? time : `${date}${sameYear ? '' : ` ${yearInWords(year)}`}, ${time}`;
	if (!said) return date;
	// The hour can be read above; the column has no room for all of "13:25:07.350".
	return tickWidth(time, 'context') > DOWN_ROOM_PX ? time.slice(3) : time;
}

function yearRange(from: number, to: number, orientation: Orientation): string {
	if (from === to) return yearWithin(from, orientation);
	if (from > 0 && from % 10 === 0 && to === from + 9) return `${from}s`;
	if (from > 0 && from % 100 === 0 && to === from + 99) return `${ordinal(from / 100 + 1)} c.`;
	if (to <= 0 && from > -9999) return `${1 - from}–${yearInWords(to)}`;
	if (from <= 0 || Math.floor(from / 100) !== Math.floor(to / 100)) return `${yearInWords(from)}–${yearInWords(to)}`;
	return `${from}–${String(to % 100).padStart(2, '0')}`;
}

/** A year as it fits: down the page "66M BCE" for "66 million years BCE". */
export function yearWithin(year: number, orientation: Orientation): string {
	const written = year > 0 ? year : 1 - year;
	if (orientation === 'across' || written < 1e5) return yearInWords(year);
	const [size, name] = written >= 1e9 ? [1e9, 'bn'] : written >= 1e6 ? [1e6, 'M'] : [1e3, 'k'];
	return `${Math.round((written / size) * 10) / 10}${name}${year > 0 ? '' : ' BCE'}`;
}
