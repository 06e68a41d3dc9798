/** The one state of a story page: what is in view, what is chosen. Time and ids only, never pixels; no effects. */
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { possiblyWithin } from '#lib/model/time-span.ts';
import { storyScale } from '#lib/timeline/layout.ts';
import { centredWindow, tidyWindow } from '#lib/timeline/scale.ts';
import type { ScaleName, TimeWindow } from '#lib/timeline/window.ts';
import { eventsById } from './events-by-id.ts';
import type { ViewState } from './url.ts';

/** In which order next and previous go: by date, or as the article tells it. */
export type StepOrder = 'time' | 'told';

/** For what is the same at any length of picture, give or take a px. */
const NOMINAL_PX = 768;

export class TimelineView {
	readonly story: Story;
	#window = $state.raw<TimeWindow | null>(null);
	#scale = $state<ScaleName>('even');
	#countries = $state.raw<readonly string[]>([]);
	#selectedId = $state<string | null>(null);
	#hoveredId = $state<string | null>(null);
	#order = $state<StepOrder>('time');

	#byId: ReadonlyMap<string, TimelineEvent>;
	#told: readonly TimelineEvent[];

	/** Events that the country filter lets through, in time order. */
	readonly events = $derived.by(() => this.story.events.filter((event) => this.admits(event)));
	readonly selected = $derived.by(() => this.#event(this.#selectedId));
	readonly hovered = $derived.by(() => this.#event(this.#hoveredId));
	/** Events that may lie in the window, whatever the filter. */
	readonly inWindow = $derived.by(() => this.story.events.filter((event) => this.#touches(event)));
	/** What next and previous step through: the filtered events in the chosen order. */
	readonly steps = $derived.by(() =>
		this.#order === 'time' ? this.events : this.#told.filter((event) => this.admits(event))
	);

	constructor(story: Story, state?: ViewState) {
		this.story = story;
		this.#byId = eventsById(story.events);
		this.#told = [...story.events].sort((a, b) => a.told - b.told);
		if (state) this.restore(state);
	}

	/** Null: the whole story. */
	get window(): TimeWindow | null {
		return this.#window;
	}
	get scale(): ScaleName {
		return this.#scale;
	}
	/** Codes the filter asks for; empty: all. An event passes with any of them. */
	get countries(): readonly string[] {
		return this.#countries;
	}
	get order(): StepOrder {
		return this.#order;
	}
	/** What the URL keeps. */
	get state(): ViewState {
		return {
			from: this.#window?.from ?? null,
			to: this.#window?.to ?? null,
			scale: this.#scale,
			countries: [...this.#countries]
		};
	}

	/** Takes over what a URL says. */
	restore(state: ViewState): void {
		this.show(state.from === null || state.to === null ? null : { from: state.from, to: state.to });
		this.#scale = state.scale;
		if (state.countries.join() !== this.#countries.join()) this.#countries = state.countries;
	}

	/** Shows a window; null shows the whole story. The same window again changes nothing. */
	show(window: TimeWindow | null): void {
		if (window?.from === this.#window?.from && window?.to === this.#window?.to) return;
		this.#window = window;
	}

	setScale(scale: ScaleName): void {
		this.#scale = scale;
	}

	toggleCountry(code: string): void {
		this.#countries = this.#countries.includes(code)
			? this.#countries.filter((other) => other !== code)
			: [...this.#countries, code];
	}

	clearCountries(): void {
		if (this.#countries.length > 0) this.#countries = [];
	}

	/** Chooses an event by id or alias; null for none. */
	select(id: string | null): void {
		this.#selectedId = id;
	}

	/** Moves the window, as wide as it is, to the selected event where that lies outside; false where nothing moved. */
	reveal(): boolean {
		const { selected } = this;
		const window = this.#window;
		if (selected === null || window === null) return false;
		const { from, to } = selected.span;
		const middle = Number.isFinite(from) && Number.isFinite(to) ? (from + to) / 2 : Number.isFinite(from) ? from : to;
		const isWide = selected.span.lasted || to - from > window.to - window.from;
		const isSeen = isWide ? this.#touches(selected) : middle >= window.from && middle < window.to;
		if (isSeen) return false;
		const scale = storyScale(this.story, this.#scale, NOMINAL_PX);
		this.show(tidyWindow(scale, centredWindow(scale, window, middle), NOMINAL_PX));
		return true;
	}

	hover(id: string | null): void {
		this.#hoveredId = id;
	}

	setOrder(order: StepOrder): void {
		this.#order = order;
	}

	admits(event: TimelineEvent): boolean {
		return this.#countries.length === 0 || event.countries.some((code) => this.#countries.includes(code));
	}

	/** Number of events in the window that name the country, whatever the filter. */
	countOf(code: string): number {
		return this.inWindow.filter((event) => event.countries.includes(code)).length;
	}

	/** The event `by` steps from the selected one (from the ends of the window where none is selected), or null past the ends. */
	neighbour(by: 1 | -1): TimelineEvent | null {
		const { selected, steps } = this;
		if (selected === null) {
			const inSight = steps.filter((event) => this.#touches(event));
			return (by === 1 ? inSight[0] : inSight.at(-1)) ?? null;
		}
		const at = steps.indexOf(selected);
		if (at !== -1) return steps[at + by] ?? null;
		// The filter hides the selected event: step to the nearest one it lets through.
		const all = this.#order === 'time' ? this.story.events : this.#told;
		const rest = by === 1 ? all.slice(all.indexOf(selected) + 1) : all.slice(0, all.indexOf(selected)).reverse();
		return rest.find((event) => this.admits(event)) ?? null;
	}

	#event(id: string | null): TimelineEvent | null {
		return id === null ? null : (this.#byId.get(id) ?? null);
	}

	#touches(event: TimelineEvent): boolean {
		return this.#window === null || possiblyWithin(event.span, this.#window.from, this.#window.to);
	}
}
