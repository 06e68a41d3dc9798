/** EDTF dates in words, for people: "22 August 2019", "about 1965", "1910 – 1945". British day order, English names. */
import { weekday } from './calendar.ts';
import { type Edtf, type EdtfDate, type EdtfEnd, parseEdtf } from './edtf.ts';

export const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const NTH = ['first', 'second', 'third', 'fourth'];

export interface DateWordsOptions {
	/** Name the day of the week of a whole date: "Friday, 23 August 2019". */
	readonly weekday?: boolean;
}

/** A date in words. Throws `EdtfError` for a string that is no EDTF date. */
export function dateInWords(when: string | Edtf, options: DateWordsOptions = {}): string {
	const edtf = typeof when === 'string' ? parseEdtf(when) : when;
	return edtf.kind === 'date' ? dateWords(edtf, options) : intervalWords(edtf.start, edtf.end);
}

/** An astronomical year as people write it: 0 is "1 BCE", -43 is "44 BCE", -65,999,999 is "66 million years BCE". */
export function yearInWords(year: number): string {
	const written = year > 0 ? year : 1 - year;
	const era = year > 0 ? '' : ' BCE';
	if (written >= 1e9) return `${roundedTo(written / 1e9)} billion${year > 0 ? '' : ' years'}${era}`;
	if (written >= 1e6) return `${roundedTo(written / 1e6)} million${year > 0 ? '' : ' years'}${era}`;
	return `${written >= 10_000 ? grouped(written) : written}${era}`;
}

function dateWords(date: EdtfDate, options: DateWordsOptions): string {
	return qualified(date, plainWords(date, options));
}

function qualified(date: EdtfDate, words: string): string {
	return `${date.approximate ? 'about ' : ''}${words}${date.uncertain ? ' (uncertain)' : ''}`;
}

function plainWords(date: EdtfDate, options: DateWordsOptions): string {
	const { year, month, day } = date;
	if (date.precision === 'decade' || date.precision === 'century' || date.precision === 'millennium') {
		return roundYears(date);
	}
	if (month === null) return yearInWords(year);
	if (month > 12) return seasonWords(month, year);
	if (day === null) return `${MONTHS[month - 1]} ${yearInWords(year)}`;
	const name = options.weekday ? `${WEEKDAYS[weekday(date.from + (date.offset ?? 0) * 60_000)]}, ` : '';
	const words = `${name}${day} ${MONTHS[month - 1]} ${yearInWords(year)}`;
	return date.time.length === 0 ? words : `${words}, ${timeWords(date)}`;
}

function roundYears(date: EdtfDate): string {
	if (date.year < 0) {
		const last = date.year + (date.precision === 'decade' ? 9 : date.precision === 'century' ? 99 : 999);
		return `${yearInWords(date.year).replace(' BCE', '')}–${yearInWords(last)}`;
	}
	// 18XX is 1800–1899, not the nineteenth century (1801–1900), and is worded as the former.
	return `the ${date.year}s`;
}

function seasonWords(code: number, year: number): string {
	const y = yearInWords(year);
	if (code <= 32) {
		const season = SEASONS[(code - 21) % 4];
		// A winter runs into the next year; saying so is shorter than being asked.
		return season === 'winter' && code !== 32 && year > 0
			? `winter ${year}–${String((year + 1) % 100).padStart(2, '0')}`
			: `${season} ${y}`;
	}
	if (code <= 36) return `${NTH[code - 33]} quarter of ${y}`;
	if (code <= 39) return `${NTH[code - 37]} third of ${y}`;
	return `${NTH[code - 40]} half of ${y}`;
}

function timeWords(date: EdtfDate): string {
	const [hour = 0, minute = 0, second, millisecond] = date.time;
	const two = (n: number) => String(n).padStart(2, '0');
	const clock = `${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}${
		millisecond === undefined ? '' : `.${String(millisecond).padStart(3, '0')}`
	}`;
	return date.offset === null ? clock : `${clock} ${zoneWords(date.offset)}`;
}

function zoneWords(offset: number): string {
	if (offset === 0) return 'UTC';
	const minutes = Math.abs(offset);
	const rest = minutes % 60;
	return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

function intervalWords(start: EdtfEnd, end: EdtfEnd): string {
	if (typeof start === 'string') {
		return `until ${endWords(end)}${start === 'unknown' ? ' (start unknown)' : ''}`;
	}
	if (typeof end === 'string') {
		return end === 'open' ? `from ${endWords(start)} on` : `from ${endWords(start)} (end unknown)`;
	}
	return rangeWords(start, end);
}

/** The side of an interval that is a date: the callers have ruled the others out. */
function endWords(end: EdtfEnd): string {
	return typeof end === 'string' ? '' : dateWords(end, {});
}

function rangeWords(start: EdtfDate, end: EdtfDate): string {
	const last = dateWords(end, {});
	const full = `${dateWords(start, {})} – ${last}`;
	const plain = (date: EdtfDate) => date.time.length === 0 && date.month !== null && date.month <= 12;
	if (!plain(start) || !plain(end) || start.year !== end.year || end.uncertain || start.uncertain) return full;
	const about = start.approximate ? 'about ' : '';
	if (start.day !== null && end.day !== null) {
		if (start.month === end.month) return `${about}${start.day} – ${last}`;
		return `${about}${start.day} ${MONTHS[(start.month ?? 1) - 1]} – ${last}`;
	}
	if (start.day === null && end.day === null && start.month !== end.month) {
		return `${about}${MONTHS[(start.month ?? 1) - 1]} – ${last}`;
	}
	return full;
}

function roundedTo(n: number): string {
	return String(Math.round(n * 100) / 100);
}

function grouped(n: number): string {
	return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
