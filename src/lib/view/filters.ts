/** What lets events through, and how many each choice of a filter would show. */
import type { TimelineEvent } from '#lib/model/story.ts';
import { certainlyWithin, possiblyWithin } from '#lib/model/span-relations.ts';
import type { TimeWindow } from '#lib/timeline/window.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

/** A change is a new value. */
export type Filters = Pick<ViewState, 'countries' | 'match' | 'importance' | 'dates'>;

export const NO_FILTERS: Filters = filtersOf(DEFAULT_VIEW);

export function filtersOf({ countries, match, importance, dates }: ViewState): Filters {
	return { countries, match, importance, dates };
}

/** Whether an event passes them all. */
export function admits(asked: Filters, event: TimelineEvent): boolean {
	return isImportant(asked, event) && isDated(asked, event) && isNamed(asked, event);
}

/** How many things are asked for: each country is one, so are the importance and the certainty of dates. */
export function countFilters({ countries, importance, dates }: Filters): number {
	return countries.length + (importance > NO_FILTERS.importance ? 1 : 0) + (dates === NO_FILTERS.dates ? 0 : 1);
}

/**
 * Numbers of events that the choices of a filter let through, as the other filters stand. Of countries: any one of
 * them by itself, or where all are asked for, together with those already chosen.
 */
export interface OptionCounts {
	readonly countries: ReadonlyMap<string, number>;
	/** By least importance, 1–5; the first place is empty. */
	readonly importance: readonly number[];
	readonly dates: Readonly<Record<ViewState['dates'], number>>;
	readonly within: Readonly<Record<ViewState['within'], number>>;
}

const MOST_IMPORTANT = 5;

/** Counts the events that may lie in the window (null: all), or that certainly do; one pass over them. */
export function countOptions(
	events: readonly TimelineEvent[],
	asked: Filters,
	window: TimeWindow | null,
	within: ViewState['within']
): OptionCounts {
	const countries = new Map<string, number>();
	const importance = new Array<number>(MOST_IMPORTANT + 1).fill(0);
	const dates = { all: 0, certain: 0 };
	const inside = { possibly: 0, certainly: 0 };
	for (const event of events) {
		const possibly = window === null || possiblyWithin(event.span, window.from, window.to);
		if (!possibly) continue;
		const certainly = window === null || certainlyWithin(event.span, window.from, window.to);
		const important = isImportant(asked, event);
		const dated = isDated(asked, event);
		const named = isNamed(asked, event);
		if (important && dated && named) {
			inside.possibly++;
			if (certainly) inside.certainly++;
		}
		if (within === 'certainly' && !certainly) continue;
		if (important && dated && (named || asked.match === 'any')) {
			for (const code of event.countries) countries.set(code, (countries.get(code) ?? 0) + 1);
		}
		if (dated && named) {
			for (let least = 1; least <= event.importance; least++) importance[least] = (importance[least] ?? 0) + 1;
		}
		if (important && named) {
			dates.all++;
			if (isCertain(event)) dates.certain++;
		}
	}
	return { countries, importance, dates, within: inside };
}

function isImportant(asked: Filters, event: TimelineEvent): boolean {
	return event.importance >= asked.importance;
}

function isDated(asked: Filters, event: TimelineEvent): boolean {
	return asked.dates === 'all' || isCertain(event);
}

function isCertain({ span }: TimelineEvent): boolean {
	return !span.approximate && !span.uncertain;
}

function isNamed({ countries, match }: Filters, event: TimelineEvent): boolean {
	if (countries.length === 0) return true;
	const isNamedBy = (code: string) => event.countries.includes(code);
	return match === 'all' ? countries.every(isNamedBy) : countries.some(isNamedBy);
}
