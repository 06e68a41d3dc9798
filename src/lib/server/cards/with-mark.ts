/** The mark of the event that a card is of: it is drawn also where the picture, low as it is, only counts it. */
import type { TimelineEvent } from '#lib/model/story.ts';
import { markExtents } from '#lib/timeline/extents.ts';
import { meets } from '#lib/timeline/labels.ts';
import { isBar, markBox } from '#lib/timeline/placing.ts';
import type { TimeScale } from '#lib/timeline/scale.ts';
import type { Box, Mark, Scene } from '#lib/timeline/scene.ts';

/** Middle of the highest place for a mark, and from place to place, px. */
const TOP_PX = 16;
const STEP_PX = 4;
/** Of a disc that nothing else gives a size, and of a bar. */
const DISC_PX = 6.5;
const BAR_PX = 10;
/** Kept free round it: its halo is larger than the mark. */
const HALO_PX = 8;

/** The scene with a mark of the event, on a stem from the circle that counts it, as low as nothing is in its way. */
export function withMark(scene: Scene, event: TimelineEvent, scale: TimeScale): Scene {
	if (scene.marks.some((mark) => mark.event.id === event.id)) return scene;
	const [extent] = markExtents([event], scale, scale.whole, scene.length);
	if (extent === undefined) return scene;
	const circle = scene.clusters.find(({ events }) => events.includes(event)) ?? null;
	const bar = isBar(extent);
	const x = bar || circle === null ? extent.centre : circle.x;
	const from = circle === null ? scene.axisAt - TOP_PX : circle.y - circle.radius - TOP_PX;
	const at = (depth: number): Mark => ({
		...extent,
		...(bar ? {} : { start: x, end: x, centre: x }),
		depth,
		size: bar ? BAR_PX : DISC_PX,
		stem: { x0: x, y0: depth, x1: x, y1: circle === null ? scene.axisAt : circle.y - circle.radius },
		label: null,
		ahead: event.span.from >= scene.futureFrom,
		countedIn: circle?.key ?? null
	});
	const taken: Box[] = [
		...scene.marks.map(markBox),
		...scene.clusters.map(({ x, y, radius }) => ({ x0: x - radius, x1: x + radius, y0: y - radius, y1: y + radius }))
	];
	const places: Mark[] = [];
	for (let depth = from; depth >= TOP_PX; depth -= STEP_PX) places.push(at(depth));
	const free = places.find((mark) => !taken.some((box) => meets(markBox(mark), box, HALO_PX)));
	return { ...scene, marks: [...scene.marks, free ?? at(Math.max(TOP_PX, from))] };
}
