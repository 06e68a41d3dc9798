/** What a search needs once it is used: loaded together. */
export { buildFinder } from '#lib/view/search-index.ts';
export { default as SearchResults } from './SearchResults.svelte';
