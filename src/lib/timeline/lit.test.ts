import { describe, expect, it } from 'vitest';
import { clusterOf } from './clusters.ts';
import { eventTable } from './table.ts';
import { layout, storyScale } from './layout.ts';
import { litCounter } from './lit.ts';
import { eventOf } from './random-stories.ts';
import type { Cluster } from './scene.ts';
import * as dense from './dense/parts.ts';

const events = Array.from({ length: 600 }, (_, i) => eventOf(String(1500 + (i % 200)), { id: `e${i}`, told: i })).sort(
	(a, b) => a.span.from - b.span.from
);
const story = { events, publishedAt: events.at(-1)?.span.to ?? 0 };
const scale = storyScale(story, 'true', 800);
const scene = (window: { from: number; to: number } | null) =>
	layout(eventTable(story, events, scale, dense), window, {
		orientation: 'across',
		width: 800,
		height: 500,
		selectedId: null
	});

describe('the matches in a cluster', () => {
	it('are counted exactly, of many events and of few', () => {
		const places = new Set(events.filter((_, i) => i % 3 === 0).map(({ told }) => told));
		const count = litCounter(places);
		const { clusters } = scene(null);
		expect(clusters.length).toBeGreaterThan(5);
		for (const cluster of clusters)
			expect(count(cluster)).toBe(cluster.events.filter(({ told }) => places.has(told)).length);
		expect(litCounter(new Set())(clusterOf([], 0, 0, null))).toBe(0);
	});

	it('are gathered once while the picture moves', () => {
		let gathered = 0;
		const watched = (cluster: Cluster): Cluster => ({
			...cluster,
			get events() {
				gathered++;
				return cluster.events;
			}
		});
		const count = litCounter(new Set([5]));
		const [from, to] = [scale.whole.from, scale.whole.to];
		const first = scene({ from, to: (from + to) / 2 }).clusters.map(watched);
		for (const cluster of first) count(cluster);
		expect(gathered).toBe(first.length);
		for (const cluster of first) count(cluster);
		expect(gathered).toBe(first.length);
	});
});
