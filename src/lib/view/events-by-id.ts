/** Events by their ids. */
import type { TimelineEvent } from '#lib/model/story.ts';

export function idsOf(events: readonly TimelineEvent[]): ReadonlySet<string> {
	return new Set(events.map(({ id }) => id));
}
