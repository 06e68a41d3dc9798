import { describe, expect, it, test } from 'vitest';
import { NO_FILTERS } from '#lib/view/filters.ts';
import { filterParts, type FilterWords, importanceStep, nothingLeft } from './filter-words.ts';

const words = (filters: Partial<FilterWords['filters']>, more: Partial<FilterWords> = {}): FilterWords => ({
	filters: { ...NO_FILTERS, ...filters },
	names: [],
	certainlyWithin: false,
	only: null,
	...more
});

describe('what filters leave nothing of', () => {
	test.each<[FilterWords, string]>([
		[words({}, { names: ['Japan'] }), 'No event names Japan.'],
		[words({}, { names: ['Japan', 'China'] }), 'No event names Japan or China.'],
		[words({ match: 'all' }, { names: ['Japan', 'China'] }), 'No event names both Japan and China.'],
		[words({ match: 'all' }, { names: ['Japan', 'China', 'Peru'] }), 'No event names Japan, China and Peru.'],
		[words({ importance: 4 }), 'No key event is left.'],
		[words({ importance: 3, dates: 'certain' }), 'No notable event with a certain date is left.'],
		[words({}, { names: ['Peru'], only: 'rail' }), 'No event names Peru and matches “rail”.'],
		[
			words({ importance: 5 }, { names: ['Peru'], only: 'rail', certainlyWithin: true }),
			'No key event names Peru, matches “rail” and lies wholly in this window.'
		]
	])('%j: %s', (asked, sentence) => {
		expect(nothingLeft(asked)).toBe(sentence);
	});
});

it('names what is asked for besides countries', () => {
	expect(filterParts(words({}))).toEqual([]);
	expect(filterParts(words({ importance: 3, dates: 'certain' }, { certainlyWithin: true }))).toEqual([
		'notable events',
		'certain dates',
		'wholly in this window'
	]);
});

test.each([
	[1, 'All'],
	[2, 'Notable'],
	[3, 'Notable'],
	[4, 'Key'],
	[5, 'Key']
])('an importance of %i or more is called %s', (importance, name) => {
	expect(importanceStep(importance).name).toBe(name);
});
