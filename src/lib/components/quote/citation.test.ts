import { expect, test } from 'vitest';
import type { ArticleMeta } from '#lib/model/article.ts';
import { formatQuote, type QuotedWords, type Wording } from './citation.ts';

const PLAIN: ArticleMeta = { title: 'The pact', publisher: 'The Gazette', published: '2019-08-23', language: 'en' };
const RETOLD: ArticleMeta = {
	title: 'How it ended',
	published: '2019-08-24',
	language: 'en',
	retells: { title: 'The pact', publisher: 'The Gazette', published: '2019-08-23' }
};
const LINK = 'https://example.org/pact/#p3';
const one: QuotedWords[] = [{ paragraph: 3, text: 'Seoul left. ' }];
const two: QuotedWords[] = [...one, { paragraph: 4, text: 'Tokyo stayed.' }];

test.each<[string, ArticleMeta, QuotedWords[], Wording, string]>([
	['an article', PLAIN, one, 'article', '“Seoul left.” “The pact”, The Gazette, 23 August 2019, paragraph 3.'],
	[
		'without a publisher',
		{ ...PLAIN, publisher: undefined },
		one,
		'article',
		'“Seoul left.” “The pact”, 23 August 2019, paragraph 3.'
	],
	[
		'two paragraphs',
		PLAIN,
		two,
		'article',
		'“Seoul left.\n\nTokyo stayed.” “The pact”, The Gazette, 23 August 2019, paragraphs 3–4.'
	],
	[
		'a retelling',
		RETOLD,
		one,
		'article',
		'“Seoul left.” “How it ended”, retold from “The pact”, The Gazette, 23 August 2019, paragraph 3.'
	],
	['its original', RETOLD, one, 'original', '“Seoul left.” “The pact”, The Gazette, 23 August 2019, paragraph 3.']
])('%s', (_, meta, words, wording, expected) => {
	expect(formatQuote(meta, words, wording, LINK)).toBe(`${expected} ${LINK}`);
});
