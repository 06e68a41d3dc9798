import { expect, it } from 'vitest';
import { loadStory } from '#lib/server/stories.ts';
import { storyScale } from '../layout.ts';
import { eventOf } from '../random-stories.ts';
import { overlap } from '../scene-faults.ts';
import type { MarkExtent, Scene } from '../scene.ts';
import { LANE_HEAD_PX } from './head.ts';
import { lanesOf } from './lanes.ts';
import { laneTables, layoutLanes } from './layout-lanes.ts';
import { tiesThrough } from './ties.ts';

const at = (centre: number, ...countries: string[]) =>
	({ event: eventOf('1910', { countries }), centre }) as unknown as MarkExtent;

it('ties pass through the lanes between, and up through their own', () => {
	const lanes = [
		{ code: 'JP', extents: [at(10, 'JP', 'US'), at(20, 'JP', 'KR')] },
		{ code: 'KR', extents: [at(30, 'KR')] },
		{ code: 'US', extents: [at(40, 'US', 'JP', 'FR')] }
	];
	expect(tiesThrough(lanes)).toEqual([[], [10, 40], [40]]);
});

it('lanes of many events have no places of marks: nothing passes from them', () => {
	expect(tiesThrough([{ code: 'JP', extents: null }])).toEqual([[]]);
});

/** How many names a tie of another event crosses. */
function crossed(scene: Scene): number {
	return scene.marks.filter(({ event, label }) => {
		return scene.ties.some(({ eventId, x, y0, y1 }) => {
			const line = { x0: x, x1: x, y0: Math.min(y0, y1), y1: Math.max(y0, y1) };
			return label !== null && eventId !== event.id && overlap(label.box, { ...line, x1: x + 0.1 });
		});
	}).length;
}

it('names by country keep clear of ties where they can', async () => {
	for (const [slug, most] of [
		['gsomia-2019', 0],
		// In 39 low lanes one name has no other place here and there.
		['calendar-history', 10]
	] as const) {
		const story = await loadStory(slug);
		const scale = storyScale(story, 'even', 768 - LANE_HEAD_PX);
		const lanes = lanesOf('country', story.events, story.countries, { order: 'count', pinned: [] });
		const tables = laneTables(lanes, story, scale);
		const options = { width: 768, height: 588, selectedId: null, majorId: null, collapsed: [] };
		const scene = layoutLanes(tables, scale, story.publishedAt, null, options);
		expect(scene.ties.length).toBeGreaterThan(5);
		expect(crossed(scene)).toBeLessThanOrEqual(most);
	}
});
