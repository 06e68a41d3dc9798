import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentParagraph } from './segments.ts';

const TEXT = 'Talks began in May and ended in June.';
const stretch = (id: string, words: string) => {
	const start = TEXT.indexOf(words);
	return { id, start, end: start + words.length };
};
const brief = (...stretches: Parameters<typeof segmentParagraph>[1][number][]) =>
	segmentParagraph(TEXT, stretches).map(({ text, link, covers, begins }) => ({ text, link, covers, begins }));

describe('a paragraph is cut where the words of its events begin and end', () => {
	test('words of no event are one plain piece', () => {
		expect(brief()).toEqual([{ text: TEXT, link: null, covers: [], begins: [] }]);
	});

	test('words of an event stand between plain ones', () => {
		expect(brief(stretch('begin', 'began in May'))).toEqual([
			{ text: 'Talks ', link: null, covers: [], begins: [] },
			{ text: 'began in May', link: 'begin', covers: ['begin'], begins: ['begin'] },
			{ text: ' and ended in June.', link: null, covers: [], begins: [] }
		]);
	});

	test('a nested stretch takes the link of its own words, and the outer one continues after it', () => {
		expect(brief(stretch('all', 'Talks began in May and ended'), stretch('begin', 'began in May'))).toEqual([
			{ text: 'Talks ', link: 'all', covers: ['all'], begins: ['all'] },
			{ text: 'began in May', link: 'begin', covers: ['begin', 'all'], begins: ['begin'] },
			{ text: ' and ended', link: 'all', covers: ['all'], begins: [] },
			{ text: ' in June.', link: null, covers: [], begins: [] }
		]);
	});

	test('of two that overlap, the shorter has the words they share', () => {
		expect(brief(stretch('long', 'began in May and ended'), stretch('short', 'ended in June'))).toMatchObject([
			{ text: 'Talks ', link: null },
			{ text: 'began in May and ', link: 'long' },
			{ text: 'ended', link: 'short', covers: ['short', 'long'] },
			{ text: ' in June', link: 'short' },
			{ text: '.', link: null }
		]);
	});

	test('of two that begin together, both are named and the shorter stands next to the words', () => {
		expect(brief(stretch('long', 'began in May and'), stretch('short', 'began in'))[1]).toEqual({
			text: 'began in',
			link: 'short',
			covers: ['short', 'long'],
			begins: ['long', 'short']
		});
	});

	test('the same words twice name each event once', () => {
		expect(brief(stretch('one', 'May'), stretch('one', 'May'), stretch('two', 'May'))[1]).toMatchObject({
			link: 'one',
			covers: ['one', 'two']
		});
	});

	test('the pieces are the paragraph, whatever the stretches', () => {
		const stretches = fc.array(
			fc.record({ id: fc.constantFrom('a', 'b', 'c'), start: fc.integer({ min: -2, max: 40 }), end: fc.nat(45) })
		);
		fc.assert(
			fc.property(stretches, (some) => {
				const pieces = segmentParagraph(TEXT, some);
				expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
				for (const { link, covers } of pieces) expect(link).toBe(covers[0] ?? null);
			})
		);
	});
});
