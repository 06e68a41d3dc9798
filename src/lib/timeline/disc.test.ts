import { expect, test } from 'vitest';
import { discParts } from './disc.ts';

test.each([
	{ countries: 'none', ranks: [], parts: [Infinity] },
	{ countries: 'one', ranks: [2], parts: [2] },
	{ countries: 'two', ranks: [2, 1], parts: [2, 1] },
	{ countries: 'three', ranks: [1, 2, 3], parts: [1, 2, 3] },
	{ countries: 'more', ranks: [1, 2, 3, 4], parts: [1, 2, Infinity] }
])('a disc of $countries countries', ({ ranks, parts }) => {
	expect(discParts(ranks, 6.5).map(({ rank }) => rank)).toEqual(parts);
});

test('the leading part reaches 60 % of the width', () => {
	const x = Number(/^M([\d.]+)/.exec(discParts([1, 2], 6.5)[0]?.path ?? '')?.[1]);
	expect((x + 6.5) / 13).toBeCloseTo(0.57, 1);
});
