/** Addresses of a published story, for files that leave the site: full ones where it is known where the site stands. */

/**
 * Origin and base path of the site without a slash at the end, `https://example.org/stories`; only the base path, `` or
 * `/stories`, where nobody has said the origin: addresses then hold on the site alone.
 */
export type Site = string;

export function storyAddress(site: Site, slug: string): string {
	return `${site}/${slug}/`;
}

export function eventAddress(site: Site, slug: string, id: string): string {
	return `${site}/${slug}/e/${id}/`;
}

/** What a frame in another page shows: the story, or an event of it, without page furniture. */
export function embedAddress(site: Site, slug: string, id: string | null): string {
	return `${site}/embed/${slug}/${id === null ? '' : `e/${id}/`}`;
}

/** Whether addresses of the site hold everywhere. */
export function isPublic(site: Site): boolean {
	return /^https?:\/\//.test(site);
}
