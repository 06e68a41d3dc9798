/** How time spans lie to one another, and to a window. */
import type { TimeSpan } from './time-span.ts';

/** Time order: by start; of two that start together the longer one first. An open start comes first. */
export function compareSpans(a: TimeSpan, b: TimeSpan): number {
	return compare(a.from, b.from) || compare(b.to, a.to);
}

/** Subtraction would make NaN of two open ends. */
function compare(a: number, b: number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether the span may touch the window `[from, to)`. */
export function possiblyWithin(span: TimeSpan, from: number, to: number): boolean {
	return span.startMin < to && span.endMax > from;
}

/** Whether all of the span, however uncertain, lies in the window `[from, to)`. */
export function certainlyWithin(span: TimeSpan, from: number, to: number): boolean {
	return span.startMin >= from && span.endMax <= to;
}
