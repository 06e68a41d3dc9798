import { describe, expect, it } from 'vitest';
import { fromFrontCoded, frontCoded } from './front-coding.ts';

describe('front coding', () => {
	it('writes of each name how much it shares with the one before, and the rest', () => {
		expect(frontCoded(['Basel', 'Baden', 'Bader'])).toBe('0Baden4r2sel');
	});
	it.each([
		[['Łódź', 'Łomża', 'Saint-Denis', 'Saint-Denis-en-Val', "L'Aquila", 'St. Gallen']],
		[['Santa Cruz', 'Santa Cruz de la Sierra', 'Santa Cruz de Tenerife']],
		[['Ab', 'A', 'Abc']],
		[[]]
	])('reads %j back', (names) => {
		expect(fromFrontCoded(frontCoded(names))).toEqual([...names].sort());
	});
	it.each(['Ward 9', ''])('does not write "%s"', (name) => {
		expect(() => frontCoded([name])).toThrow(`"${name}"`);
	});
});
