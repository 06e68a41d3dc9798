/** Dates as tables and other programs write them, to EDTF. */
import { MONTHS } from '#lib/model/calendar-words.ts';
import { tryParseEdtf } from '#lib/model/edtf.ts';
import { edtfDate, edtfYear } from '../edtf-text.ts';
import type { ImportOptions } from './imported.ts';
import type { ImportReport } from './report.ts';

export const DATE_FORMS =
	'a date such as 2019-08-22, 22 August 2019, 8/22/2019, 1965, c. 1965, 44 BCE, 1910–1945 or EDTF';

const MONTH_NAME = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');
const ERA = '(?:\\s*(BCE?|CE|AD|B\\.C\\.(?:E\\.)?|A\\.D\\.))?';
const CLOCK = '(?:,?\\s+(?:at\\s+)?(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?\\s*([ap]\\.?m\\.?)?)?';
const ZONE = '(?:\\s*((?:GMT|UTC|Z)(?:[+-]\\d\\d:?\\d\\d)?|[+-]\\d\\d:?\\d\\d)(?:\\s*\\(.*\\))?)?';

/** A text of one date or a range of two as EDTF; null where it is none. */
export function looseDate(raw: string, options: Pick<ImportOptions, 'dates'>, report: ImportReport): string | null {
	const text = raw.trim();
	if (tryParseEdtf(text) !== null) return text;
	const one = oneDate(text, options, report);
	if (one !== null) return one;
	// A range: two dates with a dash, a slash or "to" between; a dash within a date stands without spaces.
	const sides = /^(.+?)\s+(?:-|–|—|to|until|\/)\s+(.+)$/.exec(text) ?? /^([^-–—]+)[-–—]([^-–—]+)$/.exec(text);
	if (sides === null) return null;
	const [start, end] = [sides[1] ?? '', sides[2] ?? ''].map((side) => oneDate(side.trim(), options, report));
	if (!start || !end) return null;
	const era =
		/BCE?$/i.test(sides[2] ?? '') && !/[A-Z]/i.test(sides[1] ?? '')
			? oneDate(`${sides[1]} BCE`, options, report)
			: start;
	const interval = `${era}/${end}`;
	return tryParseEdtf(interval) === null ? null : interval;
}

function oneDate(text: string, options: Pick<ImportOptions, 'dates'>, report: ImportReport): string | null {
	const about = /^(?:c\.|ca\.?|circa|about|around|approx\.?)\s*/i.exec(text)?.[0] ?? '';
	const doubt = /\s*\?$/.exec(text)?.[0] ?? '';
	const bare = text.slice(about.length, text.length - doubt.length);
	const date = tryParseEdtf(bare) !== null && !bare.includes('/') ? bare : known(bare, options, report);
	if (date === null || tryParseEdtf(date) === null) return null;
	if (/[~?%]$/.test(date)) return date;
	return `${date}${about && doubt ? '%' : about ? '~' : doubt ? '?' : ''}`;
}

type Pattern = readonly [RegExp, (groups: string[], context: Context) => string | null];
interface Context {
	readonly options: Pick<ImportOptions, 'dates'>;
	readonly report: ImportReport;
}

const PATTERNS: readonly Pattern[] = [
	// "44 BC", "1965 CE", "AD 79", "-43"
	[/^(\d{4})(\d\d)(\d\d)$/, ([year, month, day]) => dated(Number(year), Number(month), Number(day), [])],
	[pattern(`(?:AD\\s+)?(\\d{1,5})${ERA}`), ([year = '', era]) => edtfYear(yearOf(year, era))],
	[/^(\d{6,9})\s*(BCE?)$/i, ([year = '', era]) => edtfYear(yearOf(year, era))],
	[
		/^(-\d{1,9})$/,
		([year], { report }) => {
			report.note('a negative year was read as years BCE, -44 as 44 BCE.');
			return edtfYear(1 + Number(year));
		}
	],
	// "1960s"
	[/^(\d{3})0'?s$/, ([decade]) => `${decade}X`],
	// "22 August 2019", "22 Aug 44 BCE, 14:30"
	[
		pattern(
			`(?:\\w{3,9},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH_NAME})\\.?,?\\s+(\\d{1,6})${ERA}${CLOCK}${ZONE}`
		),
		([day, month, year, era, ...clock]) => dated(yearOf(year, era), monthOf(month), Number(day), clock)
	],
	// "August 22, 2019", "Thu Aug 22 2019 14:30:00 GMT+0900"
	[
		pattern(
			`(?:(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]*,?\\s+)?(${MONTH_NAME})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{3,6})${ERA}${CLOCK}${ZONE}`
		),
		([month, day, year, era, ...clock]) => dated(yearOf(year, era), monthOf(month), Number(day), clock)
	],
	// "August 2019"
	[
		pattern(`(${MONTH_NAME})\\.?,?\\s+(\\d{1,6})${ERA}`),
		([month, year, era]) => edtfDate({ year: yearOf(year, era), month: monthOf(month) })
	],
	// "2019/8/22", "2019-8-22 14:30", and ISO 8601 with seconds, fractions and an offset
	[
		/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(\s*[ap]m)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i,
		([year, month, day, hour, minute, second, half, zone]) =>
			dated(Number(year), Number(month), Number(day), [hour, minute, second, half, zone])
	],
	[/^(\d{4})[/.](\d{1,2})$/, ([year, month]) => edtfDate({ year: Number(year), month: Number(month) })],
	// "8/22/2019", "22.8.2019", "8/2019"
	[
		new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})${CLOCK}$`, 'i'),
		([a = '', separator, b = '', year, ...clock], context) => {
			const [month, day] = monthAndDay(Number(a), Number(b), separator === '.', context);
			return dated(Number(year), month, day, clock);
		}
	],
	[/^(\d{1,2})\/(\d{4})$/, ([month, year]) => edtfDate({ year: Number(year), month: Number(month) })]
];

function pattern(source: string): RegExp {
	return new RegExp(`^${source}$`, 'i');
}

function known(text: string, options: Pick<ImportOptions, 'dates'>, report: ImportReport): string | null {
	for (const [expression, read] of PATTERNS) {
		const match = expression.exec(text);
		if (match !== null) return read(match.slice(1), { options, report });
	}
	return null;
}

/** `22.8.` is a day and a month; of slashes the number above 12 says which is the day, else the option does. */
function monthAndDay(a: number, b: number, isDotted: boolean, { options, report }: Context): [number, number] {
	if (isDotted || a > 12) return [b, a];
	if (b > 12 || a === b) return [a, b];
	const american = options.dates === 'mdy';
	report.note(
		`a date such as 3/4/2019 was read as ${american ? 'month and day; --dates dmy reads day and month' : 'day and month'}.`
	);
	return american ? [a, b] : [b, a];
}

/** Clock groups: hour, minute, second, "pm", offset. A time of midnight without an offset is a whole day. */
function dated(year: number, month: number, day: number, clock: (string | undefined)[]): string {
	const [hour, minute, second, half, zone] = clock;
	if (hour === undefined) return edtfDate({ year, month, day });
	const h = (Number(hour) % (half ? 12 : 25)) + (/^\s*p/i.test(half ?? '') ? 12 : 0);
	const seconds = second === undefined || Number(second) === 0 ? [] : [Number(second)];
	const isMidnight = h === 0 && Number(minute) === 0 && seconds.length === 0;
	const offset = zone === undefined ? null : offsetOf(zone);
	if (isMidnight && (offset === null || offset === 0)) return edtfDate({ year, month, day });
	return edtfDate({ year, month, day, time: [h, Number(minute), ...seconds], offset });
}

function offsetOf(zone: string): number {
	const match = /([+-])(\d\d):?(\d\d)$/.exec(zone.trim());
	if (match === null) return 0;
	return (Number(match[2]) * 60 + Number(match[3])) * (match[1] === '-' ? -1 : 1);
}

function yearOf(year = '', era = ''): number {
	return /^B/i.test(era) ? 1 - Number(year) : Number(year);
}

function monthOf(name = ''): number {
	return MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;
}
