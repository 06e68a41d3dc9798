import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadStory } from '#lib/server/stories.ts';
import * as dense from './dense/parts.ts';
import { layout, storyScale } from './layout.ts';
import { randomStory } from './random-stories.ts';
import { panWindow, zoomWindow } from './scale.ts';
import type { Cluster, Scene } from './scene.ts';
import { eventTable } from './table.ts';
import { DATED_SCALES, type TimeWindow } from './window.ts';

const OPTIONS = { orientation: 'across', width: 768, height: 588, selectedId: null } as const;
/** Circles nearer to an edge than this may be moved inside, or have gone beyond it. */
const EDGE_PX = 40;

/** The circles at the axis that stand clear of the edges: what each counts, by where it stands from the first event. */
function inside({ clusters, length, axisAt }: Scene): Cluster[] {
	return clusters.filter(({ x, y }) => y > axisAt - 60 && x > EDGE_PX && x < length - EDGE_PX);
}

const counted = (cluster: Cluster) => cluster.events.map(({ id }) => id).join(' ');

/** Draws a window, moves it and draws again. What both pictures show must be counted the same in both. */
function faultsOfPan(draw: (window: TimeWindow | null) => Scene, window: TimeWindow, moved: TimeWindow): string[] {
	const [before, after] = [draw(window), draw(moved)];
	const held = new Map(after.clusters.flatMap((cluster) => cluster.events.map(({ id }) => [id, cluster] as const)));
	const alone = new Set(after.marks.map(({ event }) => event.id));
	return inside(before).flatMap((cluster) => {
		const now = cluster.events.flatMap(({ id }) => held.get(id) ?? []);
		const named = cluster.events.filter(({ id }) => alone.has(id)).map(({ id }) => id);
		const other = now.find((circle) => counted(circle) !== counted(cluster));
		return [
			...(other ? [`“${counted(cluster)}” is counted as “${counted(other)}”`] : []),
			...(named.length > 0 ? [`of “${counted(cluster)}” now stand alone: ${named.join()}`] : [])
		];
	});
}

test(
	'moving a window by any amount changes no circle: neither what it counts nor what stands alone',
	{ timeout: 300_000 },
	() => {
		fc.assert(
			fc.property(
				randomStory(120, 5),
				fc.constantFrom(...DATED_SCALES),
				fc.double({ min: 1.02, max: 400, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: -0.9, max: 0.9, noNaN: true }),
				(story, name, zoom, at, by) => {
					const scale = storyScale(story, name, OPTIONS.width);
					const table = eventTable(story, story.events, scale, dense);
					const window = zoomWindow(scale, null, zoom, at);
					const moved = panWindow(scale, window, by);
					fc.pre(window !== null && moved !== null);
					expect(faultsOfPan((shown) => layout(table, shown, OPTIONS), window, moved)).toEqual([]);
				}
			),
			{ seed: 20190823, endOnFailure: true, numRuns: 150 }
		);
	}
);

test.each(['gsomia-2019', 'calendar-history'])('nor does it in %s, at any zoom', async (slug) => {
	const story = await loadStory(slug);
	for (const name of DATED_SCALES) {
		const scale = storyScale(story, name, OPTIONS.width);
		const table = eventTable(story, story.events, scale, dense);
		for (const zoom of [1.1, 1.7, 3, 8, 40]) {
			let window = zoomWindow(scale, null, zoom, 0);
			for (let step = 0; step < 12 && window !== null; step++) {
				const moved = panWindow(scale, window, 0.13);
				if (moved === null) break;
				expect(faultsOfPan((shown) => layout(table, shown, OPTIONS), window, moved)).toEqual([]);
				window = moved;
			}
		}
	}
});

test('circles part as one zooms in', async () => {
	const story = await loadStory('calendar-history');
	const scale = storyScale(story, 'even', OPTIONS.width);
	const table = eventTable(story, story.events, scale, dense);
	const counts = [null, 2, 6].map((zoom) => {
		const window = zoom === null ? null : zoomWindow(scale, null, zoom, 0.75);
		return layout(table, window, OPTIONS).clusters.reduce((sum, { count }) => sum + count, 0);
	});
	expect(counts[0]).toBeGreaterThan(counts[1] ?? Infinity);
	expect(counts[1]).toBeGreaterThan(counts[2] ?? Infinity);
});
