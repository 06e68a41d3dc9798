import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { holds, type Part, partAround, within, withEarlier, withLater } from './part.ts';

describe('partAround', () => {
	test.each<[number, number, number, Part]>([
		[1000, 0, 100, { first: 0, last: 100 }],
		[1000, 500, 100, { first: 475, last: 575 }],
		[1000, 999, 100, { first: 900, last: 1000 }],
		[40, 30, 100, { first: 0, last: 40 }],
		[0, 0, 100, { first: 0, last: 0 }]
	])('of %i at %i, %i long, is %o', (total, at, size, part) => {
		expect(partAround(total, at, size)).toEqual(part);
	});

	it('holds the place it was opened at, and is as long as it can be', () => {
		const numbers = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.nat(499), fc.integer({ min: 1, max: 200 }));
		fc.assert(
			fc.property(numbers, ([total, at, size]) => {
				fc.pre(at < total);
				const part = partAround(total, at, size);
				expect(holds(part, at)).toBe(true);
				expect(part.last - part.first).toBe(Math.min(size, total));
			})
		);
	});
});

it('a part grows at either end as far as there is something', () => {
	const part = { first: 30, last: 60 };
	expect(withEarlier(part, 20)).toEqual({ first: 10, last: 60 });
	expect(withEarlier(part, 50)).toEqual({ first: 0, last: 60 });
	expect(withLater(part, 100, 20)).toEqual({ first: 30, last: 80 });
	expect(withLater(part, 70, 20)).toEqual({ first: 30, last: 70 });
});

it('a part of what has become less is its end', () => {
	expect(within({ first: 30, last: 60 }, 100)).toEqual({ first: 30, last: 60 });
	expect(within({ first: 30, last: 60 }, 50)).toEqual({ first: 20, last: 50 });
	expect(within({ first: 30, last: 60 }, 10)).toEqual({ first: 0, last: 10 });
});
