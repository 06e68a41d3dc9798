/** The events of a picture with their scale: made once for many windows. */
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import type { TimeIndex } from './dense/time-index.ts';
import { majorEvent } from './labels.ts';
import type { LabelForms } from './placing.ts';
import type { Plan } from './plan.ts';
import type { TimeScale } from './scale.ts';

/** Up to so many events each has its own mark and every label is tried; more are drawn by cells. */
export const MOST_SINGLE = 150;

/** When a story was published; of one that was imported that is no publication of an article. */
export type Publication = Pick<Story, 'publishedAt'> & { readonly meta?: Pick<Story['meta'], 'imported'> };

export interface EventTable {
	/** In time order, already filtered. */
	readonly events: readonly TimelineEvent[];
	readonly scale: TimeScale;
	readonly publishedAt: number;
	/** There is an article; not only events that were imported. */
	readonly hasArticle: boolean;
	/** The event that gives the story its point. */
	readonly majorId: string | null;
	/** Forms of the labels of its events by their ids, kept from picture to picture. */
	readonly forms: LabelForms;
	/** Where they stand at the zooms that were shown lately. */
	readonly plans: Map<string, Plan>;
	/** Null where the events are few. */
	readonly cells: Cells | null;
}

/** What draws many events: handed in, for most stories do without it. */
export type Dense = typeof import('./dense/parts.ts');

export interface Cells {
	readonly index: TimeIndex;
	readonly dense: Dense;
}

/**
 * The table of events (in time order, already filtered) on a scale; more than `mostSingle` are drawn by cells, for which
 * `dense` is needed.
 */
export function eventTable(
	{ publishedAt, meta }: Publication,
	events: readonly TimelineEvent[],
	scale: TimeScale,
	dense: Dense | null,
	mostSingle = MOST_SINGLE
): EventTable {
	return {
		events,
		scale,
		publishedAt,
		hasArticle: meta?.imported === undefined,
		majorId: majorEvent(events)?.id ?? null,
		forms: new Map(),
		plans: new Map(),
		cells: events.length > mostSingle ? cellsOf(events, scale, dense) : null
	};
}

function cellsOf(events: readonly TimelineEvent[], scale: TimeScale, dense: Dense | null): Cells {
	if (dense === null) throw new RangeError(`${events.length} events are drawn by cells: hand in dense/parts.ts.`);
	return { index: new dense.TimeIndex(events, scale), dense };
}
