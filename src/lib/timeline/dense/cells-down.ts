/**
 * Rows where time runs down the page and there are too many events to try every label: each cell is a row that names its
 * most important event and counts the others; what is longer than a few cells lies in tracks. Lengths in px.
 */
import type { TimelineEvent } from '#lib/model/story.ts';
import { clusterRadius } from '../clusters.ts';
import { places, TRACK_FIRST_PX, TRACK_SIZE_PX } from '../down.ts';
import { markExtent } from '../extents.ts';
import { fitLabel, labelHeight, labelOf, labelStyle, placeLabel } from '../labels.ts';
import type { Cluster, Label, Mark, MarkExtent } from '../scene.ts';
import { assignTracks } from '../tracks.ts';
import type { DenseRows } from './cells-across.ts';
import { circleOfCell, circleOfLong, keyOfCell } from './circles.ts';
import { pointOf } from './points.ts';
import type { TimeIndex } from './time-index.ts';
import { type CellPlace, cellsInView, levelOf, type View } from './view-cells.ts';

/** A cell has room for two lines of a title and one that counts the others. */
const CELL_PX = 60;
const MOST_LONG = 4;
const CIRCLE_ROOM_PX = 9;
const DISC_PX = 6.5;
const MAJOR_DISC_PX = 7.5;
const RING_PX = 5.25;
/** From a circle to the disc of the event that is named, and from that to its name. */
const CIRCLE_TO_DISC_PX = 9;
const DISC_TO_LABEL_PX = 13;
const RIGHT_MARGIN_PX = 4;
/** Height at the top that the circle of what lasts takes. */
const COUNTED_PX = 34;

export interface DenseDownOptions {
	readonly view: View;
	readonly width: number;
	readonly length: number;
	readonly selected: TimelineEvent | null;
	readonly majorId: string | null;
	readonly at: (time: number) => number;
	readonly isAhead: (event: TimelineEvent) => boolean;
}

/** The rows of what is in view. */
export function layCellsDown(index: TimeIndex, options: DenseDownOptions): DenseRows {
	const { view, at, length } = options;
	const level = levelOf(view, CELL_PX);
	const long = index.long(level, view.start, view.end, MOST_LONG, options.selected);
	const drawn = long.top;
	const extents = drawn.flatMap((event) => markExtent(event, at, length) ?? []);
	const tracks = assignTracks(extents);
	// A circle is wider than a disc: it stands farther from the tracks.
	const near = places(new Set(tracks.values()).size);
	const [step, disc, labelAt] = [near.step, near.disc + CIRCLE_ROOM_PX, near.label + CIRCLE_ROOM_PX];
	const marks: Mark[] = extents.map((extent) => ({
		...extent,
		depth: TRACK_FIRST_PX + (tracks.get(extent) ?? 0) * step,
		size: TRACK_SIZE_PX,
		stem: null,
		label: null,
		ahead: options.isAhead(extent.event),
		countedIn: null
	}));
	const ids = new Set(extents.map(({ event }) => event.id));
	const clusters: Cluster[] = [];
	const counted = long.count - extents.length;
	if (counted > 0) clusters.push(circleOfLong(index, long, ids, disc, COUNTED_PX / 2));
	for (const place of cellsInView(index, view, level, options.selected)) {
		const top = counted > 0 ? Math.max(place.start, COUNTED_PX) : place.start;
		const row = { ...place, start: Math.max(top, 0), end: Math.min(place.end, length) };
		if (row.end - row.start < 2 * DISC_PX) continue;
		if (place.cell.count === 1) {
			marks.push(rowOfOne(row, disc, labelAt, options));
			continue;
		}
		const radius = clusterRadius(place.cell.count);
		const y = Math.min(Math.max(place.place, row.start + radius + 1), row.end - radius - 1);
		if (y < radius || y > length - radius || row.end - row.start < 2 * radius + 2) continue;
		clusters.push(circleOfCell(index, place.cell, disc, y, null));
		const named = rowOfMany(row, y, disc + radius + CIRCLE_TO_DISC_PX, options);
		if (named !== null) marks.push(named);
	}
	return {
		marks: marks.sort((a, b) => a.start - b.start || a.event.told - b.event.told),
		clusters,
		rails: [],
		shown: index.countShort(level, view.start, view.end) + long.count,
		unlabelled: marks.filter((mark) => mark.label === null).length
	};
}

/** A mark that is alone in its cell, with its name beside it. */
function rowOfOne(row: CellPlace, disc: number, labelAt: number, options: DenseDownOptions): Mark {
	const { top: event } = row;
	const major = event.id === options.majorId;
	const point = pointOf(event);
	const size = point.shape === 'ring' ? RING_PX : major ? MAJOR_DISC_PX : DISC_PX;
	const y = Math.min(Math.max(row.place, row.start + size + 1), row.end - size - 1);
	const label = labelIn(row, y, labelAt, null, options);
	return {
		...point,
		...along(y),
		depth: disc,
		size,
		stem: null,
		label,
		ahead: options.isAhead(event),
		countedIn: null
	};
}

/** The most important event of a cell that holds several, beside their circle; null where its name has no room and it need not be seen. */
function rowOfMany(row: CellPlace, y: number, disc: number, options: DenseDownOptions): Mark | null {
	const { top: event, cell } = row;
	const label = labelIn(row, y, disc + DISC_TO_LABEL_PX, `and ${(cell.count - 1).toLocaleString('en')} more`, options);
	if (label === null && event !== options.selected) return null;
	const point = pointOf(event);
	const size = point.shape === 'ring' ? RING_PX : DISC_PX;
	const countedIn = keyOfCell(cell);
	return { ...point, ...along(y), depth: disc, size, stem: null, label, ahead: options.isAhead(event), countedIn };
}

function labelIn(row: CellPlace, y: number, x: number, sub: string | null, options: DenseDownOptions): Label | null {
	const { top: event } = row;
	const major = event.id === options.majorId;
	const fitted = fitLabel(event, major, options.width - x - RIGHT_MARGIN_PX, sub === null ? 3 : 2, 'down');
	if (fitted === null) return null;
	const style = labelStyle('down', major);
	const label = sub === null ? fitted : labelOf(fitted.lines, style, major, sub);
	const height = labelHeight(label);
	if (height > row.end - row.start - 2) return null;
	const first = Math.min(Math.max(y - height / 2, row.start + 1), row.end - height - 1);
	return placeLabel(label, x, first - label.box.y0);
}

const along = (y: number): Pick<MarkExtent, 'start' | 'end' | 'centre' | 'place' | 'begins'> => ({
	start: y,
	end: y,
	centre: y,
	place: y,
	begins: y
});
