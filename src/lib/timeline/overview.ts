/** The overview strip: every event as a dot or a line on the whole of a scale, of many how densely they lie. Lengths in px. */
import type { TimelineEvent } from '#lib/model/story.ts';
import { positionOf, type TimeScale } from './scale.ts';

export interface Overview {
	readonly dots: readonly { id: string; x: number; y: number; size: number }[];
	readonly lines: readonly { id: string; x: number; y: number; width: number }[];
	/** Outline of the density, in steps: path data; empty where each event has its own dot or line. */
	readonly density: string;
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

/** More events than this have no dots of their own. */
const MOST_DOTS = 300;
/** Free above the highest step of the density. */
const DENSITY_TOP_PX = 4;

/** Dots stack upward where events share a place; past the top they stand on one another. */
export function overviewOf(
	events: readonly TimelineEvent[],
	scale: TimeScale,
	width: number,
	height: number,
	{ dot, dotStep, lineStep }: OverviewSizes = STRIP_SIZES
): Overview {
	const slashes = scale.stretches.filter((s) => s.isBreak).map((s) => ((s.start + s.end) / 2) * width);
	if (events.length > MOST_DOTS) {
		return { dots: [], lines: [], density: densityOf(events, scale, width, height, dotStep), slashes };
	}
	const stacks = new Map<number, number>();
	const dots: { id: string; x: number; y: number; size: number }[] = [];
	const lines: { id: string; x: number; y: number; width: number }[] = [];
	for (const event of events) {
		const [start, end] = placeOf(event, scale);
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
	return { dots, lines, density: '', slashes };
}

/** Where an event begins and ends on the scale, 0–1. */
function placeOf({ span: { from, to } }: TimelineEvent, scale: TimeScale): [start: number, end: number] {
	const clip = (position: number) => Math.min(Math.max(position, 0), 1);
	return [from === -Infinity ? 0 : clip(positionOf(scale, from)), to === Infinity ? 1 : clip(positionOf(scale, to))];
}

/** Steps about `step` px wide, as high as the root of the number of events whose middles lie there: few stay visible beside many. */
function densityOf(
	events: readonly TimelineEvent[],
	scale: TimeScale,
	width: number,
	height: number,
	step: number
): string {
	const counts = new Uint32Array(Math.max(1, Math.round(width / step)));
	for (const event of events) {
		const [start, end] = placeOf(event, scale);
		const bin = Math.min(Math.floor(((start + end) / 2) * counts.length), counts.length - 1);
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	const most = Math.sqrt(counts.reduce((a, b) => Math.max(a, b), 1));
	const tenth = (px: number) => Math.round(px * 10) / 10;
	const stroke = (count: number, i: number) => {
		const y =
			count === 0 ? height : Math.min(height - 1, height - (Math.sqrt(count) / most) * (height - DENSITY_TOP_PX));
		return `V${tenth(y)}H${tenth(((i + 1) * width) / counts.length)}`;
	};
	return `M0,${height}${Array.from(counts, stroke).join('')}V${height}Z`;
}
