import { describe, expect, it, test } from 'vitest';
import { wordsOf } from './words.ts';

const terms = (text: string) => wordsOf(text).map(({ term }) => term);

describe('the words of a text', () => {
	test.each([
		['The Treaty, signed', ['the', 'treaty', 'signed']],
		['Élysée, Århus', ['elysee', 'arhus']],
		['e\u0301lan', ['elan']],
		['2019-08-22', ['2019', '08', '22']],
		['about 44 BCE', ['about', '44', 'bce']],
		['東京と Seoul', ['東', '京', 'と', 'seoul']],
		['第5回', ['第', '5', '回']],
		['서울에서', ['서울에서'.normalize('NFD').toLowerCase()]],
		[' … — ', []],
		['', []]
	])('of “%s” are %j', (text, expected) => {
		expect(terms(text)).toEqual(expected);
	});

	it('stand where they were written', () => {
		const text = '“Élysée” 東京 pact';
		expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Élysée', '東', '京', 'pact']);
	});
});
