/** What the reader filters by. */
import { type Filters, NO_FILTERS } from './filters.ts';
import { toggled } from './toggled.ts';
import { type CountryMatch, type DateFilter, DEFAULT_VIEW, type WithinName } from './view-state.ts';

export class FilterChoice {
	#asked = $state.raw<Filters>(NO_FILTERS);
	#within = $state<WithinName>(DEFAULT_VIEW.within);

	get asked(): Filters {
		return this.#asked;
	}
	/** Codes that are asked for; empty: all. */
	get countries(): readonly string[] {
		return this.#asked.countries;
	}
	get match(): CountryMatch {
		return this.#asked.match;
	}
	/** Least importance that is let through. */
	get importance(): number {
		return this.#asked.importance;
	}
	get dates(): DateFilter {
		return this.#asked.dates;
	}
	/** How surely an event has to lie in the window. */
	get within(): WithinName {
		return this.#within;
	}

	/** Changes some of what is asked; the same again changes nothing. */
	change(change: Partial<Filters>): void {
		const next = { ...this.#asked, ...change };
		const { countries, match, importance, dates } = this.#asked;
		const same = next.countries.join() === countries.join();
		if (same && next.match === match && next.importance === importance && next.dates === dates) return;
		this.#asked = same ? { ...next, countries } : next;
	}

	toggleCountry(code: string): void {
		this.change({ countries: toggled(this.#asked.countries, code) });
	}

	setWithin(within: WithinName): void {
		this.#within = within;
	}

	clear(): void {
		this.change(NO_FILTERS);
		this.#within = DEFAULT_VIEW.within;
	}
}
