/** The events of a picture with their scale: made once for many windows. */
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { TimeIndex } from './dense/time-index.ts';
import { majorEvent } from './labels.ts';
import type { TimeScale } from './scale.ts';

/** Up to so many events each has its own mark and every label is tried; more are drawn by cells. */
export const MOST_SINGLE = 150;

export interface EventTable {
	/** In time order, already filtered. */
	readonly events: readonly TimelineEvent[];
	readonly scale: TimeScale;
	readonly publishedAt: number;
	/** The event that gives the story its point. */
	readonly majorId: string | null;
	/** Null where the events are few. */
	readonly index: TimeIndex | null;
}

/** The table of events (in time order, already filtered) on a scale; more than `mostSingle` are drawn by cells. */
export function eventTable(
	{ publishedAt }: Pick<Story, 'publishedAt'>,
	events: readonly TimelineEvent[],
	scale: TimeScale,
	mostSingle = MOST_SINGLE
): EventTable {
	const index = events.length > mostSingle ? new TimeIndex(events, scale) : null;
	return { events, scale, publishedAt, majorId: majorEvent(events)?.id ?? null, index };
}
