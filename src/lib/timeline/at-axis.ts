/** Marks without a label stand just above the axis; those that cannot be told apart there are counted in a cluster. */
import { clusterOf, clusterRadius, groupByDistance } from './clusters.ts';
import { type AcrossOptions, markBox, stemmed } from './placing.ts';
import type { Box, Cluster, Mark, MarkExtent } from './scene.ts';

/** Middles of marks and of clusters, above the axis. */
const MARK_PX = 16;
const CLUSTER_PX = 27;
/** Room between two of them. */
const GAP_PX = 3;
/** A bar wider than a cluster gives way to what it lies on; all else is as wide to the left as to the right. */
const WIDE_PX = 31;

export interface AtAxis {
	readonly marks: readonly Mark[];
	readonly clusters: readonly Cluster[];
	/** What labels keep clear of. */
	readonly boxes: readonly Box[];
}

type Group = readonly MarkExtent[];

export function layAtAxis(rest: readonly MarkExtent[], options: AcrossOptions): AtAxis {
	const marks: Mark[] = [];
	const clusters: Cluster[] = [];
	const boxes: Box[] = [];
	for (const group of groupsApart(rest, options)) {
		const [first] = group;
		if (first && group.length === 1) {
			const mark = stemmed(first, options.height - MARK_PX, null, options);
			// In a column the rail is its stem.
			marks.push(first.column === null ? mark : { ...mark, stem: null });
			boxes.push(markBox(mark));
			continue;
		}
		const { x, r } = circle(group, options);
		const y = options.height - CLUSTER_PX;
		clusters.push(clusterOf(group, x, y, { x0: x, y0: y, x1: x, y1: options.height }));
		boxes.push({ x0: x - r - GAP_PX, x1: x + r + GAP_PX, y0: y - r - GAP_PX, y1: options.height });
	}
	return { marks, clusters, boxes };
}

/** Groups of which no two would be drawn over one another. */
function groupsApart(rest: readonly MarkExtent[], options: AcrossOptions): Group[] {
	const wide = rest.filter((extent) => extent.end - extent.start > WIDE_PX);
	let groups = joined(groupByDistance(rest.filter((extent) => extent.end - extent.start <= WIDE_PX)), options);
	const bars: MarkExtent[] = [];
	for (const extent of wide) {
		const met = bars.find((bar) => bar.start < extent.end + GAP_PX && bar.end > extent.start - GAP_PX);
		if (met === undefined && clear(extent, groups, options)) {
			bars.push(extent);
			continue;
		}
		if (met) bars.splice(bars.indexOf(met), 1);
		groups = joined(inOrder([...groups, met ? [met, extent] : [extent]]), options, met === undefined ? extent : null);
	}
	// A cluster that grew may have reached a bar that was clear of it.
	for (let met = bars.find((bar) => !clear(bar, groups, options)); met;) {
		const bar = met;
		bars.splice(bars.indexOf(bar), 1);
		groups = joined(inOrder([...groups, [bar]]), options, bar);
		met = bars.find((other) => !clear(other, groups, options));
	}
	return [...groups, ...bars.map((bar) => [bar])];
}

function clear(bar: MarkExtent, groups: readonly Group[], options: AcrossOptions): boolean {
	return groups.every((group) => {
		const { x, r } = circle(group, options);
		return x + r + GAP_PX <= bar.start || x - r - GAP_PX >= bar.end;
	});
}

/** Joins neighbours that would be drawn over one another; `homeless`, if given, joins the neighbour nearest to it. */
function joined(groups: readonly Group[], options: AcrossOptions, homeless: MarkExtent | null = null): Group[] {
	const made: Group[] = [];
	const sorted = homeless === null ? groups : housed(groups, homeless);
	for (const group of sorted) {
		let last = group;
		for (let before = made.at(-1); before && overlapping(before, last, options); before = made.at(-1)) {
			made.pop();
			last = [...before, ...last];
		}
		made.push(last);
	}
	return made;
}

function housed(groups: readonly Group[], homeless: MarkExtent): Group[] {
	const others = groups.filter((group) => group[0] !== homeless);
	const distance = (group: Group) => Math.abs(middle(group) - homeless.centre);
	const nearest = others.reduce<Group | null>((best, g) => (best && distance(best) <= distance(g) ? best : g), null);
	return inOrder(others.map((group) => (group === nearest ? [...group, homeless] : group)));
}

function overlapping(a: Group, b: Group, options: AcrossOptions): boolean {
	const [left, right] = [circle(a, options), circle(b, options)];
	return left.x + left.r + GAP_PX > right.x - right.r;
}

/** Where a group is drawn: half its width along time, and the middle, kept in the picture for a cluster. */
function circle(group: Group, options: AcrossOptions): { x: number; r: number } {
	const [first] = group;
	if (first && group.length === 1) {
		const box = markBox(stemmed(first, 0, null, options));
		return { x: (box.x0 + box.x1) / 2, r: (box.x1 - box.x0) / 2 };
	}
	const r = clusterRadius(group.length);
	return { x: Math.min(Math.max(middle(group), r + 1), options.width - r - 1), r };
}

function middle(group: Group): number {
	return group.reduce((sum, extent) => sum + extent.centre, 0) / group.length;
}

const inOrder = (groups: readonly Group[]) => [...groups].sort((a, b) => middle(a) - middle(b));
