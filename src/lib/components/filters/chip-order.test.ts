import { describe, expect, it } from 'vitest';
import { chipOrder, MOST_CHIPS } from './chip-order.ts';

const countries = [...'ABCDEFGH'].map((code, i) => ({ code, name: code, count: 9 - i, rank: i + 1 }));
const order = (chosen: string[], fits: number) =>
	chipOrder(countries, chosen, fits)
		.map(({ code }) => code)
		.join('');

describe('the row of countries', () => {
	it('begins with the most frequent', () => {
		expect(order([], 4)).toBe('ABCDEFGH');
	});

	it('stays in order while the chosen ones have room in it', () => {
		expect(order(['D', 'B'], 4)).toBe('ABCDEFGH');
	});

	it('begins with the chosen ones where one of them has no room', () => {
		expect(order(['B', 'F'], 4)).toBe('BFACDEGH');
	});

	it('is no longer than any row could be', () => {
		const many = Array.from({ length: 60 }, (_, i) => ({ code: `${i}`, name: '', count: 1, rank: i + 1 }));
		expect(chipOrder(many, ['50'], 5)).toHaveLength(MOST_CHIPS);
		expect(chipOrder(many, ['50'], 5)[0]?.code).toBe('50');
	});
});
