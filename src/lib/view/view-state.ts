/** The part of a view that its address keeps, and what it is before anybody chose. Apart from the reading of addresses. */
import type { LaneName, ScaleName } from '#lib/timeline/window.ts';

/** The part of a view that the query keeps. */
export interface ViewState {
	/** The window `[from, to)` in UTC milliseconds; both null for the whole story. */
	readonly from: number | null;
	readonly to: number | null;
	readonly scale: ScaleName;
	readonly lanes: LaneName;
	/** Codes the filter asks for; empty for all. */
	readonly countries: readonly string[];
	/** Whether an event needs one of the countries or every one. */
	readonly match: CountryMatch;
	/** Least importance that the filter lets through, 1–5; 1 for all. */
	readonly importance: number;
	/** Whether dates that the text gives as about or perhaps are let through. */
	readonly dates: DateFilter;
	/** Which events count as in the window: those that may lie in it, or those that certainly do. */
	readonly within: WithinName;
	/** In which order next and previous go: by date, or as the article tells it. */
	readonly order: StepOrder;
	/** The words searched for; empty for none. */
	readonly query: string;
	/** Whether what the search did not find is dimmed or left out. */
	readonly matches: MatchDisplay;
}

export const COUNTRY_MATCHES = ['any', 'all'] as const;
export type CountryMatch = (typeof COUNTRY_MATCHES)[number];
export const DATE_FILTERS = ['all', 'certain'] as const;
export type DateFilter = (typeof DATE_FILTERS)[number];
export const WITHIN_NAMES = ['possibly', 'certainly'] as const;
export type WithinName = (typeof WITHIN_NAMES)[number];
export const STEP_ORDERS = ['time', 'told'] as const;
export type StepOrder = (typeof STEP_ORDERS)[number];
export const MATCH_DISPLAYS = ['lit', 'only'] as const;
export type MatchDisplay = (typeof MATCH_DISPLAYS)[number];

export const DEFAULT_VIEW: ViewState = {
	from: null,
	to: null,
	scale: 'even',
	lanes: 'none',
	countries: [],
	match: 'any',
	importance: 1,
	dates: 'all',
	within: 'possibly',
	order: 'time',
	query: '',
	matches: 'lit'
};

/** Longest search that an address keeps, in UTF-16 units. */
export const MOST_QUERY = 200;
