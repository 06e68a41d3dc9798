/** Large stories: sent as columns, shown in parts, with a page of their own for some of their events only. */
/** A story of more events is large. */
const LARGE_ABOVE = 2000;

export function isLarge({ events }: { readonly events: readonly unknown[] }): boolean {
	return events.length > LARGE_ABOVE;
}
