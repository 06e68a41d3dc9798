/**
 * Rows where time runs across and there are too many events to try every label: a mark or a counted circle a cell at the
 * axis, the most important events named above on stems, what is longer than a few cells in rows at the top. Lengths in px.
 */
import type { TimelineEvent } from '#lib/model/story.ts';
import { clusterRadius } from '../clusters.ts';
import { markExtent } from '../extents.ts';
import { longRows } from '../long-rows.ts';
import {
	ABOVE_AXIS_PX,
	type AcrossOptions,
	isBar,
	markBox,
	radiusOf,
	type Rows,
	stemmed,
	weightOf
} from '../placing.ts';
import type { Box, Cluster, Mark, MarkExtent } from '../scene.ts';
import { formsOfLabel, lastForms } from '../label-forms.ts';
import { placeOne, sidesOf } from '../place-one.ts';
import { circleOfCell, circleOfLong } from './circles.ts';
import { pointOf } from './points.ts';
import type { TimeIndex } from './time-index.ts';
import { type CellPlace, cellsInView, levelOf, type View } from './view-cells.ts';

/** A cell has room for its circle, and for the half of a disc at each side. */
const CELL_PX = 38;
/** Middles of marks and circles above the axis. */
const MARK_PX = 16;
const CIRCLE_PX = 27;
/** Bars lie above the circles: shorter than four cells, they cannot meet those of every fifth cell. */
const BARS_PX = 52;
const BAR_STEP_PX = 8;
const BAR_ROWS = 5;
const THIN_BAR_PX = 5;
/** Long marks that are drawn; the others are counted. */
const MOST_LONG = 6;
/** Events whose names are tried, and from label to label. */
const MOST_TRIED = 48;
const ROW_GAP_PX = 9;

export interface DenseOptions extends AcrossOptions {
	readonly view: View;
	readonly selected: TimelineEvent | null;
	/** Px of a time. */
	readonly at: (time: number) => number;
}

/** Rows, the number of events in view, and of those drawn without a name. */
export interface DenseRows extends Rows {
	readonly shown: number;
	readonly unlabelled: number;
}

/** The rows of what is in view. */
export function layCellsAcross(index: TimeIndex, options: DenseOptions): DenseRows {
	const { view, height } = options;
	const level = levelOf(view, CELL_PX);
	const long = index.long(level, view.start, view.end, MOST_LONG, options.selected);
	const top = longRows(
		long.top.flatMap((event) => extentOf(event, options) ?? []),
		options
	);
	const clusters: Cluster[] = [];
	let { bottom } = top;
	if (long.count > top.marks.length) {
		const drawn = new Set(top.marks.map(({ event }) => event.id));
		clusters.push(circleOfLong(index, long, drawn, options.width - 17, bottom + 10));
		bottom += 30;
	}
	const aside = clusters.map(circleBox);
	const standing: Standing[] = [];
	for (const place of cellsInView(index, view, level, options.selected)) {
		const made = place.cell.count > 1 ? clusterAt(index, place, options) : markAt(place, options);
		if (made !== null) standing.push(made);
	}
	for (const { circle } of standing) if (circle !== null) clusters.push(circle);
	const boxes = [...top.boxes, ...aside];
	const named = nameAbove(standing, boxes, bottom, index, options);
	const ids = new Set(named.map((mark) => mark.event.id));
	const low = standing.flatMap(({ mark }) => (mark !== null && !ids.has(mark.event.id) ? [mark] : []));
	return {
		marks: [...top.marks, ...named, ...low].sort((a, b) => a.start - b.start || a.event.told - b.event.told),
		clusters,
		rails: [],
		shown: index.countShort(level, view.start, view.end) + long.count,
		unlabelled: low.length + top.marks.filter((mark) => mark.label === null).length
	};

	function markAt(place: CellPlace, given: DenseOptions): Standing | null {
		const extent = extentOf(place.top, given);
		if (extent === null) return null;
		const bar = isBar(extent);
		const own = bar ? extent : pointIn(extent, place, radiusOf(extent, given));
		if (!bar && (own.centre < 0 || own.centre > given.width)) return null;
		const row = bar ? BARS_PX + (place.cell.index % BAR_ROWS) * BAR_STEP_PX : MARK_PX;
		const mark = { ...stemmed(own, height - row, null, given), ...(bar ? { size: THIN_BAR_PX, stem: null } : {}) };
		return { extent: own, mark, circle: null, box: markBox(mark), count: 1 };
	}
}

/** What stands at the axis for a cell: its only mark, or a circle from which its most important event may be named. */
interface Standing {
	readonly extent: MarkExtent;
	readonly mark: Mark | null;
	readonly circle: Cluster | null;
	readonly box: Box;
	readonly count: number;
}

function clusterAt(index: TimeIndex, place: CellPlace, options: DenseOptions): Standing | null {
	const radius = clusterRadius(place.cell.count);
	const x = Math.min(Math.max(place.place, place.start + radius + 2), place.end - radius - 2);
	if (x - radius < 0 || x + radius > options.width) return null;
	const y = options.height - CIRCLE_PX;
	const stem = { x0: x, y0: y, x1: x, y1: options.height };
	const circle = circleOfCell(index, place.cell, x, y, stem);
	const extent = { ...pointOf(place.top), start: x, end: x, centre: x, place: x, begins: x };
	return { extent, mark: null, circle, box: circleBox(circle), count: place.cell.count };
}

/** The most important events first, each named at the lowest place that is free. */
function nameAbove(
	standing: readonly Standing[],
	boxes: readonly Box[],
	top: number,
	index: TimeIndex,
	options: DenseOptions
): Mark[] {
	const ranked = [...standing].sort(
		(a, b) => weightOf(b.extent.event, options) - weightOf(a.extent.event, options) || b.count - a.count
	);
	const low = standing.map(({ box }) => box);
	const taken = [...boxes];
	const lines: Box[] = [];
	const marks: Mark[] = [];
	for (const { extent, box, circle } of ranked.slice(0, MOST_TRIED)) {
		const selected = extent.event.id === options.selectedId;
		const forms = index.formsOf(extent, () => formsOfLabel(extent, options));
		const free = {
			top,
			rowGap: ROW_GAP_PX,
			taken,
			// Its own place at the axis is left empty, but for the circle in which its stem ends.
			low: circle === null ? low.filter((other) => other !== box) : low,
			foot: ABOVE_AXIS_PX,
			lines,
			through: [...(options.published === null ? [] : [options.published]), ...(options.through ?? [])].map((x) => ({
				x0: x,
				x1: x,
				y0: top,
				y1: options.height
			})),
			mayCross: false,
			sides: sidesOf(extent),
			options
		};
		const mark =
			placeOne(extent, forms, free) ??
			(selected
				? placeOne(extent, [...forms, ...lastForms(extent, options)], {
						...free,
						through: [],
						lines: [],
						taken: []
					})
				: null);
		if (mark === null) continue;
		marks.push({ ...mark, countedIn: circle?.key ?? null });
		if (mark.label) taken.push(mark.label.box);
		taken.push(markBox(mark));
		if (mark.stem) lines.push(mark.stem);
	}
	return marks;
}

function extentOf(event: TimelineEvent, { at, width }: DenseOptions): MarkExtent | null {
	const extent = markExtent(event, at, width);
	return extent === null ? null : { ...extent, column: null };
}

/** A point moved into its cell, so that it stands clear of its neighbours' circles: by no more than half of itself. */
function pointIn(extent: MarkExtent, { start, end, place }: CellPlace, radius: number): MarkExtent {
	const x = Math.min(Math.max(place, start + radius), end - radius);
	return { ...extent, start: x, end: x, centre: x, place: x, begins: x };
}

function circleBox({ x, y, radius }: Cluster): Box {
	return { x0: x - radius - 3, x1: x + radius + 3, y0: y - radius - 3, y1: y + radius + 3 };
}
