import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Article, ArticleError, formatArticle, parseArticle, splitBlocks } from './article.ts';

const FRONT = 'title: A pact ends\npublished: 2019-08-23';

function article(front: string, body = 'One paragraph.'): string {
	return `---\n${front}\n---\n\n${body}\n`;
}

function faults(source: string): string[] {
	try {
		parseArticle(source);
	} catch (error) {
		if (error instanceof ArticleError)
			return error.faults.map((f) => `${f.place} | ${f.came} | ${f.expected} | ${f.mend}`);
		throw error;
	}
	return [];
}

describe('an article is read', () => {
	it('with its metadata and paragraphs', () => {
		const parsed = parseArticle(article(FRONT, 'First,\nstill the first.\n\n\n  Second.\t \n \nThird.'));
		expect(parsed).toEqual({
			meta: { title: 'A pact ends', published: '2019-08-23', language: 'en' },
			paragraphs: ['First, still the first.', 'Second.', 'Third.']
		});
	});

	it('with Windows line ends and a byte order mark', () => {
		const source = `\uFEFF${article(FRONT, 'First.\n\nSecond.')}`.replaceAll('\n', '\r\n');
		expect(parseArticle(source).paragraphs).toEqual(['First.', 'Second.']);
	});

	test.each([
		['published: 1965', '1965'],
		['published: 0044', '0044'],
		['published: -0043', '-0043'],
		['published: "2019-08"', '2019-08'],
		['published: 2019-08-22T14:30+09:00', '2019-08-22T14:30+09:00'],
		['published: 2019-08-23 # a Friday', '2019-08-23']
	])('%s stays the string %s', (line, published) => {
		expect(parseArticle(article(`title: T\n${line}`)).meta.published).toBe(published);
	});

	it('with values that look like numbers, dates or null to YAML as the strings they are', () => {
		const front =
			'title: 1984\npublisher: null\nauthor: yes\npublished: 2019\nretells:\n  title: 42\n  publisher: 007\n  published: 1999';
		expect(parseArticle(article(front)).meta).toEqual({
			title: '1984',
			publisher: 'null',
			author: 'yes',
			published: '2019',
			language: 'en',
			retells: { title: '42', publisher: '007', published: '1999' }
		});
	});

	it('with the sources it was checked against, of which only the title is needed', () => {
		const front = `${FRONT}\nsources:\n  - title: A book\n    author: A. N. Author\n    published: 1998\n  - title: 1884`;
		expect(parseArticle(article(front)).meta.sources).toEqual([
			{ title: 'A book', author: 'A. N. Author', published: '1998' },
			{ title: '1884' }
		]);
	});

	it('and a line --- in the text is text', () => {
		expect(parseArticle(article(FRONT, 'First.\n\n---\n\nThird.')).paragraphs).toEqual(['First.', '---', 'Third.']);
	});
});

describe('a fault of an article is named by place, came, expected, mend', () => {
	test.each<[string, string, string[]]>([
		[
			'no front matter',
			'Just text.',
			[
				'line 1 | "Just text." | front matter between two lines “---” | Begin the file with ---, title: …, published: …, and ---.'
			]
		],
		[
			'an empty file',
			'',
			['line 1 | "" | front matter between two lines “---” | Begin the file with ---, title: …, published: …, and ---.']
		],
		[
			'front matter without end',
			'---\ntitle: T\n\nText.',
			[
				'line 1 | "---\\ntitle: T\\n\\nText." | front matter between two lines “---” | Begin the file with ---, title: …, published: …, and ---.'
			]
		],
		[
			'empty front matter',
			'---\n---\n\nText.',
			['title | nothing | a value | Add “title”.', 'published | nothing | a value | Add “published”.']
		],
		[
			'no text, and no title: both at once',
			'---\npublished: 2019\n---\n',
			[
				'title | nothing | a value | Add “title”.',
				'after the front matter | no text | at least one paragraph | Write the article below the second ---, its paragraphs separated by blank lines.'
			]
		],
		[
			'a list as front matter',
			article('- a\n- b'),
			['front matter | a list | an object | Write names with their values.']
		],
		[
			'a colon in a bare value',
			article('title: T\nauthor: a: b\npublished: 2019'),
			[
				'line 3 | Nested mappings are not allowed in compact mappings | YAML | Write one “name: value” a line; put a value with a colon in quotes.'
			]
		],
		[
			'an alias without its anchor',
			article('title: *T\npublished: 2019'),
			[
				'front matter | Unresolved alias (the anchor must be set before the alias): T | plain values | Put a value that begins with * or & in quotes.'
			]
		],
		[
			'many faults at once',
			article(
				'title: ""\npublished: yesterday\ntimezone: Asia/Seoul\ntimeZone: Seoul\nlanguage: English!\nurl: ftp://example.org/a\nretells:\n  title: T\n  paragraphs: [abc]'
			),
			[
				'title | "" | a text that is not empty | Replace the value of “title”.',
				'published | "yesterday" | one EDTF date such as 2019-08-22 or 2016-11 | Replace the value of “published”.',
				'timeZone | "Seoul" | an IANA time zone such as Asia/Seoul | Replace the value of “timeZone”.',
				'language | "English!" | a language tag such as en or en-GB | Replace the value of “language”.',
				'url | "ftp://example.org/a" | an http or https address | Replace the value of “url”.',
				'retells.publisher | nothing | a value | Add “publisher”.',
				'retells.published | nothing | a value | Add “published”.',
				'retells.paragraphs[0] | "abc" | sha256- and 64 hex digits | Replace the value of “paragraphs[0]”.',
				'timezone | "timezone" | no such field | Remove “timezone” or correct its spelling.'
			]
		],
		[
			'sources without a title or with no address',
			article(`${FRONT}\nsources:\n  - author: A\n  - title: T\n    url: example.org`),
			[
				'sources[0].title | nothing | a value | Add “title”.',
				'sources[1].url | "example.org" | an http or https address | Replace the value of “url”.'
			]
		],
		[
			'an empty list of sources',
			article(`${FRONT}\nsources: []`),
			['sources | an empty list | at least one source | Replace the value of “sources”.']
		],
		[
			'an interval is no date of publication',
			article('title: T\npublished: 2019/..'),
			['published | "2019/.." | one EDTF date such as 2019-08-22 or 2016-11 | Replace the value of “published”.']
		],
		[
			'a script is no address',
			article(`${FRONT}\nurl: javascript:alert(1)`),
			['url | "javascript:alert(1)" | an http or https address | Replace the value of “url”.']
		]
	])('%s', (_, source, expected) => {
		expect(faults(source)).toEqual(expected);
	});

	it('and the error names the file', () => {
		expect(() => parseArticle('x', 'events/a/article.md')).toThrow(
			/^events\/a\/article\.md has a fault:\n {2}line 1: got "x",/
		);
	});
});

describe('round trips', () => {
	const line = fc
		.string({ unit: 'grapheme', minLength: 1 })
		.map((text) => text.replace(/\s+/g, ' ').trim())
		.filter((text) => text !== '');
	const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
	const published = fc.constantFrom('2019-08-23', '1965', '-0043', '2019-08-22T14:30+09:00', '2016-11~');
	const url = fc.webUrl({ validSchemes: ['http', 'https'] });
	const written = fc.record(
		{
			title: line,
			published,
			publisher: line,
			author: line,
			timeZone: fc.constantFrom('Asia/Seoul', 'UTC', 'America/New_York'),
			language: fc.constantFrom('en', 'en-GB', 'ko'),
			url,
			rights: line,
			retells: fc.record(
				{ title: line, publisher: line, published, url, paragraphs: fc.array(hex.map((digits) => `sha256-${digits}`)) },
				{ requiredKeys: ['title', 'publisher', 'published'] }
			),
			sources: fc.array(
				fc.record({ title: line, author: line, publisher: line, published, url }, { requiredKeys: ['title'] }),
				{ minLength: 1 }
			)
		},
		{ requiredKeys: ['title', 'published', 'language'] }
	);

	it('an article that was written is read back the same', () => {
		fc.assert(
			fc.property(written, fc.array(line, { minLength: 1 }), (meta, paragraphs) => {
				const whole: Article = { meta, paragraphs };
				expect(parseArticle(formatArticle(whole))).toEqual(whole);
			})
		);
	});

	it('blocks joined by blank lines are split again', () => {
		fc.assert(
			fc.property(fc.array(line), fc.constantFrom('\n\n', '\r\n\r\n', '\n \t\n', '\n\n\n\n'), (blocks, gap) => {
				expect(splitBlocks(blocks.join(gap))).toEqual(blocks);
			})
		);
	});
});
