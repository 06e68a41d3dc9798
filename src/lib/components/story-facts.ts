/** Small facts of a story that several components name. */
import { eventIndex } from '#lib/model/event-index.ts';
import type { Story, TimelineEvent } from '#lib/model/story.ts';

/** Rank of a country in the story; a country that no event names has none of the colours. */
export function rankOf(story: Story, code: string): number {
	return story.countries.find((country) => country.code === code)?.rank ?? Infinity;
}

/** Name of a country of the story. */
export function nameOf(story: Story, code: string): string {
	return story.countries.find((country) => country.code === code)?.name ?? code;
}

/** What the paragraphs of a story are: of one that was imported the events’ own texts, and no article. */
export function textName({ meta }: Pick<Story, 'meta'>): 'Article' | 'Text' {
	return meta.imported === undefined ? 'Article' : 'Text';
}

/** The event with this id or alias. */
export function findEvent(story: Story, id: string): TimelineEvent | null {
	return eventIndex(story.events).find(id);
}

/** Numbers of the paragraphs in which an event's sources stand, each once, first source first. */
export function paragraphsOf(event: TimelineEvent): readonly number[] {
	return [...new Set(event.sources.map(({ paragraph }) => paragraph))];
}

/** "1 event", "21 events", "12,345 events". */
export function counted(n: number, one: string, many = `${one}s`): string {
	return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** A whole number with a comma after each thousand. */
export function grouped(n: number): string {
	return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
