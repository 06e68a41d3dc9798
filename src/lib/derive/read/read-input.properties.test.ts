/** What must hold for any file: it is read, or refused with one of our own errors, and it never hangs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleError } from '#lib/model/article.ts';
import { openPage } from '../../../cli/open-page.ts';
import { DeriveError } from './derive-error.ts';
import { readInput } from './read-input.ts';

const TAGS =
	'html head body title p div span a br h1 h2 ul li table tr td article main aside nav figure figcaption blockquote time meta link script style sup b svg form noscript template textarea select iframe'.split(
		' '
	);
const ATTRIBUTES = [
	'',
	' class="related-links"',
	' id="comments"',
	' hidden',
	' href="/a#b"',
	' datetime="2021-11-03T10:00:00Z"',
	' content="2021-11-03"',
	' property="article:published_time"',
	' lang="en"',
	' style="display:none"',
	' itemprop="articleBody datePublished"',
	' type="application/ld+json"',
	' role="dialog"',
	' <',
	' ="',
	" a='"
];
const WORDS = [
	'The dike broke on 3 May 1965, and the water stood in the streets for a week.',
	'Published 3 November 2021',
	'{"@type":"NewsArticle","datePublished":"2021-11-03"}',
	'&nbsp;&#0;&bogus;&#x110000;',
	'<!--',
	'-->',
	']]>',
	'\u00AD\u200B',
	'1965',
	'[1]'
];
const open = fc.tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES)).map(([tag, more]) => `<${tag}${more}>`);
const close = fc.constantFrom(...TAGS).map((tag) => `</${tag}>`);
const soup = fc
	.array(fc.oneof(open, close, fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 5 })), {
		maxLength: 80
	})
	.map((parts) => `<!doctype html>${parts.join('')}`);
const encoder = new TextEncoder();
const bytes = fc.oneof(
	fc.uint8Array({ maxLength: 400 }),
	fc.string({ unit: 'binary', maxLength: 400 }).map((text) => encoder.encode(text)),
	soup.map((html) => encoder.encode(html)),
	soup.map((html) =>
		encoder.encode(
			`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}`
		)
	),
	fc
		.tuple(
			fc.constantFrom('%PDF-1', 'PK\u0003\u0004', '{\\rtf', '{"a":', '---\n', '\u00FF\u00FE<', '<?xml ', '<svg>'),
			soup
		)
		.map(([start, rest]) => encoder.encode(start + rest))
);

async function outcome(input: Uint8Array): Promise<'read' | 'refused'> {
	try {
		const { article } = await readInput(input, { file: 'any', published: '2021-11-03' }, { openPage });
		expect(article.paragraphs.length).toBeGreaterThan(0);
		for (const paragraph of article.paragraphs) expect(paragraph).toBe(paragraph.replace(/\s+/g, ' ').trim());
		return 'read';
	} catch (error) {
		if (!(error instanceof DeriveError || error instanceof ArticleError)) throw error;
		expect(error.message).toMatch(/got .*, expected /s);
		return 'refused';
	}
}

test('any bytes are read, or refused with a sentence', async () => {
	await fc.assert(
		fc.asyncProperty(bytes, async (input) => void (await outcome(input))),
		{ numRuns: 400 }
	);
}, 120_000);

describe('a page without end comes to one', () => {
	const SIZE = 300_000;

	test.each([
		['paragraphs', '<p>The dike broke on 3 May 1965, and it was cold.</p>'],
		['open elements', '<div>'],
		['open bold letters', '<b>'],
		['open tables', '<table><tr><td>x'],
		['links', '<a href="x">x</a>'],
		['line breaks', 'It rained.<br><br>'],
		['open comments', '<!--'],
		['angle brackets', '<'],
		['entities', '&amp'],
		['attributes', '<p a="'],
		['headings', '<h2><a href="x">A headline about the dike</a></h2>'],
		['dates in headings', '<h2>3 May 1965</h2>'],
		['JSON-LD', '<script type="application/ld+json">[[[[</script>'],
		['times', '<time datetime="2021-11-03T10:00:00Z">3 Nov 2021</time>'],
		['cells', '<table><tr><td>1965<td>The dike broke.</table>']
	])(
		'%s',
		async (_, unit) => {
			const html = `<!doctype html><html lang="en"><body>${unit.repeat(Math.ceil(SIZE / unit.length))}`;
			expect(['read', 'refused']).toContain(await outcome(encoder.encode(html)));
		},
		60_000
	);
});
