/** Where the article is being read: what that lights in the picture, and where the window goes for it. */
import { createContext } from 'svelte';
import type { TimelineEvent } from '#lib/model/story.ts';
import { eventsOfParagraph } from '#lib/model/paragraph-index.ts';
import { followedPart, followWindow } from '#lib/timeline/follow.ts';
import type { TimeScale } from '#lib/timeline/scale.ts';
import type { TimeWindow } from '#lib/timeline/window.ts';
import { toldPlaces } from './search.ts';
import type { TimelineView } from './timeline-view.svelte.ts';

export class Reading {
	readonly #view: TimelineView;
	#paragraph = $state<number | null>(null);
	#pointed = $state<number | null>(null);
	#follows = $state(false);
	/** The page scrolls by itself, to where something leads: that is no reading. */
	#isHeld = false;
	/** Part of the whole that the reader had in the window, and the window that following last set; undefined before. */
	#part = 0;
	#set: TimeWindow | null | undefined;

	/** The events of the paragraph that is pointed at, else of the one that is read. */
	readonly events = $derived.by((): readonly TimelineEvent[] => {
		const number = this.#pointed ?? this.#paragraph;
		return number === null ? [] : eventsOfParagraph(this.#view.story, number);
	});
	/** Where the lit events are told, with the one under the pointer: that tells them apart in every scale. */
	readonly lit = $derived.by((): ReadonlySet<number> => {
		const { hovered } = this.#view;
		return toldPlaces(hovered ? [...this.events, hovered] : this.events);
	});

	constructor(view: TimelineView) {
		this.#view = view;
	}

	/** Number of the paragraph that is read, or that a link led to. */
	get paragraph(): number | null {
		return this.#paragraph;
	}
	/** Whether the window moves with the reading. */
	get follows(): boolean {
		return this.#follows;
	}
	get isHeld(): boolean {
		return this.#isHeld;
	}

	/** A paragraph has come to where the reader reads; null where there is none. */
	read(number: number | null): void {
		this.#paragraph = number;
	}

	/** The number of a paragraph is pointed at, or no more. */
	point(number: number | null): void {
		this.#pointed = number;
	}

	/** The page goes to a paragraph, or (null) to the words of an event: what scrolls by on the way is not read. */
	jump(number: number | null): void {
		this.#paragraph = number;
		this.#isHeld = true;
	}

	/** The page has arrived, or the reader's hand scrolls it. */
	release(): void {
		this.#isHeld = false;
	}

	follow(follows: boolean): void {
		this.#follows = follows;
		this.#set = undefined;
	}

	/** The window for what is read: the same one where nothing has to move. */
	windowFor(scale: TimeScale): TimeWindow | null {
		const { window } = this.#view;
		// A window that following did not set is the reader's own: it is kept as wide.
		if (this.#set !== window) this.#part = followedPart(scale, window);
		const spans = this.events.filter((event) => this.#view.admits(event)).map((event) => this.#view.spanOf(event));
		return followWindow(scale, spans, window, this.#part);
	}

	/** Remembers the window as following left it. */
	settle(): void {
		this.#set = this.#view.window;
	}
}

export const [getReading, setReading] = createContext<Reading>();
