import { describe, expect, it, test } from 'vitest';
import { timeSpan } from '#lib/model/time-span.ts';
import type { Story } from '#lib/model/story.ts';
import { eventOf } from '#lib/timeline/random-stories.ts';
import type { Finder } from './search.ts';
import { TimelineView } from './timeline-view.svelte.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';
import { formatView, parseView } from './url.ts';

/** In time order a, b, c, d; told in the order c, a, d, b. */
const EVENTS = [
	eventOf('1965', { id: 'a', told: 1, countries: ['KR', 'JP'] }),
	eventOf('2016-11', { id: 'b', told: 3, countries: ['JP'], aliases: ['the-pact'] }),
	eventOf('2019-08-22', { id: 'c', told: 0, countries: ['KR'] }),
	eventOf('2019-08-23', { id: 'd', told: 2, countries: ['US'] })
];
const STORY: Story = {
	slug: 'pact',
	meta: {} as Story['meta'],
	publishedWords: '23 August 2019',
	publishedAt: timeSpan('2019-08-23').to,
	paragraphs: ['x'],
	events: EVENTS,
	countries: [
		{ code: 'KR', name: 'South Korea', count: 2, rank: 1 },
		{ code: 'JP', name: 'Japan', count: 2, rank: 2 },
		{ code: 'US', name: 'United States', count: 1, rank: 3 }
	]
};
const CODES = STORY.countries.map(({ code }) => code);
const WEEK = { from: timeSpan('2019-08-19').from, to: timeSpan('2019-08-25').to };

const view = (state: Partial<ViewState> = {}) => new TimelineView(STORY, { ...DEFAULT_VIEW, ...state });
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id).join('');

describe('a view that has just been made', () => {
	it('shows the whole story, evenly, with nothing chosen', () => {
		const { window, scale, filters, selected, hovered, order, events, counts } = view();
		expect({ window, scale, countries: filters.countries, selected, hovered, order }).toEqual({
			window: null,
			scale: 'even',
			countries: [],
			selected: null,
			hovered: null,
			order: 'time'
		});
		expect([ids(events), counts.dates.all]).toEqual(['abcd', 4]);
	});
});

describe('the window', () => {
	it('is counted in once it has settled, not while it moves', () => {
		const shown = view();
		shown.show(WEEK);
		expect(shown.counts.dates.all).toBe(4);
		shown.settle();
		expect(shown.counts.dates.all).toBe(2);
		shown.show(null);
		shown.settle();
		expect(shown.counts.dates.all).toBe(4);
	});

	it('stays the same value where it does not change', () => {
		const shown = view();
		shown.show(WEEK);
		shown.show({ ...WEEK });
		expect(shown.window).toBe(WEEK);
	});

	it('filters nothing: the events beside it are there to be stepped to', () => {
		const shown = view(WEEK);
		expect(ids(shown.events)).toBe('abcd');
	});
});

describe('the country filter', () => {
	test.each<[string[], string]>([
		[[], 'abcd'],
		[['JP'], 'ab'],
		[['KR'], 'ac'],
		[['JP', 'US'], 'abd']
	])('of %j lets through %s', (countries, expected) => {
		expect(ids(view({ countries }).events)).toBe(expected);
	});

	it('is toggled a country at a time, and cleared', () => {
		const shown = view();
		shown.filters.toggleCountry('JP');
		shown.filters.toggleCountry('US');
		expect(shown.filters.countries).toEqual(['JP', 'US']);
		shown.filters.toggleCountry('JP');
		expect(shown.filters.countries).toEqual(['US']);
		shown.filters.clear();
		expect(shown.filters.countries).toEqual([]);
	});

	test.each<[string[], 'any' | 'all', string]>([
		[['KR', 'JP'], 'any', 'abc'],
		[['KR', 'JP'], 'all', 'a'],
		[['JP', 'US'], 'all', '']
	])('of %j lets through %s of them: %s', (countries, match, expected) => {
		expect(ids(view({ countries, match }).events)).toBe(expected);
	});

	it('counts each country in the window, whichever are chosen', () => {
		const shown = view({ countries: ['US'] });
		const counts = () => CODES.map((code) => shown.counts.countries.get(code) ?? 0);
		expect(counts()).toEqual([2, 2, 1]);
		shown.show(WEEK);
		shown.settle();
		expect(counts()).toEqual([1, 0, 1]);
	});
});

describe('the other filters', () => {
	const mixed: Story = {
		...STORY,
		events: [
			eventOf('1900', { id: 'a', importance: 1 }),
			eventOf('1910~', { id: 'b', importance: 3 }),
			eventOf('1920?', { id: 'c', importance: 5 }),
			eventOf('1930', { id: 'd', importance: 4 })
		]
	};
	const of = (state: Partial<ViewState>) => ids(new TimelineView(mixed, { ...DEFAULT_VIEW, ...state }).events);

	it('ask for importance, for certain dates, or for both', () => {
		expect(of({ importance: 3 })).toBe('bcd');
		expect(of({ dates: 'certain' })).toBe('ad');
		expect(of({ dates: 'certain', importance: 4 })).toBe('d');
	});

	it('are cleared together', () => {
		const shown = new TimelineView(mixed, { ...DEFAULT_VIEW, importance: 3, dates: 'certain', countries: ['KR'] });
		expect(shown.isFiltered).toBe(true);
		shown.filters.clear();
		expect([ids(shown.events), shown.isFiltered]).toEqual(['abcd', false]);
	});

	it('leave out what lies in the window perhaps or in part, and nothing outside it', () => {
		const window = { from: timeSpan('1909').from, to: timeSpan('1911').to };
		const shown = new TimelineView(mixed, { ...DEFAULT_VIEW, ...window });
		expect([ids(shown.events), shown.filterCount, shown.counts.within]).toEqual([
			'abcd',
			0,
			{ possibly: 1, certainly: 0 }
		]);
		shown.filters.setWithin('certainly');
		expect([ids(shown.events), shown.filterCount]).toEqual(['acd', 1]);
		shown.filters.clear();
		expect([ids(shown.events), shown.filterCount]).toEqual(['abcd', 0]);
	});

	it('ask for nothing certain of a window where there is none, or where it lies in the telling', () => {
		expect(of({ within: 'certainly' })).toBe('abcd');
		expect(of({ within: 'certainly', scale: 'told', from: timeSpan('1909').from, to: timeSpan('1911').to })).toBe(
			'abcd'
		);
	});

	it('are counted one by one', () => {
		const count = (state: Partial<ViewState>) => new TimelineView(mixed, { ...DEFAULT_VIEW, ...state }).filterCount;
		expect(count({})).toBe(0);
		expect(count({ countries: ['KR', 'JP'], match: 'all' })).toBe(2);
		expect(count({ countries: ['KR'], importance: 3, dates: 'certain' })).toBe(3);
	});
});

describe('a search', () => {
	const finder: Finder = (query) => ({
		events: new Set(EVENTS.filter(({ id }) => query.includes(id))),
		ranges: () => [],
		near: false
	});
	const searching = (query: string, state: Partial<ViewState> = {}) => {
		const shown = view({ query, ...state });
		shown.search.setFinder(finder);
		return shown;
	};

	it('is answered once its index is there', () => {
		const shown = view({ query: 'ac' });
		expect([shown.matches, shown.search.isReady]).toEqual([null, false]);
		shown.search.setFinder(finder);
		expect([ids(shown.matches ?? []), shown.search.isReady]).toEqual(['ac', true]);
		shown.search.ask('');
		expect(shown.matches).toBeNull();
	});

	it('leaves every event in its place, unless only the matches are asked for', () => {
		const shown = searching('ac');
		expect(ids(shown.events)).toBe('abcd');
		shown.search.show('only');
		expect(ids(shown.events)).toBe('ac');
		shown.search.ask('');
		expect([ids(shown.events), shown.state.matches]).toEqual(['abcd', 'lit']);
	});

	it('finds among what the filters let through', () => {
		expect(ids(searching('ad', { countries: ['KR'] }).matches ?? [])).toBe('a');
	});

	test.each<[string, string, string | null, 1 | -1, string | null]>([
		['the first', 'bd', null, 1, 'b'],
		['the last', 'bd', null, -1, 'd'],
		['the next', 'bd', 'b', 1, 'd'],
		['the one before', 'bd', 'd', -1, 'b'],
		['the next of an event that is none', 'bd', 'c', 1, 'd'],
		['the first again after the last', 'bd', 'd', 1, 'b'],
		['the last again before the first', 'bd', 'b', -1, 'd'],
		['itself, where it is alone', 'b', 'b', 1, 'b'],
		['nothing', 'x', 'b', 1, null]
	])('steps to %s', (_, query, selected, by, expected) => {
		const shown = searching(query);
		shown.select(selected);
		expect(shown.nextMatch(by)?.id ?? null).toBe(expected);
	});

	it('begins in the window', () => {
		const shown = searching('ad', WEEK);
		expect(shown.nextMatch(1)?.id).toBe('d');
	});
});

describe('the selected event', () => {
	it('is found by its id and by an alias; an unknown one is none', () => {
		const shown = view();
		for (const [id, expected] of [
			['b', 'b'],
			['the-pact', 'b'],
			['nothing', undefined],
			['constructor', undefined],
			[null, undefined]
		] as const) {
			shown.select(id);
			expect(shown.selected?.id).toBe(expected);
		}
	});

	it('stays selected when the filter hides it or the window leaves it', () => {
		const shown = view({ ...WEEK, countries: ['US'] });
		shown.select('a');
		expect(shown.selected?.id).toBe('a');
	});

	it('is not the hovered one', () => {
		const shown = view();
		shown.select('a');
		shown.hover('the-pact');
		expect([shown.selected?.id, shown.hovered?.id]).toEqual(['a', 'b']);
		shown.hover(null);
		expect(shown.hovered).toBeNull();
	});
});

describe('next and previous', () => {
	// Selected, filter, order → previous, next.
	test.each<[string | null, string[], 'time' | 'told', string | null, string | null]>([
		['b', [], 'time', 'a', 'c'],
		['a', [], 'time', null, 'b'],
		['d', [], 'time', 'c', null],
		[null, [], 'time', 'd', 'a'],
		['a', [], 'told', 'c', 'd'],
		['c', [], 'told', null, 'a'],
		['b', [], 'told', 'd', null],
		[null, [], 'told', 'b', 'c'],
		['a', ['KR'], 'time', null, 'c'],
		['a', ['KR'], 'told', 'c', null],
		// The filter hides the selected one: to the nearest that it lets through.
		['b', ['KR'], 'time', 'a', 'c'],
		['d', ['JP'], 'time', 'b', null],
		['a', ['US'], 'time', null, 'd'],
		['d', ['KR'], 'told', 'a', null],
		['b', ['KR', 'US'], 'told', 'd', null],
		[null, ['US'], 'time', 'd', 'd']
	])('from %s with %j in %s order: %s and %s', (selected, countries, order, previous, next) => {
		const shown = view({ countries });
		shown.setOrder(order);
		shown.select(selected);
		expect([shown.neighbour(-1)?.id ?? null, shown.neighbour(1)?.id ?? null]).toEqual([previous, next]);
	});

	it('lead nowhere in a story without events', () => {
		const empty = new TimelineView({ ...STORY, events: [] });
		expect([empty.neighbour(1), empty.neighbour(-1)]).toEqual([null, null]);
	});
});

describe('the state that the address keeps', () => {
	test.each<[string, Partial<ViewState>]>([
		['the default', {}],
		['a window', WEEK],
		['a scale', { scale: 'true' }],
		['countries in their order', { countries: ['US', 'KR'] }],
		['every country', { countries: ['US', 'KR'], match: 'all' }],
		['importance', { importance: 4 }],
		['dates that are certain', { dates: 'certain' }],
		['what certainly lies in the window', { ...WEEK, within: 'certainly' }],
		['lanes', { lanes: 'country' }],
		['told order', { order: 'told' }],
		['a search', { query: 'pact “& = + %' }],
		['only what is found', { query: 'pact', matches: 'only' }],
		['all together', { ...WEEK, scale: 'true', countries: ['JP'] }]
	])('is given back as it was restored: %s', (_, state) => {
		const full = { ...DEFAULT_VIEW, ...state };
		const shown = view();
		shown.restore(full);
		expect(shown.state).toEqual(full);
		expect(new TimelineView(STORY, full).state).toEqual(full);
		expect(parseView(formatView(shown.state), CODES).view).toEqual(full);
	});

	it('takes back everything that a new address does not say', () => {
		const shown = view({ ...WEEK, scale: 'true', countries: ['JP'] });
		shown.restore(DEFAULT_VIEW);
		expect(shown.state).toEqual(DEFAULT_VIEW);
		expect(shown.window).toBeNull();
	});

	it('leaves the selection alone', () => {
		const shown = view();
		shown.select('c');
		shown.restore({ ...DEFAULT_VIEW, ...WEEK });
		expect(shown.selected?.id).toBe('c');
	});

	it('keeps the same list of countries where it does not change', () => {
		const shown = view({ countries: ['JP'] });
		const before = shown.filters.countries;
		shown.restore({ ...DEFAULT_VIEW, countries: ['JP'] });
		expect(shown.filters.countries).toBe(before);
	});
});

describe('the source that is shown', () => {
	const source = (paragraph: number) => ({ paragraph, start: 0, end: 1, exact: 'x', proof: 'exact' as const });
	const events = [eventOf('2016', { id: 'twice', sources: [source(3), source(7)] }), eventOf('2019', { id: 'once' })];

	it('is the first, then the next, and after the last the first again', () => {
		const shown = new TimelineView({ ...STORY, events });
		expect(shown.source).toBeNull();
		shown.select('twice');
		expect(shown.source?.paragraph).toBe(3);
		shown.showSource(shown.sourceAt + 1);
		expect(shown.source?.paragraph).toBe(7);
		shown.showSource(shown.sourceAt + 1);
		expect(shown.source?.paragraph).toBe(3);
		shown.showSource(shown.sourceAt - 1);
		expect(shown.source?.paragraph).toBe(7);
	});

	it('is the first of another event, and stays where the same one is chosen again', () => {
		const shown = new TimelineView({ ...STORY, events });
		shown.select('twice');
		shown.showSource(1);
		shown.select('twice');
		expect(shown.sourceAt).toBe(1);
		shown.select('once');
		expect(shown.sourceAt).toBe(0);
	});
});
