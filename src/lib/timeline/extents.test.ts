import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { certainlyWithin, possiblyWithin } from '#lib/model/span-relations.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { markExtents } from './extents.ts';
import { storyScale } from './layout.ts';
import { eventOf, eventsOf, randomPlaces, randomStory } from './random-stories.ts';
import { pixels, scaleOf, timeAt } from './scale.ts';
import type { MarkExtent } from './scene.ts';
import { DATED_SCALES } from './window.ts';

/** The mark of a date in a window drawn over 1000 px, or null. */
function markOf(from: string, to: string, when: string): MarkExtent | null {
	const window = { from: timeSpan(from).from, to: timeSpan(to).to };
	const scale = scaleOf('true', [{ ...window, length: 1000, isBreak: false }]);
	return markExtents([eventOf(when)], scale, window, 1000)[0] ?? null;
}

function described(mark: MarkExtent | null): string {
	if (mark === null) return 'nothing';
	const point = mark.start === mark.end;
	return [
		mark.shape,
		point ? `at ${Math.round(mark.centre)}` : `${Math.round(mark.start)}–${Math.round(mark.end)}`,
		...(mark.column === null ? [] : ['on a rail']),
		...(mark.fadeStart > 0 ? [`fading in over ${Math.round(mark.fadeStart)}`] : []),
		...(mark.fadeEnd > 0 ? [`out over ${Math.round(mark.fadeEnd)}`] : []),
		...(mark.openStart ? ['open start'] : []),
		...(mark.openEnd ? ['open end'] : []),
		...(mark.beyondStart ? ['from before'] : []),
		...(mark.beyondEnd ? ['and on'] : [])
	].join(' ');
}

describe('shape by what the date means', () => {
	test.each([
		['2019', '2019', '2019-08-22', 'disc at 640'],
		['2019-08-21', '2019-08-24', '2019-08-22', 'disc at 261 on a rail'],
		['2019', '2019', '2019-08-22T14:30Z', 'disc at 640'],
		['1910', '2019', '2016-11', 'ring at 972'],
		['2019', '2019', '2019-08', 'span 581–666'],
		['2019', '2019', '2019-08~', 'span 540–707 fading in over 41 out over 41'],
		['2019', '2019', '2019-08-22~', 'bar 620–660 fading in over 15 out over 15'],
		['1910', '2019', '1965~/1970', 'bar 482–555 fading in over 18'],
		['1910', '2019', '1950/1960', 'bar 364–464'],
		['1910', '2019', '1945-08-15/1945-08-16', 'bar 321–327'],
		['1910', '2019', '../1960', 'bar 0–464 open start'],
		['1910', '2019', '1960/..', 'bar 455–1000 open end'],
		['1910', '2019', '/1960', 'bar 0–464 open start'],
		['1950', '1960', '1910/1955', 'bar 0–545 from before'],
		['1950', '1960', '1955/2019', 'bar 454–1000 and on'],
		['1950', '1960', '1945/1970', 'bar 0–1000 from before and on'],
		['1950', '1960', '1970', 'nothing'],
		['1950', '1960', '1949~', 'span 0–182 out over 73 from before']
	])('in %s to %s, %s: %s', (from, to, when, expected) => {
		expect(described(markOf(from, to, when))).toBe(expected);
	});
});

describe('marks of any story in any window', () => {
	const random = fc.record({ story: randomStory(40), places: randomPlaces, name: fc.constantFrom(...DATED_SCALES) });

	it('lie in the picture, and are of the events that may lie in the window', () => {
		fc.assert(
			fc.property(random, ({ story, places, name }) => {
				const scale = storyScale(story, name, 768);
				const window = places ? { from: timeAt(scale, places[0]), to: timeAt(scale, places[1]) } : scale.whole;
				const marks = markExtents(story.events, scale, window, 768);
				const ids = new Set(marks.map((mark) => mark.event.id));
				for (const { id, span } of story.events) {
					if (!possiblyWithin(span, window.from, window.to)) expect(ids).not.toContain(id);
					else if (certainlyWithin(span, window.from, window.to)) expect(ids).toContain(id);
				}
				for (const mark of marks) {
					for (const px of [mark.start, mark.end, mark.centre, mark.place, mark.begins]) {
						expect(px).toBeGreaterThanOrEqual(0);
						expect(px).toBeLessThanOrEqual(768);
					}
					expect(mark.fadeStart + mark.fadeEnd).toBeLessThanOrEqual(mark.end - mark.start);
					expect(mark.end).toBeGreaterThanOrEqual(mark.start);
				}
			})
		);
	});

	it('are cut where they cross a break of the axis', () => {
		const events = eventsOf('1910/2019', '1965', '2019-08-22', '2019-08-23');
		const publishedAt = timeSpan('2019-08-23').to;
		const scale = storyScale({ events, publishedAt }, 'even', 768);
		const [long] = markExtents(events, scale, scale.whole, 768);
		const breaks = scale.stretches.filter((stretch) => stretch.isBreak);
		expect(long?.breaks).toHaveLength(breaks.length);
		expect(long?.breaks.length).toBeGreaterThan(0);
	});
});

describe('what was told as past when the article was published', () => {
	const PUBLISHED = Date.UTC(2019, 7, 24);
	const window = { from: Date.UTC(2019, 6, 1), to: Date.UTC(2019, 11, 1) };
	const scale = scaleOf('true', [{ ...window, length: 1000, isBreak: false }]);
	const endOf = (when: string) => markExtents([eventOf(when)], scale, window, 1000, PUBLISHED)[0]?.end;
	const published = pixels(scale, window, 1000)(PUBLISHED);

	it.each(['2019-08', '2019-08~', '2019', '2019-07~/2019-08', '2019-08-23'])('%s ends there at the latest', (when) => {
		expect(endOf(when)).toBeLessThanOrEqual(published + 1e-6);
	});

	it.each(['2019-09', '2019-07/2019-10', '2019-08/..', '2019-08/', '2019-11-21~'])('%s goes on', (when) => {
		expect(endOf(when)).toBeGreaterThan(published + 1);
	});
});
