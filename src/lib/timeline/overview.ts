/** The overview strip: every event as a dot or a line on the whole of a scale. Lengths in px. */
import type { TimelineEvent } from '#lib/model/story.ts';
import { positionOf, type TimeScale } from './scale.ts';

export interface Overview {
	readonly dots: readonly { id: string; x: number; y: number; size: number }[];
	readonly lines: readonly { id: string; x: number; y: number; width: number }[];
	/** Middles of the breaks. */
	readonly slashes: readonly number[];
}

/** Sizes of a strip's marks, px: of a dot, from one dot to the next above it, and from one line to the next. */
export interface OverviewSizes {
	readonly dot: number;
	readonly dotStep: number;
	readonly lineStep: number;
}

/** As the strip below the timeline has them, and the larger one in the list of stories. */
export const STRIP_SIZES: OverviewSizes = { dot: 2.5, dotStep: 4, lineStep: 2.5 };
export const PREVIEW_SIZES: OverviewSizes = { dot: 6, dotStep: 8, lineStep: 7 };

/** What lasted longer than this part of the strip is a line; so is a date known more roughly than that. */
const LASTED_PART = 0.03;
const ROUGH_PART = 0.08;

/** Dots stack upward where events share a place; past the top they stand on one another. */
export function overviewOf(
	events: readonly TimelineEvent[],
	scale: TimeScale,
	width: number,
	height: number,
	{ dot, dotStep, lineStep }: OverviewSizes = STRIP_SIZES
): Overview {
	const stacks = new Map<number, number>();
	const dots: { id: string; x: number; y: number; size: number }[] = [];
	const lines: { id: string; x: number; y: number; width: number }[] = [];
	const clip = (time: number) =>
		Math.min(Math.max(time === Infinity ? 1 : time === -Infinity ? 0 : positionOf(scale, time), 0), 1);
	for (const event of events) {
		const [start, end] = [clip(event.span.from), clip(event.span.to)];
		const isDay = event.span.precision === 'day' && !event.span.lasted;
		if (!isDay && end - start > (event.span.lasted ? LASTED_PART : ROUGH_PART)) {
			const y = 3 + (lines.length % 5) * lineStep;
			lines.push({ id: event.id, x: start * width, y, width: (end - start) * width });
			continue;
		}
		const x = Math.round(((start + end) / 2) * width);
		const key = Math.round(x / dotStep);
		const stacked = stacks.get(key) ?? 0;
		stacks.set(key, stacked + 1);
		const y = Math.max(2, height - 3.5 - dot - stacked * dotStep);
		dots.push({ id: event.id, x: x - dot / 2, y, size: dot });
	}
	const slashes = scale.stretches.filter((s) => s.isBreak).map((s) => ((s.start + s.end) / 2) * width);
	return { dots, lines, slashes };
}
