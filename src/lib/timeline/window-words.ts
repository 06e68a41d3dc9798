/** A window in words, in the coarsest unit that still tells its ends: "1910 to November 2019", "21 to 24 August 2019". */
import { type Civil, DAY_MS, YEAR_MS } from '#lib/model/calendar.ts';
import { MONTHS, yearInWords } from '#lib/model/calendar-words.ts';
import { type Clock, dayEnd, UTC } from '#lib/model/clock.ts';
import { clockUnit, clockWords } from './clock-words.ts';
import type { TimeWindow } from './window.ts';

export function windowWords(window: TimeWindow, clock: Clock = UTC): string {
	const { civil, words } = clock;
	// The end is exclusive: the last moment that belongs to the window is what people mean.
	const [a, b] = [civil(window.from), civil(window.to - 1)];
	const length = window.to - window.from;
	if (length > 20 * YEAR_MS) return between(yearInWords(a.year), yearInWords(b.year));
	const month = (c: Civil) => `${MONTHS[c.month - 1]} ${yearInWords(c.year)}`;
	if (length > 120 * DAY_MS) {
		return a.year === b.year ? between(MONTHS[a.month - 1] ?? '', month(b)) : between(month(a), month(b));
	}
	const day = (c: Civil) => `${c.day} ${month(c)}`;
	if (length >= DAY_MS || isOneDay(window, clock)) {
		if (a.year !== b.year) return between(day(a), day(b));
		if (a.month !== b.month) return between(`${a.day} ${MONTHS[a.month - 1]}`, day(b));
		return a.day === b.day ? day(a) : between(String(a.day), day(b));
	}
	const unit = clockUnit(length);
	const [from, to] = [clockWords(civil(window.from), unit), clockWords(civil(window.to), unit)];
	if (a.day === b.day) return `${day(a)}, ${from} to ${to} ${words}`;
	return `${day(a)}, ${from} to ${day(b)}, ${to} ${words}`;
}

/** An edge of a window in words, as exactly as the window's length (ms) asks for: "1910", "November 2019", "22 August 2019". */
export function edgeWords(ms: number, length: number, { civil, words }: Clock = UTC): string {
	const { year, month, day } = civil(ms);
	if (length > 20 * YEAR_MS) return yearInWords(year);
	const inMonth = `${MONTHS[month - 1]} ${yearInWords(year)}`;
	if (length > 120 * DAY_MS) return inMonth;
	return length >= DAY_MS
		? `${day} ${inMonth}`
		: `${day} ${inMonth}, ${clockWords(civil(ms), clockUnit(length))} ${words}`;
}

/** A day on which the clock is set forward has fewer hours. */
function isOneDay({ from, to }: TimeWindow, clock: Clock): boolean {
	const { year, month, day } = clock.civil(from);
	return clock.at(year, month, day) === from && dayEnd(clock, from) === to;
}

function between(from: string, to: string): string {
	return from === to ? from : `${from} to ${to}`;
}
