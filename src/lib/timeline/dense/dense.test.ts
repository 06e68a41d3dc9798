import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { TimelineEvent } from '#lib/model/story.ts';
import { layout, storyScale, storyScaleDown } from '../layout.ts';
import { eventOf, type RandomStory, randomStory } from '../random-stories.ts';
import { positionOf, timeAt, type TimeScale } from '../scale.ts';
import { sceneFaults } from '../scene-faults.ts';
import type { Orientation, Scene } from '../scene.ts';
import { eventTable } from '../table.ts';
import { DATED_SCALES, type ScaleName } from '../window.ts';
import * as dense from './parts.ts';

const SIZES: Record<Orientation, { width: number; height: number }> = {
	across: { width: 768, height: 588 },
	down: { width: 358, height: 1800 }
};

function scaleFor(story: RandomStory, name: ScaleName, orientation: Orientation): TimeScale {
	return orientation === 'across' ? storyScale(story, name, 768) : storyScaleDown(story, name, 358);
}

function drawnEvents(scene: Scene): TimelineEvent[] {
	const alone = scene.marks.flatMap((mark) => (mark.countedIn === null ? [mark.event] : []));
	return [...alone, ...scene.clusters.flatMap((cluster) => cluster.events)];
}

/** Everything but the number in the window, which counts also what stands just outside its edges. */
function faultsOf(scene: Scene): string[] {
	return sceneFaults(scene, drawnEvents(scene)).filter((fault) => !fault.startsWith('it says'));
}

const stories = [160, 400, 1500].flatMap((size) =>
	fc.sample(randomStory(size, size), { numRuns: 3, seed: size }).map((story) => ({ size: story.events.length, story }))
);

describe.each(['across', 'down'] as const)('many events, %s', (orientation) => {
	test.each(stories)('$size events have no fault in any window, on any scale', ({ story }) => {
		for (const name of DATED_SCALES) {
			const scale = scaleFor(story, name, orientation);
			const table = eventTable(story, story.events, scale, dense);
			expect(table.cells).not.toBeNull();
			for (let step = 0; step < 24; step++) {
				const length = 0.7 ** step;
				const start = ((step * 7919) % 1000) / 1000;
				const from = Math.min(start, 1 - length);
				const window = step === 0 ? null : { from: timeAt(scale, from), to: timeAt(scale, from + length) };
				const scene = layout(table, window, { orientation, ...SIZES[orientation], selectedId: null });
				expect(faultsOf(scene), `${name}, window ${step}`).toEqual([]);
				expect(scene.marks.length + scene.clusters.length).toBeLessThan(120);
			}
		}
	});

	test.each(stories)('all $size are counted where the whole is shown', ({ story }) => {
		for (const name of DATED_SCALES) {
			const table = eventTable(story, story.events, scaleFor(story, name, orientation), dense);
			const scene = layout(table, null, { orientation, ...SIZES[orientation], selectedId: null });
			expect(new Set(drawnEvents(scene).map(({ id }) => id)).size).toBe(story.events.length);
			expect(scene.shown).toBe(story.events.length);
		}
	});

	test.each(stories)('circles of $size stay the same while the picture is moved', ({ story }) => {
		const scale = scaleFor(story, 'true', orientation);
		const table = eventTable(story, story.events, scale, dense);
		const length = 0.05;
		const known = new Map<string, number>();
		for (let from = 0; from < 1 - length; from += 0.003) {
			const window = { from: timeAt(scale, from), to: timeAt(scale, from + length) };
			// As exact as numbers are: the same part of the scale everywhere.
			const part = positionOf(scale, window.to) - positionOf(scale, window.from);
			if (Math.abs(part - length) > 1e-9) continue;
			for (const { key, count } of layout(table, window, { orientation, ...SIZES[orientation], selectedId: null })
				.clusters) {
				if (key === 'long') continue;
				expect(known.get(key) ?? count).toBe(count);
				known.set(key, count);
			}
		}
	});

	it('names the selected event wherever it is in view', () => {
		for (const { story } of stories) {
			const scale = scaleFor(story, 'even', orientation);
			const table = eventTable(story, story.events, scale, dense);
			for (let i = 0; i < story.events.length; i += 37) {
				const { id } = story.events[i] as TimelineEvent;
				const scene = layout(table, null, { orientation, ...SIZES[orientation], selectedId: id });
				expect(scene.marks.some((mark) => mark.event.id === id)).toBe(true);
			}
		}
	});
});

describe('a cell', () => {
	it('counts what it holds once, and tells the most important', () => {
		const events = Array.from({ length: 200 }, (_, i) =>
			eventOf('2019-08-22', { id: `e${i}`, told: i, importance: i === 150 ? 5 : 2, countries: [i < 50 ? 'JP' : 'KR'] })
		);
		const story = { events, publishedAt: Date.UTC(2019, 7, 24) };
		const table = eventTable(story, events, storyScale(story, 'true', 768), dense);
		const { clusters, marks } = layout(table, null, { orientation: 'across', ...SIZES.across, selectedId: null });
		expect(clusters.map(({ count, shares }) => [count, ...shares])).toEqual([[200, ['JP', 50], ['KR', 150]]]);
		expect(marks.map((mark) => [mark.event.id, mark.countedIn])).toEqual([['e150', clusters[0]?.key]]);
	});
});
