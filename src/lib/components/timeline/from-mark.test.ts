import { expect, test } from 'vitest';
import { eventOf } from '#lib/timeline/random-stories.ts';
import type { Cluster, Label, Mark } from '#lib/timeline/scene.ts';
import {
	areAlike,
	areAlikeCircles,
	labelTarget,
	lineKey,
	placeOf,
	rankLists,
	shapeKey,
	steady,
	stemOf,
	wordsKey
} from './from-mark.ts';

const LABEL: Label = {
	lines: ['Pact', 'ends'],
	x: 314,
	y: 104.5,
	lineHeight: 17,
	anchor: 'start',
	major: false,
	sub: null,
	box: { x0: 314, y0: 94.1, x1: 344, y1: 124.6 }
};
const BAR: Mark = {
	event: eventOf('1910/1945'),
	shape: 'bar',
	start: 100.2,
	end: 300.2,
	centre: 200.2,
	place: 100.2,
	begins: 100.2,
	fadeStart: 0,
	fadeEnd: 0,
	openStart: false,
	openEnd: false,
	beyondStart: false,
	beyondEnd: false,
	breaks: [150.2],
	column: null,
	depth: 100,
	size: 10,
	stem: { x0: 200.2, y0: 100, x1: 200.2, y1: 500 },
	label: LABEL,
	ahead: false,
	countedIn: null
};

/** The mark moved along time, as a pan moves it. */
function moved(mark: Mark, by: number): Mark {
	const { start, end, centre, breaks, stem } = mark;
	return {
		...mark,
		start: start + by,
		end: end + by,
		centre: centre + by,
		breaks: breaks.map((place) => place + by),
		stem: stem && { ...stem, x0: stem.x0 + by, x1: stem.x1 + by }
	};
}

test('a mark that only moves is drawn the same but for its place', () => {
	for (const by of [0.1, 1 / 3, 7.77, 512]) {
		const after = moved(BAR, by);
		expect(placeOf(after, 'across').x).toBeCloseTo(placeOf(BAR, 'across').x + by);
		expect(shapeKey(after)).toBe(shapeKey(BAR));
		expect(lineKey(stemOf(after, 'across'))).toBe(lineKey(stemOf(BAR, 'across')));
	}
});

test.each<[string, Partial<Mark>]>([
	['longer', { end: 301 }],
	['cut', { beyondEnd: true }],
	['broken elsewhere', { breaks: [160] }],
	['thicker', { size: 8 }]
])('one that is %s is drawn anew', (_, change) => {
	expect(shapeKey({ ...BAR, ...change })).not.toBe(shapeKey(BAR));
});

test('a label is the same wherever it stands, and another in other words', () => {
	expect(wordsKey({ ...LABEL, x: 1, y: 2 })).toBe(wordsKey(LABEL));
	expect(wordsKey({ ...LABEL, lines: ['Pact ends'] })).not.toBe(wordsKey(LABEL));
});

test('the target of a label is never lower than is asked for', () => {
	const low = { ...LABEL, box: { ...LABEL.box, y1: 104.1 } };
	expect(labelTarget(low, 24)).toEqual({ x: -6, y: -17.4, width: 42, height: 24 });
	expect(labelTarget(LABEL, 24).height).toBe(30.5);
});

test('the same countries have the same list of ranks', () => {
	const ranksOf = rankLists((code) => ['JP', 'KR'].indexOf(code) + 1);
	expect(ranksOf(['KR', 'JP'])).toEqual([2, 1]);
	expect(ranksOf(['KR', 'JP'])).toBe(ranksOf(['KR', 'JP']));
});

test('a mark that is drawn alike stays what it was; one that is not is the new one', () => {
	let now = [BAR];
	const marks = steady(
		() => now,
		({ event }) => event.id,
		(last, mark) => areAlike(last, mark, 'across')
	);
	expect(marks()[0]).toBe(BAR);
	const after = moved(BAR, 7.77);
	now = [{ ...after, label: { ...LABEL, x: LABEL.x + 7.77 } }];
	expect(marks()[0]).toBe(BAR);
	for (const change of [
		{ label: null },
		{ label: { ...LABEL, y: 90 } },
		{ label: { ...LABEL, lines: ['Pact'] } },
		{ end: 301 },
		{ depth: 120 },
		{ ahead: true },
		{ stem: null }
	]) {
		now = [{ ...BAR, ...change }];
		expect(marks()[0]).toBe(now[0]);
		now = [BAR];
		expect(marks()[0]).toBe(BAR);
	}
});

test('a circle is alike wherever it stands, and not where it counts or hangs otherwise', () => {
	const event = eventOf('1910');
	const circle: Cluster = {
		key: 'a b',
		count: 2,
		events: [event],
		top: [event],
		shares: new Map([['JP', 2]]),
		x: 10.3,
		y: 480,
		radius: 11.5,
		label: null,
		stem: { x0: 10.3, y0: 480, x1: 10.3, y1: 507 }
	};
	expect(areAlikeCircles(circle, { ...circle, x: 44, stem: { x0: 44, y0: 480, x1: 44, y1: 507 } })).toBe(true);
	expect(areAlikeCircles(circle, { ...circle, top: [event] })).toBe(false);
	expect(areAlikeCircles(circle, { ...circle, count: 3 })).toBe(false);
	expect(areAlikeCircles(circle, { ...circle, stem: null })).toBe(false);
	expect(areAlikeCircles(circle, { ...circle, label: LABEL })).toBe(false);
});
