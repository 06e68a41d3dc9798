/** Clusters: marks that cannot be told apart become one circle with their exact count. */
import type { Cluster, Line, MarkExtent } from './scene.ts';

/** A cluster names at most so many of its events. */
export const MOST_NAMED = 5;
/** Marks whose middles are nearer than this along time share a cluster. */
export const CLUSTER_DISTANCE_PX = 15;

/**
 * Groups of extents whose centres lie within `distance` of one another, none longer than `longest`, in order of time. Groups
 * of one are single marks.
 */
export function groupByDistance(
	extents: readonly MarkExtent[],
	distance = CLUSTER_DISTANCE_PX,
	longest = Infinity
): MarkExtent[][] {
	const sorted = [...extents].sort((a, b) => a.centre - b.centre);
	const groups: MarkExtent[][] = [];
	for (const extent of sorted) {
		const group = groups.at(-1);
		const [first, last] = [group?.[0], group?.at(-1)];
		const isNear = last && extent.centre - last.centre < distance;
		if (group && first && isNear && extent.centre - first.centre < longest) group.push(extent);
		else groups.push([extent]);
	}
	return groups;
}

/** Radius by count: 11.5 for a few, 15.5 from a hundred on. */
export function clusterRadius(count: number): number {
	return count < 10 ? 11.5 : count < 100 ? 13 : 15.5;
}

export function clusterOf(extents: readonly MarkExtent[], x: number, y: number, stem: Line | null): Cluster {
	const events = extents.map((extent) => extent.event);
	const shares = new Map<string, number>();
	for (const { countries } of events) {
		const leader = countries[0] ?? '';
		shares.set(leader, (shares.get(leader) ?? 0) + 1);
	}
	return {
		key: events.map((event) => event.id).join(' '),
		count: events.length,
		events,
		top: [...events].sort((a, b) => b.importance - a.importance).slice(0, MOST_NAMED),
		shares,
		x,
		y,
		radius: clusterRadius(events.length),
		label: null,
		stem
	};
}
