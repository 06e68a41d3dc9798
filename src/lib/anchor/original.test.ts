import { describe, expect, it, test } from 'vitest';
import type { Article } from '#lib/model/article.ts';
import { fingerprint } from './fingerprint.ts';
import { matchOriginal } from './original.ts';

const ORIGINAL = ['The mill by the weir stopped on Friday.', '“It’s over,” its owner said — and wept.'];
const article: Article = {
	meta: {
		...{ title: 'The mill', published: '2019-08-23', language: 'en' },
		retells: {
			title: 'A mill',
			publisher: 'The Courier',
			published: '2019-08-22',
			paragraphs: ORIGINAL.map(fingerprint)
		}
	},
	paragraphs: ['On Friday the mill fell silent.', 'Its owner was in tears.']
};

describe('an original', () => {
	test.each([
		['with blank lines and a headline', `A MILL\n\n${ORIGINAL.join('\n\n')}\n\nMore news`],
		['copied from a page, a line each', ORIGINAL.join('\n')],
		['with broken lines, from Windows', ORIGINAL.join('\r\n\r\n').replace('weir ', 'weir\r\n')],
		[
			'with other quotation marks and dashes',
			ORIGINAL.join('\n\n').replace('“It’s over,”', '"It\'s over,"').replace('—', '--')
		]
	])('is known paragraph by paragraph: %s', (_, text) => {
		const { paragraphs, matched, of, reason } = matchOriginal(article, text);
		expect([matched, of, reason]).toEqual([2, 2, null]);
		expect(paragraphs[0]).toBe(ORIGINAL[0]);
	});

	test.each([
		['another text', 'Something else.', 0, /^0 of 2 paragraphs match: this is another text/],
		['nothing', ' \n ', 0, /^The text is empty\.$/],
		['a part', ORIGINAL[1] ?? '', 1, /^1 of 2 paragraphs match: the others are missing/]
	])('says how much matches and why not all: %s', (_, text, matched, reason) => {
		const match = matchOriginal(article, text);
		expect(match.matched).toBe(matched);
		expect(match.reason).toMatch(reason);
	});

	it('of a story without fingerprints cannot be known', () => {
		const { retells: _, ...meta } = article.meta;
		expect(matchOriginal({ ...article, meta }, ORIGINAL.join('\n\n'))).toMatchObject({
			matched: 0,
			of: 0,
			paragraphs: [null, null]
		});
	});
});
