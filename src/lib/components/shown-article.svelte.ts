/** Which paragraphs of the article are drawn: all of them, or of a large story those around the place that is read. */
import { createContext } from 'svelte';
import { isLarge } from '#lib/model/large.ts';
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { holds, type Part, partAround, withEarlier, withLater } from './part.ts';

/** Paragraphs of a large story that are drawn at first, and that come with each step from there. */
export const PARAGRAPHS = 12;

export class ShownArticle {
	readonly #paragraphs: readonly string[];
	readonly #isWhole: boolean;
	#part = $state.raw<Part>({ first: 0, last: 0 });
	#target = $state<number | null>(null);

	/** `event` is the one whose words are to be among them. */
	constructor(story: Story, event: TimelineEvent | null) {
		this.#paragraphs = story.paragraphs;
		this.#isWhole = !isLarge(story);
		this.#part = this.#isWhole ? { first: 0, last: story.paragraphs.length } : this.#around(numberOf(event));
	}

	get paragraphs(): readonly { readonly number: number; readonly text: string }[] {
		const { first, last } = this.#part;
		return this.#paragraphs.slice(first, last).map((text, i) => ({ number: first + i + 1, text }));
	}
	get isWhole(): boolean {
		return this.#isWhole;
	}
	get total(): number {
		return this.#paragraphs.length;
	}
	/** Numbers of the first and the last paragraph that are drawn. */
	get first(): number {
		return this.#part.first + 1;
	}
	get last(): number {
		return this.#part.last;
	}
	/** The paragraph that the address names, where it was not there yet when the address was opened. */
	get target(): number | null {
		return this.#target;
	}

	/** Sees to it that a paragraph is drawn. */
	show(number: number): void {
		if (!this.#isWhole && !holds(this.#part, number - 1)) this.#part = this.#around(number);
	}

	/** Sees to it that the words of an event are drawn. */
	showEvent(event: TimelineEvent | null): void {
		if (event !== null) this.show(numberOf(event));
	}

	/** Sees to it that what a fragment names ("#p12") is drawn; false where it names no paragraph. */
	showFragment(fragment: string): boolean {
		const number = Number(/^#p([1-9]\d{0,8})$/.exec(fragment)?.[1] ?? NaN);
		this.#target = number <= this.total ? number : null;
		if (this.#target === null) return false;
		this.show(number);
		return true;
	}

	earlier(): void {
		this.#part = withEarlier(this.#part, PARAGRAPHS);
	}

	later(): void {
		this.#part = withLater(this.#part, this.total, PARAGRAPHS);
	}

	#around(number: number): Part {
		return partAround(this.total, number - 1, PARAGRAPHS);
	}
}

/** The paragraph that an event opens at. */
function numberOf(event: TimelineEvent | null): number {
	return event?.sources[0]?.paragraph ?? 1;
}

export const [getArticle, setArticle] = createContext<ShownArticle>();
