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

test.each([
	['By Ines Calder', 'Ines Calder'],
	['BY INES CALDER', 'Ines Calder'],
	['By Ines Calder and Per van Lind', 'Ines Calder and Per van Lind'],
	['By Ines Calder | Example Wire', 'Ines Calder'],
	['By Ines Calder of the Example Wire', 'Ines Calder'],
	['By the sea', undefined]
])('“%s” above the text names the author: %s', (line, author) => {
	const { meta } = read(`The quarry\n\n${line}\n\nThe last truck left on Friday.`).article;
	expect(meta.author).toBe(author);
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

describe('the day of publication', () => {
	const day = (text: string) => read(text, null).article.meta.published;

	test.each([
		['a line above the text', 'The flood\n\nPublished: 3 November 2021\n\nThe river rose in the night.'],
		['a date below the headline', 'The flood\n\n(Nov. 3, 2021)\n\nThe river rose in the night.'],
		['a dateline', 'LONDON, Nov. 3, 2021 (Wire) — The river rose in the night.'],
		['a line below the text', 'The river rose in the night.\n\nFirst published on 3 Nov 2021 at 10:00 GMT'],
		['the last change, where nothing else does', 'The river rose in the night.\n\nUpdated 3 Nov 2021 at 10:00 GMT'],
		['front matter with a time of day', '---\ndate: 2021-11-03T23:30:00-05:00\n---\nThe river rose.'],
		['front matter in words', '---\ndate: November 3, 2021\n---\nThe river rose.'],
		[
			'front matter with a time zone',
			'---\ndate: 2021-11-04T03:30:00Z\ntimeZone: America/New_York\n---\nThe river rose.'
		]
	])('is taken from %s', (_, text) => expect(day(text)).toBe('2021-11-03'));

	test('is not taken from a sentence, a heading or a dateline without its year', () => {
		for (const text of [
			'The river rose on 3 May 1965.',
			'The river rose.\n\n## 3 May 1965\n\nIt fell.',
			'LONDON, Nov. 3 (Wire) — The river rose.'
		]) {
			expect(() => day(text)).toThrow(/the publication date: got none/);
		}
	});

	test('--published goes before all of them, and the report names what they say', () => {
		const text = '---\ndate: 2021-11-03\n---\nThe river rose in the night.';
		const { article, notes } = read(text, '2021-11-09');
		expect(article.meta.published).toBe('2021-11-09');
		expect(notes).toEqual(['The front matter says 2021-11-03; --published 2021-11-09 is taken.']);
	});

	test('a line that says another day than the front matter is named', () => {
		const { article, notes } = read(
			'---\ndate: 2021-11-03\n---\nPublished: 5 Nov 2021\n\nThe river rose in the night.',
			null
		);
		expect(article.meta.published).toBe('2021-11-03');
		expect(notes[0]).toMatch(
			/^The front matter says 2021-11-03, the line “Published: 5 Nov 2021” says 2021-11-05; the first is taken/
		);
	});
});

describe('the text', () => {
	test('has neither unseen characters nor the line ends of old systems', () => {
		const { article } = read(
			'The flood\r\rThe ri\u00ADver\u200B rose\u00A0in the night.\r\rIt fell\u2028again.\u2029The end came.'
		);
		expect(article.paragraphs).toEqual(['The river rose in the night.', 'It fell again.', 'The end came.']);
	});

	test('has the date of a heading before the paragraph below it', () => {
		const { article } = read(
			'# The dike\n\nA chronology of the dike.\n\n## 3 May 1965\n\nThe dike broke.\n\n## What came next\n\nIt was mended.'
		);
		expect(article.paragraphs).toEqual(['A chronology of the dike.', '3 May 1965: The dike broke.', 'It was mended.']);
	});

	test.each([
		'Watch sales rose by a tenth in March.',
		'Related companies fell as well.',
		'Published in 1859, the book sold out.',
		'Subscribe they did, in thousands, when the paper came out in 1921.'
	])('keeps a sentence that begins as furniture does: %s', (sentence) => {
		expect(read(`The river rose in the night.\n\n${sentence}`).article.paragraphs).toContain(sentence);
	});
});

test('a line of dashes above the text opens no front matter', () => {
	expect(read('---\n\nThe river rose in the night.').article.paragraphs).toContain('The river rose in the night.');
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
		[
			'front matter that is not closed',
			'---\ntitle: A flood\n\nThe river rose.',
			'2019-08-23',
			/front matter: got its first line “---” and no last one.*after the last field/
		],
		['a title that is no text', '---\ntitle:\n  - a\n---\n\nText.', '2019-08-23', /title/]
	])('%s', (_, text, published, message) => {
		expect(() => read(text, published)).toThrow(message);
	});
});
