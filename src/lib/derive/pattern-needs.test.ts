import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Grams } from './grams.ts';
import { gateOf } from './pattern-needs.ts';

const may = (pattern: RegExp, text: string) => gateOf(pattern)(new Grams(text));

describe('a text without what a pattern needs is passed over', () => {
	test.each([
		[/(?:last|next)\s+(?:week|month)/i, 'Next  MONTH', 'a month', 'the last one'],
		[/\b[Tt]he (?<nth>first|2nd)\b/, 'The 2nd', 'then a first', 'the third'],
		[/(?:1[0-9]\d\d|20\d\d)/, 'in 1965', 'in 96', '12:30'],
		[/(?:Jan|Feb)\b\.? \d{1,2}/, 'Jan. 5', 'Jan. now', 'January 5'],
		[/(?<=\bsince\s)\d+/, 'since 5', 'after 5', 'since then'],
		[/colou?r(?= of)/, 'color of', 'colour on', 'cooler of'],
		[/a(?:b|c){2}d/, 'abcd', 'abd', 'bccd'],
		[/\p{Lu}\w*, the (?:\w+ )?MP for/u, 'Ann, the MP for', 'Ann, the MP of', 'an MP for'],
		[/[’']s own/, 'it’s own', 'its own', 'it’s on'],
		[/(\d)-\1/, '1-1', '1–1', 'a-b']
	])('%s', (pattern, held, ...lacking) => {
		expect(may(pattern, held)).toBe(true);
		for (const text of lacking) expect([text, may(pattern, text)]).toEqual([text, false]);
	});
});

test.each([/x*/, /a?|b/, /(?!no)\w+/, /[^a]/, /\p{L}/u, /é+/i, /(?:ab)?/, /[\d-]/, /\u0041/, /\x41/])(
	'%s needs nothing that is looked for',
	(pattern) => {
		expect(may(pattern, '')).toBe(true);
	}
);

const literal = fc.constantFrom(
	'a',
	'B',
	'ab',
	' ',
	'\\s',
	'\\d',
	'7',
	'[Aa]',
	'[ab]',
	'[^a]',
	'\\.',
	'-',
	'’',
	'\\b',
	'\\w',
	'k',
	's',
	'(?=a)',
	'(?!b)',
	'(?<=a)'
);
const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
	part: fc.oneof(
		{ maxDepth: 3 },
		literal,
		fc
			.tuple(tie('pattern'), fc.constantFrom('', '?', '*', '+', '{2}', '{0,2}', '{1,16}', '{2,}?'))
			.map(([inner, times]) => `(?:${inner})${times}`)
	),
	pattern: fc
		.array(fc.array(tie('part'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
		.map((branches) => branches.map((parts) => parts.join('')).join('|'))
}));
const text = fc
	.array(fc.constantFrom('a', 'b', 'A', 'B', ' ', '\u00A0', '\n', '7', '19', '.', '-', '’', 'ſ', 'K', 'İ', 'k', 'é'), {
		maxLength: 12
	})
	.map((parts) => parts.join(''));

test('no match is passed over, whatever the pattern and the text', () => {
	fc.assert(
		fc.property(pattern, text, fc.constantFrom('', 'i', 'u', 'iu', 's'), (source, words, flags) => {
			const regexp = new RegExp(source, flags);
			expect(may(regexp, words) || !regexp.test(words)).toBe(true);
		}),
		{ numRuns: 2000 }
	);
});
