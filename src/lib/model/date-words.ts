/** EDTF dates in words, for people: "22 August 2019", "about 1965", "1910 – 1945". British day order, English names. */
import { civil, utcMs, weekday } from './calendar.ts';
import { MONTHS, WEEKDAYS, yearInWords } from './calendar-words.ts';
import { type Edtf, type EdtfDate, type EdtfEnd, parseEdtf } from './edtf.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
/** Codes of the seasons that begin in December: northern winters and the southern summer. */
const IN_DECEMBER = [24, 28, 30];
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
	const name = options.weekday ? `${WEEKDAYS[weekday(utcMs(year, month, day))]}, ` : '';
	const words = `${name}${day} ${MONTHS[month - 1]} ${yearInWords(year)}`;
	return date.time.length === 0 ? words : `${words}, ${timeWords(date)}`;
}

/**
 * "the 1960s", "the 1800s"; where that could mean another stretch ("the 1900s" of 190X) or is BCE, "the 21st century" or
 * first and last year.
 */
function roundYears(date: EdtfDate): string {
	const { year, precision } = date;
	const last = civil(date.to - 1).year;
	const next = { decade: 100, century: 1000, millennium: 1 }[precision as 'decade' | 'century' | 'millennium'];
	if (year > 0 && year % next !== 0) return `the ${year}s`;
	if (precision === 'century') {
		return last > 0 ? `the ${ordinal(year / 100 + 1)} century` : `the ${ordinal((1 - year) / 100)} century BCE`;
	}
	return `${last <= 0 ? yearInWords(year).replace(' BCE', '') : yearInWords(year)}–${yearInWords(last)}`;
}

/** "1st", "22nd", "13th" */
export function ordinal(n: number): string {
	const last = n % 100 >= 11 && n % 100 <= 13 ? 0 : n % 10;
	return `${n}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

function seasonWords(code: number, year: number): string {
	const y = yearInWords(year);
	if (code <= 32) {
		// What begins in December runs into the next year; saying so is shorter than being asked.
		const next = (year + 1) % 100 === 0 ? String(year + 1) : String((year + 1) % 100).padStart(2, '0');
		return `${SEASONS[(code - 21) % 4]} ${IN_DECEMBER.includes(code) && year > 0 ? `${year}–${next}` : y}`;
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
	const first = dateWords(start, {});
	if (first === last) return last;
	const full = `${first} – ${last}`;
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
