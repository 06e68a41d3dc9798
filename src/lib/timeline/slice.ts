/**
 * The part of a plan that a window shows. Marks, names and circles stand as the plan has them; what the window cuts (a bar,
 * a day whose start is out of sight) is drawn as far as it is seen, a name that no longer has room there is left out, and a circle just beyond
 * the edge is moved to it.
 */
import { atTheirPlaces, circleBox, isInSight } from './circles-in-sight.ts';
import { labelForms } from './label-forms.ts';
import { longRows } from './long-rows.ts';
import { meets, placeLabel } from './labels.ts';
import { ABOVE_AXIS_PX, type AcrossOptions, BAR_PX, isBar, markBox, radiusOf, type Rows } from './placing.ts';
import type { Plan } from './plan.ts';
import { type Beside, withSparedNames } from './spared-names.ts';
import type { Box, Cluster, Label, Line, Mark, MarkExtent } from './scene.ts';

/** From a name to what it must not touch. */
const CLEAR_PX = 2;

/** Where the plan is seen: `start` is the position on the scale (0–1) of the window's start, `k` its zoom. */
export interface Seen {
	readonly start: number;
	readonly k: number;
}

/**
 * The rows of a window. `extents` are those of its events, `options` those of its picture. Null where they cannot be shown
 * as they are planned: where the selected event would lose its name, or long marks need more room than is
 * kept for them, or a circle at the edge has none.
 */
export function sliceRows(
	plan: Plan,
	extents: readonly MarkExtent[],
	{ start, k }: Seen,
	options: AcrossOptions
): Rows | null {
	const own = new Map(extents.map((extent) => [extent.event.id, extent]));
	const top = longRows(
		extents.filter(({ event }) => plan.long.has(event.id)),
		options
	);
	if (top.rest.length > 0 || top.bottom > plan.top) return null;
	const px = (planned: number) => (planned / plan.length - start) * k * options.width;
	const marks: Mark[] = [];
	const moved = new Set<Mark>();
	for (const planned of plan.rows.marks) {
		const extent = own.get(planned.event.id);
		if (extent === undefined) continue;
		const mark = shownMark(planned, extent, options);
		marks.push(mark);
		if (Math.abs(px(planned.centre) - mark.centre) > 0.5) moved.add(mark);
	}
	const rails = plan.rows.rails.flatMap((rail): Line[] => {
		const hung = extents.find(({ event }) => plan.hanging.get(event.id) === rail.x0);
		return hung === undefined ? [] : [{ ...rail, x0: hung.centre, x1: hung.centre }];
	});
	const places = plan.rows.clusters.map((cluster) => {
		const rail = railOf(cluster, plan);
		const hung = rail === null ? undefined : cluster.events.flatMap(({ id }) => own.get(id) ?? [])[0];
		return { cluster, at: rail === null ? px(cluster.x) : hung ? hung.centre + cluster.x - rail : NaN };
	});
	const inSight = places.filter(({ cluster, at }) => isInSight(cluster, at, own, options));
	const clusters = atTheirPlaces(inSight, marks, options);
	if (clusters === null) return null;
	const settled = moved.size === 0 && clusters.every(({ x }, i) => x === inSight[i]?.at);
	const beside: Beside = {
		top: top.bottom,
		circles: clusters.map((cluster) => circleBox(cluster, cluster.x, cluster.y)),
		lines: [...rails, ...clusters.flatMap(({ stem }) => stem ?? [])]
	};
	const drawn = withSparedNames(withLabels(marks, settled ? null : moved, beside, options), beside, options);
	const all = [...top.marks, ...drawn];
	const { selectedId } = options;
	const selected = selectedId === null ? undefined : own.get(selectedId);
	if (selected && all.every(({ event, label }) => event.id !== selectedId || label === null)) return null;
	return {
		marks: all.sort((a, b) => a.start - b.start || a.event.told - b.event.told),
		clusters: [...top.clusters, ...clusters],
		rails
	};
}

/** The planned mark at its place in the window, its label as far from it as planned. */
function shownMark(planned: Mark, extent: MarkExtent, options: AcrossOptions): Mark {
	const { depth, column, label, stem } = planned;
	const size = extent.shape === planned.shape ? planned.size : isBar(extent) ? BAR_PX : radiusOf(extent, options);
	return {
		...planned,
		...extent,
		depth,
		column,
		size,
		stem: stem && { ...stem, x0: extent.centre, x1: extent.centre },
		label: label && placeLabel(label, labelAt(label, planned, extent), label.y, label.anchor)
	};
}

/** Where a label starts (or ends): beside the end of the mark at which it was planned, or above it. */
function labelAt({ x, anchor }: Label, planned: Mark, extent: MarkExtent): number {
	const isAtStart = anchor === 'end' ? x < planned.start : x <= planned.end;
	return isAtStart ? extent.start + x - planned.start : extent.end + x - planned.end;
}

/** Where the rail stands on which all events of a cluster hang; null where they do not. */
function railOf({ events }: Cluster, { hanging }: Plan): number | null {
	const [rail = null, ...others] = new Set(events.map(({ id }) => hanging.get(id) ?? null));
	return others.length === 0 ? rail : null;
}

/**
 * The marks with the labels that have room: as planned, or at the other side of a mark near the edge. What is not quite where
 * it was planned (`moved`; null where all is) gives way to what is.
 */
function withLabels(
	marks: readonly Mark[],
	moved: ReadonlySet<Mark> | null,
	beside: Beside,
	options: AcrossOptions
): Mark[] {
	const boxes = marks.map((mark) => ({ mark, box: markBox(mark) }));
	const { circles } = beside;
	const lines = [...beside.lines, ...marks.flatMap(({ stem }) => stem ?? [])];
	const kept: Box[] = [];
	const isFree = (box: Box, own: Mark) =>
		boxes.every(({ mark, box: other }) => mark === own || !meets(box, other, CLEAR_PX)) &&
		circles.every((circle) => !meets(box, circle, CLEAR_PX)) &&
		lines.every((line) => line.x0 === own.centre || !meets(box, line, CLEAR_PX)) &&
		kept.every((other) => !meets(box, other, CLEAR_PX));
	const asPlanned = (mark: Mark) =>
		moved?.has(mark) !== true && mark.label !== null && isWhole(mark.label, mark, options);
	const sorted = [...marks].sort((a, b) => Number(asPlanned(b)) - Number(asPlanned(a)));
	return sorted.map((mark) => {
		if (mark.label === null) return mark;
		const isSettled = moved === null && asPlanned(mark);
		const places = isSettled ? [mark.label] : placesOf(mark.label, mark, options);
		const label = places.find(
			(place) => isSettled || (isWhole(place, mark, options) && isFree(place.box, mark) && clearOfLine(place, options))
		);
		if (label === undefined) return { ...mark, label: null };
		kept.push(label.box);
		return label === mark.label ? mark : { ...mark, label };
	});
}

/** Whether a label is whole in the picture, and in its day. */
function isWhole({ box }: Label, { column }: Mark, { width, height, columnEnd }: AcrossOptions): boolean {
	const end = column === null ? width : Math.min(width, columnEnd(column) - CLEAR_PX);
	return box.x0 >= 0 && box.x1 <= end && box.y1 <= height - ABOVE_AXIS_PX + CLEAR_PX;
}

function clearOfLine({ box }: Label, { published }: AcrossOptions): boolean {
	return published === null || box.x1 <= published || box.x0 >= published;
}

/** Where the label of a mark may stand: as planned, at its other end, or in another form. */
function placesOf(label: Label, mark: Mark, options: AcrossOptions): Label[] {
	const forms = labelForms(options)(mark).map((form) => placeLabel(form, label.x, label.y, label.anchor));
	return [label, atOtherSide(label, mark), ...forms];
}

/** A label beside its mark, set at the other end of it. */
function atOtherSide(label: Label, { start, end }: Mark): Label {
	return label.anchor === 'start'
		? placeLabel(label, start - Math.max(0, label.x - end), label.y, 'end')
		: placeLabel(label, end + Math.max(0, start - label.x), label.y, 'start');
}
