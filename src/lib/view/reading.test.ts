import { describe, expect, it } from 'vitest';
import type { Story } from '#lib/model/story.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { storyScale } from '#lib/timeline/layout.ts';
import { eventOf } from '#lib/timeline/random-stories.ts';
import { Reading } from './reading.svelte.ts';
import { TimelineView } from './timeline-view.svelte.ts';

const at = (paragraph: number, start = 0) => ({
	paragraph,
	start,
	end: start + 1,
	exact: 'x',
	proof: 'exact' as const
});

/** Paragraph 1 tells of the signing and the end, 2 of the treaty and the signing again, 3 of nothing. */
const STORY: Story = {
	slug: 'pact',
	meta: {} as Story['meta'],
	publishedWords: '23 August 2019',
	publishedAt: timeSpan('2019-08-23').to,
	paragraphs: ['x', 'x', 'x'],
	events: [
		eventOf('1965', { id: 'treaty', told: 2, sources: [at(2)], countries: ['JP'] }),
		eventOf('2016-11', { id: 'signing', told: 0, sources: [at(1), at(2)], countries: ['KR'] }),
		eventOf('2019-08-22', { id: 'end', told: 1, sources: [at(1)], countries: ['KR'] })
	],
	countries: []
};

function page() {
	const view = new TimelineView(STORY);
	const reading = new Reading(view);
	return { view, reading, lit: () => [...reading.lit].sort().join(' ') };
}

describe('what is lit', () => {
	it('is nothing before anything is read', () => {
		expect(page().reading.lit.size).toBe(0);
	});

	it('are the events of the paragraph that is read, further sources too', () => {
		const { reading, lit } = page();
		reading.read(1);
		expect(lit()).toBe('0 1');
		reading.read(2);
		expect(lit()).toBe('0 2');
		reading.read(3);
		expect(lit()).toBe('');
	});

	it('are those of the paragraph that is pointed at as long as it is', () => {
		const { reading, lit } = page();
		reading.read(1);
		reading.point(2);
		expect(lit()).toBe('0 2');
		reading.point(null);
		expect(lit()).toBe('0 1');
	});

	it('is with them the event under the pointer', () => {
		const { view, reading, lit } = page();
		reading.read(1);
		view.hover('treaty');
		expect(lit()).toBe('0 1 2');
	});
});

it('a jump holds what it leads to until the page has arrived', () => {
	const { reading } = page();
	reading.jump(2);
	expect([reading.paragraph, reading.isHeld]).toEqual([2, true]);
	reading.release();
	expect([reading.paragraph, reading.isHeld]).toEqual([2, false]);
});

describe('the window for what is read', () => {
	const scale = storyScale(STORY, 'true', 1000);
	const holds = (window: { from: number; to: number } | null, when: string) => {
		const span = timeSpan(when);
		return window !== null && window.from <= span.from && window.to >= span.to;
	};

	it('shows its events, and is as wide as the reader had it', () => {
		const { view, reading } = page();
		view.show({ from: timeSpan('1970').from, to: timeSpan('1980').from });
		reading.follow(true);
		reading.read(1);
		const window = reading.windowFor(scale);
		expect(holds(window, '2019-08-22')).toBe(true);
		expect((window?.to ?? 0) - (window?.from ?? 0)).toBeCloseTo(timeSpan('1980').from - timeSpan('1970').from, -4);
	});

	it('goes back to that width after events that lay further apart', () => {
		const { view, reading } = page();
		const width = timeSpan('1980').from - timeSpan('1970').from;
		view.show({ from: timeSpan('1970').from, to: timeSpan('1980').from });
		reading.read(2);
		view.show(reading.windowFor(scale));
		reading.settle();
		expect((view.window?.to ?? Infinity) - (view.window?.from ?? 0)).toBeGreaterThan(4 * width);
		reading.read(1);
		const next = reading.windowFor(scale);
		expect((next?.to ?? 0) - (next?.from ?? 0)).toBeCloseTo(width, -4);
	});

	it('passes over events that the filters hide', () => {
		const { view, reading } = page();
		view.filters.change({ countries: ['JP'] });
		reading.read(1);
		expect(reading.windowFor(scale)).toBeNull();
	});
});
