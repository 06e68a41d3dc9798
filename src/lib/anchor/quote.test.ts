import { describe, expect, it, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { CONTEXT_LENGTH, describeQuote, describeSource } from './quote.ts';
import { restOfSentence } from './sentence-starts.ts';

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

describe('a source', () => {
	const SHORT = 'All was well. The pact ended. All was well.';
	const LONG = 'All was well. The ministers of both countries said at dawn that the pact ended. All was well.';

	it('carries the fingerprint of its paragraph', () => {
		const start = SHORT.indexOf('The pact');
		expect(describeSource(['First.', SHORT], { paragraph: 2, start, end: start + 8 })).toEqual({
			paragraph: 2,
			fingerprint: fingerprint(SHORT),
			selector: describeQuote(SHORT, start, start + 8)
		});
	});

	test.each([
		['the sentence is longer than the context', LONG, true],
		[
			'the sentence is longer, and an opening word more',
			LONG.replace('The min', 'But the min').replace('the min', 'The min'),
			true
		],
		['the context holds the sentence', SHORT, false]
	])('and of the rest of its sentence where %s', (_, text, isThere) => {
		const start = text.indexOf('pact ended');
		const { sentence } = describeSource([text], { paragraph: 1, start, end: start + 10 });
		const rest = restOfSentence('The ministers of both countries said, at dawn, that the ', '');
		expect(sentence).toBe(isThere ? fingerprint(rest) : undefined);
	});
});
