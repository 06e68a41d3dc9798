import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRASP_PX, stripFrame } from './strip-frame.ts';

describe('stripFrame', () => {
	it.each([
		['the whole story', 0, 1, [0, 800, 0, 800, 12, 776]],
		['a wide window', 0.25, 0.75, [200, 600, 200, 600, 212, 376]],
		['a narrow one', 0.5, 0.51, [400, 408, 380, 428, 392, 24]],
		['one at the start', 0, 0.001, [0, 2, 0, 48, 12, 24]],
		['one at the end', 0.999, 1, [798, 800, 752, 800, 764, 24]]
	])('of %s', (_, start, end, frame) => {
		const { x0, x1, startAt, endAt, grab } = stripFrame(start, end, 800);
		const round = (n: number) => Math.round(n * 10) / 10;
		expect([x0, x1, startAt, endAt, grab.x, grab.width].map(round)).toEqual(frame);
	});

	it('can be grasped in three places, whatever the window', () => {
		const part = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(part, part, fc.integer({ min: 200, max: 2000 }), (a, b, width) => {
				const { x0, x1, startAt, endAt, grab } = stripFrame(Math.min(a, b), Math.max(a, b), width);
				expect(startAt).toBeGreaterThanOrEqual(0);
				expect(endAt).toBeLessThanOrEqual(width + 1e-6);
				expect(startAt).toBeLessThanOrEqual(x0);
				expect(endAt).toBeGreaterThanOrEqual(x1 - 1e-6);
				expect(grab.width).toBeGreaterThanOrEqual(GRASP_PX - 1e-6);
				expect(grab.x - startAt).toBeCloseTo(GRASP_PX / 2);
			})
		);
	});
});
