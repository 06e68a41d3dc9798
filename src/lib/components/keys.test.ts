import { describe, expect, it } from 'vitest';
import { commandOfKey, DEFAULT_CHOICE, formatChoice, type KeyChoice, keysOf, parseChoice } from './keys.ts';

const own = (keys: KeyChoice['own'], on = true): KeyChoice => ({ on, own: keys });

describe('commandOfKey', () => {
	it.each([
		['n', 'next'],
		['k', 'previous'],
		['=', 'zoom-in'],
		['f', 'fit'],
		['g', 'burst'],
		['G', 'gap'],
		['?', 'help'],
		['q', null],
		['Enter', null]
	])('reads %s as %s', (key, command) => {
		expect(commandOfKey(DEFAULT_CHOICE, key)).toBe(command);
	});
	it('answers nothing once single keys are off', () => {
		expect(commandOfKey(own({ fit: 'h' }, false), 'h')).toBeNull();
		expect(commandOfKey(own({}, false), 'n')).toBeNull();
	});
	it('takes the reader’s own key in place of those that were', () => {
		const choice = own({ next: '.' });
		expect([commandOfKey(choice, '.'), commandOfKey(choice, 'n')]).toEqual(['next', null]);
		expect(keysOf(choice, 'next')).toEqual(['.']);
	});
	it('gives a key that was another command’s to the one the reader chose it for', () => {
		expect(commandOfKey(own({ help: 'n' }), 'n')).toBe('help');
	});
});

describe('a choice that is kept', () => {
	it.each([DEFAULT_CHOICE, own({ next: '.', help: ':' }), own({}, false), own({ fit: 'é' }, false)])(
		'comes back as it was: %j',
		(choice) => {
			expect(parseChoice(formatChoice(choice))).toEqual(choice);
		}
	);
	it('leaves out what it does not know', () => {
		expect(parseChoice('dance:d next:ab next: fit:h')).toEqual(own({ fit: 'h' }));
		expect(parseChoice(null)).toEqual(DEFAULT_CHOICE);
	});
});
