import { expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
	['He met Gen. Lee in Seoul. They talked.', ['He met Gen. Lee in Seoul.', 'They talked.']],
	['It serves the U.S. Navy well. It sails.', ['It serves the U.S. Navy well.', 'It sails.']],
	['They left for the U.S. The talks go on.', ['They left for the U.S.', 'The talks go on.']],
	['Mr. J. R. Smith of Acme Inc. said so. He left.', ['Mr. J. R. Smith of Acme Inc. said so.', 'He left.']],
	['It was signed on Aug. 6 in Rome. Then rain.', ['It was signed on Aug. 6 in Rome.', 'Then rain.']],
	['“It is over,” he said. “Go home.”', ['“It is over,” he said.', '“Go home.”']]
])('%s', (text, expected) => {
	expect(sentences(text)).toEqual(expected);
});

test('a text without stops is cut at spaces', () => {
	const text = 'word '.repeat(2000).trim();
	const parts = splitSentences(text);
	expect(parts.length).toBeGreaterThan(1);
	expect(parts.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
});
