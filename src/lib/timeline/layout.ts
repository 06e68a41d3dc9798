/** Events and a window → the scene. Pure arithmetic; the server and the browser get the same picture. */
import { DAY_MS } from '#lib/model/calendar.ts';
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { layRowsAcross } from './across.ts';
import { DOWN_AXIS_PX, layRowsDown, rowHeightDown } from './down.ts';
import { evenScale } from './even-scale.ts';
import { markExtents } from './extents.ts';
import { majorEvent } from './labels.ts';
import { drawnWindow, pixels, scaleOf, type TimeScale } from './scale.ts';
import type { Orientation, Scene } from './scene.ts';
import { axisOf } from './axis.ts';
import { trueScale } from './true-scale.ts';
import type { ScaleName, TimeWindow } from './window.ts';

/** Height of the axis below the marks where time runs across: two rows of labels. */
export const AXIS_HEIGHT_PX = 64;

export interface LayoutOptions {
	readonly orientation: Orientation;
	/** Of the whole picture, axis included. Where time runs down the height is the length of time. */
	readonly width: number;
	readonly height: number;
	readonly selectedId: string | null;
}

/** The scale of a story for a picture of a given length along time. */
export function storyScale(story: Pick<Story, 'events' | 'publishedAt'>, name: ScaleName, length: number): TimeScale {
	const spans = story.events.map((event) => event.span);
	return name === 'even' ? evenScale(spans, story.publishedAt, length) : trueScale(spans, story.publishedAt, length);
}

/**
 * The scale where time runs down the page: as `storyScale`, with each stretch as long as the labels of its events need.
 * `width` is that of the picture.
 */
export function storyScaleDown(
	story: Pick<Story, 'events' | 'publishedAt'>,
	name: ScaleName,
	width: number
): TimeScale {
	const major = majorEvent(story.events)?.id;
	const needed = (event: TimelineEvent) => rowHeightDown(event, width, event.id === major);
	const total = story.events.reduce((sum, event) => sum + needed(event), 0);
	if (name === 'true') return storyScale(story, 'true', Math.max(520, total * 1.1));
	const even = storyScale(story, 'even', Math.max(520, total * 0.9));
	const times = story.events.map((event) => ({ event, time: labelTime(event, story.events) }));
	const pieces = even.stretches.map((stretch) => {
		const inside = times.filter(({ time }) => time >= stretch.from && time < stretch.to);
		const room = inside.reduce((sum, { event }) => sum + needed(event), 0);
		const least = stretch.isBreak ? 30 : 22;
		return { from: stretch.from, to: stretch.to, isBreak: stretch.isBreak, length: Math.max(least, room) };
	});
	return scaleOf('even', pieces);
}

/**
 * Where a label belongs in time: the middle of what happened sometime within, the start of what lasts, and of what is
 * known so roughly that other events lie inside it.
 */
function labelTime(event: TimelineEvent, all: readonly TimelineEvent[]): number {
	const { from, to, lasted } = event.span;
	if (from === -Infinity) return to - 1;
	const isRough = all.some(
		({ span }) => span.from >= from && span.to <= to && span.to - span.from < to - from && Number.isFinite(span.from)
	);
	return lasted || isRough || to === Infinity ? from : (from + to) / 2;
}

/** The scene of the events (in time order, already filtered) in a window (null: the whole of the scale). */
export function layout(
	story: Pick<Story, 'publishedAt'>,
	events: readonly TimelineEvent[],
	scale: TimeScale,
	window: TimeWindow | null,
	options: LayoutOptions
): Scene {
	const shown = drawnWindow(scale, window);
	const { orientation, width, height, selectedId } = options;
	const across = orientation === 'across';
	const length = across ? width : height;
	const plot = across ? height - AXIS_HEIGHT_PX : width;
	const at = pixels(scale, shown, length);
	const extents = markExtents(events, scale, shown, length);
	const published = at(story.publishedAt);
	const majorId = majorEvent(events)?.id ?? null;
	const isAhead = (event: TimelineEvent) => event.span.from >= story.publishedAt;
	const rows = across
		? layRowsAcross(extents, {
				width: length,
				height: plot,
				selectedId,
				majorId,
				columnEnd: (column) => at(column + DAY_MS),
				zoomed: window !== null,
				published: published >= 0 && published <= length ? published : null,
				isAhead
			})
		: layRowsDown(extents, { width, length, selectedId, majorId, isAhead, columnStart: at });
	return {
		orientation,
		width,
		height,
		length,
		axisAt: across ? plot : DOWN_AXIS_PX,
		...rows,
		axis: axisOf(scale, shown, length, story.publishedAt, orientation),
		published: published >= -0.5 && published <= length + 0.5 ? published : null,
		futureFrom: published,
		shown: extents.length,
		unlabelled: rows.marks.filter((mark) => mark.label === null).length
	};
}
