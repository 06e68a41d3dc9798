import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { utcMs } from '#lib/model/calendar.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { storyScale, storyScaleDown } from './layout.ts';
import { eventsOf, randomPlaces, randomStory } from './random-stories.ts';
import { scaleOf, timeAt } from './scale.ts';
import type { Orientation, Tick } from './scene.ts';
import { textWidth } from './text.ts';
import { axisOf } from './axis.ts';
import { TICK_STYLE } from './tick-width.ts';
import { DATED_SCALES } from './window.ts';

const PUBLISHED = utcMs(2019, 8, 24);

function windowOf(from: string, to: string) {
	return { from: timeSpan(from).from, to: timeSpan(to).to };
}

/** Labels of the upper and the lower row, or of the only row where years alone are named, of a window that is all of its scale, or a part of a longer one. */
function labels(from: string, to: string, orientation: Orientation, whole = windowOf(from, to)) {
	const scale = scaleOf('true', [{ ...whole, length: 768, isBreak: false }]);
	const { ticks } = axisOf(scale, windowOf(from, to), orientation === 'across' ? 768 : 500, PUBLISHED, orientation);
	const row = (of: (tick: Tick) => boolean) => ticks.filter(of).map((tick) => tick.text);
	return {
		upper: row((tick) => tick.level === 'unit' || tick.level === 'day').join(' '),
		years: row((tick) => tick.level === 'year').join(', '),
		lower: row((tick) => tick.level === 'context').join(', ')
	};
}

test('a day whose month has no room below says it', () => {
	const days = windowOf('2019-08-21', '2019-08-23');
	const later = windowOf('2019-12', '2020');
	const scale = scaleOf('even', [
		{ ...windowOf('1990', '2009'), length: 150, isBreak: false },
		{ from: timeSpan('2009').to, to: days.from, length: 20, isBreak: true },
		{ ...days, length: 60, isBreak: false },
		{ from: days.to, to: later.from, length: 20, isBreak: true },
		{ ...later, length: 80, isBreak: false }
	]);
	const textsOf = (hasArticle: boolean) =>
		axisOf(scale, { from: timeSpan('1990').from, to: later.to }, 330, PUBLISHED, 'across', hasArticle).ticks.map(
			({ text }) => text
		);
	const texts = textsOf(true);
	expect(texts).toContain('Article published');
	// What was imported has no article that was published.
	expect(textsOf(false)).toContain('Published');
	expect(texts).not.toContain('August 2019');
	expect(texts).toContain('21 Aug');
});

describe('labels of the axis, from minutes to billions of years, across', () => {
	test.each([
		['2019-08-22T14:00', '2019-08-22T14:09', '14:00 14:05', 'Thursday, 22 August 2019'],
		[
			'2019-08-22T14:00:05',
			'2019-08-22T14:00:05',
			'14:00:05.000 14:00:05.200 14:00:05.400 14:00:05.600 14:00:05.800',
			'Thursday, 22 August 2019'
		],
		['2019-08-22', '2019-08-22', '00:00 06:00 12:00 18:00', 'Thursday, 22 August 2019'],
		['2019-08-21', '2019-08-24', 'Wednesday 21 Thursday 22 Friday 23 Saturday 24', 'August 2019'],
		// A leap day, and the end of a month.
		['2020-02-26', '2020-03-03', 'Wed 26 Thu 27 Fri 28 Sat 29 Sun 1 Mon 2 Tue 3', 'February 2020, March 2020'],
		[
			'2019-02-26',
			'2019-03-03',
			'Tuesday 26 Wednesday 27 Thursday 28 Friday 1 Saturday 2 Sunday 3',
			'February 2019, March 2019'
		],
		// The clocks of some places change here; the axis is in UTC.
		['2019-03-30', '2019-04-01', 'Saturday 30 Sunday 31 Monday 1', 'March 2019, April 2019'],
		['2018-08', '2018-09', '1 8 15 22 29 1 8 15 22 29', 'August 2018, September 2018'],
		['2018', '2018', 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec', '2018'],
		['2014', '2016', 'Jan Apr Jul Oct Jan Apr Jul Oct Jan Apr Jul Oct', '2014, 2015, 2016']
	])('%s to %s', (from, to, upper, lower) => {
		expect(labels(from, to, 'across')).toEqual({ upper, lower, years: '' });
	});

	test.each([
		['1910', '1999', '1910, 1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990'],
		['-0049', '0050', '50 BCE, 40 BCE, 30 BCE, 20 BCE, 10 BCE, 1, 10, 20, 30, 40, 50'],
		['-4999', '-0001', '5000 BCE, 4000 BCE, 3500 BCE, 3000 BCE, 2500 BCE, 2000 BCE, 1500 BCE, 1000 BCE, 500 BCE'],
		['Y-66000000', '2010', '60 million years BCE, 40 million years BCE, 20 million years BCE'],
		['Y-13800000000', '2010', '10 billion years BCE, 5 billion years BCE']
	])('only years next to the axis: %s to %s', (from, to, years) => {
		expect(labels(from, to, 'across')).toEqual({ upper: '', lower: '', years });
	});
});

describe('labels of the axis down the page, in one row', () => {
	test.each([
		['2019-08-22', '2019-08-22', '22 Aug', ''],
		['2018-08-21', '2018-08-24', '21 Aug Wed 22 Thu 23 Fri 24', ''],
		['2018', '2018', 'Jan 2018 Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec', ''],
		['2014', '2016', 'Jan 2014 Apr Jul Oct Jan 2015 Apr Jul Oct Jan 2016 Apr Jul Oct', ''],
		['1901', '1999', '', '1910, 1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990']
	])('%s to %s', (from, to, upper, lower) => {
		expect(labels(from, to, 'down')).toEqual({ upper, lower, years: '' });
	});
});

describe('a window deep in a long stretch', () => {
	test.each([
		['2018-08-21', '2018-08-24', 'Tuesday 21 Wednesday 22 Thursday 23 Friday 24', 'August 2018'],
		['2018-08-22T14:00', '2018-08-22T14:09', '14:00 14:05', 'Wednesday, 22 August 2018'],
		['2018', '2018', 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec', '2018']
	])('has the labels that it would have alone: %s to %s', (from, to, upper, lower) => {
		expect(labels(from, to, 'across', windowOf('1900', '2030'))).toEqual({ upper, lower, years: '' });
		expect(labels(from, to, 'across', windowOf('Y-20000', '2030')).lower).toBe(lower);
	});
});

describe('an axis of any story', () => {
	const random = fc.record({
		story: randomStory(30),
		places: randomPlaces,
		name: fc.constantFrom(...DATED_SCALES),
		length: fc.integer({ min: 280, max: 1800 }),
		orientation: fc.constantFrom<Orientation>('across', 'down')
	});

	function extentOf(tick: Tick): [number, number] {
		const width = textWidth(tick.text, TICK_STYLE);
		if (tick.anchor === 'start') return [tick.at, tick.at + width];
		return tick.anchor === 'end' ? [tick.at - width, tick.at] : [tick.at - width / 2, tick.at + width / 2];
	}

	it('has labels 8 px apart in a row, all in the picture, each with a key of its own, none a year 0', () => {
		fc.assert(
			fc.property(random, ({ story, places, name, length, orientation }) => {
				const across = orientation === 'across';
				const scale = across ? storyScale(story, name, length) : storyScaleDown(story, name, 358);
				const px = across ? length : Math.round(scale.length);
				const window = places ? { from: timeAt(scale, places[0]), to: timeAt(scale, places[1]) } : scale.whole;
				const { ticks } = axisOf(scale, window, px, story.publishedAt, orientation);
				expect(new Set(ticks.map((tick) => tick.key)).size).toBe(ticks.length);
				expect(ticks.filter((tick) => /^0 |^0$| 0$/.test(tick.text))).toEqual([]);
				if (!across) {
					ticks.slice(1).forEach((tick, i) => expect(tick.at - (ticks[i]?.at ?? 0)).toBeGreaterThanOrEqual(18));
					return;
				}
				for (const levels of [
					['unit', 'day'],
					['context', 'caption']
				]) {
					const row = ticks.filter((tick) => levels.includes(tick.level)).map(extentOf);
					row.sort((a, b) => a[0] - b[0]);
					row.forEach(([start, end], i) => {
						expect(start).toBeGreaterThanOrEqual(-0.01);
						expect(end).toBeLessThanOrEqual(px + 0.01);
						const before = row[i - 1];
						if (before) expect(start - before[1]).toBeGreaterThanOrEqual(8 - 0.01);
					});
				}
			}),
			{ numRuns: 150 }
		);
	}, 300_000);

	it('lies in pieces end to end, with the time that each break leaves out in words', () => {
		const story = { events: eventsOf('1965', '2016-11', '2019-08-22', '2019-11-21'), publishedAt: PUBLISHED };
		const scale = storyScale(story, 'even', 768);
		const { pieces } = axisOf(scale, scale.whole, 768, PUBLISHED, 'across');
		expect(pieces.flatMap(({ words }) => words ?? [])).toEqual(['51 years', '3 years', '24 hours', '3 months']);
		expect(pieces[0]?.start).toBe(0);
		expect(pieces.at(-1)?.end).toBeCloseTo(768, 6);
		expect(pieces.filter(({ kind }) => kind === 'ahead')).toHaveLength(1);
	});
});

describe('the axis of a window beyond the story', () => {
	it('goes on to the end of the window', () => {
		const scale = scaleOf('even', [
			{ ...windowOf('2019-08', '2019-08'), length: 400, isBreak: false },
			{ ...windowOf('2019-09', '2019-10'), length: 40, isBreak: true },
			{ ...windowOf('2019-11', '2019-11'), length: 100, isBreak: false }
		]);
		const { pieces } = axisOf(scale, windowOf('2019', '2019'), 768, PUBLISHED, 'across');
		expect(pieces[0]?.start).toBe(0);
		expect(pieces.at(-1)?.end).toBe(768);
	});
});

describe('labels next to the words of a break, or to the line of the publication', () => {
	it('keep clear of both', () => {
		const scale = scaleOf('even', [
			{ ...windowOf('2019-06', '2019-06'), length: 22, isBreak: false },
			{ ...windowOf('2019-07', '2019-07'), length: 40, isBreak: true },
			{ ...windowOf('2019-08', '2019-08'), length: 700, isBreak: false }
		]);
		const { pieces, ticks } = axisOf(scale, windowOf('2019-06', '2019-08'), 762, PUBLISHED, 'across');
		expect(pieces.find(({ kind }) => kind === 'break')?.words).toBe('4 weeks');
		const published = 62 + (700 * 23) / 31;
		for (const { text, at, anchor, level } of ticks) {
			if (level === 'caption') continue;
			const width = textWidth(text, TICK_STYLE);
			const from = anchor === 'start' ? at : anchor === 'middle' ? at - width / 2 : at - width;
			expect(from > published || from + width < published, `${text} on the line`).toBe(true);
			if (level === 'unit') expect(from >= 62 || from + width < 22, `${text} on the break`).toBe(true);
		}
	});
});
