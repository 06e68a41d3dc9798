/** The axis of a story that has a time zone. */
import { describe, expect, test } from 'vitest';
import { DAY_MS, utcMs } from '#lib/model/calendar.ts';
import { clockOf } from '#lib/model/clock.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { zoneOf } from '#lib/model/zone-of.ts';
import { axisOf } from './axis.ts';
import { evenByCalendar } from './even-by-calendar.ts';
import { layout, storyScale, storyScaleDown } from './layout.ts';
import { eventOf } from './random-stories.ts';
import { scaleOf, tidyWindow } from './scale.ts';
import { storySummary } from './summary.ts';
import { eventTable } from './table.ts';
import { trueScale } from './true-scale.ts';
import { windowWords } from './window-words.ts';

const zone = zoneOf('America/New_York', utcMs(2015), utcMs(2021));
const clock = clockOf(zone);
const spanOf = (when: string) => timeSpan(when, clock);
const publishedAt = spanOf('2019-11-05').to;

/** A story around the night in which the clocks are set back. */
function storyIn(here: typeof zone) {
	const own = clockOf(here);
	const whens = ['2016', '2018-05', '2019-11-02', '2019-11-03', '2019-11-03', '2019-11-03', '2019-11-04'];
	const events = whens.map((when, i) => eventOf(when, { id: `e${i}`, told: i, span: timeSpan(when, own) }));
	return { events, publishedAt: timeSpan('2019-11-05', own).to, zone: here };
}

const texts = (axis: ReturnType<typeof axisOf>) => axis.ticks.map(({ text }) => text);

test.each(['even', 'true'] as const)('on the %s scale it says of its days what that of UTC says', (name) => {
	for (const orientation of ['across', 'down'] as const) {
		const [own, utc] = [zone, undefined].map((here) => {
			const story = storyIn(here);
			const scale = orientation === 'across' ? storyScale(story, name, 768) : storyScaleDown(story, name, 358);
			const size = { width: 768, height: Math.round(orientation === 'across' ? 588 : scale.length) };
			return layout(eventTable(story, story.events, scale, null), null, { orientation, ...size, selectedId: null });
		});
		expect(own && texts(own.axis)).toEqual(utc && texts(utc.axis));
		expect(own?.axis.pieces.map(({ kind, words }) => [kind, words])).toEqual(
			utc?.axis.pieces.map(({ kind, words }) => [kind, words])
		);
		expect(own?.axis.zone).toBeUndefined();
	}
});

describe('a day of 25 hours', () => {
	const day = spanOf('2019-11-03');
	const scale = trueScale([day], publishedAt, 768, clock);

	test('has its hours between true midnights, and says whose they are once', () => {
		const axis = axisOf(scale, day, 1000, publishedAt, 'across');
		expect(texts(axis)).toEqual(['Sunday, 3 November 2019, New York time', '00:00', '06:00', '12:00', '18:00']);
		const at = Object.fromEntries(axis.ticks.map((tick) => [tick.text, tick.at]));
		expect(at['06:00']).toBeCloseTo((1000 * 7) / 25);
		expect(at['18:00']).toBeCloseTo((1000 * 19) / 25);
	});

	test('down the page has the zone above its hours', () => {
		const axis = axisOf(scale, day, 1000, publishedAt, 'down');
		expect(axis.zone).toBe('New York time');
		expect(texts(axis).join()).not.toContain('New York');
	});
});

test.each([
	['2019-11-03', '2019-11-03', '3 November 2019'],
	['2019-03-10', '2019-03-10', '10 March 2019'],
	['2019-11-02', '2019-11-04', '2 to 4 November 2019'],
	['2019-11-03T18:00', '2019-11-03T19:59', '3 November 2019, 18:00 to 20:00 New York time'],
	['2019-11-03T18:00Z', '2019-11-03T19:59Z', '3 November 2019, 13:00 to 15:00 New York time']
])('the window from %s to %s is “%s”', (from, to, words) => {
	expect(windowWords({ from: spanOf(from).from, to: spanOf(to).to }, clock)).toBe(words);
});

test('a moment by itself goes without the zone where that has no room', () => {
	const moment = spanOf('2019-11-03T18:20');
	const said = [330, 220].map((length) => {
		const scale = scaleOf(
			'even',
			[
				{ ...spanOf('2010'), length: 24, isBreak: false },
				{ from: spanOf('2010').to, to: moment.from, length: 60, isBreak: true },
				{ from: moment.from, to: moment.to, length: 24, isBreak: false },
				{ from: moment.to, to: spanOf('2021').from, length: 60, isBreak: true },
				{ ...spanOf('2021'), length: 24, isBreak: false }
			],
			clock
		);
		return texts(axisOf(scale, scale.whole, length, spanOf('2022').to, 'across'));
	});
	expect(said[0]).toContain('3 Nov 2019, 18:20, New York time');
	expect(said[1]).toContain('3 Nov 2019, 18:20');
});

test('edges of a window that is moved fall on its midnights', () => {
	const scale = trueScale([spanOf('2019')], publishedAt, 768, clock);
	const window = { from: spanOf('2019-02-01').from + 900_000, to: spanOf('2019-08-01').from - 900_000 };
	expect(tidyWindow(scale, window, 768)).toEqual({ from: spanOf('2019-02-01').from, to: spanOf('2019-08-01').from });
});

test('the parts of many events begin at its midnights', () => {
	const spans = Array.from({ length: 300 }, (_, i) => spanOf(`2019-11-0${(i % 5) + 1}`));
	for (const { from, to } of evenByCalendar(spans, publishedAt, 768, clock).stretches) {
		for (const bound of [from, to]) expect(clock.local(bound) % DAY_MS).toBe(0);
	}
});

test('the shape in words counts its days', () => {
	const { events } = storyIn(zone);
	expect(storySummary(events, clock)).toBe(storySummary(storyIn(undefined).events));
	expect(storySummary(events, clock)).toContain('on 3 and 4 November 2019');
});
