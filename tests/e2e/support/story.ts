/** The shipped story as the built site serves it: what the tests compare the pages with. */
import { readFileSync } from 'node:fs';
import type { Story, TimelineEvent } from '#lib/model/story.ts';

export const SLUG = 'gsomia-2019';

function built(path: string): string {
	return readFileSync(new URL(`../../../build/${path}`, import.meta.url), 'utf8');
}

/** What the page draws. */
export const story = JSON.parse(built(`${SLUG}/story.json`)) as Story;

/** The published events file. */
export const eventsFile = JSON.parse(built(`${SLUG}/events.json`)) as EventsFile;

interface EventsFile {
	readonly events: readonly {
		readonly id: string;
		readonly title: string;
		readonly when: string;
		readonly sources: readonly { readonly paragraph: number; readonly selector: { exact: string; start: number } }[];
	}[];
}

/** The event that gives the story its point. */
export const DECISION = eventOf('south-korea-decides-to-leave-the-pact');
export const TREATY = eventOf('treaty-settles-claims');
export const SIGNING = eventOf('japan-and-south-korea-sign-gsomia');

export function eventOf(id: string): TimelineEvent {
	const event = story.events.find((candidate) => candidate.id === id);
	if (event === undefined) throw new Error(`The story has no event “${id}” for the tests to use.`);
	return event;
}

export function pathOf(id: string, query = ''): string {
	return `${SLUG}/e/${id}/${query}`;
}

export function countryName(code: string): string {
	return story.countries.find((country) => country.code === code)?.name ?? code;
}

/** The quotes of an event by paragraph, joined as the words of one paragraph are marked. */
export function quotesByParagraph(id: string): ReadonlyMap<number, string> {
	const sources = eventsFile.events.find((event) => event.id === id)?.sources ?? [];
	const byPlace = [...sources].sort((a, b) => a.selector.start - b.selector.start);
	const quotes = new Map<number, string>();
	for (const { paragraph, selector } of byPlace) {
		quotes.set(paragraph, (quotes.get(paragraph) ?? '') + selector.exact);
	}
	return quotes;
}
