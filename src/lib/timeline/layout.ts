/** Events and a window → the scene. Pure arithmetic; the server and the browser get the same picture. */
import { clockOf, dayEnd } from '#lib/model/clock.ts';
import { eventIndex } from '#lib/model/event-index.ts';
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { layRowsAcross } from './across.ts';
import { DOWN_AXIS_PX, layRowsDown, rowHeightDown } from './down.ts';
import type { DenseRows } from './dense/cells-across.ts';
import { evenByCalendar } from './even-by-calendar.ts';
import { evenScale } from './even-scale.ts';
import { markExtents } from './extents.ts';
import { majorEvent } from './labels.ts';
import { drawnWindow, pixels, positionOf, scaleOf, type TimeScale } from './scale.ts';
import type { Orientation, Scene } from './scene.ts';
import { axisOf } from './axis.ts';
import type { AxisWords } from './axis-words.ts';
import type { AcrossOptions, Rows } from './placing.ts';
import { planFor } from './plan.ts';
import { sliceRows } from './slice.ts';
import { type Cells, type EventTable, MOST_SINGLE } from './table.ts';
import { trueScale } from './true-scale.ts';
import type { ScaleName, TimeWindow } from './window.ts';

/** Height of the axis below the marks where time runs across: two rows of labels. */
export const AXIS_HEIGHT_PX = 64;

/** An even scale with more breaks than this is made of parts of the calendar instead. */
const MOST_BREAKS = 8;

/** Length of time down the page where the events are too many for a row each. */
const DENSE_DOWN_PX = 1800;

export interface LayoutOptions {
	readonly orientation: Orientation;
	/** Of the whole picture, axis included. Where time runs down the height is the length of time. */
	readonly width: number;
	readonly height: number;
	readonly selectedId: string | null;
	/** Of the axis; English where none are given. */
	readonly words?: AxisWords;
}

/** What a scale is made from. */
type ScaledStory = Pick<Story, 'events' | 'publishedAt' | 'zone'>;

/** The scale of a story for a picture of a given length along time. */
export function storyScale(story: ScaledStory, name: ScaleName, length: number): TimeScale {
	const clock = clockOf(story.zone);
	const spans = story.events.map((event) => event.span);
	if (name === 'told') throw new RangeError('The told scale is made of paragraphs, not of dates: see toldScale.');
	if (name === 'true') return trueScale(spans, story.publishedAt, length, clock);
	if (spans.length > MOST_SINGLE) return evenByCalendar(spans, story.publishedAt, length, clock);
	const even = evenScale(spans, story.publishedAt, length, clock);
	// Where every date would stand alone between two breaks, the parts of the calendar say more.
	return even.stretches.filter(({ isBreak }) => isBreak).length > MOST_BREAKS
		? evenByCalendar(spans, story.publishedAt, length, clock)
		: even;
}

/**
 * The scale where time runs down the page: as `storyScale`, with each stretch as long as the labels of its events need.
 * `width` is that of the picture.
 */
export function storyScaleDown(story: ScaledStory, name: ScaleName, width: number): TimeScale {
	if (story.events.length > MOST_SINGLE) return storyScale(story, name, DENSE_DOWN_PX);
	const major = majorEvent(story.events)?.id;
	const needed = (event: TimelineEvent) => rowHeightDown(event, width, event.id === major);
	const total = roomDown(story.events, width);
	if (name === 'true') return storyScale(story, 'true', Math.max(520, total * 1.1));
	const even = storyScale(story, 'even', Math.max(520, total * 0.9));
	const times = story.events.map((event) => ({ event, time: labelTime(event, story.events) }));
	const pieces = even.stretches.map((stretch) => {
		const inside = times.filter(({ time }) => time >= stretch.from && time < stretch.to);
		const room = inside.reduce((sum, { event }) => sum + needed(event), 0);
		const least = stretch.isBreak ? 30 : 22;
		return { from: stretch.from, to: stretch.to, isBreak: stretch.isBreak, length: Math.max(least, room) };
	});
	return scaleOf('even', pieces, even.clock);
}

/** Height that the labels of events need where time runs down, px. Of many events only the most important are named. */
export function roomDown(events: readonly TimelineEvent[], width: number): number {
	if (events.length > MOST_SINGLE) return DENSE_DOWN_PX;
	const major = majorEvent(events)?.id;
	return events.reduce((sum, event) => sum + rowHeightDown(event, width, event.id === major), 0);
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

/** The scene of a table's events in a window (null: the whole of the scale). */
export function layout(table: EventTable, window: TimeWindow | null, options: LayoutOptions): Scene {
	const { scale, publishedAt } = table;
	const shown = drawnWindow(scale, window);
	const { orientation, width, height } = options;
	const across = orientation === 'across';
	const length = across ? width : height;
	const at = pixels(scale, shown, length);
	const published = at(publishedAt);
	const rows =
		table.cells === null ? fewRows(table, shown, at, options) : manyRows(table, table.cells, shown, at, options);
	return {
		orientation,
		width,
		height,
		length,
		left: 0,
		lanes: [],
		ties: [],
		axisAt: across ? height - AXIS_HEIGHT_PX : DOWN_AXIS_PX,
		...rows,
		axis: axisOf(scale, shown, length, publishedAt, orientation, table.hasArticle, options.words),
		published: published >= -0.5 && published <= length + 0.5 ? published : null,
		futureFrom: Math.min(published, Number.MAX_SAFE_INTEGER)
	};
}

type PixelsOf = (time: number) => number;

/** A window of more than this part of the scale shows all of it. */
const NEARLY_ALL = 1 - 1e-9;

/** Each event has its own mark, and every label is tried. */
function fewRows(table: EventTable, shown: TimeWindow, at: PixelsOf, options: LayoutOptions): DenseRows {
	const { events, scale, publishedAt, majorId, forms } = table;
	const { orientation, width, height, selectedId } = options;
	const isAhead = (event: TimelineEvent) => event.span.from >= publishedAt;
	const length = orientation === 'across' ? width : height;
	const extents = markExtents(events, scale, shown, length, publishedAt);
	const columnEnd = (column: number) => at(dayEnd(scale.clock, column));
	const counted = (rows: Rows): DenseRows => ({
		...rows,
		shown: numberOf(rows),
		unlabelled: rows.marks.filter((mark) => mark.label === null).length
	});
	if (orientation === 'down') {
		return counted(layRowsDown(extents, { width, length, selectedId, majorId, isAhead, columnStart: at, columnEnd }));
	}
	const published = at(publishedAt);
	const across: AcrossOptions = {
		width,
		height: height - AXIS_HEIGHT_PX,
		selectedId,
		majorId,
		forms,
		columnEnd,
		zoomed: shown !== scale.whole,
		longOnTop: true,
		published: published >= 0 && published <= length ? published : null,
		isAhead
	};
	const [start, end] = [positionOf(scale, shown.from), positionOf(scale, shown.to)];
	const isPart = start >= 0 && end <= 1 && end - start < NEARLY_ALL;
	const k = 1 / (end - start);
	const sliced = isPart ? sliceRows(planFor(table, k, across), extents, { start, k }, across) : null;
	return counted(sliced ?? layRowsAcross(extents, across));
}

/** How many events are drawn or counted. */
function numberOf({ marks, clusters }: Rows): number {
	return (
		marks.filter(({ countedIn }) => countedIn === null).length + clusters.reduce((sum, { count }) => sum + count, 0)
	);
}

/** Events share cells: what a picture costs depends on its size, not on their number. */
function manyRows(
	{ events, scale, publishedAt, majorId, forms }: EventTable,
	{ index, dense }: Cells,
	shown: TimeWindow,
	at: PixelsOf,
	{ orientation, width, height, selectedId }: LayoutOptions
): DenseRows {
	const isAhead = (event: TimelineEvent) => event.span.from >= publishedAt;
	const length = orientation === 'across' ? width : height;
	const view = { start: positionOf(scale, shown.from), end: positionOf(scale, shown.to), length };
	const selected = selectedId === null ? null : eventIndex(events).find(selectedId);
	const published = at(publishedAt);
	if (orientation === 'down') return dense.layCellsDown(index, { view, width, length, selected, majorId, at, isAhead });
	return dense.layCellsAcross(index, {
		view,
		selected,
		at,
		width,
		height: height - AXIS_HEIGHT_PX,
		selectedId,
		majorId,
		forms,
		columnEnd: (column) => at(dayEnd(scale.clock, column)),
		zoomed: true,
		longOnTop: true,
		published: published >= 0 && published <= length ? published : null,
		isAhead
	});
}
