/** The overview strip: every event as a dot or a line on the whole of a scale. Lengths in px. */
import type { TimelineEvent } from '#lib/model/story.ts';
import { positionOf, type TimeScale } from './scale.ts';

export interface Overview {
	readonly dots: readonly { id: string; x: number; y: number; size: number }[];
	readonly lines: readonly { id: string; x: number; y: number; width: number }[];
	/** Middles of the breaks. */
	readonly slashes: readonly number[];
}

const DOT_PX = 2.5;
const DOT_STEP_PX = 4;
const LINE_STEP_PX = 2.5;
/** A span longer than this part of the strip is a line. */
const LINE_PART = 0.03;

/** Dots stack upward where events share a place; past the top they stand on one another. */
export function overviewOf(
	events: readonly TimelineEvent[],
	scale: TimeScale,
	width: number,
	height: number
): Overview {
	const stacks = new Map<number, number>();
	const dots: { id: string; x: number; y: number; size: number }[] = [];
	const lines: { id: string; x: number; y: number; width: number }[] = [];
	const clip = (time: number) =>
		Math.min(Math.max(time === Infinity ? 1 : time === -Infinity ? 0 : positionOf(scale, time), 0), 1);
	for (const event of events) {
		const [start, end] = [clip(event.span.from), clip(event.span.to)];
		const column = event.span.precision === 'day' && !event.span.lasted;
		if (!column && end - start > LINE_PART) {
			const y = 3 + (lines.length % 5) * LINE_STEP_PX;
			lines.push({ id: event.id, x: start * width, y, width: (end - start) * width });
			continue;
		}
		const x = Math.round(((start + end) / 2) * width);
		const key = Math.round(x / DOT_STEP_PX);
		const stacked = stacks.get(key) ?? 0;
		stacks.set(key, stacked + 1);
		const y = Math.max(2, height - 6 - stacked * DOT_STEP_PX);
		dots.push({ id: event.id, x: x - DOT_PX / 2, y, size: DOT_PX });
	}
	const slashes = scale.stretches.filter((s) => s.isBreak).map((s) => ((s.start + s.end) / 2) * width);
	return { dots, lines, slashes };
}
