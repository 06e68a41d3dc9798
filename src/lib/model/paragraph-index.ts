/** Which events each paragraph tells: in a few bytes a source, made when it is first asked for. */
import type { Story, TimelineEvent } from './story.ts';

class ParagraphIndex {
	readonly #events: readonly TimelineEvent[];
	/** Where the places of a paragraph's events begin, by its number. */
	readonly #starts: Uint32Array;
	readonly #places: Uint32Array;

	constructor({ events, paragraphs }: Pick<Story, 'events' | 'paragraphs'>) {
		this.#events = events;
		const [numbers, places]: [number[], number[]] = [[], []];
		events.forEach(({ sources }, place) => {
			for (const number of new Set(sources.map(({ paragraph }) => paragraph))) {
				numbers.push(number);
				places.push(place);
			}
		});
		this.#starts = new Uint32Array(paragraphs.length + 2);
		for (const number of numbers) this.#starts[number + 1] = (this.#starts[number + 1] ?? 0) + 1;
		for (let n = 1; n < this.#starts.length; n++) this.#starts[n] = (this.#starts[n] ?? 0) + (this.#starts[n - 1] ?? 0);
		const next = this.#starts.slice();
		this.#places = new Uint32Array(numbers.length);
		numbers.forEach((number, i) => {
			const at = next[number] ?? 0;
			this.#places[at] = places[i] ?? 0;
			next[number] = at + 1;
		});
	}

	eventsOf(number: number): TimelineEvent[] {
		const places = this.#places.subarray(this.#starts[number], this.#starts[number + 1]);
		return Array.from(places, (place) => this.#events[place] as TimelineEvent);
	}
}

const known = new WeakMap<Pick<Story, 'events' | 'paragraphs'>, ParagraphIndex>();

/** The events with a source in a paragraph (counted from 1), in time order. */
export function eventsOfParagraph(story: Pick<Story, 'events' | 'paragraphs'>, number: number): TimelineEvent[] {
	const index = known.get(story) ?? new ParagraphIndex(story);
	known.set(story, index);
	return index.eventsOf(number);
}
