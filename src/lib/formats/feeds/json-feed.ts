/** A story's events as a JSON Feed (version 1.1, https://jsonfeed.org/version/1.1). */
import { countryName } from '#lib/model/countries.ts';
import type { Story } from '#lib/model/story.ts';
import { eventAddress, type Site, storyAddress } from '../addresses.ts';
import { fullName, namesOf } from '../cite/names.ts';
import { feedEvents, feedId, publishedTime } from './entries.ts';

export const JSON_FEED_FILE = 'feed.json';

export function jsonFeed(story: Story, site: Site): string {
	const { meta, slug } = story;
	const published = publishedTime(story);
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title: meta.title,
		home_page_url: storyAddress(site, slug),
		feed_url: `${storyAddress(site, slug)}${JSON_FEED_FILE}`,
		language: meta.language,
		authors: meta.author === undefined ? undefined : namesOf(meta.author).map((name) => ({ name: fullName(name) })),
		items: feedEvents(story).map((event) => ({
			id: feedId(site, story, event),
			url: eventAddress(site, slug, event.id),
			title: `${event.words}: ${event.title}`,
			content_text: event.sources.map(({ exact }) => exact).join('\n\n'),
			date_published: published,
			tags: event.countries.length === 0 ? undefined : event.countries.map(countryName)
		}))
	};
	return `${JSON.stringify(feed, null, '\t')}\n`;
}
