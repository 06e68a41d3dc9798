/** What reads and writes the query of an address: loaded with the first query that there is, or that there is to be. */
export { formatView, parseView } from '#lib/view/url.ts';
export { withinStory } from '#lib/view/within-story.ts';
