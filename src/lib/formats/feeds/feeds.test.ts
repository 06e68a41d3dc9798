import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { EVERY_KIND, sampleEvent, sampleInput } from '../export/sample-story.ts';
import { atomFeed } from './atom.ts';
import { MOST_ENTRIES } from './entries.ts';
import { jsonFeed } from './json-feed.ts';
import { MOST_ADDRESSES, sitemap } from './sitemap.ts';

const event = sampleEvent('2019-08-22', { title: 'A <b> & "c"\u0001', countries: ['KR'] }, ['First <i>.', 'Second.']);
const { story, site } = sampleInput([sampleEvent('1965'), event]);

function read(xml: string) {
	expect(XMLValidator.validate(xml)).toBe(true);
	return new XMLParser({ ignoreAttributes: false, htmlEntities: false }).parse(xml);
}

describe('an Atom feed', () => {
	it('has what RFC 4287 wants of a feed and of an entry, the latest event first', () => {
		const { feed } = read(atomFeed(story, site));
		expect(feed).toMatchObject({
			'@_xmlns': 'http://www.w3.org/2005/Atom',
			id: 'https://example.org/stories/pact/',
			title: 'How the pact ended',
			updated: '2019-08-23T23:59:59Z',
			author: { name: 'The Courier' },
			link: [
				{ '@_rel': 'alternate', '@_href': 'https://example.org/stories/pact/' },
				{ '@_rel': 'self', '@_href': 'https://example.org/stories/pact/feed.xml' }
			]
		});
		expect(feed.entry).toHaveLength(2);
		expect(feed.entry[0]).toMatchObject({
			id: 'https://example.org/stories/pact/e/e-2019-08-22/',
			title: '22 August 2019: A <b> & "c"',
			updated: '2019-08-23T23:59:59Z',
			link: { '@_href': 'https://example.org/stories/pact/e/e-2019-08-22/' },
			category: { '@_term': 'KR', '@_label': 'South Korea' },
			content: { '@_type': 'html', '#text': '<p>Thursday, 22 August 2019</p><p>First &lt;i&gt;.</p><p>Second.</p>' }
		});
	});

	it('without an origin has ids that are names, different for all', () => {
		const input = sampleInput(
			EVERY_KIND.map((when) => sampleEvent(when)),
			'/stories'
		);
		const { feed } = read(atomFeed(input.story, input.site));
		const ids = [feed.id, ...feed.entry.map(({ id }: { id: string }) => id)];
		expect(new Set(ids).size).toBe(EVERY_KIND.length + 1);
		for (const id of ids) expect(id).toMatch(/^urn:x-dateline:pact(:[a-z0-9-]+)?$/);
		expect(feed.link[0]['@_href']).toBe('/stories/pact/');
	});

	it('of many events has the most important', () => {
		const events = Array.from({ length: MOST_ENTRIES + 100 }, (_, told) =>
			sampleEvent('1965', { id: `e${told}`, told, importance: told < 100 ? 1 : 3 })
		);
		const { feed } = read(atomFeed(sampleInput(events).story, site));
		expect(feed.entry).toHaveLength(MOST_ENTRIES);
		expect(feed.entry.at(-1).id).toContain('/e/e100/');
	});
});

it('a JSON Feed has the events with addresses, texts and tags', () => {
	expect(JSON.parse(jsonFeed(story, site))).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1',
		home_page_url: 'https://example.org/stories/pact/',
		feed_url: 'https://example.org/stories/pact/feed.json',
		items: [
			{
				id: 'https://example.org/stories/pact/e/e-2019-08-22/',
				content_text: 'First <i>.\n\nSecond.',
				date_published: '2019-08-23T23:59:59Z',
				tags: ['South Korea']
			},
			{ title: '1965: Event of 1965' }
		]
	});
});

it('a sitemap has the front page, the stories and their events, no more than it may', () => {
	const { urlset } = read(sitemap([{ slug: 'pact', events: ['a', 'b'] }], site));
	expect(urlset.url.map(({ loc }: { loc: string }) => loc)).toEqual([
		'https://example.org/stories/',
		'https://example.org/stories/pact/',
		'https://example.org/stories/pact/e/a/',
		'https://example.org/stories/pact/e/b/'
	]);
	const many = Array.from({ length: MOST_ADDRESSES + 1 }, (_, i) => `e${i}`);
	expect(sitemap([{ slug: 'pact', events: many }], site).match(/<url>/g)).toHaveLength(MOST_ADDRESSES);
});
