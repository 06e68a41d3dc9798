/**
 * Rows where time runs across: long marks on top, day columns filled upward from the axis, all others on stems whose
 * rows fall from left to right, so that no stem meets a label.
 */
import { layColumns } from './columns.ts';
import { longRows } from './long-rows.ts';
import { type AcrossOptions, isBar, type Placing, type Rows } from './placing.ts';
import type { Mark, MarkExtent } from './scene.ts';
import { layStems } from './stems.ts';

/** A mark wider than this part of the picture lies in a row at the top. */
const LONG_PART = 1 / 3;

/** Gives every extent a row and, where there is room, a label; the rest become marks at the axis and clusters. */
export function layRowsAcross(extents: readonly MarkExtent[], options: AcrossOptions): Rows {
	const isLong = (extent: MarkExtent) => isBar(extent) && extent.end - extent.start > options.width * LONG_PART;
	const long = extents.filter(isLong);
	const inColumn = extents.filter((extent) => !isLong(extent) && extent.column !== null);
	const others = extents.filter((extent) => !isLong(extent) && extent.column === null);

	const top = longRows(long, options);
	const { published, height } = options;
	const line = published === null ? [] : [{ x0: published, y0: top.bottom, x1: published, y1: height }];
	const placing: Placing = { options, taken: [...top.boxes], lines: line };
	const columns = layColumns(inColumn, others, top.bottom, placing);
	const stems = layStems(others, columns.rest, top.bottom, placing);
	const byTime = (a: Mark, b: Mark) => a.start - b.start || a.event.told - b.event.told;
	return {
		marks: [...top.marks, ...columns.marks, ...stems.marks].sort(byTime),
		clusters: [...top.clusters, ...stems.clusters],
		rails: columns.rails
	};
}
