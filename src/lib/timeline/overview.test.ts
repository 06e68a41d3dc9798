import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storyScale } from './layout.ts';
import { overviewOf } from './overview.ts';
import { eventsOf, randomStory } from './random-stories.ts';
import { DATED_SCALES } from './window.ts';

const PUBLISHED = Date.UTC(2019, 7, 24);

it('shows every event once, in the strip, whatever the story', () => {
	fc.assert(
		fc.property(randomStory(120), fc.constantFrom(...DATED_SCALES), (story, name) => {
			const { dots, lines, slashes } = overviewOf(story.events, storyScale(story, name, 768), 768, 28);
			const ids = [...dots, ...lines].map(({ id }) => id);
			expect(ids.sort()).toEqual(story.events.map(({ id }) => id).sort());
			for (const { x, y, size } of dots) {
				expect(x).toBeGreaterThanOrEqual(-size / 2);
				expect(x).toBeLessThanOrEqual(768);
				expect(y).toBeGreaterThanOrEqual(0);
				expect(y).toBeLessThanOrEqual(28);
			}
			for (const { x, y, width } of lines) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x + width).toBeLessThanOrEqual(768 + 1e-6);
				expect(y).toBeLessThanOrEqual(28);
			}
			for (const px of slashes) expect(Number.isFinite(px)).toBe(true);
		})
	);
});

it('draws many events as steps as high as they lie densely, however many there are', () => {
	const events = eventsOf(...Array.from({ length: 500 }, (_, i) => (i < 400 ? '2019-08-22' : '1910')));
	const scale = storyScale({ events, publishedAt: PUBLISHED }, 'true', 768);
	const { dots, lines, density } = overviewOf(events, scale, 768, 36);
	expect([...dots, ...lines]).toEqual([]);
	const tops = [...density.matchAll(/V([\d.]+)H/g)].map(([, y]) => Number(y));
	expect(tops).toHaveLength(192);
	// The highest step is that of 400; a quarter as many are half as high.
	expect([...new Set(tops)].sort((a, b) => a - b)).toEqual([4, 20, 36]);
	expect(density).toMatch(/^M0,36V.*H768V36Z$/);
});

it('stacks the events of a day, draws what is long as a line, and cuts the strip at the breaks', () => {
	const events = eventsOf('1910/1945', '1965', '2019-08-22', '2019-08-22', '2019-08-22');
	const scale = storyScale({ events, publishedAt: PUBLISHED }, 'even', 768);
	const { dots, lines, slashes } = overviewOf(events, scale, 768, 28);
	expect(lines.map(({ id }) => id)).toContain('e0');
	const day = dots.filter(({ id }) => ['e2', 'e3', 'e4'].includes(id));
	expect(new Set(day.map(({ x }) => x)).size).toBe(1);
	expect(day.map(({ y }) => y)).toEqual([22, 18, 14]);
	expect(slashes).toHaveLength(scale.stretches.filter((stretch) => stretch.isBreak).length);
});
