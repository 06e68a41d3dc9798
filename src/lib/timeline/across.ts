/**
 * Rows where time runs across: long marks on top, day columns filled upward from the axis, all others on stems whose
 * rows fall from left to right, so that no stem meets a label.
 */
import { layColumns } from './columns.ts';
import { longRows } from './long-rows.ts';
import { type AcrossOptions, isBar, LONG_PART, type Placing, type Rows } from './placing.ts';
import type { Mark, MarkExtent } from './scene.ts';
import { layStems } from './stems.ts';

/** Gives every extent a row and, where there is room, a label; the rest become marks at the axis and clusters. */
export function layRowsAcross(extents: readonly MarkExtent[], options: AcrossOptions): Rows {
	const isLong = (extent: MarkExtent) =>
		options.longOnTop && isBar(extent) && extent.end - extent.start > options.width * LONG_PART;
	const isSelected = ({ event }: MarkExtent) => event.id === options.selectedId;
	const rows = layRows(extents, isLong, options);
	const isNamed = rows.marks.some((mark) => isSelected(mark) && mark.label !== null);
	if (isNamed || !extents.some(isSelected)) return rows;
	// In a low picture the long rows may leave no room for the selected event: then they are the ones that give way.
	return layRows(extents, (extent) => isLong(extent) && isSelected(extent), options);
}

/** `isLong` tells what lies in a row at the top. */
function layRows(
	extents: readonly MarkExtent[],
	isLong: (extent: MarkExtent) => boolean,
	options: AcrossOptions
): Rows {
	const laid = longRows(extents.filter(isLong), options);
	const top = { ...laid, bottom: Math.max(laid.bottom, options.top ?? 0) };
	const lower = extents.filter((extent) => !isLong(extent));
	const others = lower.filter((extent) => extent.column === null);
	const { published, through = [], height } = options;
	const lines = published === null ? through : [published, ...through];
	const placing: Placing = {
		options,
		taken: [...top.boxes],
		lines: [],
		through: lines.map((x) => ({ x0: x, y0: top.bottom, x1: x, y1: height }))
	};
	const columns = layColumns(
		lower.filter((extent) => extent.column !== null),
		others,
		top.bottom,
		placing
	);
	const stems = layStems(others, [...top.rest, ...columns.rest], top.bottom, placing);
	const byTime = (a: Mark, b: Mark) => a.start - b.start || a.event.told - b.event.told;
	return {
		marks: [...top.marks, ...columns.marks, ...stems.marks].sort(byTime),
		clusters: [...top.clusters, ...stems.clusters],
		rails: columns.rails
	};
}
