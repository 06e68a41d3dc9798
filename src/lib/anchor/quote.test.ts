import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Source } from '#lib/model/events-file.ts';
import { locateQuote } from './locate.ts';
import { CONTEXT_LENGTH, describeQuote } from './quote.ts';

const PARAGRAPHS = [
	'The pact began in 2016. The pact ended on Thursday.',
	'On Friday the minister spoke; on Friday the aide answered.',
	'Nobody else said anything on Friday.'
];

/** The source for the n-th time (from 0) that the words stand in a paragraph. */
function sourceOf(paragraph: number, words: string, nth = 0): Source {
	const text = PARAGRAPHS[paragraph - 1] ?? '';
	let start = text.indexOf(words);
	for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
	return { paragraph, selector: describeQuote(text, start, start + words.length) };
}

describe('words are described', () => {
	it('by themselves, what stands around them, and where', () => {
		expect(describeQuote('The pact ended on Thursday.', 4, 14)).toEqual({
			exact: 'pact ended',
			prefix: 'The ',
			suffix: ' on Thursday.',
			start: 4,
			end: 14
		});
	});

	it('with at most 32 units of context on each side', () => {
		const { prefix, suffix } = describeQuote('a'.repeat(100), 50, 51);
		expect([prefix.length, suffix.length]).toEqual([CONTEXT_LENGTH, CONTEXT_LENGTH]);
	});

	it('without cutting a character in two where the context begins and ends', () => {
		const text = `😀${'b'.repeat(31)}X${'b'.repeat(31)}😀`;
		const { prefix, suffix } = describeQuote(text, 33, 34);
		expect([prefix, suffix]).toEqual(['b'.repeat(31), 'b'.repeat(31)]);
	});
});

describe('a source is found again', () => {
	it('exactly where it says', () => {
		expect(locateQuote(PARAGRAPHS, sourceOf(1, 'The pact ended'))).toEqual({
			proof: 'exact',
			paragraph: 1,
			start: 24,
			end: 38,
			rest: []
		});
	});

	test.each([
		['words were put before it', ['Indeed: The pact began in 2016. The pact ended on Thursday.'], 1, 32],
		['a paragraph was put before it', ['New.', ...PARAGRAPHS], 2, 24],
		['its paragraphs were cut down to one', ['The pact ended on Thursday.'], 1, 0]
	])('moved, where %s', (_, paragraphs, paragraph, start) => {
		expect(locateQuote(paragraphs, sourceOf(1, 'The pact ended'))).toEqual({
			proof: 'moved',
			paragraph,
			start,
			end: start + 14,
			rest: []
		});
	});

	it('moved to the words with the same surroundings, where several are the same', () => {
		const changed = ['New.', ...PARAGRAPHS.slice(1)];
		const source = { ...sourceOf(2, 'on Friday'), paragraph: 1 };
		expect(locateQuote(changed, source)).toMatchObject({ proof: 'moved', paragraph: 2, start: 30 });
		expect(locateQuote(changed, { ...sourceOf(3, 'on Friday'), paragraph: 1 })).toMatchObject({ paragraph: 3 });
	});

	it('in its own paragraph, where nothing else decides', () => {
		const source: Source = { paragraph: 2, selector: { exact: 'x', prefix: '', suffix: '', start: 9, end: 10 } };
		expect(locateQuote(['x', 'x'], source)).toMatchObject({ proof: 'moved', paragraph: 2, start: 0 });
	});

	test.each([
		['one letter differs', ['The pact ends on Thursday.']],
		['its case differs', ['the pact ended on Thursday.']],
		['the article is empty', []]
	])('gone, where %s', (_, paragraphs) => {
		expect(locateQuote(paragraphs, sourceOf(1, 'The pact ended'))).toEqual({ proof: 'gone' });
	});

	it('gone, where it quotes nothing', () => {
		const nothing = { exact: '', prefix: '', suffix: '', start: 0, end: 0 };
		expect(locateQuote(PARAGRAPHS, { paragraph: 1, selector: nothing })).toEqual({ proof: 'gone' });
		expect(locateQuote([''], { paragraph: 9, selector: nothing })).toEqual({ proof: 'gone' });
	});
});

describe('whatever the text, astral characters and lone surrogates too', () => {
	const text = fc.string({
		unit: fc.constantFrom('a', 'b', ' ', 'é', 'e\u0301', '😀', '👨‍👩‍👧', '\ud83d', '𝒳'),
		minLength: 1
	});
	const quoted = fc
		.tuple(fc.array(text, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), fc.nat())
		.map(([paragraphs, p, a, b]) => {
			const index = p % paragraphs.length;
			const paragraph = paragraphs[index] ?? '';
			const start = a % paragraph.length;
			return { paragraphs, index, start, end: start + 1 + (b % (paragraph.length - start)) };
		});

	it('what was described is located exactly', () => {
		fc.assert(
			fc.property(quoted, ({ paragraphs, index, start, end }) => {
				const selector = describeQuote(paragraphs[index] ?? '', start, end);
				expect(locateQuote(paragraphs, { paragraph: index + 1, selector })).toEqual({
					proof: 'exact',
					paragraph: index + 1,
					start,
					end,
					rest: []
				});
			})
		);
	});

	it('and after a shift by other text it is located as moved, on the same words', () => {
		fc.assert(
			fc.property(quoted, fc.string({ unit: fc.constantFrom('#', '§'), minLength: 1 }), (quote, added) => {
				const { paragraphs, index, start, end } = quote;
				const selector = describeQuote(paragraphs[index] ?? '', start, end);
				const moved = paragraphs.map((paragraph) => added.repeat(40) + paragraph);
				const found = locateQuote(moved, { paragraph: index + 1, selector });
				if (found.proof === 'gone') throw new Error('the words are still there');
				expect(moved[found.paragraph - 1]?.slice(found.start, found.end)).toBe(selector.exact);
				expect(found.proof).toBe(
					found.paragraph === index + 1 && found.start === start && found.end === end ? 'exact' : 'moved'
				);
			})
		);
	});
});
