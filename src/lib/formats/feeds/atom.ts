/** A story's events as an Atom feed (RFC 4287). */
import { countryName } from '#lib/model/countries.ts';
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { eventAddress, type Site, storyAddress } from '../addresses.ts';
import { fullName, namesOf } from '../cite/names.ts';
import { quotesAsHtml } from '../export/texts.ts';
import { feedEvents, feedId, publishedTime } from './entries.ts';
import { element, XML_HEAD, xmlText } from './xml.ts';

export const ATOM_FILE = 'feed.xml';

export function atomFeed(story: Story, site: Site): string {
	const { meta, slug } = story;
	const updated = publishedTime(story);
	const authors = meta.author === undefined ? [meta.publisher ?? 'Dateline'] : namesOf(meta.author).map(fullName);
	const parts = [
		element('id', {}, xmlText(feedId(site, story, null))),
		element('title', {}, xmlText(meta.title)),
		element('updated', {}, updated),
		...authors.map((author) => element('author', {}, element('name', {}, xmlText(author)))),
		element('link', { rel: 'alternate', type: 'text/html', href: storyAddress(site, slug) }),
		element('link', { rel: 'self', type: 'application/atom+xml', href: `${storyAddress(site, slug)}${ATOM_FILE}` }),
		element('generator', {}, 'Dateline'),
		...(meta.rights === undefined ? [] : [element('rights', {}, xmlText(meta.rights))]),
		...feedEvents(story).map((event) => entry(event, story, site, updated))
	];
	const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': meta.language };
	return `${XML_HEAD}${element('feed', attributes, `\n${parts.join('\n')}\n`)}\n`;
}

function entry(event: TimelineEvent, story: Story, site: Site, updated: string): string {
	const html = `<p>${xmlText(event.longWords)}</p>${quotesAsHtml(event)}`;
	const parts = [
		element('id', {}, xmlText(feedId(site, story, event))),
		element('title', {}, xmlText(`${event.words}: ${event.title}`)),
		element('updated', {}, updated),
		element('link', { rel: 'alternate', type: 'text/html', href: eventAddress(site, story.slug, event.id) }),
		...event.countries.map((code) => element('category', { term: code, label: countryName(code) })),
		element('content', { type: 'html' }, xmlText(html))
	];
	return element('entry', {}, `\n${parts.join('\n')}\n`);
}
