import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loadStory } from '#lib/server/stories.ts';
import { AXIS_HEIGHT_PX, storyScale } from '../layout.ts';
import { eventOf, randomStory } from '../random-stories.ts';
import { timeAt } from '../scale.ts';
import { overlap } from '../scene-faults.ts';
import type { Scene } from '../scene.ts';
import { laneHeights } from './heights.ts';
import { lanesOf } from './lanes.ts';
import { LANE_HEAD_PX } from './head.ts';
import { laneTables, layoutLanes } from './layout-lanes.ts';

const COUNTRIES = ['JP', 'KR', 'US'].map((code, i) => ({ code, name: code, count: 1, rank: i + 1 }));
const BY_COUNT = { order: 'count', pinned: [] } as const;

const EVENTS = [
	eventOf('1910', { id: 'a', told: 0, countries: ['KR'] }),
	eventOf('1965', { id: 'b', told: 1, countries: ['JP', 'KR'] }),
	eventOf('1999', { id: 'c', told: 2, countries: [] }),
	eventOf('2016', { id: 'd', told: 3, countries: ['JP', 'US'] })
];

describe('lanes', () => {
	const keys = (options: Parameters<typeof lanesOf>[3]) =>
		lanesOf('country', EVENTS, COUNTRIES, options).map(
			({ key, events }) => `${key}:${events.map((e) => e.id).join('')}`
		);

	it('hold each event once, with the country that acts; what names none comes last', () => {
		expect(keys(BY_COUNT)).toEqual(['JP:bd', 'KR:a', 'none:c']);
	});

	it('go by their first event, or as they are pinned', () => {
		expect(keys({ order: 'first', pinned: [] })).toEqual(['KR:a', 'JP:bd', 'none:c']);
		expect(keys({ order: 'count', pinned: ['none', 'KR'] })).toEqual(['none:c', 'KR:a', 'JP:bd']);
	});

	it('go by paragraph from top to bottom', () => {
		const at = (id: string, paragraph: number) =>
			eventOf('1910', { id, sources: [{ paragraph, start: 0, end: 1, exact: 'x', proof: 'exact' }] });
		const lanes = lanesOf('paragraph', [at('a', 12), at('b', 2), at('c', 12)], COUNTRIES, BY_COUNT);
		expect(lanes.map(({ name, events }) => [name, events.length])).toEqual([
			['Paragraph 2', 1],
			['Paragraph 12', 2]
		]);
	});
});

describe('heights of lanes', () => {
	test.each<[string, (number | null)[], number]>([
		['few', [2, 1], 524],
		['many', [9, 7, 2, 1, 1], 524],
		['folded', [null, 4, null], 300]
	])('of %s fill the picture', (_, counts, room) => {
		const heights = laneHeights(counts, room);
		expect(heights.reduce((sum, px) => sum + px, 0)).toBeCloseTo(room, 6);
	});

	it('make it higher where even the least is too much', () => {
		const heights = laneHeights(
			Array.from({ length: 20 }, () => 5),
			524
		);
		expect(Math.min(...heights)).toBeGreaterThan(80);
	});
});

/** Sentences on what must not be: names that meet, marks outside their lanes. */
function faults(scene: Scene): string[] {
	const labels = scene.marks.flatMap((mark) => (mark.label ? [{ id: mark.event.id, box: mark.label.box }] : []));
	const met = labels.flatMap((a, i) =>
		labels.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`the names of ${a.id} and ${b.id} meet`] : []))
	);
	const outside = scene.marks.flatMap((mark) => {
		const lane = scene.lanes.find(({ top, height }) => mark.depth >= top && mark.depth <= top + height);
		return lane ? [] : [`${mark.event.id} lies in no lane`];
	});
	return [...met, ...outside];
}

describe('a picture with lanes', () => {
	const draw = (events: readonly (typeof EVENTS)[number][], places: readonly [number, number] | null) => {
		const story = { events, publishedAt: Date.UTC(2019, 7, 24) };
		const scale = storyScale(story, 'even', 768 - LANE_HEAD_PX);
		const tables = laneTables(lanesOf('country', events, COUNTRIES, BY_COUNT), story, scale);
		const window = places && { from: timeAt(scale, places[0]), to: timeAt(scale, places[1]) };
		const options = { width: 768, height: 588, selectedId: null, majorId: null, collapsed: [] };
		return layoutLanes(tables, scale, story.publishedAt, window, options);
	};

	it('draws an event once and ties it to its other countries', () => {
		const scene = draw(EVENTS, null);
		expect(scene.marks.map(({ event }) => event.id).sort()).toEqual(['a', 'b', 'c', 'd']);
		// No lane for the United States: nobody acts there first.
		expect(scene.ties.map(({ eventId, code }) => [eventId, code])).toEqual([['b', 'KR']]);
		expect(scene.axisAt).toBe(scene.height - AXIS_HEIGHT_PX);
	});

	it('has no names that meet, whatever the story and the window', () => {
		const codes = fc.array(fc.constantFrom('JP', 'KR', 'US'), { maxLength: 2 });
		fc.assert(
			fc.property(
				randomStory(90),
				fc.array(codes, { minLength: 90, maxLength: 90 }),
				fc.integer({ min: 0, max: 7 }),
				(story, own, step) => {
					const events = story.events.map((event, i) => ({ ...event, countries: [...new Set(own[i])] }));
					expect(faults(draw(events, step === 0 ? null : [step / 10, (step + 2) / 10]))).toEqual([]);
				}
			),
			{ numRuns: 40 }
		);
	});

	it('draws a lane of many events by cells', () => {
		const story = fc.sample(randomStory(400, 400), { numRuns: 1, seed: 4 })[0];
		if (!story) throw new Error('no story');
		const scene = draw(story.events, null);
		expect(faults(scene)).toEqual([]);
		expect(scene.shown).toBe(400);
		expect(new Set(scene.clusters.map(({ key }) => key)).size).toBe(scene.clusters.length);
	});

	it.each(['gsomia-2019', 'calendar-history'])('shows %s by country', async (slug) => {
		const story = await loadStory(slug);
		const scale = storyScale(story, 'even', 768 - LANE_HEAD_PX);
		const lanes = lanesOf('country', story.events, story.countries, BY_COUNT);
		const tables = laneTables(lanes, story, scale);
		const scene = layoutLanes(tables, scale, story.publishedAt, null, {
			width: 768,
			height: 588,
			selectedId: null,
			majorId: null,
			collapsed: ['KR']
		});
		expect(faults(scene)).toEqual([]);
		expect(scene.shown).toBe(story.events.length);
	});
});
