/** Where the window goes for somebody who reads: to the events of the paragraph, as wide as the reader had it. */
import { positionOf, type TimeScale, windowOf } from './scale.ts';
import type { TimeWindow } from './window.ts';

/** Part of the whole that is shown where the reader had not zoomed in. */
export const FOLLOWED_PART = 1 / 3;
/** Kept free between the events and each edge, as a part of the window. */
const EDGE_PART = 0.1;

/** Part of the whole that a window shows, along the scale; of the whole, what following shows. */
export function followedPart(scale: TimeScale, window: TimeWindow | null): number {
	return window === null ? FOLLOWED_PART : positionOf(scale, window.to) - positionOf(scale, window.from);
}

/**
 * The window `part` of the whole wide that shows the spans (of longer ones, the middle), wider only where they lie further
 * apart; the one that is shown where it has them all. Null is the whole. Open ends do not count.
 */
export function followWindow(
	scale: TimeScale,
	spans: readonly { readonly from: number; readonly to: number }[],
	shown: TimeWindow | null,
	part: number
): TimeWindow | null {
	const places = spans.flatMap(({ from, to }) => {
		const ends = [from, to].filter(Number.isFinite).map((time) => positionOf(scale, time));
		const [start = 0, end = start] = ends;
		// What is longer than the window is in sight where its middle is.
		return end - start > part ? [(start + end) / 2] : ends;
	});
	if (places.length === 0) return shown;
	const [first, last] = [Math.max(0, Math.min(...places)), Math.min(1, Math.max(...places))];
	const width = Math.min(1, Math.max(part, (last - first) / (1 - 2 * EDGE_PART)));
	if (shown !== null) {
		const [start, end] = [positionOf(scale, shown.from), positionOf(scale, shown.to)];
		const edge = EDGE_PART * (end - start);
		const isFree = (start <= 0 || first >= start + edge) && (end >= 1 || last <= end - edge);
		if (isFree && end - start <= width * 1.01) return shown;
	}
	const start = Math.min(Math.max((first + last - width) / 2, 0), 1 - width);
	return windowOf(scale, { k: 1 / width, offset: -start / width }, 1);
}
