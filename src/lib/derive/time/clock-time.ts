/** A time of day of a known day, from which "forty minutes later" counts. */
import { DAY_MS } from '#lib/model/calendar.ts';
import { clockEdtf } from './notation.ts';
import type { Resolved } from './setting.ts';

export interface ClockTime {
	/** In days since 1970-01-01. */
	readonly day: number;
	/** Since its midnight. */
	readonly minutes: number;
	/** The zone as EDTF writes it: "", "Z", "+01:00". */
	readonly zone: string;
}

/** The time of an EDTF point such as `2019-08-23T14:05Z`; null where it says no hour. */
export function clockTime(edtf: string | null): ClockTime | null {
	const match = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(Z|[+-]\d\d:\d\d)?$/.exec(edtf ?? '');
	const [, date = '', hour, minute, zone = ''] = match ?? [];
	if (match === null) return null;
	return { day: Date.parse(date) / DAY_MS, minutes: 60 * Number(hour) + Number(minute), zone };
}

/** So many minutes on from a time, or before it. */
export function minutesFrom({ day, minutes, zone }: ClockTime, by: number): ClockTime {
	const at = minutes + by;
	return { day: day + Math.floor(at / DAY_MINUTES), minutes: ((at % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES, zone };
}

/** What "forty minutes later" resolves to. */
export function countedFrom(from: ClockTime, by: number): Resolved {
	const to = edtfOf(minutesFrom(from, by));
	return {
		type: 'TIME',
		value: to,
		edtf: to,
		reference: edtfOf(from),
		period: { unit: 'day', n: minutesFrom(from, by).day },
		vague: false
	};
}

function edtfOf({ day, minutes, zone }: ClockTime): string {
	const clock = { hour: Math.floor(minutes / 60), minute: minutes % 60, part: null, offset: null };
	return `${clockEdtf(day, clock)}${zone}`;
}

const DAY_MINUTES = 24 * 60;
