/** The address bar and the view of a story page: one reads the other, and links carry the query on. */
import { goto, pushState, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { createContext } from 'svelte';
import type { TimelineView } from '#lib/view/timeline-view.svelte.ts';
import { DEFAULT_VIEW, type ViewState } from '#lib/view/view-state.ts';
import { embedPath, eventHref, eventPath, staying, type StayingLink, storyHref, storyPath } from './links.ts';

/** For those who know that an address has a query, before the view is there: `read` then restores it at once. */
export const addressParts = () => import('./address-parts.ts');

export class StoryAddress {
	readonly #view: TimelineView;
	readonly #where: 'page' | 'frame';
	/** The query that links carry on: as it was last read or written, so that a running gesture redraws no link. */
	#search = $state('');
	#notices = $state.raw<readonly string[]>([]);
	#parts: ReturnType<typeof addressParts> | null = null;

	/** In a frame of another page all addresses are those of frames. */
	constructor(view: TimelineView, where: 'page' | 'frame' = 'page') {
		this.#view = view;
		this.#where = where;
	}

	/** The query as it stands in the address bar, or is about to: "" or "?…". */
	get search(): string {
		return this.#search;
	}

	/** One sentence for each parameter of the address that could not be used. */
	get notices(): readonly string[] {
		return this.#notices;
	}

	dismissNotices(): void {
		this.#notices = [];
	}

	/**
	 * Takes window, scale and filters over from the address bar. It reads `location`, not the page's URL: of an entry
	 * that was replaced by `commit`, Kit remembers the address it had before.
	 */
	async read(): Promise<void> {
		const { search } = location;
		this.#search = search;
		if (search === '') {
			this.#view.restore(DEFAULT_VIEW);
			this.#notices = [];
			return;
		}
		const { parseView, withinStory } = await this.#load();
		// Somebody went on in the meantime.
		if (location.search !== search) return;
		const codes = this.#view.story.countries.map(({ code }) => code);
		const { clock } = this.#view;
		const { view, notices } = parseView(search, codes, clock);
		this.#view.restore(view);
		const { window, scale, whole } = this.#view;
		const within = window && withinStory(window, whole, scale, clock);
		if (within?.notice) {
			this.#view.show(within.window);
			this.#view.settle();
		}
		this.#notices = within?.notice ? [...notices, within.notice] : notices;
	}

	/**
	 * Writes the view into the current entry of the history, or into a new one. To be called when a gesture ends: steps of
	 * a gesture replace the entry, jumps are pushed, so that Back returns to the window before.
	 */
	commit(entry: 'replace' | 'push' = 'replace'): void {
		this.#view.settle();
		void this.#write(this.#view.state, entry);
	}

	/** Attributes of a link to an event, for `<a {...address.event(id)}>`. */
	event(id: string): StayingLink {
		return staying(resolve(this.#path(id, this.#search)));
	}

	/** Attributes of a link to the story with no event open. */
	story(): StayingLink {
		return staying(resolve(this.#path(null, this.#search)));
	}

	/** Attributes of a link to a place of the article: "article" or "p12". A frame has none: it stands on the full page. */
	article(fragment: string): { readonly href: string; readonly target?: '_blank'; readonly rel?: 'noopener' } {
		if (this.#where === 'page') return { href: `#${fragment}` };
		const { slug } = this.#view.story;
		const id = page.params.event;
		const href = id === undefined ? storyHref(slug) : eventHref(slug, id);
		return { href: `${href}#${fragment}`, target: '_blank', rel: 'noopener' };
	}

	/** Goes to an event as a click on its link does; null closes the open one. */
	async open(id: string | null): Promise<void> {
		await goto(resolve(this.#path(id, this.#search)), { noScroll: true, keepFocus: true });
	}

	/** One promise for all who wait, so that they go on in the order in which they came; a failed one is not kept. */
	#load(): ReturnType<typeof addressParts> {
		if (this.#parts !== null) return this.#parts;
		const parts = addressParts();
		parts.catch(() => (this.#parts = null));
		return (this.#parts = parts);
	}

	async #write(state: ViewState, entry: 'replace' | 'push'): Promise<void> {
		const { formatView } = await this.#load();
		const search = formatView(state, location.search, this.#view.clock);
		this.#search = search;
		if (search === location.search) return;
		const write = entry === 'push' ? pushState : replaceState;
		write(resolve(this.#path(page.params.event ?? null, `${search}${location.hash}`)), page.state);
	}

	#path(id: string | null, rest: string) {
		const { slug } = this.#view.story;
		if (this.#where === 'frame') return embedPath(slug, id, rest);
		return id === null ? storyPath(slug, rest) : eventPath(slug, id, rest);
	}
}

export const [getAddress, setAddress] = createContext<StoryAddress>();
