/** Marks without a label stand just above the axis; those that cannot be told apart there are counted in a cluster. */
import { CLUSTER_DISTANCE_PX, clusterOf, clusterRadius, groupByDistance } from './clusters.ts';
import { type AcrossOptions, isBar, markBox, radiusOf, stemmed } from './placing.ts';
import type { Box, Cluster, Mark, MarkExtent } from './scene.ts';

/** Middles of marks and of clusters, above the axis. */
const MARK_PX = 16;
const CLUSTER_PX = 27;
/** A circle stands for no more than this, so that it is near what it counts. */
const LONGEST_PX = 48;
/** Room between two of them. */
const GAP_PX = 3;
/** Labels this far above the axis are clear of whatever stands there. */
export const FOOT_PX = CLUSTER_PX + clusterRadius(100) + GAP_PX;
/** A bar wider than a cluster gives way to what it lies on; all else is as wide to the left as to the right. */
const WIDE_PX = 31;

interface AxisOptions extends AcrossOptions {
	/** What reaches down to where clusters stand. */
	readonly avoid: readonly Box[];
}

export interface AtAxis {
	readonly marks: readonly Mark[];
	readonly clusters: readonly Cluster[];
	/** What labels keep clear of. */
	readonly boxes: readonly Box[];
}

/** What is drawn as one, with its middle along time and half of its width. */
interface Group {
	readonly extents: readonly MarkExtent[];
	readonly middle: number;
	readonly x: number;
	readonly r: number;
}

/** `taken` are boxes of labels that stand already. */
export function layAtAxis(rest: readonly MarkExtent[], taken: readonly Box[], given: AcrossOptions): AtAxis {
	// Labels end above the axis; what goes down to it is a rail, on which a cluster may hang.
	const lowest = given.height - CLUSTER_PX - WIDE_PX / 2;
	const options: AxisOptions = { ...given, avoid: taken.filter((box) => box.y1 > lowest && box.y1 < given.height) };
	const marks: Mark[] = [];
	const clusters: Cluster[] = [];
	const boxes: Box[] = [];
	for (const { extents, x, r } of groupsApart(rest, options)) {
		const [first] = extents;
		if (first && extents.length === 1) {
			const mark = stemmed(first, options.height - MARK_PX, null, options);
			// In a column the rail is its stem.
			marks.push(first.column === null ? mark : { ...mark, stem: null });
			boxes.push(markBox(mark));
			continue;
		}
		const y = options.height - CLUSTER_PX;
		clusters.push(clusterOf(extents, x, y, { x0: x, y0: y, x1: x, y1: options.height }));
		boxes.push({ x0: x - r - GAP_PX, x1: x + r + GAP_PX, y0: y - r - GAP_PX, y1: options.height });
	}
	return { marks, clusters, boxes };
}

/** Groups of which no two would be drawn over one another. */
function groupsApart(rest: readonly MarkExtent[], options: AxisOptions): Group[] {
	const isWide = (extent: MarkExtent) => extent.end - extent.start > WIDE_PX;
	const narrow = groupByDistance(
		rest.filter((extent) => !isWide(extent)),
		CLUSTER_DISTANCE_PX,
		LONGEST_PX
	);
	let groups = joined(
		narrow.map((extents) => groupOf(extents, options)),
		options
	);
	let bars: Group[] = [];
	for (const extent of rest) {
		if (!isWide(extent)) continue;
		const bar = groupOf([extent], options);
		const met = bars.find((other) => overlap(other, bar));
		if (met) {
			bars = bars.filter((other) => other !== met);
			const both = groupOf([...met.extents, extent], options);
			groups = joined([...groups, both].sort(byPlace), options);
		} else bars.push(bar);
	}
	// A bar that lies on a group is counted in the nearest one, which may then reach the next bar.
	for (let bar = onGroup(bars, groups); bar; bar = onGroup(bars, groups)) {
		const homeless = bar;
		bars = bars.filter((other) => other !== homeless);
		const distance = (group: Group) => Math.abs(group.middle - homeless.middle);
		const nearest = groups.reduce((best, group) => (distance(group) < distance(best) ? group : best));
		const housed = groupOf([...nearest.extents, ...homeless.extents], options);
		groups = joined(groups.map((group) => (group === nearest ? housed : group)).sort(byPlace), options);
	}
	return [...groups, ...bars];
}

function onGroup(bars: readonly Group[], groups: readonly Group[]): Group | undefined {
	return bars.find((bar) => groups.some((group) => overlap(bar, group)));
}

/** Joins neighbours that would be drawn over one another. `groups` are in order of their middles, none a wide bar. */
function joined(groups: readonly Group[], options: AxisOptions): Group[] {
	const made: Group[] = [];
	for (const group of groups) {
		let last = group;
		for (let before = made.at(-1); before && overlap(before, last); before = made.at(-1)) {
			made.pop();
			last = groupOf([...before.extents, ...last.extents], options);
		}
		made.push(last);
	}
	return made;
}

function groupOf(extents: readonly MarkExtent[], options: AxisOptions): Group {
	const [first] = extents;
	if (first && extents.length === 1) {
		const r = isBar(first) ? (first.end - first.start) / 2 : radiusOf(first, options);
		return { extents, middle: first.centre, x: first.centre, r };
	}
	const middle = extents.reduce((sum, extent) => sum + extent.centre, 0) / extents.length;
	const r = clusterRadius(extents.length);
	return { extents, middle, x: freePlace(middle, r, options), r };
}

/** The place of a circle nearest to `middle` that is in the picture and clear of labels. */
function freePlace(middle: number, r: number, { width, avoid }: AxisOptions): number {
	const inside = (x: number) => Math.min(Math.max(x, r + 1), width - r - 1);
	const isFree = (x: number) => avoid.every((box) => x + r <= box.x0 || x - r >= box.x1);
	const places = [middle, ...avoid.flatMap((box) => [box.x0 - r - GAP_PX, box.x1 + r + GAP_PX])].map(inside);
	const free = places.filter(isFree).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
	return free[0] ?? inside(middle);
}

function overlap(a: Group, b: Group): boolean {
	return Math.abs(a.x - b.x) < a.r + b.r + GAP_PX;
}

const byPlace = (a: Group, b: Group) => a.x - b.x;
