/** Labels of what stands between two breaks by itself: "1965", "Nov 2016", "1910–45", "14 Mar 13:25:07". */
import type { TickDraft } from './tick-places.ts';
import { tickWidth } from './tick-width.ts';
import type { Ground, Stated } from './ticks.ts';

/** Room for a label beside the axis where time runs down. */
export const DOWN_ROOM_PX = 58;

/** The label of a run that is exactly one unit, or a few years; null for another. Notes in `stated` what it says. */
export function loneLabel(from: number, to: number, ground: Ground, stated: Stated): TickDraft | null {
	const clock = clockLabel(from, to, ground, stated);
	const said = clock?.text ?? calendarLabel(from, to, ground, stated);
	if (said === null) return null;
	const middle = (ground.at(from) + ground.at(to)) / 2;
	return {
		key: `${clock?.key ?? 'lone'}${from}`,
		at: middle,
		text: said,
		anchor: 'middle',
		level: 'context',
		priority: 2,
		room: Infinity
	};
}

function calendarLabel(from: number, to: number, { orientation, clock, words }: Ground, stated: Stated): string | null {
	const [a, b] = [clock.civil(from), clock.civil(to - 1)];
	const isDown = orientation === 'down';
	const wholeYears = from === clock.at(a.year) && to === clock.at(b.year + 1);
	const wholeMonth = from === clock.at(a.year, a.month) && to === clock.at(a.year, a.month + 1);
	const wholeDay = from === clock.at(a.year, a.month, a.day) && to === clock.at(a.year, a.month, a.day + 1);
	if (!wholeYears && !wholeMonth && !wholeDay) return null;
	const sameYear = stated.year === a.year;
	const full = wholeYears
		? words.years(a.year, b.year, isDown)
		: wholeMonth
			? words.date(sameYear ? 'Aug' : 'Aug 2019', a)
			: words.date(sameYear ? '22 Aug' : '22 Aug 2019', a);
	// Down the page the labels stand in a narrow column.
	const isWide = isDown && tickWidth(full, 'context', words.width) > DOWN_ROOM_PX;
	Object.assign(stated, { year: b.year, month: wholeYears ? null : b.month, day: wholeDay ? a.day : null });
	return isWide ? words.year(a.year, true) : full;
}

/** Lengths of what has a time of day for its label, in ms. */
const CLOCK_UNITS = [
	[1, 'millisecond'],
	[1000, 'second'],
	[60_000, 'minute'],
	[3_600_000, 'hour']
] as const;

/** An hour, minute, second or millisecond: the time of day, with its day where that has not been said. */
function clockLabel(
	from: number,
	to: number,
	ground: Ground,
	stated: Stated
): { readonly text: string; readonly key: string } | null {
	const { orientation, clock, words } = ground;
	const local = clock.local(from);
	const unit = CLOCK_UNITS.find(([length]) => to - from === length && local % length === 0)?.[1];
	if (unit === undefined) return null;
	const date = clock.civil(from);
	const { year, month, day } = date;
	const said = stated.year === year && stated.month === month && stated.day === day;
	const sameYear = stated.year === year;
	Object.assign(stated, { year, month, day });
	const isDown = orientation === 'down';
	if (isDown && !said) return { text: words.date('22 Aug', date, DOWN_ROOM_PX), key: 'date' };
	const shown = unit === 'millisecond' && from % 1000 === 0 ? 'second' : unit;
	const time = words.clock(date, shown, isDown ? DOWN_ROOM_PX : undefined);
	if (said) return { text: time, key: 'clock' };
	const moment = words.moment(words.date(sameYear ? '22 Aug' : '22 Aug 2019', date), time);
	return { text: withZone(moment, from, ground, stated), key: 'clock' };
}

/** Words that a time of day belongs to, with the zone of the story where that has not been named. */
export function withZone(text: string, at: number, { clock, words }: Ground, stated: Stated): string {
	if (stated.zone || clock.zone === null) return text;
	stated.zone = true;
	return words.moment(text, words.zone(clock.zone, at));
}
