/** The one state of a story page: what is in view, what is chosen. Time and ids only, never pixels; no effects. */
import { type Clock, clockOf } from '#lib/model/clock.ts';
import { eventIndex } from '#lib/model/event-index.ts';
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { certainlyWithin, possiblyWithin } from '#lib/model/span-relations.ts';
import { storyScale } from '#lib/timeline/layout.ts';
import { centredWindow, tidyWindow } from '#lib/timeline/scale.ts';
import { toldScale, toldTimes } from '#lib/timeline/told.ts';
import type { ScaleName, TimeWindow } from '#lib/timeline/window.ts';
import { FilterChoice } from './filter-choice.svelte.ts';
import { admits, countFilters, countOptions, filtersOf } from './filters.ts';
import { LaneChoice } from './lane-choice.svelte.ts';
import { SearchChoice } from './search-choice.svelte.ts';
import { toldPlaces } from './search.ts';
import { nextMatch, stepFrom } from './steps.ts';
import type { StepOrder, ViewState } from './view-state.ts';

/** For what is the same at any length of picture, give or take a px. */
const NOMINAL_PX = 768;

export class TimelineView {
	readonly story: Story;
	/** By which the story's times are told. */
	readonly clock: Clock;
	readonly lanes = new LaneChoice();
	readonly filters = new FilterChoice();
	readonly search = new SearchChoice();
	#window = $state.raw<TimeWindow | null>(null);
	#scale = $state<ScaleName>('even');
	/** The window as it was when the last gesture ended: what is counted and listed waits for that. */
	#settled = $state.raw<TimeWindow | null>(null);
	#selectedId = $state<string | null>(null);
	#sourceAt = $state(0);
	#hoveredId = $state<string | null>(null);
	#order = $state<StepOrder>('time');

	readonly #told = $derived.by(() => [...this.story.events].sort((a, b) => a.told - b.told));
	/** Where each event is told, by id: for the told scale. */
	readonly toldTimes = $derived.by(() => toldTimes(this.story));
	/** Events that the filters let through, in time order. */
	readonly events = $derived.by(() =>
		this.#admitsAll ? this.story.events : this.story.events.filter((event) => this.admits(event))
	);
	/** The scale at a nominal length. */
	readonly #nominalScale = $derived.by(() =>
		this.#scale === 'told'
			? toldScale(this.story.paragraphs.length, NOMINAL_PX)
			: storyScale(this.story, this.#scale, NOMINAL_PX)
	);
	readonly selected = $derived.by(() => this.#event(this.#selectedId));
	/** The source of the selected event that is shown. */
	readonly source = $derived.by(() => this.selected?.sources[this.#sourceAt] ?? null);
	readonly hovered = $derived.by(() => this.#event(this.#hoveredId));
	/** Numbers of events in the settled window that the choices of the filters let through. */
	readonly counts = $derived.by(() => {
		const window = this.#isTold ? null : this.#settled;
		return countOptions(this.story.events, this.filters.asked, window, this.filters.within);
	});
	/** The found events that the filters let through, in time order. */
	readonly matches = $derived.by(() => {
		const { found } = this.search;
		return found === null ? null : this.events.filter((event) => found.events.has(event));
	});
	/** Where the matches are told: that tells events apart at less cost than their ids, in every scale. */
	readonly matchPlaces = $derived.by(() => (this.matches === null ? null : toldPlaces(this.matches)));
	/** What next and previous step through: the filtered events in the chosen order. */
	readonly steps = $derived.by(() =>
		this.#order === 'time' ? this.events : this.#told.filter((event) => this.admits(event))
	);

	constructor(story: Story, state?: ViewState) {
		this.story = story;
		this.clock = clockOf(story.zone);
		if (state) this.restore(state);
	}

	/** Null: the whole story. */
	get window(): TimeWindow | null {
		return this.#window;
	}
	/** The window as it was when the last gesture ended; null: the whole story. */
	get settled(): TimeWindow | null {
		return this.#settled;
	}
	get scale(): ScaleName {
		return this.#scale;
	}
	/** Number of things that the filters ask for. */
	get filterCount(): number {
		return countFilters(this.filters.asked) + (this.hidesPartly ? 1 : 0);
	}
	/** Whether anything is filtered out by choice. */
	get isFiltered(): boolean {
		return this.filterCount > 0;
	}
	/** Whether events that lie in the window only perhaps, or in part, are left out. Places in the telling are certain. */
	get hidesPartly(): boolean {
		return this.filters.within === 'certainly' && this.#settled !== null && !this.#isTold;
	}
	/** Whether a window of dates is set. */
	get hasDates(): boolean {
		return this.#settled !== null && !this.#isTold;
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
			lanes: this.lanes.by,
			...this.filters.asked,
			within: this.filters.within,
			order: this.#order,
			query: this.search.query,
			matches: this.search.display
		};
	}

	/** Takes over what a URL says. */
	restore(state: ViewState): void {
		this.show(state.from === null || state.to === null ? null : { from: state.from, to: state.to });
		this.#scale = state.scale;
		this.lanes.setBy(state.lanes);
		this.filters.change(filtersOf(state));
		this.filters.setWithin(state.within);
		this.#order = state.order;
		this.search.ask(state.query);
		this.search.show(state.matches);
		this.settle();
	}

	/** A gesture has ended: what is counted and listed follows the window. */
	settle(): void {
		this.#settled = this.#window;
	}

	/** All the time that the scale has, give or take a px. */
	get whole(): TimeWindow {
		return this.#nominalScale.whole;
	}

	/** Shows a window; null shows the whole story. The same window again changes nothing. */
	show(window: TimeWindow | null): void {
		if (window?.from === this.#window?.from && window?.to === this.#window?.to) return;
		this.#window = window;
	}

	/** The window of dates says nothing about the order of telling, nor the other way round: it opens to the whole. */
	setScale(scale: ScaleName): void {
		if ((scale === 'told') !== (this.#scale === 'told')) this.show(null);
		this.#scale = scale;
	}

	/** The match `by` steps from the selected event, round the ends; without one the first (last) in the window, else of all. */
	nextMatch(by: 1 | -1): TimelineEvent | null {
		const { selected, matchPlaces } = this;
		if (matchPlaces === null) return null;
		return nextMatch(this.story.events, selected, by, {
			isMatch: (event) => matchPlaces.has(event.told),
			isInSight: (event) => this.#touches(event)
		});
	}

	/** Chooses an event by id or alias, at its first source; null for none. */
	select(id: string | null): void {
		if (id !== this.#selectedId) this.#sourceAt = 0;
		this.#selectedId = id;
	}

	/** Which of the selected event's sources is shown, from 0. */
	get sourceAt(): number {
		return this.#sourceAt;
	}

	/** Shows another source of the selected event; after the last one comes the first. */
	showSource(at: number): void {
		const many = this.selected?.sources.length ?? 1;
		this.#sourceAt = ((at % many) + many) % many;
	}

	/** Moves the window, as wide as it is, to the selected event where that lies outside; false where nothing moved. */
	reveal(): boolean {
		const { selected } = this;
		const window = this.#window;
		if (selected === null || window === null) return false;
		const { from, to } = this.spanOf(selected);
		const middle = Number.isFinite(from) && Number.isFinite(to) ? (from + to) / 2 : Number.isFinite(from) ? from : to;
		const isWide = selected.span.lasted || to - from > window.to - window.from;
		const isSeen = isWide ? this.#touches(selected) : middle >= window.from && middle < window.to;
		if (isSeen) return false;
		const scale = this.#nominalScale;
		this.show(tidyWindow(scale, centredWindow(scale, window, middle), NOMINAL_PX));
		return true;
	}

	hover(id: string | null): void {
		this.#hoveredId = id;
	}

	setOrder(order: StepOrder): void {
		this.#order = order;
	}

	/** Whether the filters let an event through, and the search where only its matches are shown. */
	admits(event: TimelineEvent): boolean {
		if (!admits(this.filters.asked, event)) return false;
		if (this.hidesPartly && this.#isPartly(event)) return false;
		return !this.search.leavesOut || this.search.found?.events.has(event) === true;
	}

	/** The event `by` steps from the selected one (from the ends of the settled window where none is), or null past the ends. */
	neighbour(by: 1 | -1): TimelineEvent | null {
		const { selected, steps } = this;
		if (selected === null) {
			const isInSight = (event: TimelineEvent) => this.#touches(event, this.#settled);
			return (by === 1 ? steps.find(isInSight) : steps.findLast(isInSight)) ?? null;
		}
		const all = this.#order === 'time' ? this.story.events : this.#told;
		return stepFrom({ steps, all, admits: (event) => this.admits(event) }, selected, by);
	}

	#event(id: string | null): TimelineEvent | null {
		return id === null ? null : eventIndex(this.story.events).find(id);
	}

	/** Where an event lies on the scale. */
	spanOf(event: TimelineEvent): { from: number; to: number } {
		if (this.#scale !== 'told') return event.span;
		const time = this.toldTimes.get(event.id) ?? 0;
		return { from: time, to: time };
	}

	#touches(event: TimelineEvent, window = this.#window): boolean {
		if (window === null) return true;
		const { from, to } = window;
		if (this.#scale === 'told') {
			const time = this.toldTimes.get(event.id) ?? 0;
			return time >= from && time < to;
		}
		return this.filters.within === 'certainly'
			? certainlyWithin(event.span, from, to)
			: possiblyWithin(event.span, from, to);
	}

	get #admitsAll(): boolean {
		return !this.isFiltered && !this.search.leavesOut;
	}

	/** Whether an event lies in the settled window perhaps or in part. */
	#isPartly({ span }: TimelineEvent): boolean {
		if (this.#settled === null) return false;
		const { from, to } = this.#settled;
		return possiblyWithin(span, from, to) && !certainlyWithin(span, from, to);
	}

	get #isTold(): boolean {
		return this.#scale === 'told';
	}
}
