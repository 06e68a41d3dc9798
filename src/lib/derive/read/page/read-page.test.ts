import { describe, expect, test } from 'vitest';
import { openPage } from '../../../../cli/open-page.ts';
import { readInput } from '../read-input.ts';

const read = (html: string, published: string | null = null) =>
	readInput(new TextEncoder().encode(html), { file: 'page.html', published }, { openPage });

const DIKE =
	'The old dike at Arlen Bridge broke at four in the morning, and the water stood in the streets for a week.';
const HELP =
	'Soldiers from two provinces brought boats, bread and blankets to the people on the roofs of the lower town.';
const MONEY =
	'The council had put off the repair three times, because there was no money for it in any of its budgets.';
const TEXT = [DIKE, HELP, MONEY].map((text) => `<p>${text}</p>`).join('\n');

/** A page with `head` in its head and a story in its body. */
const page = (head: string, body = TEXT, attributes = 'lang="en"') =>
	`<!doctype html><html ${attributes}><head><title>Dike breaks at Arlen</title>${head}</head><body><article><h1>Dike breaks at Arlen</h1>${body}</article></body></html>`;
const jsonLd = (node: unknown) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

describe('what a page says of itself', () => {
	const published = { '@type': 'NewsArticle', datePublished: '2021-11-03T06:00:00+01:00' };

	test.each([
		['JSON-LD', jsonLd(published)],
		['JSON-LD in a list', jsonLd([{ '@type': 'Organization', name: 'Herald' }, published])],
		['JSON-LD in a graph', jsonLd({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, published] })],
		['JSON-LD with several types', jsonLd({ ...published, '@type': ['Article', 'ReportageNewsArticle'] })],
		['JSON-LD of the page', jsonLd({ '@type': 'WebPage', mainEntity: published })],
		[
			'JSON-LD with a comma too many and a line break in a text',
			`<script type="application/ld+json">{"@type":"NewsArticle","description":"It
			broke","datePublished":"2021-11-03",}</script>`
		],
		[
			'JSON-LD between marks of a comment',
			`<script type="application/ld+json">/*<![CDATA[*/{"@type":"Article","datePublished":"2021-11-03"}/*]]>*/</script>`
		],
		['Open Graph', '<meta property="article:published_time" content="2021-11-03T06:00:00Z">'],
		['Dublin Core', '<meta name="DC.date.issued" content="2021-11-03">'],
		['Dublin Core with a colon', '<meta name="DC:date" content="20211103">'],
		['a plain meta in words', '<meta name="pubdate" content="Wed, 03 Nov 2021 10:00:00 GMT">'],
		['a citation', '<meta name="citation_publication_date" content="2021/11/03">']
	])('the day of publication from %s', async (_, head) => {
		expect((await read(page(head))).article.meta.published).toBe('2021-11-03');
	});

	test.each([
		['<time>', '<p>By Ann Roe <time datetime="2021-11-03T10:00">this morning</time></p>'],
		['microdata', '<span itemprop="datePublished" content="2021-11-03">a while ago</span>'],
		['a line in words', '<p class="meta">Published: 3 November 2021</p>'],
		['a date below the headline', '<div>Nov. 3, 2021</div>']
	])('the day of publication from %s in the body', async (_, line) => {
		expect((await read(page('', line + TEXT))).article.meta.published).toBe('2021-11-03');
	});

	test('the address or the last change serve where nothing else does, and the report says so', async () => {
		const address = await read(page('<link rel="canonical" href="https://news.example.com/2021/nov/03/dike">'));
		expect(address.article.meta.published).toBe('2021-11-03');
		expect(address.notes.join(' ')).toContain('The page’s address says 2021-11-03; nothing surer');
		const changed = await read(page('<meta property="article:modified_time" content="2021-11-05T10:00:00Z">'));
		expect(changed.notes.join(' ')).toContain('The page’s last change says 2021-11-05');
	});

	test('a moment in UTC is told in the publisher’s own day where the page shows it', async () => {
		const head = '<meta property="article:published_time" content="2021-11-04T03:30:00Z">';
		const line = '<time datetime="2021-11-04T03:30:00Z">Nov. 3, 2021, 11:30 p.m. ET</time>';
		expect((await read(page(head, line + TEXT))).article.meta.published).toBe('2021-11-03');
		const offset = jsonLd({ '@type': 'NewsArticle', datePublished: '2021-11-03T23:30:00-04:00' });
		expect((await read(page(head + offset))).article.meta.published).toBe('2021-11-03');
	});

	test('a contradiction is named: between two of its days, and with --published', async () => {
		const head = '<meta name="date" content="2021-11-05"><meta property="article:published_time" content="2021-11-03">';
		const own = await read(page(head));
		expect(own.article.meta.published).toBe('2021-11-03');
		expect(own.notes[0]).toMatch(
			/“article:published_time” says 2021-11-03, .*“date” says 2021-11-05; the first is taken/
		);
		const given = await read(page(head), '2021-11-09');
		expect(given.article.meta.published).toBe('2021-11-09');
		expect(given.notes[0]).toMatch(/says 2021-11-03; --published 2021-11-09 is taken/);
	});

	test('title, authors, publisher, address and language', async () => {
		const node = {
			'@graph': [
				{
					'@type': 'NewsArticle',
					headline: 'Dike breaks at&nbsp;Arlen',
					author: [{ name: 'By Ann Roe' }, { name: 'Bo Li' }],
					publisher: { '@id': '#o' },
					datePublished: '2021-11-03'
				},
				{ '@type': 'Organization', '@id': '#o', name: 'Example &amp; Herald' }
			]
		};
		const { article } = await read(
			page(`${jsonLd(node)}<link rel="canonical" href="https://news.example.com/dike">`, TEXT, 'lang="EN-us"')
		);
		expect(article.meta).toEqual({
			title: 'Dike breaks at Arlen',
			author: 'Ann Roe and Bo Li',
			publisher: 'Example & Herald',
			published: '2021-11-03',
			url: 'https://news.example.com/dike',
			language: 'en-US'
		});
	});

	test('the name of the site is no part of a title', async () => {
		const html = `<title>Dike breaks | Example Herald</title><meta name="date" content="2021-11-03">${TEXT}`;
		expect((await read(html)).article.meta.title).toBe('Dike breaks');
	});

	test('JSON-LD that is none is passed over and named', async () => {
		const { notes } = await read(
			page('<meta name="date" content="2021-11-03"><script type="application/ld+json">{"@type": Article}</script>')
		);
		expect(notes).toContain('Block 1 of the page’s JSON-LD is no JSON and was passed over.');
	});
});

const DATE = '<meta name="date" content="2021-11-03">';
const paragraphs = async (body: string) => (await read(page(DATE, body))).article.paragraphs;

describe('the text as a reader reads it', () => {
	test.each([
		[
			'two line breaks part paragraphs, one does not',
			`<div>${DIKE}<br><br>${HELP}<br>${MONEY}</div>`,
			[DIKE, `${HELP} ${MONEY}`]
		],
		[
			'hard spaces, soft hyphens and zero-width spaces',
			`<p>${DIKE.replace('old dike', 'old&nbsp;di&shy;ke&#8203;')}</p><p>${HELP}</p>`,
			[DIKE, HELP]
		],
		[
			'entities',
			`<p>${DIKE} &ldquo;Rain &amp; wind&rdquo;, he said.</p><p>${HELP}</p>`,
			[`${DIKE} “Rain & wind”, he said.`, HELP]
		],
		[
			'lists and quotations in their place',
			`<p>${DIKE}</p><ul><li>Boats came in the evening</li><li>Bread came next day</li></ul><blockquote>${HELP}</blockquote>`,
			[DIKE, 'Boats came in the evening', 'Bread came next day', HELP]
		],
		['headings are left out', `<p>${DIKE}</p><h2>Help from afar</h2><p>${HELP}</p>`, [DIKE, HELP]],
		[
			'a date as a heading goes before its paragraph',
			`<p>${DIKE}</p><h2>3 November 2011</h2><p>${HELP}</p><p>${MONEY}</p>`,
			[DIKE, `3 November 2011: ${HELP}`, MONEY]
		],
		[
			'a chronology in a list of terms',
			`<p>${DIKE}</p><dl><dt>1965</dt><dd>${HELP}</dd><dt>1974</dt><dd>${MONEY}</dd></dl>`,
			[DIKE, `1965: ${HELP}`, `1974: ${MONEY}`]
		],
		[
			'a chronology in a table',
			`<p>${DIKE}</p><p>${HELP}</p><table><tr><td>1965</td><td>The dike was built.</td></tr></table>`,
			[DIKE, HELP, '1965: The dike was built.']
		],
		['marks of footnotes', `<p>${DIKE}<sup><a href="#n1">[1]</a></sup></p><p>${HELP}</p>`, [DIKE, HELP]],
		[
			'captions',
			`<p>${DIKE}</p><figure><img src="a.jpg"><figcaption>Boats at the bridge on 4 May 2011.</figcaption></figure><p>${HELP}</p>`,
			[DIKE, HELP]
		],
		[
			'advertisements',
			`<p>${DIKE}</p><div class="ad-slot">Fly away in May 2022, from 99 dollars only.</div><p>${HELP}</p>`,
			[DIKE, HELP]
		],
		[
			'related stories',
			`<p>${DIKE}</p><aside><h3>Related</h3><p>The lock was sold in 2020, and nobody knows to whom.</p></aside><div class="relatedStories"><a href="/x">The lock was sold in 2019.</a></div><p>${HELP}</p>`,
			[DIKE, HELP]
		],
		[
			'prompts for newsletters',
			`<p>${DIKE}</p><p>Sign up for our newsletter, every Friday in your inbox.</p><p>${HELP}</p>`,
			[DIKE, HELP]
		],
		[
			'what is hidden',
			`<p>${DIKE}</p><p hidden>It was sold in 2019, of all years, to the builder.</p><p style="display:none">And again in 2020, to his son.</p><p>${HELP}</p>`,
			[DIKE, HELP]
		],
		[
			'references below the text',
			`<p>${DIKE}</p><p>${HELP}</p><h2>References</h2><ol><li>Roe, A.: Dikes of the world. Oslo 1998.</li></ol>`,
			[DIKE, HELP]
		]
	])('%s', async (_, body, expected) => expect(await paragraphs(body)).toEqual(expected));

	test('what is left out within the article is told with its reason', async () => {
		const { dropped } = await read(
			page(
				DATE,
				`<p>${DIKE}</p><div class="share-bar">Share this</div><figure><figcaption>Boats.</figcaption></figure><h2>Help from afar</h2><p>${HELP}</p>`
			)
		);
		expect(dropped.map(({ reason }) => reason).sort()).toEqual(['caption', 'share bar', 'subhead']);
	});

	test('a page without html, head and body is one as well', async () => {
		expect((await read(`<title>Dike breaks</title>${DATE}${TEXT}`)).article.paragraphs).toEqual([DIKE, HELP, MONEY]);
		expect((await read(`<!doctype html>${DATE}<html>${TEXT}`)).article.paragraphs).toEqual([DIKE, HELP, MONEY]);
	});

	test('a page that a script draws is read from its JSON-LD', async () => {
		const node = {
			'@type': 'NewsArticle',
			datePublished: '2021-11-03',
			articleBody: [DIKE, HELP, MONEY, DIKE.replace('old', 'new')].join('\n\n')
		};
		const { article, notes } = await read(page(jsonLd(node), '<div id="root"></div>'));
		expect(article.paragraphs).toHaveLength(4);
		expect(notes.join(' ')).toContain('taken from the page’s JSON-LD');
	});
});

describe('a page without an article is named for what it is', () => {
	const card = (n: number) =>
		`<div class="card"><h2><a href="/${n}">Story ${n} of the day about the dike</a></h2><p>A line or two about it, so that you click.</p></div>`;

	test.each([
		[
			'a front page',
			`<html><body><h1>News</h1>${[1, 2, 3, 4, 5, 6, 7].map(card).join('')}</body></html>`,
			/a list of stories/
		],
		[
			'a captcha',
			'<html><title>Just a moment...</title><body><p>Verify you are human by completing the action below.</p></body></html>',
			/captcha/
		],
		[
			'a login wall',
			`<html><body><h1>Dike breaks</h1><p>The old dike broke.</p><p>Log in or create an account to continue reading.</p></body></html>`,
			/login or subscription wall/
		],
		[
			'a page not found',
			'<html><body><h1>404</h1><p>The page you requested could not be found: page not found.</p></body></html>',
			/could not be found/
		],
		[
			'an empty shell',
			'<html><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>',
			/drawn by a script/
		],
		['nothing', '<html><body></body></html>', /no text of an article/]
	])('%s', async (_, html, message) => {
		await expect(read(html, '2021-11-03')).rejects.toThrow(message);
	});

	test('a story with a login link above it is a story', async () => {
		const { article } = await read(
			`<html><head>${DATE}</head><body><div><a href="/login">Sign in to your account</a></div><article><h1>Dike</h1>${TEXT}${TEXT.replaceAll('The', 'And the')}</article></body></html>`
		);
		expect(article.paragraphs.length).toBeGreaterThan(2);
	});

	test('a teaser before a wall is read where the page is an article, and the report says that it may be cut off', async () => {
		const wall = '<p>Subscribe to continue reading. Already have an account?</p>';
		const { notes } = await read(page(`${DATE}<meta property="og:type" content="article">`, TEXT + wall));
		expect(notes.join(' ')).toMatch(/signs of a login or subscription wall: its text of \d+ words may be cut off/);
	});

	test('elements nested beyond reason are refused before a tree is built', async () => {
		await expect(read(`<html><body>${'<div>'.repeat(5000)}${TEXT}`, '2021-11-03')).rejects.toThrow(
			/elements nested 5000 deep/
		);
	});
});

describe('the language', () => {
	const GERMAN =
		'<p>Der Rat hat am Montag beschlossen, dass die Brücke über den Fluss nicht vor dem Winter gebaut wird, weil das Geld fehlt.</p>'.repeat(
			2
		);

	test.each([
		['German under its name', GERMAN, 'lang="de"', /text of the page: got German, expected English/],
		['German under an English one', GERMAN, 'lang="en"', /got German, though the page declares English \(en\)/],
		[
			'too little to tell, declared as French',
			'<p>Paris, Lyon, Marseille, Bordeaux.</p><p>Nantes, Lille.</p>',
			'lang="fr"',
			/got French \(fr\)/
		]
	])('%s', async (_, body, attributes, message) => {
		await expect(read(page(DATE, body, attributes))).rejects.toThrow(message);
	});

	test('English under another name is read, and the report says so', async () => {
		const { article, notes } = await read(page(DATE, TEXT + TEXT.replaceAll('The', 'And the'), 'lang="de"'));
		expect(article.meta.language).toBe('en');
		expect(notes.join(' ')).toContain('The page declares German (de), but its text is English');
	});
});
