/** The tags for previews of a story's pages, and of the list of stories. */
import { eventAddress, type Site, storyAddress } from '#lib/formats/addresses.ts';
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { hasCard } from '../own-pages.ts';
import { eventAsWritten } from '#lib/formats/export/as-written.ts';
import { clockOf } from '#lib/model/clock.ts';
import { eventJsonLd, storyJsonLd } from '#lib/formats/export/json-ld.ts';
import { jsonLdTag, oembedTag, previewTags } from './page-head.ts';

const DESCRIPTION = 'Articles as timelines, in which every event opens the sentence that says so.';

/** Of a page of a story; `event` is null on the story's own. */
export function storyHead(site: Site, story: Story, event: TimelineEvent | null): string {
	const page =
		event !== null && hasCard(story, event.id)
			? eventAddress(site, story.slug, event.id)
			: storyAddress(site, story.slug);
	const data =
		event === null ? storyJsonLd(story, site) : eventJsonLd(eventAsWritten(event, clockOf(story.zone)), story, site);
	const tags = event === null ? ofStory(site, story) : ofEvent(site, story, event);
	return tags + oembedTag(`${page}oembed.json`, event?.title ?? story.meta.title) + jsonLdTag(data);
}

function ofStory(site: Site, story: Story): string {
	const { slug, meta, events, publishedWords } = story;
	const count = `${events.length} ${events.length === 1 ? 'event' : 'events'}`;
	return previewTags({
		title: meta.title,
		description: meta.imported
			? `A timeline of ${count}, imported from ${meta.imported}. Each opens its own text.`
			: `A timeline of ${count} from an article of ${publishedWords}. Each opens the sentence that says so.`,
		url: storyAddress(site, slug),
		kind: 'article',
		language: meta.language,
		published: dayOf(meta.published),
		image: cardOf(site, story, null)
	});
}

function ofEvent(site: Site, story: Story, event: TimelineEvent): string {
	const { slug, meta } = story;
	const quote = event.sources[0]?.exact;
	return previewTags({
		title: event.title,
		description: `${event.longWords}${quote ? `: “${quote}”` : ''}`,
		url: eventAddress(site, slug, event.id),
		kind: 'article',
		language: meta.language,
		published: dayOf(meta.published),
		image: cardOf(site, story, event)
	});
}

/** Of the list of stories. */
export function siteHead(site: Site): string {
	return previewTags({
		title: 'Dateline',
		description: DESCRIPTION,
		url: `${site}/`,
		kind: 'website',
		language: 'en-GB',
		published: null,
		image: null
	});
}

/** The card of an event, or of its story where it has none of its own. */
export function cardOf(site: Site, story: Story, event: TimelineEvent | null) {
	const page =
		event !== null && hasCard(story, event.id)
			? eventAddress(site, story.slug, event.id)
			: storyAddress(site, story.slug);
	const words = event === null ? story.meta.title : `${event.words}: ${event.title}`;
	return { url: `${page}card.png`, alt: `${words} (on the timeline of the story)` };
}

/** The day of an EDTF date that is known to the day. */
function dayOf(published: string): string | null {
	return /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? null;
}
