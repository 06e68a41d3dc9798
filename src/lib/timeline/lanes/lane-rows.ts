/** The rows of one lane: a small picture of its own, moved to its place. Lengths in px. */
import type { TimelineEvent } from '#lib/model/story.ts';
import { layRowsAcross } from '../across.ts';
import { type DenseRows, layCellsAcross } from '../dense/cells-across.ts';
import { markExtents } from '../extents.ts';
import type { AcrossOptions, Rows } from '../placing.ts';
import { positionOf } from '../scale.ts';
import type { Box, Cluster, Label, Mark, MarkExtent } from '../scene.ts';
import type { EventTable } from '../table.ts';
import type { TimeWindow } from '../window.ts';

/** From the marks at the foot of a lane to its lower edge. */
const FOOT_PX = 6;

/** What is the same for all lanes of a picture. */
export interface LaneGround {
	readonly window: TimeWindow;
	readonly length: number;
	readonly at: (time: number) => number;
	readonly selected: TimelineEvent | null;
	readonly options: Omit<AcrossOptions, 'width' | 'height' | 'majorId' | 'forms' | 'longOnTop'>;
}

/** The marks of a lane's events that may touch the window; null where they are too many for a mark each. */
export function laneExtents(
	{ cells, events, scale, publishedAt }: EventTable,
	ground: LaneGround
): MarkExtent[] | null {
	return cells === null ? markExtents(events, scale, ground.window, ground.length, publishedAt) : null;
}

/** The rows of a lane from `top` on, `height` high. `extents` are those of `laneExtents`. */
export function laneRows(
	table: EventTable,
	extents: readonly MarkExtent[] | null,
	top: number,
	height: number,
	ground: LaneGround
): DenseRows {
	const { length, window, at, selected } = ground;
	const options = {
		...ground.options,
		width: length,
		height: height - FOOT_PX,
		majorId: table.majorId,
		forms: table.forms,
		longOnTop: false
	};
	if (extents !== null) {
		const rows = layRowsAcross(extents, options);
		const unlabelled = rows.marks.filter(({ label }) => label === null).length;
		return { ...moved(rows, top), shown: extents.length, unlabelled };
	}
	const { cells, scale } = table;
	if (cells === null) throw new RangeError('A lane without extents needs its cells.');
	const view = { start: positionOf(scale, window.from), end: positionOf(scale, window.to), length };
	const rows = layCellsAcross(cells.index, { ...options, view, selected, at });
	return { ...rows, ...moved(rows, top) };
}

function moved({ marks, clusters, rails }: Rows, by: number): Rows {
	const box = (b: Box): Box => ({ ...b, y0: b.y0 + by, y1: b.y1 + by });
	const label = (l: Label | null) => l && { ...l, y: l.y + by, box: box(l.box) };
	return {
		marks: marks.map((mark): Mark => ({
			...mark,
			depth: mark.depth + by,
			stem: mark.stem && box(mark.stem),
			label: label(mark.label)
		})),
		clusters: clusters.map((cluster): Cluster => ({
			key: cluster.key,
			count: cluster.count,
			// gathered only when they are asked for
			get events() {
				return cluster.events;
			},
			top: cluster.top,
			shares: cluster.shares,
			x: cluster.x,
			y: cluster.y + by,
			radius: cluster.radius,
			label: label(cluster.label),
			stem: cluster.stem && box(cluster.stem)
		})),
		rails: rails.map(box)
	};
}
