/** Finding events by their addresses. */
import type { TimelineEvent } from '#lib/model/story.ts';

/** The events by id and by alias. An id goes before the same word as an alias of another event. */
export function eventsById(events: readonly TimelineEvent[]): ReadonlyMap<string, TimelineEvent> {
	const aliases = events.flatMap((event) => event.aliases.map((alias) => [alias, event] as const));
	return new Map([...aliases, ...events.map((event) => [event.id, event] as const)]);
}

export function idsOf(events: readonly TimelineEvent[]): ReadonlySet<string> {
	return new Set(events.map(({ id }) => id));
}
