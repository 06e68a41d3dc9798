/** Feasts of the Islamic, Chinese, Persian and Hebrew calendars, as the runtime's own calendars reckon them. */
import { DAY_MS, daysFromCivil } from '#lib/model/calendar.ts';
import type { Period } from './period.ts';

/** Names that `Intl` gives these calendars. */
type CalendarName = 'islamic-umalqura' | 'chinese' | 'persian' | 'hebrew';

interface MonthAndDay {
	readonly month: string;
	readonly day: number;
}

/** Years for which all of these calendars are reckoned and not extrapolated. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

const readers = new Map<CalendarName, Intl.DateTimeFormat>();

function readerOf(calendar: CalendarName): Intl.DateTimeFormat {
	const known = readers.get(calendar);
	if (known !== undefined) return known;
	const reader = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
		month: calendar === 'hebrew' ? 'long' : 'numeric',
		day: 'numeric',
		timeZone: 'UTC'
	});
	readers.set(calendar, reader);
	return reader;
}

function dateIn(calendar: CalendarName, day: number): MonthAndDay {
	const parts = readerOf(calendar).formatToParts(day * DAY_MS);
	const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
	return { month: of('month'), day: Number(of('day')) };
}

/** The first day of a Gregorian year that bears a date in another calendar; the year itself where none is reckoned. */
export function feast(calendar: CalendarName, month: string, date: number): (year: number) => Period {
	return (year) => {
		if (year < FIRST_YEAR || year > LAST_YEAR) return { unit: 'year', n: year };
		const [first, end] = [daysFromCivil(year, 1, 1), daysFromCivil(year + 1, 1, 1)];
		for (let n = first; n < end;) {
			const at = dateIn(calendar, n);
			if (at.month === month && at.day === date) return { unit: 'day', n };
			const ahead = at.month === month && at.day < date ? date - at.day : Math.max(1, SHORTEST_MONTH - at.day);
			n += ahead;
		}
		return { unit: 'year', n: year };
	};
}

/** Days that every month of these calendars has. */
const SHORTEST_MONTH = 29;

/** The same within the Gregorian year of another feast: the last day of a month that begins with it. */
export function monthFrom(start: (year: number) => Period, calendar: CalendarName): (year: number) => Period | null {
	return (year) => {
		const first = start(year);
		if (first.unit !== 'day') return null;
		const next = first.n + SHORTEST_MONTH;
		return { unit: 'day', n: dateIn(calendar, next).day === 1 ? next - 1 : next };
	};
}
