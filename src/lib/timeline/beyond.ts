/** The nearest event outside a window. */
import type { TimelineEvent } from '#lib/model/story.ts';
import type { TimeWindow } from './window.ts';

/** The first event after the window (`by` 1) or the last one before it (-1), however uncertain its date; null for none. */
export function eventBeyond(
	events: readonly TimelineEvent[],
	{ from, to }: TimeWindow,
	by: 1 | -1
): TimelineEvent | null {
	let nearest: TimelineEvent | null = null;
	for (const event of events) {
		const { startMin, endMax } = event.span;
		if (by === 1 ? startMin < to : endMax > from) continue;
		if (nearest === null || (by === 1 ? startMin < nearest.span.startMin : endMax > nearest.span.endMax))
			nearest = event;
	}
	return nearest;
}
