import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loadStory } from '#lib/server/stories.ts';
import { markExtents } from './extents.ts';
import { layout, storyScale, storyScaleDown } from './layout.ts';
import { eventOf, eventsOf, randomPlaces, type RandomStory, randomStory } from './random-stories.ts';
import { eventTable } from './table.ts';
import { timeAt, type TimeScale } from './scale.ts';
import { sceneFaults } from './scene-faults.ts';
import type { Orientation, Scene } from './scene.ts';
import { DATED_SCALES, type TimeWindow } from './window.ts';
import * as dense from './dense/parts.ts';

interface Drawn {
	readonly scene: Scene;
	readonly scale: TimeScale;
	readonly window: TimeWindow | null;
}

/** The same stories at every run; a fault is told as it is found, for making a picture smaller takes minutes. */
const STEADY = { seed: 20190823, endOnFailure: true };

/** Everything that a picture depends on, at random. */
const picture = fc.record({
	story: randomStory(120),
	places: randomPlaces,
	name: fc.constantFrom(...DATED_SCALES),
	width: fc.integer({ min: 280, max: 1800 }),
	height: fc.integer({ min: 200, max: 900 }),
	chosen: fc.option(fc.nat(119))
});
type Picture = typeof picture extends fc.Arbitrary<infer P> ? P : never;

function draw(
	{ story, places, name, width, height, chosen }: Picture,
	orientation: Orientation,
	fitted = false
): Drawn {
	const scale = fitted
		? storyScaleDown(story, name, width)
		: storyScale(story, name, orientation === 'across' ? width : height);
	const window = places && { from: timeAt(scale, places[0]), to: timeAt(scale, places[1]) };
	const options = {
		orientation,
		width,
		height: fitted ? Math.round(scale.length) : height,
		selectedId: chosen === null ? null : selectedOf(story, chosen)
	};
	return { scene: layout(eventTable(story, story.events, scale, dense), window, options), scale, window };
}

function selectedOf(story: RandomStory, chosen: number): string | null {
	return story.events[chosen % story.events.length]?.id ?? null;
}

function extentsOfPicture({ story }: Picture, { scene, scale, window }: Drawn) {
	return markExtents(story.events, scale, window ?? scale.whole, scene.length, story.publishedAt);
}

describe.each([
	['across', false],
	['down', false],
	// As the phone draws it: as long as its labels need.
	['down', true]
] as const)('a picture of any story, %s (fitted: %s)', { timeout: 300_000 }, (orientation, fitted) => {
	it('keeps labels apart and inside, draws or counts every event once, and holds no NaN', () => {
		fc.assert(
			fc.property(picture, (random) => {
				const drawn = draw(random, orientation, fitted);
				const extents = extentsOfPicture(random, drawn);
				const isPart = drawn.window !== null && orientation === 'across';
				const events = extents.map(({ event }) => event);
				expect(sceneFaults(drawn.scene, events, isPart)).toEqual([]);
			}),
			{ ...STEADY, numRuns: 100 }
		);
	});

	it('gives the selected event its own mark and its label', () => {
		fc.assert(
			fc.property(picture, (random) => {
				const drawn = draw({ ...random, height: random.height + 120, chosen: random.chosen ?? 0 }, orientation, fitted);
				const id = selectedOf(random.story, random.chosen ?? 0);
				fc.pre(extentsOfPicture(random, drawn).some(({ event }) => event.id === id));
				expect(drawn.scene.marks.find((mark) => mark.event.id === id)?.label).not.toBeNull();
			}),
			{ ...STEADY, numRuns: 40 }
		);
	});

	it('is the same whenever it is drawn', () => {
		fc.assert(
			fc.property(picture, (random) => {
				expect(draw(random, orientation, fitted)).toEqual(draw(random, orientation, fitted));
			}),
			{ ...STEADY, numRuns: 20 }
		);
	});
});

describe('the number of drawn nodes', () => {
	test.each(DATED_SCALES)('is bounded by the picture, not by the data, on the %s scale', (name) => {
		const counts = [200, 800].map((size) => {
			const [story] = fc.sample(randomStory(size, size), { numRuns: 1, seed: 5 });
			if (!story) throw new Error('no story');
			const scene = layout(eventTable(story, story.events, storyScale(story, name, 768), dense), null, {
				orientation: 'across',
				width: 768,
				height: 588,
				selectedId: null
			});
			const alone = scene.marks.filter(({ countedIn }) => countedIn === null).length;
			expect(alone + scene.clusters.reduce((sum, cluster) => sum + cluster.events.length, 0)).toBe(size);
			expect(alone + scene.clusters.reduce((sum, cluster) => sum + cluster.count, 0)).toBe(size);
			return scene.marks.length + scene.clusters.length;
		});
		for (const count of counts) expect(count).toBeLessThan(120);
	});
});

describe('a window', () => {
	const story = {
		events: eventsOf('2019-08-22', '2019-08-23', '1910/1945', '2016-11'),
		publishedAt: Date.UTC(2019, 7, 24)
	};
	const scale = storyScale(story, 'even', 768);
	const draw = (window: TimeWindow | null) =>
		layout(eventTable(story, story.events, scale, dense), window, {
			orientation: 'across',
			width: 768,
			height: 588,
			selectedId: null
		});

	it('shows all of the story where it is null', () => {
		expect(draw(null)).toEqual(draw(scale.whole));
		expect(draw(null).shown).toBe(4);
	});

	it('shows the events that may lie in it', () => {
		const scene = draw({ from: Date.UTC(1900, 0), to: Date.UTC(1950, 0) });
		expect(scene.marks.map((mark) => mark.event.when)).toEqual(['1910/1945']);
		expect(scene.shown).toBe(1);
	});

	it('is a picture without events where nothing happens', () => {
		const scene = draw({ from: Date.UTC(1950, 0), to: Date.UTC(1960, 0) });
		expect(scene.marks).toEqual([]);
		expect(scene.clusters).toEqual([]);
		expect(scene.shown).toBe(0);
	});

	test.each([
		['an instant', 0],
		['a millisecond', 1]
	])('of %s still has finite numbers', (_, length) => {
		const from = Date.UTC(2019, 7, 22, 9);
		for (const name of DATED_SCALES) {
			const deep = { ...story, events: [eventOf('Y-13800000000'), ...story.events] };
			const scale = storyScale(deep, name, 768);
			const scene = layout(
				eventTable(deep, deep.events, scale, dense),
				{ from, to: from + length },
				{
					orientation: 'across',
					width: 768,
					height: 588,
					selectedId: null
				}
			);
			expect(
				sceneFaults(scene, [...scene.marks.map(({ event }) => event), ...scene.clusters.flatMap((c) => c.events)])
			).toEqual([]);
		}
	});
});

describe('stories of few or strange events', () => {
	test.each([
		['no event', []],
		['one day', ['2019-08-22']],
		['one instant', ['2019-08-22T14:30:05Z']],
		['one year', ['1965']],
		['only an open start', ['../2016']],
		['only an open end', ['2016/..']],
		['only unknown ends', ['/2016', '2016/']],
		['open at both sides of one another', ['../1910', '2019/..', '1950/..']],
		['the same day thirty times', Array.from({ length: 30 }, () => '2019-08-22')],
		['the same year thirty times', Array.from({ length: 30 }, () => '1965')],
		['the same interval thirty times', Array.from({ length: 30 }, () => '1910/1945')],
		['uncertain all over', ['1965~', '2018?', '2019-08~', '2019-08-21%', '1910~/1945?']],
		['BCE', ['-0043-03-15', '-0509', '0000', '0001']],
		['deep time', ['Y-13800000000', 'Y-4540000000', 'Y-66000000', '2019-08-22']]
	] as [string, string[]][])('%s', (_, whens) => {
		const story = { events: eventsOf(...whens), publishedAt: Date.UTC(2019, 7, 24) };
		for (const name of DATED_SCALES) {
			for (const [orientation, width, height] of [
				['across', 768, 588],
				['across', 320, 240],
				['down', 358, 800]
			] as const) {
				const scale = storyScale(story, name, orientation === 'across' ? width : height);
				const scene = layout(eventTable(story, story.events, scale, dense), null, {
					orientation,
					width,
					height,
					selectedId: null
				});
				expect(sceneFaults(scene, story.events)).toEqual([]);
			}
			const scale = storyScaleDown(story, name, 358);
			const height = Math.round(scale.length);
			const scene = layout(eventTable(story, story.events, scale, dense), null, {
				orientation: 'down',
				width: 358,
				height,
				selectedId: null
			});
			expect(sceneFaults(scene, story.events)).toEqual([]);
		}
	});
});

describe('the shipped story', () => {
	/** Marks with rounded places, and their labels in lines, as text. */
	function described(scene: Scene): string {
		const marks = scene.marks.map((mark) => {
			const place =
				mark.shape === 'disc' || mark.shape === 'ring'
					? `${Math.round(mark.centre)}`
					: `${Math.round(mark.start)}–${Math.round(mark.end)}`;
			const at = mark.label && `at ${Math.round(mark.label.x)}, ${Math.round(mark.label.y)} (${mark.label.anchor})`;
			const label = mark.label ? `“${mark.label.lines.join(' / ')}” ${at}` : 'no label';
			return `${mark.event.when}: ${mark.shape} ${place}, depth ${Math.round(mark.depth)}\n\t${label}`;
		});
		const clusters = scene.clusters.map(
			(c) => `cluster of ${c.events.length} at ${Math.round(c.x)}, ${Math.round(c.y)}`
		);
		const pieces = scene.axis.pieces.map(
			(piece) =>
				`${Math.round(piece.start)}–${Math.round(piece.end)} ${piece.kind}${piece.words ? `: ${piece.words}` : ''}`
		);
		const ticks = scene.axis.ticks.map(
			(tick) => `${Math.round(tick.at)} ${tick.level} “${tick.text}” (${tick.anchor})`
		);
		return [
			`${scene.shown} events, ${scene.unlabelled} without a label, ${scene.width}×${scene.height}, axis at ${scene.axisAt}`,
			...['', 'Marks', ...marks, ...clusters],
			...['', 'Axis', ...pieces],
			...['', 'Ticks', ...ticks, '']
		].join('\n');
	}

	it('stands across as it is meant to be seen: 768×588', async () => {
		const story = await loadStory('gsomia-2019');
		const scene = layout(eventTable(story, story.events, storyScale(story, 'even', 768), dense), null, {
			orientation: 'across',
			width: 768,
			height: 588,
			selectedId: null
		});
		expect(sceneFaults(scene, story.events)).toEqual([]);
		expect(scene.unlabelled).toBe(0);
		await expect(described(scene)).toMatchFileSnapshot('golden/gsomia-2019-across.txt');
	});

	it('stands down the phone as it is meant to be seen: 358 wide', async () => {
		const story = await loadStory('gsomia-2019');
		const scale = storyScaleDown(story, 'even', 358);
		const scene = layout(eventTable(story, story.events, scale, dense), null, {
			orientation: 'down',
			width: 358,
			height: Math.round(scale.length),
			selectedId: null
		});
		expect(sceneFaults(scene, story.events)).toEqual([]);
		expect(scene.unlabelled).toBe(0);
		await expect(described(scene)).toMatchFileSnapshot('golden/gsomia-2019-down.txt');
	});

	it('has its wide scene the same, whichever event is selected, but for room that is given to it', async () => {
		const story = await loadStory('gsomia-2019');
		for (const { id } of story.events) {
			const scene = layout(eventTable(story, story.events, storyScale(story, 'even', 768), dense), null, {
				orientation: 'across',
				width: 768,
				height: 588,
				selectedId: id
			});
			expect(sceneFaults(scene, story.events)).toEqual([]);
			expect(scene.marks.every((mark) => mark.label !== null)).toBe(true);
		}
	});
});
