/** Addresses of the pages, and the attributes of links to them. All of them hold under a base path. */
import { resolve } from '$app/paths';

/** What an `<a>` to a page of the same story carries: the page stays, so neither scroll nor focus may jump. */
export interface StayingLink {
	readonly href: string;
	readonly 'data-sveltekit-noscroll': true;
	readonly 'data-sveltekit-keepfocus': true;
}

export type StoryPath = `/${string}/` | `/${string}/?${string}` | `/${string}/#${string}`;

/** Path of a story, below the base path. `rest` is a query, a fragment, or both. */
export function storyPath(slug: string, rest = ''): StoryPath {
	return `/${slug}/${rest}` as StoryPath;
}

/** Path of an event, below the base path. `rest` is a query, a fragment, or both. */
export function eventPath(slug: string, id: string, rest = ''): StoryPath {
	return `/${slug}/e/${id}/${rest}` as StoryPath;
}

/** Path of a story, or of an event of it, without page furniture: for frames in other pages. */
export function embedPath(slug: string, id: string | null, rest = '') {
	return `/embed/${slug}/${id === null ? '' : `e/${id}/`}${rest}` as `/embed/${string}/`;
}

/** Address of a story; `search` is the query to keep ("" or "?…"). */
export function storyHref(slug: string, search = ''): string {
	return resolve(storyPath(slug, search));
}

/** Address of an event; `search` is the query to keep ("" or "?…"). */
export function eventHref(slug: string, id: string, search = ''): string {
	return resolve(eventPath(slug, id, search));
}

/** Address of a country's flag. */
export function flagHref(code: string): string {
	return resolve(`/flags/${code.toLowerCase()}.svg`);
}

/** A link that keeps the page where it is: for `<a {...staying(href)}>`. */
export function staying(href: string): StayingLink {
	return { href, 'data-sveltekit-noscroll': true, 'data-sveltekit-keepfocus': true };
}
