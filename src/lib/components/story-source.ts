/** Where pages get their stories from: while they are prerendered from the disk, in the browser from the site. */
import type { Story } from '#lib/model/story.ts';

/** Gives the story of a name, or null where there is none. */
export type StorySource = (slug: string) => Promise<Story | null>;

let onServer: StorySource | null = null;

/** Called once, by the server as it starts: pages cannot import what reads the disk, for they run in the browser too. */
export function serveStoriesFrom(source: StorySource): void {
	onServer = source;
}

/** The source of the server that the page is drawn on; null in the browser. */
export function serverStories(): StorySource | null {
	return onServer;
}
