/** From one event to the next: in a list, among the matches of a search, past what a filter hides. */
import type { TimelineEvent } from '#lib/model/story.ts';

type Test = (event: TimelineEvent) => boolean;

/** What comes `by` steps after an event in a list of steps; null past its ends. */
export interface Steps {
	/** What is stepped through, in order. */
	readonly steps: readonly TimelineEvent[];
	/** The whole story in the same order: where the event is not among the steps. */
	readonly all: readonly TimelineEvent[];
	readonly admits: Test;
}

/** The event `by` steps from one: the nearest that is let through where a filter hides that one itself. */
export function stepFrom({ steps, all, admits }: Steps, from: TimelineEvent, by: 1 | -1): TimelineEvent | null {
	const at = steps.indexOf(from);
	if (at !== -1) return steps[at + by] ?? null;
	const own = all.indexOf(from);
	const rest = by === 1 ? all.slice(own + 1) : all.slice(0, own).reverse();
	return rest.find(admits) ?? null;
}

/** The next match after an event, round the ends; from nowhere the first in sight, else the first of all. */
export function nextMatch(
	events: readonly TimelineEvent[],
	from: TimelineEvent | null,
	by: 1 | -1,
	{ isMatch, isInSight }: { readonly isMatch: Test; readonly isInSight: Test }
): TimelineEvent | null {
	const ahead = by === 1 ? events : [...events].reverse();
	if (from === null) {
		return ahead.find((event) => isMatch(event) && isInSight(event)) ?? ahead.find(isMatch) ?? null;
	}
	const next = ahead.indexOf(from) + 1;
	return [...ahead.slice(next), ...ahead.slice(0, next)].find(isMatch) ?? null;
}
