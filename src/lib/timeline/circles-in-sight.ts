/** The circles of a plan in a window: every event in sight is counted in the picture, at its edge where the circle lies beyond. */
import { meets } from './labels.ts';
import { type AcrossOptions, markBox } from './placing.ts';
import type { Box, Cluster, Mark, MarkExtent } from './scene.ts';

/** From a circle that is raised to what it stood on, px. */
const CLEAR_PX = 2;

/** Where a circle is planned in the window, px; NaN where nothing of it is in sight. */
export interface Planned {
	readonly cluster: Cluster;
	readonly at: number;
}

/** Whether the middle of a circle is in sight, or an event that it counts. */
export function isInSight(
	{ events }: Cluster,
	at: number,
	own: ReadonlyMap<string, MarkExtent>,
	{ width }: AcrossOptions
): boolean {
	if (at >= 0 && at <= width) return true;
	if (Number.isNaN(at)) return false;
	return events.some(({ id }) => {
		const extent = own.get(id);
		return extent !== undefined && extent.end >= 0 && extent.start <= width;
	});
}

/**
 * The circles where they are planned. One that the edge would cut, or whose middle is beyond it while events of it are in
 * sight, stands at the edge, above what stands there; null where there is no room for it.
 */
export function atTheirPlaces(
	planned: readonly Planned[],
	marks: readonly Mark[],
	{ width, height }: AcrossOptions
): Cluster[] | null {
	const within = ({ cluster: { radius }, at }: Planned) => Math.min(Math.max(at, radius + 1), width - radius - 1);
	const taken = [
		...marks.map((mark) => markBox(mark)),
		...planned.filter((place) => within(place) === place.at).map(({ cluster, at }) => circleBox(cluster, at, cluster.y))
	];
	const clusters: Cluster[] = [];
	for (const place of planned) {
		const { cluster, at } = place;
		const { radius, stem } = cluster;
		const x = within(place);
		let y = cluster.y;
		if (x !== at) {
			const rise = 2 * radius + CLEAR_PX;
			const isTaken = () => taken.some((other) => meets(circleBox(cluster, x, y), other, 1));
			while (isTaken() && y - rise - radius > height / 4) y -= rise;
			if (isTaken()) return null;
			taken.push(circleBox(cluster, x, y));
		}
		clusters.push({ ...cluster, x, y, stem: stem && { ...stem, x0: x, x1: x, y0: stem.y0 + y - cluster.y } });
	}
	return clusters;
}

/** The box of a circle with its middle at a place. */
export function circleBox({ radius }: Cluster, x: number, y: number): Box {
	return { x0: x - radius, x1: x + radius, y0: y - radius, y1: y + radius };
}
