import { describe, expect, it, test } from 'vitest';
import { timeSpan } from '#lib/model/time-span.ts';
import type { Story } from '#lib/model/story.ts';
import { eventOf } from '#lib/timeline/random-stories.ts';
import { eventsById } from './events-by-id.ts';
import { TimelineView } from './timeline-view.svelte.ts';
import { DEFAULT_VIEW, formatView, parseView, type ViewState } from './url.ts';

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
		const { window, scale, countries, selected, hovered, order, events, inWindow } = view();
		expect({ window, scale, countries, selected, hovered, order }).toEqual({
			window: null,
			scale: 'even',
			countries: [],
			selected: null,
			hovered: null,
			order: 'time'
		});
		expect([ids(events), ids(inWindow)]).toEqual(['abcd', 'abcd']);
	});
});

describe('the window', () => {
	it('tells which events may lie in it', () => {
		const shown = view();
		shown.show(WEEK);
		expect(ids(shown.inWindow)).toBe('cd');
		shown.show(null);
		expect(ids(shown.inWindow)).toBe('abcd');
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
		shown.toggleCountry('JP');
		shown.toggleCountry('US');
		expect(shown.countries).toEqual(['JP', 'US']);
		shown.toggleCountry('JP');
		expect(shown.countries).toEqual(['US']);
		shown.clearCountries();
		expect(shown.countries).toEqual([]);
	});

	test.each<[string[], 'any' | 'all', string]>([
		[['KR', 'JP'], 'any', 'abc'],
		[['KR', 'JP'], 'all', 'a'],
		[['JP', 'US'], 'all', '']
	])('of %j lets through %s of them: %s', (countries, match, expected) => {
		expect(ids(view({ countries, match }).events)).toBe(expected);
	});

	it('counts each country in the window, whatever it lets through', () => {
		const shown = view({ countries: ['US'] });
		expect(CODES.map((code) => shown.countOf(code))).toEqual([2, 2, 1]);
		shown.show(WEEK);
		expect(CODES.map((code) => shown.countOf(code))).toEqual([1, 0, 1]);
		expect(shown.countOf('FR')).toBe(0);
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
		shown.clearFilters();
		expect([ids(shown.events), shown.isFiltered]).toEqual(['abcd', false]);
	});

	it('tell what certainly lies in the window from what may', () => {
		const window = { from: timeSpan('1909').from, to: timeSpan('1911').to };
		const shown = new TimelineView(mixed, { ...DEFAULT_VIEW, ...window });
		expect(ids(shown.inWindow)).toBe('b');
		shown.setWithin('certainly');
		expect(ids(shown.inWindow)).toBe('');
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

	it('is found by its own id before the alias of another', () => {
		const found = eventsById([eventOf('1965', { id: 'a' }), eventOf('2016', { id: 'b', aliases: ['a'] })]);
		expect(found.get('a')?.id).toBe('a');
		expect(found.get('b')?.id).toBe('b');
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
		const before = shown.countries;
		shown.restore({ ...DEFAULT_VIEW, countries: ['JP'] });
		expect(shown.countries).toBe(before);
	});
});
