/** A time as machines write it → the day it stands for. */

export interface Moment {
	/** `2021-11-03`, as the publisher's own clock had it. */
	readonly day: string;
	/** UTC milliseconds; null where no offset is given. */
	readonly instant: number | null;
	/** Whether the day is the one in UTC, which need not be the publisher's. */
	readonly utc: boolean;
}

const ISO =
	/^([12]\d{3})-(\d\d?)-(\d\d?)(?:(?:T|\s+)(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?/i;
const COMPACT = /^([12]\d{3})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/i;
const SLASHED = /^([12]\d{3})[/.](\d\d?)[/.](\d\d?)(?!\d)/;
/** "03.11.2021" and, where the number says so, "31/12/2021" and "12/31/2021"; "03/11/2021" is anyone's guess. */
const DAY_FIRST = /^(\d\d?)([/.-])(\d\d?)\2([12]\d{3})(?!\d)/;
/** Seconds or milliseconds since 1970, from 2001 on. */
const EPOCH = /^(1\d{9})(\d{3})?$/;

/**
 * The day of a timestamp: ISO 8601 in its usual spellings, `20211103`, `2021/11/03`, `03.11.2021`, Unix seconds or
 * milliseconds. Where `timeZone` is known the day is the one there, else the one written. Null for anything else, and for
 * the dates that programs write for none (the years 1 and 1970).
 */
export function momentOf(stamp: string, timeZone: string | null = null): Moment | null {
	const text = stamp.trim();
	const epoch = EPOCH.exec(text);
	if (epoch !== null) return atInstant(Number(epoch[1]) * 1000 + Number(epoch[2] ?? 0), timeZone);
	const written = ISO.exec(text) ?? COMPACT.exec(text) ?? SLASHED.exec(text);
	if (written !== null) {
		const [, year = '', month = '', day = '', hour, minute = '0', second = '0', zone] = written;
		return moment(
			[year, month, day].map(Number),
			hour === undefined ? null : [hour, minute, second].map(Number),
			zone,
			timeZone
		);
	}
	const [, first = '', mark, second = '', year = ''] = DAY_FIRST.exec(text) ?? [];
	if (mark === undefined) return null;
	const [a, b] = [Number(first), Number(second)];
	if (mark === '.' || a > 12) return moment([Number(year), b, a], null, undefined, null);
	return b > 12 || a === b ? moment([Number(year), a, b], null, undefined, null) : null;
}

function moment(
	[year = 0, month = 0, day = 0]: readonly number[],
	clock: readonly number[] | null,
	zone: string | undefined,
	timeZone: string | null
): Moment | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1400 || date.getTime() === 0) return null;
	const written = date.toISOString().slice(0, 10);
	if (clock === null || zone === undefined) return { day: written, instant: null, utc: false };
	const [hour = 0, minute = 0, second = 0] = clock;
	const offset = offsetMinutes(zone);
	const instant = date.getTime() + ((hour * 60 + minute - offset) * 60 + second) * 1000;
	return timeZone === null ? { day: written, instant, utc: offset === 0 } : atInstant(instant, timeZone);
}

function atInstant(instant: number, timeZone: string | null): Moment {
	if (timeZone === null) return { day: new Date(instant).toISOString().slice(0, 10), instant, utc: true };
	const parts = new Intl.DateTimeFormat('en', {
		timeZone,
		calendar: 'iso8601',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit'
	}).formatToParts(instant);
	const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
	return { day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`, instant, utc: false };
}

function offsetMinutes(zone: string): number {
	const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
	const size = Number(hours) * 60 + Number(minutes);
	return sign === '-' ? -size : size;
}

/** Whether a name is one of an IANA time zone. */
export function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return false;
	}
}
