/** Large stories: sent as columns, shown in parts, with a page of their own for some of their events only. */
import type { Story } from './story.ts';

/** A story of more events is large. */
const LARGE_ABOVE = 2000;

export function isLarge({ events }: Pick<Story, 'events'>): boolean {
	return events.length > LARGE_ABOVE;
}
