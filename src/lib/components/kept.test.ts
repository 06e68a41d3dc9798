import { expect, test } from 'vitest';
import { kept } from './kept.ts';

test('a value stays the same object until its key changes', () => {
	let now = { x: 1, far: 1 };
	const value = kept(
		() => now,
		({ x }) => String(x)
	);
	const first = value();
	now = { x: 1, far: 2 };
	expect(value()).toBe(first);
	now = { x: 2, far: 2 };
	expect(value()).toBe(now);
});

test('a key may be empty', () => {
	const first = {};
	let now = first;
	const value = kept(
		() => now,
		() => ''
	);
	expect(value()).toBe(first);
	now = {};
	expect(value()).toBe(first);
});
