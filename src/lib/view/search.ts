/** What a search gives. The index that answers it is made on first use: see `search-index.ts`. */
import type { TimelineEvent } from '#lib/model/story.ts';

/** A part of a text, in UTF-16 units. */
export type TextRange = readonly [start: number, end: number];

export interface Found {
	readonly events: ReadonlySet<TimelineEvent>;
	/** The parts of a text that match, in order. */
	ranges(text: string): readonly TextRange[];
	/** Nothing was spelled as asked: these are spelled nearly so. */
	readonly near: boolean;
}

/** Answers a query; null where it has no word to look for. */
export type Finder = (query: string) => Found | null;

/** Where events are told: no two at the same place. */
export function toldPlaces(events: readonly TimelineEvent[]): ReadonlySet<number> {
	return new Set(events.map(({ told }) => told));
}
