/** EDTF and ISO 8601 strings from numbers. */

/** Fields of a date as far as they are known; `year` is astronomical, `month` and `day` count from 1. */
export interface DateFields {
	readonly year: number;
	readonly month?: number | undefined;
	readonly day?: number | undefined;
	/** Hour, minute, second, millisecond, as far as given. */
	readonly time?: readonly number[] | undefined;
	/** Minutes east of UTC. */
	readonly offset?: number | null | undefined;
}

/** `2019`, `-0043`, `Y-65999999`: EDTF writes a year of more than four digits with a Y. */
export function edtfYear(year: number): string {
	if (Math.abs(year) > 9999) return `Y${year}`;
	return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** The fields as an EDTF date. A month or a day of a year of more than four digits has no form there and is left out. */
export function edtfDate({ year, month, day, time = [], offset = null }: DateFields): string {
	if (month === undefined || Math.abs(year) > 9999) return edtfYear(year);
	const date = [edtfYear(year), two(month), ...(day === undefined ? [] : [two(day)])].join('-');
	if (day === undefined || time.length === 0) return date;
	const [hour = 0, minute = 0, second, millisecond] = time;
	const seconds = second === undefined ? '' : `:${two(second)}`;
	const fraction = millisecond === undefined ? '' : `.${String(millisecond).padStart(3, '0')}`;
	return `${date}T${two(hour)}:${two(minute)}${seconds}${fraction}${offset === null ? '' : edtfOffset(offset)}`;
}

function edtfOffset(minutes: number): string {
	if (minutes === 0) return 'Z';
	const size = Math.abs(minutes);
	return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

export function two(n: number): string {
	return String(n).padStart(2, '0');
}
