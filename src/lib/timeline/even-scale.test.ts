import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DAY_MS, utcMs } from '#lib/model/calendar.ts';
import { type TimeSpan, timeSpan } from '#lib/model/time-span.ts';
import { durationWords } from './duration-words.ts';
import { evenScale } from './even-scale.ts';
import { randomStory } from './random-stories.ts';
import { trueScale } from './true-scale.ts';

const PUBLISHED = utcMs(2019, 8, 24);

function even(...whens: readonly string[]) {
	return evenScale(
		whens.map((when) => timeSpan(when)),
		PUBLISHED,
		768
	);
}

const holdsFiner = (outer: TimeSpan) => (inner: TimeSpan) =>
	inner.from >= outer.from && inner.to <= outer.to && inner.to - inner.from < outer.to - outer.from;

/** Stretches as a reader sees them: first day, and what a break leaves out. */
function described(...whens: readonly string[]): string[] {
	return even(...whens).stretches.map(({ from, to, isBreak }) =>
		isBreak ? durationWords(from, to) : new Date(from).toISOString().slice(0, 10)
	);
}

describe('an even scale', () => {
	it('fills its length without holes, with finite numbers, and has the publication on a boundary', () => {
		fc.assert(
			fc.property(randomStory(60), fc.integer({ min: 200, max: 2000 }), (story, length) => {
				const scale = evenScale(
					story.events.map((event) => event.span),
					story.publishedAt,
					length
				);
				expect(scale.length).toBeCloseTo(length, 6);
				const bounds = scale.stretches.flatMap(({ from, to }) => [from, to]);
				expect(bounds).toContain(story.publishedAt);
				expect(bounds.every(Number.isFinite)).toBe(true);
				scale.stretches.forEach(({ from, start }, i) => {
					const before = scale.stretches[i - 1];
					if (before) expect([before.to, before.end]).toEqual([from, start]);
				});
			})
		);
	});

	// What is known only roughly may reach past the ends; it is drawn over the finer dates that it holds.
	it('has a part of every event on it, and all of what holds no finer date', () => {
		fc.assert(
			fc.property(randomStory(40), (story) => {
				const spans = story.events.map((event) => event.span);
				const { whole } = evenScale(spans, story.publishedAt, 768);
				for (const span of spans) {
					expect(span.from).toBeLessThan(whole.to);
					expect(span.to).toBeGreaterThan(whole.from);
					if (span.precision !== 'day' || span.lasted) continue;
					if (!spans.some(holdsFiner(span))) expect(span.from).toBeGreaterThanOrEqual(whole.from);
				}
			})
		);
	});

	it('breaks only where nothing is known to happen', () => {
		fc.assert(
			fc.property(randomStory(40), (story) => {
				const scale = evenScale(
					story.events.map((event) => event.span),
					story.publishedAt,
					768
				);
				for (const gap of scale.stretches.filter((stretch) => stretch.isBreak)) {
					const inside = story.events.filter(({ span }) => span.from >= gap.from && span.to <= gap.to);
					expect(inside).toEqual([]);
				}
			})
		);
	});

	test.each<[string[], string[]]>([
		[[], ['2019-08-23']],
		[['2019-08-23'], ['2019-08-23']],
		[
			['1965', '2019-08-23'],
			['1965-01-01', '54 years', '2019-08-23']
		],
		[
			['1910/1945', '1965', '2016-11', '2019-08-23'],
			['1910-01-01', '19 years', '1965-01-01', '51 years', '2016-11-01', '3 years', '2019-08-23']
		],
		// What holds a finer date decides nothing.
		[
			['2019', '2019-08', '2019-08-22', '2019-08-23'],
			['2019-08-22', '2019-08-23']
		],
		// Ends that are not known decide nothing either.
		[
			['../2016-11', '2019-08-23'],
			['2016-11-01', '3 years', '2019-08-23']
		],
		[['2019-08-23/..'], ['2019-08-23']],
		[
			['2019-08-22', '2019-08-22', '2019-08-22', '2019-08-23'],
			['2019-08-22', '2019-08-23']
		]
	])('of %j', (whens, expected) => {
		expect(described(...whens)).toEqual(expected);
	});

	it('gives a busy day the room of a column, and a lone date its own stretch', () => {
		const scale = even('1965', ...Array.from({ length: 6 }, () => '2019-08-22'), '2019-08-23');
		const px = (from: number) => {
			const stretch = scale.stretches.find((candidate) => candidate.from === from);
			return stretch ? (stretch.end - stretch.start) * 768 : 0;
		};
		expect(px(utcMs(2019, 8, 22))).toBeGreaterThan(150);
		expect(px(utcMs(1965))).toBeGreaterThan(20);
		expect(px(utcMs(1965))).toBeLessThan(px(utcMs(2019, 8, 22)));
	});

	test.each([
		['one instant', ['2019-08-22T14:30:05Z']],
		['BCE', ['-0509', '-0043-03-15', '0000']],
		['billions of years', ['Y-13800000000', 'Y-4540000000', '2019-08-22']],
		['only open intervals', ['../2016', '2017/..', '/2018', '2019/']],
		[
			'five hundred days',
			Array.from({ length: 500 }, (_, i) => new Date(PUBLISHED - i * 3 * DAY_MS).toISOString().slice(0, 10))
		]
	])('stands for %s', (_, whens) => {
		const { stretches } = even(...whens);
		expect(stretches.length).toBeGreaterThan(0);
		for (const { from, to, start, end } of stretches) {
			expect([from, to, start, end].every(Number.isFinite)).toBe(true);
			expect(to).toBeGreaterThan(from);
			expect(end).toBeGreaterThan(start);
		}
	});
});

describe('a true scale', () => {
	const scale = trueScale([timeSpan('1910/1945'), timeSpan('2019-11-21')], PUBLISHED, 768);

	it('is one stretch of the same length for the same time', () => {
		expect(scale.stretches).toHaveLength(1);
		expect(scale.length).toBe(768);
	});

	it('leaves a little room at both sides', () => {
		expect(scale.whole.from).toBeLessThan(utcMs(1910));
		expect(scale.whole.to).toBeGreaterThan(utcMs(2019, 11, 22));
		expect(scale.whole.from).toBeGreaterThan(utcMs(1905));
	});

	test.each([
		['no date', []],
		['only open ends', ['../2019-08-23']],
		['an instant at the publication', ['2019-08-24T00:00:00Z']]
	])('stands for %s', (_, whens) => {
		const { whole } = trueScale(
			whens.map((when) => timeSpan(when)),
			PUBLISHED,
			768
		);
		expect(whole.to - whole.from).toBeGreaterThanOrEqual(2 * DAY_MS);
	});
});
