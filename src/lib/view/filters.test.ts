import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeSpan } from '#lib/model/time-span.ts';
import { eventOf } from '#lib/timeline/random-stories.ts';
import { admits, countOptions, type Filters, NO_FILTERS } from './filters.ts';

const EVENTS = [
	eventOf('1900', { id: 'a', importance: 5, countries: ['FR', 'DE'] }),
	eventOf('1905~', { id: 'b', importance: 3, countries: ['FR'] }),
	eventOf('1910', { id: 'c', importance: 2, countries: ['DE', 'IT'] }),
	eventOf('1911/1913', { id: 'd', importance: 4, countries: [] })
];
const counted = (
	asked: Partial<Filters>,
	window: [string, string] | null = null,
	within: 'possibly' | 'certainly' = 'possibly'
) =>
	countOptions(
		EVENTS,
		{ ...NO_FILTERS, ...asked },
		window && { from: timeSpan(window[0]).from, to: timeSpan(window[1]).to },
		within
	);
const of = (countries: ReadonlyMap<string, number>) => Object.fromEntries(countries);

describe('the counts of a filter’s choices', () => {
	it('are all events where nothing is asked', () => {
		const { countries, importance, dates, within } = counted({});
		expect(of(countries)).toEqual({ FR: 2, DE: 2, IT: 1 });
		expect(importance.slice(1)).toEqual([4, 4, 3, 2, 1]);
		expect(dates).toEqual({ all: 4, certain: 3 });
		expect(within).toEqual({ possibly: 4, certainly: 4 });
	});

	it('of countries are what each would show by itself, while any will do', () => {
		expect(of(counted({ countries: ['IT'] }).countries)).toEqual({ FR: 2, DE: 2, IT: 1 });
	});

	it('of countries are what each would show with the chosen ones, where all are asked for', () => {
		expect(of(counted({ countries: ['DE'], match: 'all' }).countries)).toEqual({ FR: 1, DE: 2, IT: 1 });
	});

	it('follow the other filters and leave out their own', () => {
		const { countries, importance, dates } = counted({ countries: ['FR'], importance: 4 });
		expect(of(countries)).toEqual({ FR: 1, DE: 1 });
		expect(importance.slice(1)).toEqual([2, 2, 2, 1, 1]);
		expect(dates).toEqual({ all: 1, certain: 1 });
	});

	it('follow the window, in which an event may lie or certainly lies', () => {
		expect(counted({}, ['1906', '1911']).within).toEqual({ possibly: 3, certainly: 1 });
		expect(of(counted({}, ['1906', '1911'], 'certainly').countries)).toEqual({ DE: 1, IT: 1 });
	});

	it('are what choosing shows', () => {
		const codes = ['FR', 'DE', 'IT'];
		const filters: fc.Arbitrary<Filters> = fc.record({
			countries: fc.subarray(codes),
			match: fc.constantFrom('any', 'all'),
			importance: fc.integer({ min: 1, max: 5 }),
			dates: fc.constantFrom('all', 'certain')
		});
		const shown = (asked: Filters) => EVENTS.filter((event) => admits(asked, event)).length;
		fc.assert(
			fc.property(filters, (asked) => {
				const counts = countOptions(EVENTS, asked, null, 'possibly');
				for (const least of [1, 2, 3, 4, 5])
					expect(counts.importance[least]).toBe(shown({ ...asked, importance: least }));
				expect(counts.dates.all).toBe(shown({ ...asked, dates: 'all' }));
				expect(counts.dates.certain).toBe(shown({ ...asked, dates: 'certain' }));
				for (const code of codes) {
					const countries = asked.match === 'all' ? [...new Set([...asked.countries, code])] : [code];
					expect(counts.countries.get(code) ?? 0).toBe(shown({ ...asked, countries }));
				}
			})
		);
	});
});
