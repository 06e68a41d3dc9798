/** What takes the focus in a picture, and where keys lead from it: along time, from lane to lane, to its ends. */
import type { TimelineEvent } from '#lib/model/story.ts';
import type { Cluster, Mark, Orientation } from './scene.ts';

export interface Stop {
	/** The event's id, or the cluster's key. */
	readonly key: string;
	/** Place along time, px. */
	readonly at: number;
	/** Number of its lane from the top; 0 where the picture is not parted. */
	readonly lane: number;
	/** The mark's event, or the first of a cluster: what it is called by when it has gone. */
	readonly event: TimelineEvent | null;
	readonly holds: (id: string) => boolean;
}

/** The parts of a scene that take the focus. */
export interface Stopping {
	readonly orientation: Orientation;
	readonly marks: readonly Mark[];
	readonly clusters: readonly Cluster[];
	readonly lanes?: readonly { readonly top: number; readonly height: number }[];
}

/** Everything that takes the focus, in order of time; what stands together in the order of telling. */
export function stopsOf({ orientation, marks, clusters, lanes = [] }: Stopping): Stop[] {
	const down = orientation === 'down';
	const laneAt = (depth: number) =>
		Math.max(
			0,
			lanes.findIndex(({ top, height }) => depth >= top && depth < top + height)
		);
	return [
		...marks.map(({ event, centre, depth }): Stop => {
			return { key: event.id, at: centre, lane: laneAt(depth), event, holds: (id) => id === event.id };
		}),
		...clusters.map((cluster): Stop => {
			const [at, depth] = down ? [cluster.y, cluster.x] : [cluster.x, cluster.y];
			// Gathering the events of a large cluster takes a while: only when somebody has lost the focus.
			const holds = (id: string) => cluster.events.some((event) => event.id === id);
			return { key: cluster.key, at, lane: laneAt(depth), event: cluster.top[0] ?? null, holds };
		})
	].sort((a, b) => a.at - b.at || toldOf(a) - toldOf(b));
}

const toldOf = ({ event }: Stop) => event?.told ?? 0;

export type Step = 'earlier' | 'later' | 'lane-before' | 'lane-after' | 'first' | 'last';

/** Where a step leads from a stop; null where there is nothing further. Without lanes, those keys go along time too. */
export function stepFrom(stops: readonly Stop[], from: Stop, step: Step): Stop | null {
	const at = stops.findIndex(({ key }) => key === from.key);
	const parted = stops.some(({ lane }) => lane !== stops[0]?.lane);
	switch (step) {
		case 'first':
			return stops[0] ?? null;
		case 'last':
			return stops.at(-1) ?? null;
		case 'lane-before':
		case 'lane-after':
			if (parted) return inNextLane(stops, from, step === 'lane-after' ? 1 : -1);
			return stops[step === 'lane-after' ? at + 1 : at - 1] ?? null;
		default:
			return stops[step === 'later' ? at + 1 : at - 1] ?? null;
	}
}

/** The stop nearest along time in the next lane that has any. */
function inNextLane(stops: readonly Stop[], from: Stop, by: 1 | -1): Stop | null {
	const beyond = stops.filter(({ lane }) => (by === 1 ? lane > from.lane : lane < from.lane));
	const lane = beyond.reduce((next, stop) => (by === 1 ? Math.min : Math.max)(next, stop.lane), by * Infinity);
	return nearestAt(
		beyond.filter((stop) => stop.lane === lane),
		from.at
	);
}

/** The stop nearest to a place along time, or null where there is none. */
export function nearestAt(stops: readonly Stop[], at: number): Stop | null {
	return stops.reduce<Stop | null>(
		(best, stop) => (best === null || Math.abs(stop.at - at) < Math.abs(best.at - at) ? stop : best),
		null
	);
}

/** What takes over the focus of a stop that has gone: what holds its event now, else what is nearest in time. */
export function heirOf(stops: readonly Stop[], lost: Stop): Stop | null {
	const { event } = lost;
	if (event === null) return nearestAt(stops, lost.at);
	const holder = stops.find((stop) => stop.holds(event.id));
	if (holder) return holder;
	const away = (stop: Stop) => (stop.event === null ? Infinity : Math.abs(timeOf(stop.event) - timeOf(event)));
	return stops.reduce<Stop | null>((best, stop) => (best === null || away(stop) < away(best) ? stop : best), null);
}

/** Where an event stands in time, UTC ms: its start, or its end where it has no start. */
function timeOf({ span: { from, to } }: TimelineEvent): number {
	return Number.isFinite(from) ? from : to;
}
