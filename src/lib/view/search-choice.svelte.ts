/** What the reader looks for, and what becomes of the rest. */
import type { Finder } from './search.ts';
import { DEFAULT_VIEW, type MatchDisplay } from './view-state.ts';

export class SearchChoice {
	#query = $state('');
	#display = $state<MatchDisplay>(DEFAULT_VIEW.matches);
	#finder = $state.raw<Finder | null>(null);
	/** What was found in the whole story; null without a search, or while its index is still made. */
	readonly found = $derived.by(() => (this.#query === '' ? null : (this.#finder?.(this.#query) ?? null)));

	/** The words searched for. */
	get query(): string {
		return this.#query;
	}
	/** Whether what was not found is dimmed or left out. */
	get display(): MatchDisplay {
		return this.#display;
	}
	/** Whether anything may be left out for the search. */
	get leavesOut(): boolean {
		return this.#display === 'only' && this.found !== null;
	}
	/** Whether searches can be answered. */
	get isReady(): boolean {
		return this.#finder !== null;
	}

	/** Looks for words; without any, what was left out for them comes back. */
	ask(query: string): void {
		this.#query = query;
		if (query === '') this.#display = DEFAULT_VIEW.matches;
	}

	/** Hands in what answers searches, once it is loaded. */
	setFinder(finder: Finder): void {
		this.#finder = finder;
	}

	show(display: MatchDisplay): void {
		this.#display = display;
	}
}
