import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitClauses } from './clauses.ts';

const clauses = (text: string) =>
	splitClauses(text, { start: 0, end: text.length }).map((clause) => text.slice(clause.start, clause.end));

test.each([
	[
		'Feeling hardened last year, when courts moved to seize assets.',
		['Feeling hardened last year', 'courts moved to seize assets.']
	],
	[
		'People were made to work for Japan while it ruled Korea from 1910 to 1945.',
		['People were made to work for Japan', 'it ruled Korea from 1910 to 1945.']
	],
	[
		'NHK reported that a group of lawmakers who foster ties may put it off.',
		['NHK reported', 'a group of lawmakers who foster ties may put it off.']
	],
	['The embassy was handed the notice, which ends it.', ['The embassy was handed the notice', 'ends it.']],
	['Seko, the economy minister, said so.', ['Seko, the economy minister, said so.']],
	['France, Germany and Italy signed it.', ['France, Germany and Italy signed it.']],
	['On Aug. 6, 1997, it crashed.', ['On Aug. 6, 1997, it crashed.']],
	['It was signed in 2016; both belong to another.', ['It was signed in 2016', 'both belong to another.']]
])('%s', (text, expected) => {
	expect(clauses(text)).toEqual(expected);
});

test('clauses lie within their sentence, in order, without overlaps', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 300 }), (text) => {
			let last = 0;
			for (const { start, end } of splitClauses(text, { start: 0, end: text.length })) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeLessThanOrEqual(text.length);
				last = end;
			}
		})
	);
});
