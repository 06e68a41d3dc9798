/** The filters in words: for the line below the countries, and for a picture in which nothing is left. */
import type { Filters } from '#lib/view/filters.ts';

/** Steps of the choice by importance. What lies between two steps counts as the lower one's name. */
export const IMPORTANCE_STEPS = [
	{ least: 1, name: 'All', means: 'Every event' },
	{ least: 3, name: 'Notable', means: 'Events of importance 3 and more, of 5' },
	{ least: 4, name: 'Key', means: 'Events of importance 4 and 5, of 5' }
] as const;

/** The step that an importance from an address belongs to: 2 is shown as Notable, 5 as Key. */
export function importanceStep(importance: number): (typeof IMPORTANCE_STEPS)[number] {
	return IMPORTANCE_STEPS.find(({ least }) => least >= importance) ?? IMPORTANCE_STEPS[2];
}

export interface FilterWords {
	readonly filters: Filters;
	/** Names of the chosen countries. */
	readonly names: readonly string[];
	/** What certainly lies in the window alone is shown. */
	readonly certainlyWithin: boolean;
	/** The words that all must match, or null. */
	readonly only: string | null;
}

/** What the filters ask for besides countries: "key events", "certain dates". */
export function filterParts({ filters, certainlyWithin }: Pick<FilterWords, 'filters' | 'certainlyWithin'>): string[] {
	return [
		...(filters.importance > 1 ? [`${importanceStep(filters.importance).name.toLowerCase()} events`] : []),
		...(filters.dates === 'certain' ? ['certain dates'] : []),
		...(certainlyWithin ? ['wholly in this window'] : [])
	];
}

/** One sentence for a story of which the filters let nothing through: "No key event names both Japan and China." */
export function nothingLeft(words: FilterWords): string {
	const { filters, names, only, certainlyWithin } = words;
	const kind = filters.importance > 1 ? `${importanceStep(filters.importance).name.toLowerCase()} event` : 'event';
	const dated = filters.dates === 'certain' ? ' with a certain date' : '';
	const all = filters.match === 'all';
	const clauses = [
		...(names.length > 0
			? [`names ${all && names.length === 2 ? 'both ' : ''}${listed(names, all ? 'and' : 'or')}`]
			: []),
		...(only === null ? [] : [`matches “${only}”`]),
		...(certainlyWithin ? ['lies wholly in this window'] : [])
	];
	return `No ${kind}${dated} ${clauses.length === 0 ? 'is left' : listed(clauses, 'and')}.`;
}

/** "Japan", "Japan and China", "Japan, China and Peru". */
function listed(words: readonly string[], last: 'and' | 'or'): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
