import { describe, expect, test } from 'vitest';
import { readArticleInput } from './article-input.ts';

const read = (text: string, published: string | null = '2019-08-23') =>
	readArticleInput(text, { file: 'in.txt', published });

describe('a wire story as plain text', () => {
	const input = read(`ADVERTISEMENT

Grain Prices Climb After Strike

Dockers Say No End in Sight

(Example News) --

Grain prices rose on Thursday after dockers walked out of three harbours.

Grain Prices Climb After Strike

What Comes Next

The union said it would meet the owners next week.

--With assistance from Jo Doe.

To contact the reporter on this story: Ann Roe in Oslo

©2019 Example News`);

	test('keeps the paragraphs and nothing else', () => {
		expect(input.article.paragraphs).toEqual([
			'Grain prices rose on Thursday after dockers walked out of three harbours.',
			'The union said it would meet the owners next week.'
		]);
	});

	test('takes the headline and the agency', () => {
		expect(input.article.meta.title).toBe('Grain Prices Climb After Strike');
		expect(input.article.meta.publisher).toBe('Example News');
	});

	test('says of each block it left out why', () => {
		expect(input.dropped.map(({ reason }) => reason).sort()).toEqual([
			'above the text',
			'advertisement',
			'contact',
			'copyright',
			'credit',
			'dateline',
			'repeats a headline or a paragraph',
			'subhead'
		]);
	});
});

describe('Markdown', () => {
	test('front matter of another tool is understood, and what has no place is named', () => {
		const { article, ignored } = read(
			'---\ntitle: A day\ndate: 2020-02-03T10:00:00Z\nlayout: post\n---\n\nIt rained on **Monday** in [Rome](https://example.org).\n',
			null
		);
		expect(article.meta).toMatchObject({ title: 'A day', published: '2020-02-03' });
		expect(article.paragraphs).toEqual(['It rained on Monday in Rome.']);
		expect(ignored).toEqual(['layout']);
	});

	test('a heading is the title', () => {
		expect(read('# The flood\n\nThe river rose in May.').article.meta.title).toBe('The flood');
	});

	test('--published goes before the front matter', () => {
		expect(read('---\npublished: 2001\n---\n\nIt rained.').article.meta.published).toBe('2019-08-23');
	});
});

describe('faults', () => {
	test.each([
		['an empty file', '', '2019-08-23', /in\.txt: the file: got no text/],
		['only front matter', '---\ntitle: A\n---\n', '2019-08-23', /after the front matter: got no text/],
		['no date', 'It rained.', null, /the publication date: got none.*--published 2019-08-23/],
		['a bad date', 'It rained.', '23/08/2019', /--published: got “23\/08\/2019”/],
		['an interval', 'It rained.', '2019/2020', /--published/],
		['only furniture', 'ADVERTISEMENT\n\n© 2019 Example', '2019-08-23', /only headlines, credits/],
		['front matter that is no YAML', '---\ntitle: [\n---\n\nText.', '2019-08-23', /front matter, line/],
		['a title that is no text', '---\ntitle:\n  - a\n---\n\nText.', '2019-08-23', /title/]
	])('%s', (_, text, published, message) => {
		expect(() => read(text, published)).toThrow(message);
	});
});
