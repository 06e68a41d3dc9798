/** The clock of a story: what its calendar and time of day are at an instant, and the other way round. */
import { type Civil, civil, utcMs } from './calendar.ts';

/** Instants are UTC milliseconds; a local time is what calendar and clock say, as the milliseconds at which UTC says so. */
export interface Clock {
	/** The local time of an instant. */
	local(ms: number): number;
	/** The instant of a local time: the earlier of two, the one after the gap where the clock leapt over it. */
	instant(local: number): number;
	/** What calendar and clock say at an instant. */
	civil(ms: number): Civil;
	/** The instant at which they say so; fields beyond their range carry over. */
	at(...fields: Parameters<typeof utcMs>): number;
}

export const UTC: Clock = { local: (ms) => ms, instant: (ms) => ms, civil, at: utcMs };
