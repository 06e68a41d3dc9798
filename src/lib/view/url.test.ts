import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DAY_MS, utcMs } from '#lib/model/calendar.ts';
import { LANE_NAMES, SCALE_NAMES } from '#lib/timeline/window.ts';
import {
	COUNTRY_MATCHES,
	DATE_FILTERS,
	DEFAULT_VIEW,
	MATCH_DISPLAYS,
	STEP_ORDERS,
	type ViewState,
	WITHIN_NAMES
} from './view-state.ts';
import { formatView, parseView } from './url.ts';

const CODES = ['JP', 'KR', 'US', 'KP'];
const DATE_MAX_MS = 8.64e15;

function window(from: number, to: number): ViewState {
	return { ...DEFAULT_VIEW, from, to };
}

describe('a view is written as the shortest query that gives it back', () => {
	test.each<[string, Partial<ViewState>]>([
		['', {}],
		['?scale=true', { scale: 'true' }],
		['?from=p3&to=p8&scale=told', { from: 2 * DAY_MS, to: 8 * DAY_MS, scale: 'told' }],
		['?from=p3.25&to=p3.5&scale=told', { from: 2.25 * DAY_MS, to: 3.5 * DAY_MS, scale: 'told' }],
		['?c=JP,KR', { countries: ['JP', 'KR'] }],
		['?from=1910&to=1945', { from: utcMs(1910), to: utcMs(1946) }],
		['?from=2019&to=2019', { from: utcMs(2019), to: utcMs(2020) }],
		['?from=2016-11&to=2019-08', { from: utcMs(2016, 11), to: utcMs(2019, 9) }],
		['?from=2018-12&to=2018', { from: utcMs(2018, 12), to: utcMs(2019) }],
		['?from=2019-08-22&to=2019-08-23', { from: utcMs(2019, 8, 22), to: utcMs(2019, 8, 24) }],
		['?from=2019-08-22T14:30Z&to=2019-08-22T18:59Z', { from: utcMs(2019, 8, 22, 14, 30), to: utcMs(2019, 8, 22, 19) }],
		[
			'?from=2019-08-22T14:30:05Z&to=2019-08-22T14:30:06.499Z',
			{ from: utcMs(2019, 8, 22, 14, 30, 5), to: utcMs(2019, 8, 22, 14, 30, 6, 500) }
		],
		['?from=-0043&to=0000', { from: utcMs(-43), to: utcMs(1) }],
		['?from=Y-66000000&to=Y12000', { from: utcMs(-66_000_000), to: utcMs(12_001) }],
		['?from=Y12000-06-15&to=Y12000-06-15T11:59Z', { from: utcMs(12_000, 6, 15), to: utcMs(12_000, 6, 15, 12) }],
		[
			'?lanes=country&c=KR,JP&match=all&importance=3&dates=certain&within=certainly&order=told&q=pact+%26+treaty',
			{
				lanes: 'country',
				countries: ['KR', 'JP'],
				match: 'all',
				importance: 3,
				dates: 'certain',
				within: 'certainly',
				order: 'told',
				query: 'pact & treaty'
			}
		],
		['?from=1910&to=1945&scale=true&c=KR', { from: utcMs(1910), to: utcMs(1946), scale: 'true', countries: ['KR'] }]
	])('%s', (query, part) => {
		const view = { ...DEFAULT_VIEW, ...part };
		expect(formatView(view)).toBe(query);
		expect(parseView(query, CODES)).toEqual({ view, notices: [] });
	});
});

describe('a query that a person wrote is read', () => {
	test.each<[string, Partial<ViewState>]>([
		['from=1910&to=1945', { from: utcMs(1910), to: utcMs(1946) }],
		['?from=201X&to=201X', { from: utcMs(2010), to: utcMs(2020) }],
		['?from=2019-22&to=2019-08', { from: utcMs(2019, 6), to: utcMs(2019, 9) }],
		['?c=jp,%20kr', { countries: ['JP', 'KR'] }],
		['?c=JP%2CKR', { countries: ['JP', 'KR'] }],
		['?c=JP&c=KR,JP', { countries: ['JP', 'KR'] }],
		['?c=', {}],
		['?from=2019-08-22T09:00+09:00&to=2019-08-22', { from: utcMs(2019, 8, 22), to: utcMs(2019, 8, 23) }],
		['?utm_source=x&scale=even', {}]
	])('%s', (query, part) => {
		expect(parseView(query, CODES)).toEqual({ view: { ...DEFAULT_VIEW, ...part }, notices: [] });
	});
});

describe('what cannot be used is left out, and one sentence says so', () => {
	const TIMES = 'a date such as 2019-08-22, 2016-11, 1910 or 2019-08-22T14:30Z';
	test.each<[string, string[], Partial<ViewState>]>([
		['?scale=log', ['“scale” in the address was ignored: got “log”, expected even or true or told.'], {}],
		['?scale=', ['“scale” in the address was ignored: got “”, expected even or true or told.'], {}],
		[
			'?c=JP,XX',
			['“c” in the address was ignored: got “XX”, expected a country of this story: JP, KR, US, KP.'],
			{ countries: ['JP'] }
		],
		[
			'?from=yesterday&to=2019',
			[
				`“from” in the address was ignored: got “yesterday”, expected ${TIMES}.`,
				'“to” in the address was ignored: got “2019”, expected a “from” to go with it.'
			],
			{}
		],
		['?from=2019', ['“from” in the address was ignored: got “2019”, expected a “to” to go with it.'], {}],
		[
			'?from=2019&to=2018',
			['“to” in the address was ignored: got “2018”, expected a date that is not before “from”, 2019.'],
			{}
		],
		[
			'?from=1965~&to=1910/1945',
			[
				`“from” in the address was ignored: got “1965~”, expected ${TIMES}.`,
				`“to” in the address was ignored: got “1910/1945”, expected ${TIMES}.`
			],
			{}
		],
		[
			'?from=Y12000-02-30&to=Y9-01-01',
			[
				`“from” in the address was ignored: got “Y12000-02-30”, expected ${TIMES}.`,
				`“to” in the address was ignored: got “Y9-01-01”, expected ${TIMES}.`
			],
			{}
		],
		['?importance=9', ['“importance” in the address was ignored: got “9”, expected a number from 1 to 5.'], {}],
		['?lanes=rows', ['“lanes” in the address was ignored: got “rows”, expected none or country or paragraph.'], {}],
		[
			`?q=${'x'.repeat(201)}`,
			[`“q” in the address was ignored: got “${'x'.repeat(40)}…”, expected at most 200 characters, not 201.`],
			{}
		],
		[
			'?scale=true&scale=even',
			['“scale” stands 2 times in the address, expected once; the first counts.'],
			{ scale: 'true' }
		]
	])('%s', (query, notices, part) => {
		expect(parseView(query, CODES)).toEqual({ view: { ...DEFAULT_VIEW, ...part }, notices });
	});

	it('says of a story without countries that it names none', () => {
		expect(parseView('?c=JP', []).notices).toEqual([
			'“c” in the address was ignored: got “JP”, expected a country of this story: it names none.'
		]);
	});
});

describe('round trips', () => {
	const countries = fc.uniqueArray(fc.constantFrom(...CODES));
	const scale = fc.constantFrom(...SCALE_NAMES);
	const sides = (limit: number) =>
		fc.tuple(fc.integer({ min: -limit, max: limit - 1 }), fc.integer({ min: 1, max: 4e13 }));
	const viewWith = (windows: fc.Arbitrary<readonly [number, number]>) =>
		fc
			.record({
				window: fc.option(windows),
				scale,
				countries,
				lanes: fc.constantFrom(...LANE_NAMES),
				match: fc.constantFrom(...COUNTRY_MATCHES),
				importance: fc.integer({ min: 1, max: 5 }),
				dates: fc.constantFrom(...DATE_FILTERS),
				within: fc.constantFrom(...WITHIN_NAMES),
				matches: fc.constantFrom(...MATCH_DISPLAYS),
				order: fc.constantFrom(...STEP_ORDERS),
				query: fc.string({ unit: 'grapheme', maxLength: 20 })
			})
			.map(({ window, ...rest }): ViewState => {
				// No paragraph comes before the first, and no article has a million.
				const first = (window?.[0] ?? 0) % (1e6 * DAY_MS);
				const told = window && [Math.abs(first), Math.abs(first) + ((window[1] - window[0]) % 1e12) + 1];
				const [from, to] = (rest.scale === 'told' ? told : window) ?? [];
				return { from: from ?? null, to: to ?? null, ...rest };
			});

	it('to the millisecond in the range of Date', () => {
		const windows = sides(DATE_MAX_MS).map(([from, length]) => [from, Math.min(from + length, DATE_MAX_MS)] as const);
		fc.assert(
			fc.property(viewWith(windows), (view) => {
				expect(parseView(formatView(view), CODES)).toEqual({ view, notices: [] });
			}),
			{ numRuns: 1000 }
		);
	});

	it('at the borders of days, months and years, written as such', () => {
		const border = fc.tuple(
			fc.integer({ min: -20_000, max: 20_000 }),
			fc.integer({ min: 1, max: 12 }),
			fc.integer({ min: 1, max: 28 })
		);
		fc.assert(
			fc.property(border, border, (a, b) => {
				const [from = 0, to = 0] = [utcMs(...a), utcMs(...b)].sort((x, y) => x - y);
				fc.pre(from < to);
				const query = formatView(window(from, to));
				expect(query).not.toContain('T');
				expect(parseView(query, CODES)).toEqual({ view: window(from, to), notices: [] });
			})
		);
	});

	it('to the precision of a float beyond it', () => {
		const deep = fc.double({ min: -3e22, max: 3e22, noNaN: true });
		const near = (a: number | null, b: number) =>
			Math.abs((a ?? NaN) - b) <= Math.max(1, Math.abs(b) * Number.EPSILON * 4);
		fc.assert(
			fc.property(deep, fc.double({ min: 0.001, max: 1, noNaN: true }), (from, share) => {
				const to = from + Math.abs(from) * share + 1000;
				fc.pre(to <= 3e22);
				const { view, notices } = parseView(formatView(window(from, to)), CODES);
				expect(notices).toEqual([]);
				expect(near(view.from, from), `${view.from} for ${from}`).toBe(true);
				expect(near(view.to, to), `${view.to} for ${to}`).toBe(true);
			}),
			{ numRuns: 1000 }
		);
	});

	it('of a window between milliseconds, which is rounded to them and never empty', () => {
		const query = formatView(window(0.4, 0.6));
		expect(parseView(query, CODES).view).toEqual(window(0, 1));
		expect(formatView(window(5.2, 5.3))).toBe(formatView(window(5, 6)));
	});

	it('never throws, whatever the query', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string(), (from, rest) => {
				const query = new URLSearchParams({ from, to: rest, scale: rest, c: rest });
				const { view, notices } = parseView(query, CODES);
				expect(parseView(formatView(view), CODES).view).toEqual(view);
				expect(Array.isArray(notices)).toBe(true);
			})
		);
	});
});

describe('other parameters', () => {
	const OURS = 'from to scale lanes c match importance dates within order q matches'.split(' ');

	test.each([
		['?b=2&a=1', '?b=2&a=1&scale=true'],
		['?from=1910&b=2&to=1945&a=%20+x&scale=true&c=JP', '?b=2&a=%20+x&scale=true'],
		['a', '?a&scale=true'],
		['?a=1&&a=2', '?a=1&a=2&scale=true'],
		['?fr%6Fm=1910&a', '?a&scale=true'],
		['?', '?scale=true']
	])('of %s survive as they are, in their order: %s', (base, query) => {
		expect(formatView({ ...DEFAULT_VIEW, scale: 'true' }, base)).toBe(query);
	});

	it('of a URLSearchParams survive too', () => {
		const base = new URLSearchParams({ a: 'x y', from: '1910' });
		expect(formatView(window(utcMs(2019), utcMs(2020)), base)).toBe('?a=x+y&from=2019&to=2019');
	});

	it('writing twice writes the same', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.string()), (others) => {
				const view: ViewState = { ...DEFAULT_VIEW, from: 0, to: 1, scale: 'true', countries: ['JP'] };
				const once = formatView(view, new URLSearchParams(others));
				expect(formatView(view, once)).toBe(once);
				const read = new URLSearchParams(once);
				for (const [name, value] of Object.entries(others)) {
					if (!OURS.includes(name)) expect(read.get(name)).toBe(value);
				}
			})
		);
	});
});
