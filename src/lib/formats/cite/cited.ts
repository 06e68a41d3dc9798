/** What a citation is made of. */
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { type Name, namesOf } from './names.ts';

export interface Cited {
	readonly story: Pick<Story, 'slug' | 'meta' | 'paragraphs'>;
	/** The event that is cited, or null for the whole story. */
	readonly event: Pick<TimelineEvent, 'id' | 'title' | 'when' | 'words' | 'sources'> | null;
	/** Full address of the page. */
	readonly url: string;
	/** The day on which it was read, as an EDTF date such as `2026-11-27`; null leaves it out. */
	readonly accessed: string | null;
}

/** The site that shows the story. */
export const SITE = 'Dateline';

/** Who wrote the article; empty where nobody is named. */
export function authorsOf({ story }: Cited): readonly Name[] {
	return story.meta.author === undefined ? [] : namesOf(story.meta.author);
}

/** Publisher and site, each once. */
export function publishersOf({ story }: Cited): readonly string[] {
	return [...new Set([story.meta.publisher ?? SITE, SITE])];
}

/** Number of the paragraph that states the event. */
export function paragraphOf({ event }: Cited): number | null {
	return event?.sources[0]?.paragraph ?? null;
}
