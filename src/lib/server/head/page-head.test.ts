import { describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import { loadStory } from '../stories.ts';
import { jsonLdTag, shortened } from './page-head.ts';
import { storyHead } from './story-head.ts';

const story = await loadStory('gsomia-2019');

function tags(html: string): Record<string, string> {
	const { document } = parseHTML(`<html><head>${html}</head></html>`);
	return Object.fromEntries(
		[...document.querySelectorAll('meta')].map((meta) => [
			meta.getAttribute('property') ?? meta.getAttribute('name'),
			meta.getAttribute('content')
		])
	);
}

describe('what previews show', () => {
	it('is absolute where the origin is known', () => {
		const [event] = story.events;
		if (!event) throw new Error('The story has no event.');
		const site = 'https://example.org/sub';
		expect(tags(storyHead(site, story, event))).toMatchObject({
			'og:url': `${site}/gsomia-2019/e/${event.id}/`,
			'og:image': `${site}/gsomia-2019/e/${event.id}/card.png`,
			'og:title': event.title,
			'og:locale': 'en_GB',
			'article:published_time': '2019-08-23'
		});
	});

	it('speaks of an article only where there is one', () => {
		const head = storyHead('', { ...story, meta: { ...story.meta, imported: 'CSV' } }, null);
		expect(tags(head)['og:description']).toMatch(
			/^A timeline of 21 events, imported from CSV\. Each opens its own text\.$/
		);
		expect(head).not.toContain('"NewsArticle","@id"');
		expect(tags(storyHead('', story, null))['og:description']).toContain('from an article of 23 August 2019');
	});

	it('holds signs of HTML as text', () => {
		const titled = { ...story, meta: { ...story.meta, title: '"><script>alert(1)</script> & more' } };
		expect(tags(storyHead('', titled, null))['og:title']).toBe(titled.meta.title);
	});
});

describe('a data block', () => {
	it('cannot end its script, and reads back the same', () => {
		const data = { text: '</script><!-- & \u2028 “words”' };
		const html = jsonLdTag(data);
		expect(html.match(/<\/script>/g)).toHaveLength(1);
		expect(html).not.toMatch(/<!--|&/);
		expect(JSON.parse(html.slice(html.indexOf('{'), html.lastIndexOf('}') + 1))).toEqual(data);
	});
});

describe('shortening', () => {
	it.each([
		['short enough', 20, 'short enough'],
		['cut after a whole word, not within one', 23, 'cut after a whole word…'],
		['日本語の長い題名には空白がない', 8, '日本語の長い題…'],
		['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧']
	])('%s to %i', (text, most, expected) => expect(shortened(text, most)).toBe(expected));
});
