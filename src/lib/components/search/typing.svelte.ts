/** What is typed into the search field, on its way into the view at once and into the address when typing pauses. */
import type { TimelineView } from '#lib/view/timeline-view.svelte.ts';

/** Typing pauses: the address follows. */
const COMMIT_MS = 500;
/** Of a story this large an answer may take longer than a keystroke: it waits for a breath, too. */
const LARGE = 5000;
const LARGE_MS = 150;

export class Typing {
	readonly #view: TimelineView;
	readonly #commit: () => void;
	#typed = $state('');
	#toFind: ReturnType<typeof setTimeout> | undefined;
	#toCommit: ReturnType<typeof setTimeout> | undefined;

	/** `commit` writes the view to the address. */
	constructor(view: TimelineView, commit: () => void) {
		this.#view = view;
		this.#commit = commit;
	}

	/** What stands in the field: as it is typed, or what an address asks for. */
	get text(): string {
		const isOurs = this.#toFind !== undefined || this.#typed.trim() === this.#view.search.query;
		return isOurs ? this.#typed : this.#view.search.query;
	}

	type(text: string): void {
		this.#typed = text;
		clearTimeout(this.#toFind);
		clearTimeout(this.#toCommit);
		if (this.#view.story.events.length < LARGE) this.#find();
		else this.#toFind = setTimeout(() => this.#find(), LARGE_MS);
		this.#toCommit = setTimeout(() => this.settle(), COMMIT_MS);
	}

	/** Typing has ended, for now. */
	settle(): void {
		if (this.#toCommit === undefined) return;
		clearTimeout(this.#toCommit);
		this.#toCommit = undefined;
		this.#find();
		this.#commit();
	}

	clear(): void {
		this.type('');
		this.settle();
	}

	#find(): void {
		clearTimeout(this.#toFind);
		this.#toFind = undefined;
		this.#view.search.ask(this.#typed.trim());
	}
}
