/** oEmbed as a file: how a link to a page turns into a frame. https://oembed.com */
import { FRAME_HEIGHT, frameHtml } from '#lib/formats/embed-code.ts';
import { embedAddress, type Site } from '#lib/formats/addresses.ts';
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { CARD } from '../cards/card-svg.ts';
import { cardOf } from './story-head.ts';

/** Width that a consumer lays out for where it does not ask, px. */
const WIDTH = 900;

/** The answer for a story, or for an event of it. `rich` HTML may hold any frame; both measures are those of the frame. */
export function oembedOf(site: Site, story: Story, event: TimelineEvent | null) {
	const { meta, slug } = story;
	const title = event?.title ?? meta.title;
	return {
		version: '1.0',
		type: 'rich',
		title,
		author_name: meta.author ?? meta.retells?.publisher ?? meta.publisher,
		provider_name: 'Dateline',
		provider_url: `${site}/`,
		cache_age: 86_400,
		thumbnail_url: cardOf(site, story, event).url,
		thumbnail_width: CARD.width,
		thumbnail_height: CARD.height,
		html: frameHtml({ frame: embedAddress(site, slug, event?.id ?? null), title: `Timeline: ${title}` }),
		width: WIDTH,
		height: FRAME_HEIGHT
	};
}
