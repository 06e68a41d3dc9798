import { parse } from '@retorquere/bibtex-parser';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import type { ArticleMeta } from '#lib/model/article.ts';
import { dateInWords } from '#lib/model/date-words.ts';
import { apaDate, americanDate } from './cite/dates.ts';
import { cslDate } from './cite/csl.ts';
import { namesOf } from './cite/names.ts';
import { citation, CITATION_STYLES, type Cited } from './cite.ts';

function cited(meta: Partial<ArticleMeta> = {}, when: string | null = '2019-08-22', title = 'Seoul leaves'): Cited {
	return {
		story: {
			slug: 'pact',
			meta: { title: 'How the pact ended', published: '2019-08-23', language: 'en', ...meta },
			paragraphs: ['Before it.', 'And then.', 'Seoul left it on Thursday.']
		},
		event:
			when === null
				? null
				: {
						id: 'seoul-leaves',
						title,
						when,
						words: dateInWords(when),
						sources: [{ paragraph: 3, start: 0, end: 5, exact: 'Seoul', proof: 'exact' }]
					},
		url: when === null ? 'https://example.org/pact/' : 'https://example.org/pact/e/seoul-leaves/',
		accessed: '2026-11-27'
	};
}

describe('a footnote', () => {
	it('of an event says what, when, in which story and which paragraph', () => {
		expect(citation('chicago', cited({ author: 'Jane Doe', publisher: 'The Courier' }))).toBe(
			'Jane Doe, “Seoul leaves” (22 August 2019), in “How the pact ended,” The Courier, Dateline, August 23, 2019, para. 3, accessed November 27, 2026, https://example.org/pact/e/seoul-leaves/.'
		);
	});

	it('of a story has neither event nor paragraph, and no day of reading where none is given', () => {
		expect(citation('chicago', { ...cited({ published: '1965~' }, null), accessed: null })).toBe(
			'“How the pact ended,” Dateline, ca. 1965, https://example.org/pact/.'
		);
	});

	it('names what a retelling retells, and sets quotation marks within others single', () => {
		const retells = { title: 'The “end” of it', publisher: 'Bloomberg', published: '2019-08-23' };
		expect(citation('chicago', cited({ retells }, '1965', 'A “new” pact'))).toContain(
			'“A ‘new’ pact” (1965), in “How the pact ended,” Dateline, August 23, 2019, para. 3, retold from “The ‘end’ of it,” Bloomberg, August 23, 2019, accessed'
		);
	});

	it('names three authors, and of more the first', () => {
		const of = (author: string) => citation('chicago', cited({ author }, null)).split(', “')[0];
		expect(of('Ann Bee, Cee Dee and Eve Eff')).toBe('Ann Bee, Cee Dee, and Eve Eff');
		expect(of('Ann Bee, Cee Dee, Gee Aitch and Eve Eff')).toBe('Ann Bee et al.');
	});
});

describe('an APA reference', () => {
	it.each([
		[
			{ author: 'Jane Doe and John van Dyk' },
			'Doe, J., & van Dyk, J. (2019, August 23). Seoul leaves [22 August 2019]. In How the pact ended (para. 3). Dateline. Retrieved November 27, 2026, from https://example.org/pact/e/seoul-leaves/'
		],
		[
			{ publisher: 'The Courier' },
			'Seoul leaves [22 August 2019]. In How the pact ended (para. 3). (2019, August 23). The Courier. Dateline. Retrieved November 27, 2026, from https://example.org/pact/e/seoul-leaves/'
		]
	])('by %j', (meta, reference) => {
		expect(citation('apa', cited(meta))).toBe(reference);
	});
});

describe('a BibTeX entry', () => {
	it('is read back by a parser of its own as it was meant', () => {
		const title = 'Profit & loss: 5% of $3 {or} #1_a~b^c \\ “x” <y>';
		const entry = citation('bibtex', cited({ author: 'Jane van Dyk and The Associated Press' }, '1965', title));
		const { entries, errors } = parse(entry);
		expect(errors).toEqual([]);
		expect(entries).toHaveLength(1);
		const [{ type, key, fields } = { type: '', key: '', fields: null }] = entries;
		expect([type, key]).toEqual(['misc', 'pact:seoul-leaves']);
		expect(plain(fields?.title)).toBe(title);
		expect(fields?.url).toBe('https://example.org/pact/e/seoul-leaves/');
		expect(fields?.author?.map(({ firstName, lastName, name }) => [firstName ?? null, lastName ?? name])).toEqual([
			[null, 'Jane van Dyk and The Associated Press']
		]);
	});

	it('is written so', () => {
		expect(citation('bibtex', cited({ author: 'Jane Doe and Ann Bee' }))).toBe(
			[
				'@misc{pact:seoul-leaves,',
				'	author = {Doe, Jane and Bee, Ann},',
				'	title = {{Seoul leaves}},',
				'	howpublished = {Dateline},',
				'	year = {2019},',
				'	month = aug,',
				'	date = {2019-08-23},',
				'	note = {Event of 22 August 2019 in “How the pact ended”, para. 3},',
				'	langid = {en},',
				'	url = {https://example.org/pact/e/seoul-leaves/},',
				'	urldate = {2026-11-27}',
				'}',
				''
			].join('\n')
		);
	});
});

/** The parser gives sentence case protection back as HTML-like tags. */
function plain(field: string | undefined): string {
	return (field ?? '')
		.replace(/<\/?span[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>');
}

/** The official schema, csl-data.json of version 1.0.2, as far as we use it: it lets nothing else in. */
const cslDateVariable = v.strictObject({
	'date-parts': v.optional(
		v.pipe(v.array(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))), v.minLength(1), v.maxLength(2))
	),
	season: v.optional(v.number()),
	circa: v.optional(v.boolean()),
	literal: v.optional(v.string())
});
const cslName = v.strictObject({
	family: v.optional(v.string()),
	given: v.optional(v.string()),
	literal: v.optional(v.string())
});
const text = v.optional(v.string());
const cslItem = v.strictObject({
	...{ id: v.string(), type: v.literal('webpage'), title: v.string(), 'container-title': v.string() },
	...{ author: v.optional(v.array(cslName)), publisher: text, note: text, language: text, URL: v.string() },
	...{ issued: cslDateVariable, accessed: v.optional(cslDateVariable), 'event-date': v.optional(cslDateVariable) },
	...{ 'original-title': text, 'original-publisher': text, 'original-date': v.optional(cslDateVariable) }
});

describe('CSL-JSON', () => {
	it.each([
		['2019-08-22', { author: 'Jane Doe; Reuters', publisher: 'The Courier' }],
		['1910/1945', { retells: { title: 'The end', publisher: 'Bloomberg', published: '2019-08' } }],
		['2019-22~', {}],
		['../2016', {}],
		['Y-17E7', {}],
		[null, { published: '196X' }]
	])('holds to its schema: %s, %j', (when, meta) => {
		const item = JSON.parse(citation('csl-json', cited(meta, when)));
		expect(v.parse(v.tuple([cslItem]), item)).toEqual(item);
	});

	it('is a list of one item', () => {
		expect(JSON.parse(citation('csl-json', cited({ author: 'Jane Doe' }, '1910/1945')))).toEqual([
			{
				id: 'pact:seoul-leaves',
				type: 'webpage',
				title: 'Seoul leaves',
				'container-title': 'How the pact ended',
				author: [{ given: 'Jane', family: 'Doe' }],
				issued: { 'date-parts': [[2019, 8, 23]] },
				'event-date': { 'date-parts': [[1910], [1945]] },
				accessed: { 'date-parts': [[2026, 11, 27]] },
				publisher: 'Dateline',
				note: 'para. 3',
				language: 'en',
				URL: 'https://example.org/pact/e/seoul-leaves/'
			}
		]);
	});

	test.each([
		['-0043-03-15', { 'date-parts': [[-44, 3, 15]] }],
		['196X', { 'date-parts': [[1960], [1969]] }],
		['2019-22', { 'date-parts': [[2019]], season: 2 }],
		['1965~', { 'date-parts': [[1965]], circa: true }],
		['2016/..', { literal: '2016/..' }],
		['Y-65999999', { literal: 'Y-65999999' }]
	])('has the date %s as %j', (when, date) => {
		expect(JSON.parse(JSON.stringify(cslDate(when)))).toEqual(date);
	});
});

test.each([
	['2019-08-23', 'August 23, 2019', '2019, August 23'],
	['2019-08', 'August 2019', '2019, August'],
	['2019', '2019', '2019'],
	['1965~', 'ca. 1965', 'ca. 1965'],
	['1965-08?', 'August 1965?', '1965, August?'],
	['196X', '1960s', '1960s'],
	['2019-22', 'summer 2019', '2019, summer'],
	['2019-33', 'first quarter of 2019', 'first quarter of 2019'],
	['-0043-03-15', 'March 15, 44 BCE', '44 BCE, March 15']
])('%s is “%s” in a note and “%s” in APA', (when, note, reference) => {
	expect([americanDate(when), apaDate(when)]).toEqual([note, reference]);
});

test.each([
	['Jane Doe', [{ given: 'Jane', family: 'Doe' }]],
	['By Ludwig van Beethoven', [{ given: 'Ludwig', family: 'van Beethoven' }]],
	['Doe, Jane', [{ given: 'Jane', family: 'Doe' }]],
	[
		'Doe, Jane; van Dyk, John',
		[
			{ given: 'Jane', family: 'Doe' },
			{ given: 'John', family: 'van Dyk' }
		]
	],
	['Sammy Davis Jr.', [{ given: 'Sammy', family: 'Davis Jr.' }]],
	['The Associated Press', [{ literal: 'The Associated Press' }]],
	['Reuters', [{ literal: 'Reuters' }]],
	['our correspondent in Seoul', [{ literal: 'our correspondent in Seoul' }]],
	['毛利衛', [{ literal: '毛利衛' }]]
])('%s is %j', (byline, names) => {
	expect(namesOf(byline)).toEqual(names);
});

describe('a Web Annotation', () => {
	const target = (start: number, end: number) => ({
		type: 'SpecificResource',
		source: 'https://example.org/pact/',
		selector: [
			expect.objectContaining({ type: 'TextQuoteSelector', exact: 'Seoul left it on Thursday.'.slice(start, end) }),
			{
				type: 'FragmentSelector',
				conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
				value: 'p3',
				refinedBy: { type: 'TextPositionSelector', start, end }
			}
		]
	});

	it('of an event says where its page quotes what', () => {
		expect(JSON.parse(citation('web-annotation', cited()))).toMatchObject({
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			id: 'https://example.org/pact/e/seoul-leaves/#source-1',
			type: 'Annotation',
			motivation: 'describing',
			body: [
				{ purpose: 'describing', value: 'Seoul leaves' },
				{ purpose: 'tagging', value: '2019-08-22' }
			],
			target: target(0, 5)
		});
	});

	it('is one for each source', () => {
		const { event, ...rest } = cited();
		const [source] = event?.sources ?? [];
		if (event === null || source === undefined) throw new Error('The sample has no source.');
		const more = { ...event, sources: [source, { ...source, start: 6, end: 10, exact: 'left' }] };
		expect(JSON.parse(citation('web-annotation', { ...rest, event: more }))).toMatchObject([
			{ '@context': 'http://www.w3.org/ns/anno.jsonld', target: target(0, 5) },
			{ id: 'https://example.org/pact/e/seoul-leaves/#source-2', target: target(6, 10) }
		]);
	});

	it('of a story points to its page', () => {
		expect(JSON.parse(citation('web-annotation', cited({}, null)))).toMatchObject({
			motivation: 'bookmarking',
			body: [{ value: 'How the pact ended' }],
			target: { id: 'https://example.org/pact/', type: 'Text', format: 'text/html' }
		});
	});
});

it('every style that is offered writes something', () => {
	expect(CITATION_STYLES.map(({ style }) => citation(style, cited()).length > 40)).not.toContain(false);
});
