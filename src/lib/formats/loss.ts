/** What a file in somebody else's format cannot hold: named beside the file, never dropped silently. */
import { utcMs } from '#lib/model/calendar.ts';
import type { Precision } from '#lib/model/edtf.ts';
import { parseEdtf } from '#lib/model/edtf.ts';
import type { TimelineEvent } from '#lib/model/story.ts';

export interface Loss {
	/** One sentence: what becomes of it in the format. */
	readonly what: string;
	/** Ids of the events that it befalls. */
	readonly events: readonly string[];
}

/** "3 events: a day is the least that a calendar knows." */
export function lossInWords({ what, events }: Loss): string {
	return `${events.length === 1 ? '1 event' : `${events.length} events`}: ${what}`;
}

const COARSE: readonly Precision[] = ['season', 'quarter', 'half', 'decade', 'century', 'millennium'];
const CLOCK: readonly Precision[] = ['hour', 'minute', 'second', 'millisecond'];
/** First instant of 1 CE. */
const COMMON_ERA = utcMs(1);
/** What `Date` holds, and with it every format that counts on it: ±8.64e15 ms. */
const DATE_REACH_MS = 8.64e15;

/** Traits of an event that one format or another has no place for. */
const TRAITS = {
	qualified: ({ span }: TimelineEvent) => span.approximate || span.uncertain,
	/** Known to a season, quarter, half, decade, century or millennium. */
	coarse: ({ span }: TimelineEvent) => COARSE.includes(span.precision),
	/** Known to no day. */
	dayless: ({ span }: TimelineEvent) => span.precision !== 'day' && !CLOCK.includes(span.precision),
	open: ({ span }: TimelineEvent) => span.openStart || span.openEnd || span.unknownStart || span.unknownEnd,
	zoned: ({ when }: TimelineEvent) => zonesOf(when).some((offset) => offset !== null),
	shifted: ({ when }: TimelineEvent) => zonesOf(when).some((offset) => offset !== null && offset !== 0),
	countries: ({ countries }: TimelineEvent) => countries.length > 1,
	sources: ({ sources }: TimelineEvent) => sources.length > 1,
	beforeCommonEra: ({ span }: TimelineEvent) =>
		Math.min(span.from, Number.isFinite(span.to) ? span.to - 1 : Infinity) < COMMON_ERA && span.from !== -Infinity,
	beyondDate: ({ span }: TimelineEvent) =>
		[span.from, span.to].some((ms) => Number.isFinite(ms) && Math.abs(ms) > DATE_REACH_MS),
	every: () => true
} as const satisfies Readonly<Record<string, (event: TimelineEvent) => boolean>>;

export type Trait = keyof typeof TRAITS;

export function has(trait: Trait, event: TimelineEvent): boolean {
	return TRAITS[trait](event);
}

/** The losses of a format that befall these events at all: each trait with what becomes of it there. */
export function lossesOf(events: readonly TimelineEvent[], rules: readonly (readonly [Trait, string])[]): Loss[] {
	return rules
		.map(([trait, what]) => ({ what, events: events.filter((event) => has(trait, event)).map(({ id }) => id) }))
		.filter((loss) => loss.events.length > 0);
}

function zonesOf(when: string): (number | null)[] {
	const edtf = parseEdtf(when);
	const ends = edtf.kind === 'date' ? [edtf] : [edtf.start, edtf.end];
	return ends.flatMap((end) => (typeof end === 'string' || end.time.length === 0 ? [] : [end.offset]));
}
