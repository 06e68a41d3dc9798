/** What the axis says, in a language: English, as the page is built. Others come with `axis-language.ts`. */
import { type Civil, utcMs, weekday } from '#lib/model/calendar.ts';
import { MONTHS, WEEKDAYS, yearInWords } from '#lib/model/calendar-words.ts';
import type { StoryZone } from '#lib/model/clock.ts';
import { ordinal } from '#lib/model/date-words.ts';
import { clockWords } from './clock-words.ts';
import { type Duration, durationInWords } from './duration-words.ts';
import { type TextStyle, textWidth } from './text.ts';
import { tickWidth } from './tick-width.ts';
import type { TickUnit } from './tick-steps.ts';

/** How a date is written, by its English example of 22 August 2019. */
export type DateForm =
	| 'Aug'
	| 'Aug 2019'
	| 'August 2019'
	| '22'
	| 'Thu 22'
	| 'Thursday 22'
	| '22 Aug'
	| 'Thu 22 Aug'
	| '22 Aug 2019'
	| 'Thursday, 22 August 2019';

/** The words of an axis. Where a `room` (px) is given, they are as short as that takes, as far as there is a shorter way. */
export interface AxisWords {
	/** BCP 47; left out where it is that of the page. */
	readonly language?: string;
	date(form: DateForm, at: Civil, room?: number): string;
	/** `narrow`: as it fits beside an axis that runs down. */
	year(year: number, narrow: boolean): string;
	/** Whole years from one to another, both inclusive. */
	years(from: number, to: number, narrow: boolean): string;
	/** The time of day, as exactly as a unit asks for. */
	clock(at: Civil, unit: TickUnit, room?: number): string;
	/** A zone of time, as it is called at an instant. */
	zone(zone: StoryZone, at: number): string;
	/** A date and a time of day, or these and their zone. */
	moment(date: string, clock: string): string;
	/** What a break leaves out, its words for lines of their own parted by spaces; null where nothing is so short. */
	duration(duration: Duration, room: number): string | null;
	width(text: string, style: TextStyle): number;
	/** Room that the name of a month needs, and the short name of a day, px. */
	readonly monthPx: number;
	readonly dayNamePx: number;
}

const shortMonth = (month: number) => (MONTHS[month - 1] ?? '').slice(0, 3);

function inEnglish(form: DateForm, { year, month, day }: Civil, room = Infinity): string {
	const short = shortMonth(month);
	const name = WEEKDAYS[weekday(utcMs(year, month, day))] ?? '';
	switch (form) {
		case 'Aug':
			return short;
		case 'Aug 2019': {
			const full = `${short} ${yearInWords(year)}`;
			return tickWidth(full, 'unit') > room ? yearInWords(year) : full;
		}
		case 'August 2019':
			return `${MONTHS[month - 1]} ${yearInWords(year)}`;
		case '22':
			return String(day);
		case 'Thu 22':
			return `${name.slice(0, 3)} ${day}`;
		case 'Thursday 22':
			return `${name} ${day}`;
		case '22 Aug':
			return `${day} ${short}`;
		case 'Thu 22 Aug':
			return `${name.slice(0, 3)} ${day} ${short}`;
		case '22 Aug 2019':
			return `${day} ${short} ${yearInWords(year)}`;
		case 'Thursday, 22 August 2019':
			return `${name}, ${day} ${MONTHS[month - 1]} ${yearInWords(year)}`;
	}
}

/** A year as it fits: down the page "66M BCE" for "66 million years BCE". */
function yearWithin(year: number, narrow: boolean): string {
	const written = year > 0 ? year : 1 - year;
	if (!narrow || written < 1e5) return yearInWords(year);
	const [size, name] = written >= 1e9 ? [1e9, 'bn'] : written >= 1e6 ? [1e6, 'M'] : [1e3, 'k'];
	return `${Math.round((written / size) * 10) / 10}${name}${year > 0 ? '' : ' BCE'}`;
}

/** "1965", "1960s", "19th c.", "1910–45", "44–31 BCE" */
function yearRange(from: number, to: number, narrow: boolean): string {
	if (from === to) return yearWithin(from, narrow);
	if (from > 0 && from % 10 === 0 && to === from + 9) return `${from}s`;
	if (from > 0 && from % 100 === 0 && to === from + 99) return `${ordinal(from / 100 + 1)} c.`;
	if (to <= 0 && from > -9999) return `${1 - from}–${yearInWords(to)}`;
	if (from <= 0 || Math.floor(from / 100) !== Math.floor(to / 100)) return `${yearInWords(from)}–${yearInWords(to)}`;
	return `${from}–${String(to % 100).padStart(2, '0')}`;
}

export const ENGLISH: AxisWords = {
	date: inEnglish,
	year: yearWithin,
	years: yearRange,
	clock(at, unit, room = Infinity) {
		const time = clockWords(at, unit);
		// The hour can be read above; the column has no room for all of "13:25:07.350".
		return tickWidth(time, 'context') > room ? time.slice(3) : time;
	},
	zone: ({ words }) => words,
	moment: (date, clock) => `${date}, ${clock}`,
	duration: durationInWords,
	width: textWidth,
	monthPx: 36,
	dayNamePx: 58
};
