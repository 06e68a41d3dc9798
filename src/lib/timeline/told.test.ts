import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '#lib/model/story.ts';
import { layout } from './layout.ts';
import { eventOf } from './random-stories.ts';
import { sceneFaults } from './scene-faults.ts';
import { eventTable } from './table.ts';
import { PARAGRAPH_MS, toldEvents, toldParagraphs, toldScale, toldTimes, toldWords } from './told.ts';

const told = (id: string, when: string, order: number, paragraph: number): TimelineEvent =>
	eventOf(when, { id, told: order, sources: [{ paragraph, start: 0, end: 1, exact: 'x', proof: 'exact' }] });

/** In time order; the article begins with the last. */
const EVENTS = [told('old', '1910/1945', 2, 3), told('mid', '1965~', 1, 1), told('new', '2019-08-22', 0, 1)];
const times = toldTimes({ events: EVENTS });

describe('the told scale', () => {
	it('gives the events of a paragraph an equal share of it each', () => {
		expect([...times].map(([id, time]) => [id, time / PARAGRAPH_MS])).toEqual([
			['new', 0.25],
			['mid', 0.75],
			['old', 2.5]
		]);
	});

	it('draws every event as a point, in told order, with its own words', () => {
		const events = toldEvents(EVENTS, times);
		expect(events.map(({ id, words }) => [id, words])).toEqual([
			['new', '22 August 2019'],
			['mid', 'about 1965'],
			['old', '1910 – 1945']
		]);
		const scale = toldScale(4, 768);
		const scene = layout(eventTable({ publishedAt: Infinity }, events, scale, null), null, {
			orientation: 'across',
			width: 768,
			height: 400,
			selectedId: null
		});
		expect(sceneFaults(scene, events)).toEqual([]);
		expect(scene.marks.map((mark) => [mark.event.id, mark.shape, Math.round(mark.centre)])).toEqual([
			['new', 'disc', 48],
			['mid', 'disc', 144],
			['old', 'disc', 480]
		]);
		expect(scene.published).toBeNull();
		expect(scene.axis.ticks.map(({ text }) => text)).toEqual(['¶ 1', '¶ 2', '¶ 3', '¶ 4']);
	});

	it('says its windows in paragraphs', () => {
		expect(toldParagraphs({ from: 2 * PARAGRAPH_MS, to: 8 * PARAGRAPH_MS })).toEqual([3, 8]);
		expect(toldWords({ from: 2.2 * PARAGRAPH_MS, to: 2.9 * PARAGRAPH_MS })).toBe('Paragraph 3');
		expect(toldWords({ from: 0, to: 8.1 * PARAGRAPH_MS })).toBe('Paragraphs 1 to 9');
	});
});
