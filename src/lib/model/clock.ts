/** The clock of a story: what its calendar and time of day are at an instant, and the other way round. */
import { type Civil, civil, DAY_MS, utcMs } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';

/** A time zone for the years of a story. Plain data, made once, so that a server and every browser tell the same time. */
export interface StoryZone {
	/** IANA: "Asia/Seoul". */
	readonly name: string;
	/** "Seoul time" */
	readonly words: string;
	/** Milliseconds east of UTC before the first change. */
	readonly offset: number;
	/** When the offset changed (UTC milliseconds) and what it was from then on, in order. */
	readonly changes: readonly (readonly [at: number, offset: number])[];
}

/** Instants are UTC milliseconds; a local time is what calendar and clock say, as the milliseconds at which UTC says so. */
export interface Clock {
	/** Null for UTC. */
	readonly zone: StoryZone | null;
	/** "UTC", "Seoul time" */
	readonly words: string;
	/** The local time of an instant. */
	local(ms: number): number;
	/** The instant of a local time: the earlier of two; where the clock leapt over it, that of the leap. */
	instant(local: number): number;
	/** What calendar and clock say at an instant. */
	civil(ms: number): Civil;
	/** The instant at which they say so; fields beyond their range carry over. */
	at(...fields: Parameters<typeof utcMs>): number;
}

export const UTC: Clock = { zone: null, words: 'UTC', local: (ms) => ms, instant: (ms) => ms, civil, at: utcMs };

/** The clock of a zone; of none, UTC. */
export function clockOf(zone: StoryZone | undefined): Clock {
	if (zone === undefined) return UTC;
	/** How many changes were made until an instant. */
	const changesUntil = (ms: number) => {
		let [low, high] = [0, zone.changes.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((zone.changes[middle]?.[0] ?? Infinity) <= ms) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	const offsetAfter = (changes: number) => zone.changes[changes - 1]?.[1] ?? zone.offset;
	const local = (ms: number) => ms + offsetAfter(changesUntil(ms));
	const instant = (said: number) => {
		// No zone is more than a day from UTC: what held a day before is tried first, so that of two the earlier is found.
		for (let n = changesUntil(said - DAY_MS); ; n++) {
			const ms = said - offsetAfter(n);
			const next = zone.changes[n]?.[0];
			if (next === undefined || ms < next) return Math.max(ms, zone.changes[n - 1]?.[0] ?? -Infinity);
		}
	};
	return {
		zone,
		words: zone.words,
		local,
		instant,
		civil: (ms) => civil(local(ms)),
		at: (...fields) => instant(utcMs(...fields))
	};
}

/** The end of the day that begins at an instant: 23 or 25 hours later where the clock is changed. */
export function dayEnd({ zone, civil, at }: Clock, ms: number): number {
	if (zone === null) return ms + DAY_MS;
	const { year, month, day } = civil(ms);
	return at(year, month, day + 1);
}

/** The date as a clock has it, where it has no offset of its own. */
export function byClock(date: EdtfDate, clock: Clock): EdtfDate {
	if (clock.zone === null || date.offset !== null) return date;
	const from = clock.instant(date.from);
	// A time of day is as long as it is; a day may have 23 hours, or have been left out.
	const to = date.time.length > 0 ? from + (date.to - date.from) : clock.instant(date.to);
	return { ...date, from, to: Math.max(to, from + 1) };
}
