import { describe, expect, test } from 'vitest';
import { loadStory } from '#lib/server/stories.ts';
import { markExtents } from './extents.ts';
import { layout, storyScale, storyScaleDown } from './layout.ts';
import { timeAt, type TimeScale } from './scale.ts';
import { sceneFaults } from './scene-faults.ts';
import type { Orientation } from './scene.ts';
import { eventTable } from './table.ts';
import { DATED_SCALES, type TimeWindow } from './window.ts';
import * as dense from './dense/parts.ts';

/** The whole, halves, quarters and eighths of a scale, and windows across their bounds: twenty. */
const PARTS: readonly (readonly [from: number, to: number])[] = [
	[0, 1],
	...[0, 1 / 4, 1 / 2].map((from) => [from, from + 1 / 2] as const),
	...[0, 1, 2, 3, 4, 5, 6].map((i) => [i / 8, (i + 2) / 8] as const),
	...[0, 1, 2, 3, 4, 5, 6, 7].map((i) => [i / 8, (i + 1) / 8] as const),
	[0.93, 0.97]
];

const windowsOf = (scale: TimeScale): TimeWindow[] =>
	PARTS.map(([from, to]) => ({ from: timeAt(scale, from), to: timeAt(scale, to) }));

describe.each(['gsomia-2019', 'calendar-history'])('twenty windows of %s', (slug) => {
	test.each([
		['across', 768, 588],
		['across', 764, 440],
		['across', 1100, 700],
		['down', 358, 0],
		['down', 288, 0]
	] as [Orientation, number, number][])(
		'%s, %i px wide: no two labels meet, none is cut, every event is drawn or counted',
		{ timeout: 120_000 },
		async (orientation, width, height) => {
			const story = await loadStory(slug);
			for (const name of DATED_SCALES) {
				const scale = orientation === 'across' ? storyScale(story, name, width) : storyScaleDown(story, name, width);
				const table = eventTable(story, story.events, scale, dense);
				const long = orientation === 'across' ? height : Math.round(scale.length);
				const windows = windowsOf(scale);
				expect(windows).toHaveLength(20);
				for (const window of windows) {
					const scene = layout(table, window, { orientation, width, height: long, selectedId: null });
					const extents = markExtents(story.events, scale, window, scene.length, story.publishedAt);
					const events = extents.map(({ event }) => event);
					const isPart = orientation === 'across' && window !== windows[0];
					expect(sceneFaults(scene, events, isPart), `${name} ${new Date(window.from).toISOString()}`).toEqual([]);
				}
			}
		}
	);
});

test('at first sight the story of the calendar names a fifth of its events, and all of its most important ones', async () => {
	const story = await loadStory('calendar-history');
	const scale = storyScale(story, 'even', 768);
	const options = { orientation: 'across', width: 768, height: 588, selectedId: null } as const;
	const scene = layout(eventTable(story, story.events, scale, dense), null, options);
	const named = scene.marks.filter(({ label }) => label !== null).map(({ event }) => event);
	expect(named.length).toBeGreaterThanOrEqual(story.events.length / 5);
	const most = story.events.filter(({ importance }) => importance === 5);
	expect(most.filter((event) => !named.includes(event)).map(({ title }) => title)).toEqual([]);
	expect(scene.axis.ticks.length).toBeGreaterThanOrEqual(10);
	expect(scene.axis.pieces.filter(({ kind }) => kind === 'break').length).toBeLessThanOrEqual(4);
});
