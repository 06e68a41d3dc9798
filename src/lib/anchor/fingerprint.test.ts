import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fingerprint, normaliseText } from './fingerprint.ts';

describe('copies of one text are folded to one', () => {
	test.each([
		['It’s “so”', 'It\'s "so"'],
		['a — b', 'a - b'],
		['a—b', 'a - b'],
		['a -- b', 'a - b'],
		['1910–45', '1910 - 45'],
		['1910-45', '1910-45'], // a hyphen joins words; it is not taken for a dash
		['wait…', 'wait...'],
		['  a\u00a0b\r\n\tc ', 'a b c'],
		['cafe\u0301', 'caf\u00e9']
	])('%j becomes %j', (text, normal) => {
		expect(normaliseText(text)).toBe(normal);
	});

	it('and folding again changes nothing', () => {
		const text = fc.string({ unit: fc.constantFrom(...'ab -–—―…’“"\'.\u0301\n\u00a0é😀'), maxLength: 20 });
		fc.assert(
			fc.property(text, (any) => {
				expect(normaliseText(normaliseText(any))).toBe(normaliseText(any));
			})
		);
	});
});

describe('a fingerprint', () => {
	it('is the SHA-256 of the folded text', () => {
		// printf 'a - b' | sha256sum
		expect(fingerprint('a — b')).toBe('sha256-5a079debdfff12da1d964e8d70c9517ee439bec8f4dacfbc05277931c3b8f778');
		expect(fingerprint('')).toBe('sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
	});

	it('is the same for copies and another for other words', () => {
		expect(fingerprint('“It’s over” — he said')).toBe(fingerprint('"It\'s over" -- he  said'));
		expect(fingerprint('It is over')).not.toBe(fingerprint('It was over'));
	});
});
