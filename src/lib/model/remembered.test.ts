import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

/** A function that counts its calls. */
function counted(most: number) {
	const calls: string[] = [];
	const lengthOf = remembered(most, (text) => {
		calls.push(text);
		return [text.length];
	});
	return { calls, lengthOf };
}

test('a text is worked out once, and both callers share the result', () => {
	const { calls, lengthOf } = counted(2);
	expect(lengthOf('may')).toBe(lengthOf('may'));
	expect(calls).toEqual(['may']);
});

test('of more texts than it holds it forgets the first', () => {
	const { calls, lengthOf } = counted(2);
	for (const text of ['a', 'b', 'c', 'c', 'a']) lengthOf(text);
	expect(calls).toEqual(['a', 'b', 'c', 'a']);
});

test('a very long text is not kept', () => {
	const { calls, lengthOf } = counted(2);
	const text = 'long '.repeat(5000);
	expect(lengthOf(text)).toEqual(lengthOf(text));
	expect(calls).toHaveLength(2);
});

test('a refusal is thrown each time', () => {
	const refuse = remembered(2, (text): string => {
		throw new Error(text);
	});
	expect(() => refuse('no')).toThrow('no');
	expect(() => refuse('no')).toThrow('no');
});
