/** What an open event needs beside the picture and the article: loaded with the first page of an event. */
export { markInSight } from '#lib/attachments/mark-in-sight.ts';
export { default as EventCard } from './EventCard.svelte';
export { revealWords } from './reveal.ts';
export { default as Thread } from './timeline/Thread.svelte';

export type OpenParts = typeof import('./open-parts.ts');
