import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DAY_MS, utcMs } from '#lib/model/calendar.ts';
import { storyScale } from './layout.ts';
import { eventsOf, randomStory } from './random-stories.ts';
import {
	drawnWindow,
	maxZoom,
	panWindow,
	pixels,
	positionOf,
	scaleOf,
	timeAt,
	windowOf,
	type TimeScale,
	zoomOf,
	zoomWindow
} from './scale.ts';
import { DATED_SCALES } from './window.ts';

const randomScale = fc
	.record({
		story: randomStory(20),
		name: fc.constantFrom(...DATED_SCALES),
		length: fc.integer({ min: 280, max: 1800 })
	})
	.map(({ story, name, length }) => storyScale(story, name, length));
const place = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);

/** A window of a scale between two places on it, rounded as windows are. */
function windowBetween(scale: TimeScale, a: number, b: number) {
	return { from: Math.round(timeAt(scale, Math.min(a, b))), to: Math.round(timeAt(scale, Math.max(a, b))) };
}

describe('a scale', () => {
	it('gives back the place of the time at a place', () => {
		fc.assert(
			fc.property(randomScale, fc.array(place), (scale, places) => {
				for (const at of places) expect(positionOf(scale, timeAt(scale, at))).toBeCloseTo(at, 6);
			})
		);
	});

	it('gives back the time at the place of a time', () => {
		fc.assert(
			fc.property(randomScale, place, (scale, part) => {
				const { from, to } = scale.whole;
				const time = from + part * (to - from);
				const there = timeAt(scale, positionOf(scale, time));
				expect(Math.abs(there - time) / (to - from)).toBeLessThan(1e-9);
			})
		);
	});

	it('runs forward', () => {
		fc.assert(
			fc.property(randomScale, place, place, (scale, a, b) => {
				fc.pre(b - a > 1e-6);
				expect(timeAt(scale, a)).toBeLessThan(timeAt(scale, b));
				expect(positionOf(scale, timeAt(scale, a))).toBeLessThan(positionOf(scale, timeAt(scale, b)));
			})
		);
	});

	it('lays its stretches end to end from 0 to 1', () => {
		fc.assert(
			fc.property(randomScale, (scale) => {
				expect(scale.stretches[0]?.start).toBe(0);
				expect(scale.stretches.at(-1)?.end).toBeCloseTo(1, 9);
				scale.stretches.forEach((stretch, i) => {
					const before = scale.stretches[i - 1];
					expect(stretch.to).toBeGreaterThan(stretch.from);
					expect(stretch.end).toBeGreaterThan(stretch.start);
					if (before) expect([stretch.from, stretch.start]).toEqual([before.to, before.end]);
				});
			})
		);
	});

	it('needs at least one piece of time', () => {
		expect(() => scaleOf('true', [])).toThrow(RangeError);
	});

	it('goes on beyond its ends as its outermost stretches do', () => {
		const scale = scaleOf('true', [{ from: 0, to: 1000, length: 100, isBreak: false }]);
		expect(positionOf(scale, -500)).toBe(-0.5);
		expect(positionOf(scale, 1500)).toBe(1.5);
		expect(pixels(scale, scale.whole, 200)(Infinity)).toBe(Infinity);
		expect(pixels(scale, scale.whole, 200)(-Infinity)).toBe(-Infinity);
	});
});

describe('a zoom', () => {
	it('shows the window that it was made for', () => {
		fc.assert(
			fc.property(randomScale, place, place, (scale, a, b) => {
				fc.pre(Math.abs(a - b) > 0.002 && Math.abs(a - b) < 0.999);
				const window = windowBetween(scale, a, b);
				const shown = windowOf(scale, zoomOf(scale, window, 768), 768);
				const tolerance = Math.max(2, (scale.whole.to - scale.whole.from) * 1e-9);
				expect(Math.abs((shown?.from ?? NaN) - window.from)).toBeLessThanOrEqual(tolerance);
				expect(Math.abs((shown?.to ?? NaN) - window.to)).toBeLessThanOrEqual(tolerance);
			})
		);
	});

	it('of 1 is the whole, and the whole is a zoom of 1', () => {
		const scale = scaleOf('true', [{ from: 0, to: 1000, length: 100, isBreak: false }]);
		expect(zoomOf(scale, null, 768)).toEqual({ k: 1, offset: 0 });
		expect(windowOf(scale, { k: 1, offset: 0 }, 768)).toBeNull();
	});
});

describe('zooming and panning', () => {
	const factor = fc.double({ min: 0.1, max: 10, noNaN: true });

	it('stay within the whole', () => {
		fc.assert(
			fc.property(randomScale, place, place, factor, place, (scale, a, b, by, at) => {
				fc.pre(Math.abs(a - b) > 0.002);
				const window = windowBetween(scale, a, b);
				for (const next of [zoomWindow(scale, window, by, at), panWindow(scale, window, by - 5)]) {
					if (next === null) continue;
					expect(positionOf(scale, next.from)).toBeGreaterThanOrEqual(-1e-6);
					expect(positionOf(scale, next.to)).toBeLessThanOrEqual(1 + 1e-6);
					expect(next.to).toBeGreaterThanOrEqual(next.from);
				}
			})
		);
	});

	it('leaves the time under the pointer where it is', () => {
		fc.assert(
			fc.property(randomScale, place, (scale, at) => {
				const window = windowBetween(scale, 0.2, 0.8);
				const before = timeAt(scale, 0.2 + 0.6 * at);
				const after = zoomWindow(scale, window, 2, at);
				fc.pre(after !== null && 2 / 0.6 < maxZoom(scale) / 2);
				if (after === null) return;
				const [start, end] = [positionOf(scale, after.from), positionOf(scale, after.to)];
				expect(start + at * (end - start)).toBeCloseTo(positionOf(scale, before), 5);
			})
		);
	});

	it('ends at the closest zoom, and at the whole', () => {
		fc.assert(
			fc.property(randomScale, (scale) => {
				let window = zoomWindow(scale, null, 2);
				for (let i = 0; i < 60; i++) window = zoomWindow(scale, window, 2);
				const width = window ? positionOf(scale, window.to) - positionOf(scale, window.from) : 1;
				expect(width).toBeGreaterThan(0.2 / maxZoom(scale));
				for (let i = 0; i < 60; i++) window = zoomWindow(scale, window, 1 / 2);
				expect(window).toBeNull();
			}),
			{ numRuns: 30 }
		);
	});

	const scale = scaleOf('true', [{ from: 0, to: 100 * DAY_MS, length: 768, isBreak: false }]);
	const days = (from: number, to: number) => ({ from: from * DAY_MS, to: to * DAY_MS });
	test.each([
		['in, around the middle', zoomWindow(scale, null, 2), days(25, 75)],
		['in, around the start', zoomWindow(scale, days(20, 40), 2, 0), days(20, 30)],
		['in, around the end', zoomWindow(scale, days(20, 40), 2, 1), days(30, 40)],
		['out, to the whole', zoomWindow(scale, days(20, 80), 1 / 2), null],
		['out at an edge, which stays inside', zoomWindow(scale, days(0, 20), 1 / 2), days(0, 40)],
		['on by half a screen', panWindow(scale, days(20, 40), 0.5), days(30, 50)],
		['back past the start', panWindow(scale, days(10, 30), -2), days(0, 20)],
		['on past the end', panWindow(scale, days(70, 90), 2), days(80, 100)],
		['of the whole: nowhere', panWindow(scale, null, 1), null]
	])('moves %s', (_, moved, expected) => {
		expect(moved).toEqual(expected);
	});
});

describe('a window as it is drawn', () => {
	const scale = storyScale({ events: eventsOf('1965', '2019-08-22'), publishedAt: utcMs(2019, 8, 24) }, 'even', 768);
	it('is the whole where there is none', () => {
		expect(drawnWindow(scale, null)).toBe(scale.whole);
	});
	it('is itself where its edges can be told apart', () => {
		const window = { from: utcMs(1965), to: utcMs(1966) };
		expect(drawnWindow(scale, window)).toBe(window);
	});
	it('is widened around its middle where they cannot', () => {
		const noon = utcMs(1965, 6, 1, 12);
		const { from, to } = drawnWindow(scale, { from: noon, to: noon });
		expect(to).toBeGreaterThan(from);
		expect((from + to) / 2).toBeCloseTo(noon, -2);
	});
});
