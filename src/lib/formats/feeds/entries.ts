/** What the feeds of a story tell: its events, the latest first. */
import { civil, utcMs } from '#lib/model/calendar.ts';
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { eventAddress, isPublic, type Site, storyAddress } from '../addresses.ts';
import { two } from '../edtf-text.ts';

/** Most entries of a feed; of more events, the most important ones. */
export const MOST_ENTRIES = 500;

export function feedEvents({ events }: Story): TimelineEvent[] {
	const kept =
		events.length <= MOST_ENTRIES
			? events
			: [...events].sort((a, b) => b.importance - a.importance || a.told - b.told).slice(0, MOST_ENTRIES);
	const ids = new Set(kept.map(({ id }) => id));
	return events.filter(({ id }) => ids.has(id)).reverse();
}

/** An id that stays when nothing else does: the address where it is known, else a name that is good for no other. */
export function feedId(site: Site, { slug }: Story, event: TimelineEvent | null): string {
	if (isPublic(site)) return event ? eventAddress(site, slug, event.id) : storyAddress(site, slug);
	return ['urn:x-dateline', slug, ...(event ? [event.id] : [])].join(':');
}

/** The publication as RFC 3339 has times; a year out of its reach becomes the nearest within. */
export function publishedTime({ publishedAt }: Story): string {
	// A day of publication ends at its last second, which is still that day.
	const ms = Math.min(Math.max(publishedAt - 1000, utcMs(0)), utcMs(10_000) - 1);
	const { year, month, day, hour, minute, second } = civil(ms);
	const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
	return `${date}T${two(hour)}:${two(minute)}:${two(second)}Z`;
}
