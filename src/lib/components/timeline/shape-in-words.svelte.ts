/** The shape of the story in a sentence, for those who listen. It stands in the page; only what filters change is said anew. */
import { untrack } from 'svelte';
import type { TimelineView } from '#lib/view/timeline-view.svelte.ts';

/** The server writes the sentence into the page, where a browser finds it; it makes it itself only once something is filtered. */
const server = import.meta.env.SSR ? await import('#lib/timeline/summary.ts') : null;

export class ShapeInWords {
	readonly #view: TimelineView;
	#words = $state('');

	constructor(view: TimelineView) {
		this.#view = view;
		const { slug } = view.story;
		this.#words =
			server?.storySummary(view.events, view.clock) ??
			document.querySelector(`#shape[data-story="${CSS.escape(slug)}"]`)?.textContent ??
			'';
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
		this.#words = storySummary(this.#view.events, this.#view.clock);
	}
}
