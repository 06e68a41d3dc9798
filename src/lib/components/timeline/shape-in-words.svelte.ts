/** The shape of the story in a sentence, for those who listen. It stands in the page; only what filters change is said anew. */
import { untrack } from 'svelte';
import { browser } from '$app/environment';
import { storySummary } from '#lib/timeline/summary.ts';
import type { TimelineView } from '#lib/view/timeline-view.svelte.ts';

export class ShapeInWords {
	readonly #view: TimelineView;
	#words = $state('');

	constructor(view: TimelineView) {
		this.#view = view;
		const { slug } = view.story;
		this.#words = browser
			? (document.querySelector(`#shape[data-story="${CSS.escape(slug)}"]`)?.textContent ?? '')
			: storySummary(view.events);
	}

	get words(): string {
		return this.#words;
	}

	/** Attachment of the element that holds the words. */
	readonly follow = (): void => {
		const { events, story } = this.#view;
		const isSaid = events === story.events && untrack(() => this.#words) !== '';
		if (!isSaid) void this.#say();
	};

	async #say(): Promise<void> {
		const { storySummary } = await import('#lib/timeline/summary.ts');
		this.#words = storySummary(this.#view.events);
	}
}
