import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Grams } from '../grams.ts';
import { matchesOf } from '../matches.ts';
import { englishTimeParsers } from './english.ts';
import { piecesOf } from './pieces.ts';

const GOLDEN = join(import.meta.dirname, '../../../../tests/golden');

/** Farther no pattern looks, in UTF-16 units. */
const LOOK = 60;

/** Articles of many kinds and the phrases of the other tests. */
const TEXTS = [
	...readdirSync(GOLDEN)
		.filter((name) => !name.includes('.'))
		.map((name) => readFileSync(join(GOLDEN, name, name === 'saved-page' ? 'article.html' : 'article.md'), 'utf8')),
	...readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.test.ts'))
		.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
];

describe('no parser is passed over where it would have matched', () => {
	test.each(
		englishTimeParsers.map(({ rule, mayMatch, pattern }, index) => ({
			name: `${index} ${rule}`,
			mayMatch,
			pattern
		}))
	)('$name', ({ mayMatch, pattern }) => {
		for (const text of TEXTS) {
			for (const { 0: words, index } of matchesOf(text, pattern)) {
				// a pattern may look at the words round those that it takes
				const around = text.slice(Math.max(0, index - LOOK), index + words.length + LOOK);
				expect({ words, may: mayMatch(new Grams(around)) }).toEqual({ words, may: true });
			}
		}
	});
});

test('texts are cut at blank lines and where a sentence ends beyond doubt', () => {
	const text = 'He came on Jan. 5. “It rained that Monday.” She left.\n\nOn Sept. 6 the U.S. Senate met';
	expect(piecesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
		'He came on Jan. 5. “It rained that Monday.” ',
		'She left.\n\n',
		'On Sept. 6 the U.S. Senate met'
	]);
});

test('the pieces of a text are the whole of it', () => {
	for (const text of TEXTS)
		expect(
			piecesOf(text)
				.map(({ start, end }) => text.slice(start, end))
				.join('')
		).toBe(text);
});
