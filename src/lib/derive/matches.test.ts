import { describe, expect, it } from 'vitest';
import { matchesOf } from './matches.ts';

describe('matchesOf', () => {
	it('gives the matches in the order of the text, with their groups and places', () => {
		const matches = matchesOf('May 1, June 2', /(?<month>\p{L}+) (\d)/gu);
		expect(matches.map(({ index, 0: words, groups }) => [index, words, groups?.month])).toEqual([
			[0, 'May 1', 'May'],
			[7, 'June 2', 'June']
		]);
	});
	it('begins each text at its start, wherever the pattern was left', () => {
		const pattern = /a/g;
		pattern.lastIndex = 3;
		expect(matchesOf('abca', pattern)).toHaveLength(2);
		expect(matchesOf('abca', pattern)).toHaveLength(2);
	});
	it('comes to an end on matches without characters', () => {
		expect(matchesOf('abc', /x*/g)).toHaveLength(4);
	});
});
