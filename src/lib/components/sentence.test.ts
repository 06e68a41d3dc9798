import { expect, test } from 'vitest';
import { sentenceRound } from './sentence.ts';

const TEXT = 'He put the odds at nothing. On Friday the notice came, and it ends the accord. Nobody spoke.';
const round = (words: string) => {
	const start = TEXT.indexOf(words);
	return sentenceRound(TEXT, start, start + words.length, 'en');
};

test('a quote within a sentence is given the rest of it', () => {
	expect(round('the notice came')).toEqual({
		before: 'On Friday ',
		words: 'the notice came',
		after: ', and it ends the accord.'
	});
});

test('a quote across two sentences is given both', () => {
	expect(round('at nothing. On Friday')).toEqual({
		before: 'He put the odds ',
		words: 'at nothing. On Friday',
		after: ' the notice came, and it ends the accord.'
	});
});

test('a whole sentence stands alone', () => {
	expect(round('Nobody spoke.')).toEqual({ before: '', words: 'Nobody spoke.', after: '' });
});
