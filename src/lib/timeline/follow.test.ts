import { describe, expect, it, test } from 'vitest';
import { followedPart, followWindow } from './follow.ts';
import { positionOf, scaleOf } from './scale.ts';
import type { TimeWindow } from './window.ts';

/** A thousand ms, one px each. */
const SCALE = scaleOf('true', [{ from: 0, to: 1000, length: 1000, isBreak: false }]);
const at = (...times: number[]) => times.map((time) => ({ from: time, to: time }));

describe('followWindow', () => {
	test.each<[string, { from: number; to: number }[], TimeWindow | null, number, TimeWindow | null]>([
		['goes to the event, as wide as it was', at(800), { from: 0, to: 200 }, 0.2, { from: 700, to: 900 }],
		['from the whole shows a part', at(500), null, 0.3, { from: 350, to: 650 }],
		['stays where the events are in sight', at(50, 100), { from: 0, to: 200 }, 0.2, { from: 0, to: 200 }],
		['moves where one is near the edge', at(195), { from: 0, to: 200 }, 0.2, { from: 95, to: 295 }],
		['stays within the whole', at(990), { from: 0, to: 200 }, 0.2, { from: 800, to: 1000 }],
		['widens for events that lie apart', at(100, 500), { from: 0, to: 200 }, 0.2, { from: 50, to: 550 }],
		['goes back to its width', at(300), { from: 50, to: 550 }, 0.2, { from: 200, to: 400 }],
		['shows the middle of what is longer', [{ from: 100, to: 900 }], null, 0.2, { from: 400, to: 600 }],
		['shows all for what lies all over', at(0, 1000), { from: 0, to: 200 }, 0.2, null],
		['open ends count for nothing', [{ from: 300, to: Infinity }], null, 0.2, { from: 200, to: 400 }],
		['stays where there is nothing to go to', [], { from: 0, to: 200 }, 0.2, { from: 0, to: 200 }]
	])('%s', (_, spans, shown, part, expected) => {
		expect(followWindow(SCALE, spans, shown, part)).toEqual(expected);
	});

	it('gives back the very window that it lets stand, so that nothing is drawn again', () => {
		const shown = { from: 0, to: 200 };
		expect(followWindow(SCALE, at(100), shown, 0.2)).toBe(shown);
	});
});

it('a window is followed as wide as it is, and the whole by a third', () => {
	expect(followedPart(SCALE, { from: 100, to: 350 })).toBeCloseTo(0.25);
	expect(followedPart(SCALE, null)).toBeCloseTo(1 / 3);
	expect(positionOf(SCALE, 250)).toBe(0.25);
});
