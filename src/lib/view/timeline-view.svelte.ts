/** The one state of a story page: what is in view, what is chosen. Time and ids only, never pixels; no effects. */
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { certainlyWithin, possiblyWithin } from '#lib/model/time-span.ts';
import { storyScale } from '#lib/timeline/layout.ts';
import { centredWindow, tidyWindow } from '#lib/timeline/scale.ts';
import { toldScale, toldTimes } from '#lib/timeline/told.ts';
import type { LaneOrder } from '#lib/timeline/lanes/lanes.ts';
import type { LaneName, ScaleName, TimeWindow } from '#lib/timeline/window.ts';
import { eventsById } from './events-by-id.ts';
import {
	type CountryMatch,
	type DateFilter,
	DEFAULT_VIEW,
	type StepOrder,
	type ViewState,
	type WithinName
} from './url.ts';

/** What lets events through. A change is a new value. */
export type Filters = Pick<ViewState, 'countries' | 'match' | 'importance' | 'dates'>;

/** For what is the same at any length of picture, give or take a px. */
const NOMINAL_PX = 768;

export class TimelineView {
	readonly story: Story;
	#window = $state.raw<TimeWindow | null>(null);
	#scale = $state<ScaleName>('even');
	#lanes = $state<LaneName>('none');
	#laneOrder = $state<LaneOrder>('count');
	#foldedLanes = $state.raw<readonly string[]>([]);
	#pinnedLanes = $state.raw<readonly string[]>([]);
	#filters = $state.raw<Filters>(filtersOf(DEFAULT_VIEW));
	#within = $state<WithinName>('possibly');
	#query = $state('');
	#selectedId = $state<string | null>(null);
	#hoveredId = $state<string | null>(null);
	#order = $state<StepOrder>('time');

	#byId: ReadonlyMap<string, TimelineEvent>;
	#told: readonly TimelineEvent[];

	/** Where each event is told, by id: for the told scale. */
	readonly toldTimes = $derived.by(() => toldTimes(this.story));
	/** Events that the filters let through, in time order. */
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
	get lanes(): LaneName {
		return this.#lanes;
	}
	get laneOrder(): LaneOrder {
		return this.#laneOrder;
	}
	/** Keys of the lanes that are folded to a line of marks. */
	get foldedLanes(): readonly string[] {
		return this.#foldedLanes;
	}
	/** Keys of the lanes that stand at the top, in their order. */
	get pinnedLanes(): readonly string[] {
		return this.#pinnedLanes;
	}
	get filters(): Filters {
		return this.#filters;
	}
	/** Codes the filter asks for; empty: all. */
	get countries(): readonly string[] {
		return this.#filters.countries;
	}
	get match(): CountryMatch {
		return this.#filters.match;
	}
	/** Least importance that is let through. */
	get importance(): number {
		return this.#filters.importance;
	}
	get dates(): DateFilter {
		return this.#filters.dates;
	}
	/** Whether anything is filtered out by choice. */
	get isFiltered(): boolean {
		const { countries, importance, dates } = this.#filters;
		return countries.length > 0 || importance > 1 || dates !== 'all';
	}
	get within(): WithinName {
		return this.#within;
	}
	/** The words searched for. */
	get query(): string {
		return this.#query;
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
			lanes: this.#lanes,
			...this.#filters,
			within: this.#within,
			order: this.#order,
			query: this.#query
		};
	}

	/** Takes over what a URL says. */
	restore(state: ViewState): void {
		this.show(state.from === null || state.to === null ? null : { from: state.from, to: state.to });
		this.#scale = state.scale;
		this.#lanes = state.lanes;
		this.filter(filtersOf(state));
		this.#within = state.within;
		this.#order = state.order;
		this.#query = state.query;
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

	setLanes(lanes: LaneName): void {
		this.#lanes = lanes;
	}

	setLaneOrder(order: LaneOrder): void {
		this.#laneOrder = order;
	}

	/** Folds a lane to a line of marks, or unfolds it. */
	foldLane(key: string): void {
		this.#foldedLanes = toggled(this.#foldedLanes, key);
	}

	/** Pins a lane below those already pinned, or lets it go. */
	pinLane(key: string): void {
		this.#pinnedLanes = toggled(this.#pinnedLanes, key);
	}

	/** Changes some of the filters; the same ones again change nothing. */
	filter(change: Partial<Filters>): void {
		const next = { ...this.#filters, ...change };
		const { countries, match, importance, dates } = this.#filters;
		const same = next.countries.join() === countries.join();
		if (same && next.match === match && next.importance === importance && next.dates === dates) return;
		this.#filters = same ? { ...next, countries } : next;
	}

	toggleCountry(code: string): void {
		this.filter({ countries: toggled(this.#filters.countries, code) });
	}

	clearCountries(): void {
		this.filter({ countries: [], match: DEFAULT_VIEW.match });
	}

	clearFilters(): void {
		this.filter(filtersOf(DEFAULT_VIEW));
	}

	setWithin(within: WithinName): void {
		this.#within = within;
	}

	search(query: string): void {
		this.#query = query;
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
		const { from, to } = this.#spanOf(selected);
		const middle = Number.isFinite(from) && Number.isFinite(to) ? (from + to) / 2 : Number.isFinite(from) ? from : to;
		const isWide = selected.span.lasted || to - from > window.to - window.from;
		const isSeen = isWide ? this.#touches(selected) : middle >= window.from && middle < window.to;
		if (isSeen) return false;
		const scale =
			this.#scale === 'told'
				? toldScale(this.story.paragraphs.length, NOMINAL_PX)
				: storyScale(this.story, this.#scale, NOMINAL_PX);
		this.show(tidyWindow(scale, centredWindow(scale, window, middle), NOMINAL_PX));
		return true;
	}

	hover(id: string | null): void {
		this.#hoveredId = id;
	}

	setOrder(order: StepOrder): void {
		this.#order = order;
	}

	/** Whether the filters let an event through. */
	admits({ countries, importance, span }: TimelineEvent): boolean {
		const asked = this.#filters;
		if (importance < asked.importance) return false;
		if (asked.dates === 'certain' && (span.approximate || span.uncertain)) return false;
		if (asked.countries.length === 0) return true;
		return asked.match === 'all'
			? asked.countries.every((code) => countries.includes(code))
			: asked.countries.some((code) => countries.includes(code));
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

	/** Where an event lies on the scale. */
	#spanOf(event: TimelineEvent): { from: number; to: number } {
		if (this.#scale !== 'told') return event.span;
		const time = this.toldTimes.get(event.id) ?? 0;
		return { from: time, to: time };
	}

	#touches(event: TimelineEvent): boolean {
		if (this.#window === null) return true;
		const { from, to } = this.#window;
		if (this.#scale === 'told') {
			const time = this.toldTimes.get(event.id) ?? 0;
			return time >= from && time < to;
		}
		return this.#within === 'certainly' ? certainlyWithin(event.span, from, to) : possiblyWithin(event.span, from, to);
	}
}

/** The list without the key, or with it at its end. */
function toggled(keys: readonly string[], key: string): readonly string[] {
	return keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
}

function filtersOf({ countries, match, importance, dates }: ViewState): Filters {
	return { countries, match, importance, dates };
}
