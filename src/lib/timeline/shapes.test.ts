import { describe, expect, it, test } from 'vitest';
import { barStripes, clusterArcs, ringParts, spanHalves } from './shapes.ts';

const numbers = (d: string) => [...d.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text));

describe('a ring', () => {
	test.each([
		[1, 1],
		[2, 2],
		[3, 2]
	])('of %d countries has %d parts', (countries, parts) => {
		const made = ringParts(5.25, countries);
		expect(made.map(({ country }) => country)).toEqual(Array.from({ length: parts }, (_, i) => i));
		for (const { d } of made) expect(numbers(d).every((n) => Math.abs(n) <= 5.25)).toBe(true);
	});
});

describe('the stripes of a bar', () => {
	test.each([
		[10, 1],
		[10, 2],
		[10, 3],
		[8, 2],
		[6, 3]
	])('of %d px for %d countries fill it, 1 px apart, the first the thickest', (thickness, countries) => {
		const stripes = barStripes(thickness, countries);
		expect(stripes.map(({ country }) => country)).toEqual(Array.from({ length: countries }, (_, i) => i));
		expect(stripes[0]?.y).toBe(-thickness / 2);
		const last = stripes.at(-1);
		expect((last?.y ?? 0) + (last?.height ?? 0)).toBeCloseTo(thickness / 2, 9);
		stripes.slice(1).forEach((stripe, i) => {
			const above = stripes[i];
			expect(stripe.y - (above?.y ?? 0) - (above?.height ?? 0)).toBeCloseTo(1, 9);
			expect(stripe.height).toBeLessThan(stripes[0]?.height ?? 0);
		});
	});
});

describe('the halves of a span', () => {
	const ends = (d: string) => [d.match(/^M([\d.]+),0V/)?.[1], d.match(/H([\d.-]+)a?.*V0$/)?.[1]].map(Number);

	test.each([
		[100, 5, 4.125],
		[100, 5, 0],
		[6, 5, 4.125]
	])(
		'of %d px, half as thick as %d px, with corners of %d px mirror each other and meet in the middle',
		(length, half, round) => {
			const [upper, lower] = spanHalves(length, half, 0.875, round);
			const r = Math.min(round, (length - 1.75) / 2);
			for (const d of [upper, lower]) {
				expect(ends(d)[0]).toBeCloseTo(0.875, 1);
				expect(ends(d)[1]).toBeCloseTo(length - 0.875 - r, 1);
				expect(d.endsWith('V0')).toBe(true);
				expect(d.includes('a')).toBe(round > 0);
			}
			expect(upper).toContain(`V${Math.round(-100 * (half - 0.875 - r)) / 100 || 0}`);
			expect(lower).toContain(`V${Math.round(100 * (half - 0.875 - r)) / 100}`);
		}
	);

	it('are never turned inside out by a span too short for its outline', () => {
		for (const d of spanHalves(1, 5, 0.875, 4.125)) expect(d).toMatch(/^M0\.88,0V-?4\.1[23]H0\.88V0$/);
	});
});

describe('the arcs of a cluster', () => {
	it('are a full circle for one country', () => {
		expect(clusterArcs(11.5, [7])).toEqual(['M-11.5,0A11.5,11.5 0 1 1 11.5,0A11.5,11.5 0 1 1 -11.5,0Z']);
	});

	test.each([[[3, 1]], [[1, 1, 1]], [[98, 1, 1]], [[5, 4, 3, 2, 1]]])('of shares %j lie on the circle', (shares) => {
		const arcs = clusterArcs(11.5, shares);
		expect(arcs).toHaveLength(shares.length);
		for (const d of arcs) {
			const [x0 = NaN, y0 = NaN, , , , , , x1 = NaN, y1 = NaN] = numbers(d);
			expect(Math.hypot(x0, y0)).toBeCloseTo(11.5, 1);
			expect(Math.hypot(x1, y1)).toBeCloseTo(11.5, 1);
		}
	});

	it('give more than half of the round to more than half of the events', () => {
		expect(clusterArcs(11.5, [9, 1])[0]).toMatch(/A11\.5,11\.5 0 1 1/);
		expect(clusterArcs(11.5, [9, 1])[1]).toMatch(/A11\.5,11\.5 0 0 1/);
	});
});
