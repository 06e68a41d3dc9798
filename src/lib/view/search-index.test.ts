import { describe, expect, it, test } from 'vitest';
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { eventOf } from '#lib/timeline/random-stories.ts';
import { buildFinder } from './search-index.ts';

const event = (id: string, when: string, title: string, exact: string, facts: Partial<TimelineEvent> = {}) =>
	eventOf(when, {
		id,
		title,
		sources: [{ paragraph: 1, start: 0, end: exact.length, exact, proof: 'exact' }],
		...facts
	});

const STORY: Pick<Story, 'events' | 'countries'> = {
	events: [
		event('a', '1889-05', 'The bridge opens', 'opened to carts in the spring', { countries: ['PT'] }),
		event('b', '1934-11-02', 'Flood takes the bridge', 'the river rose on a Friday night', {
			countries: ['PT', 'ES'],
			longWords: 'Friday, 2 November 1934',
			expression: 'that Friday'
		}),
		event('c', '1935', 'Élan Bridge Company founded', 'a company of both towns', { countries: ['ES'] }),
		event('d', '1951', 'A ferry instead', 'no one would pay for a bridging of the gap', { countries: [] })
	],
	countries: [
		{ code: 'PT', name: 'Portugal', count: 2, rank: 1 },
		{ code: 'ES', name: 'Spain', count: 2, rank: 2 }
	]
};
const find = await buildFinder(STORY);
const ids = (query: string) => [...(find(query)?.events ?? [])].map(({ id }) => id).join('');
const washed = (query: string, text: string) =>
	(find(query)?.ranges(text) ?? []).map(([start, end]) => text.slice(start, end));

describe('a search', () => {
	test.each([
		['a word of titles', 'flood', 'b'],
		['the start of a word, in titles and quotes', 'bridg', 'abcd'],
		['whatever the case and the accents', 'ELAN', 'c'],
		['accents that are not written', 'élan', 'c'],
		['a word of quotes', 'carts', 'a'],
		['a country by its name', 'spain', 'bc'],
		['the start of a country’s name', 'por', 'ab'],
		['a year', '1951', 'd'],
		['a month and a year', 'november 1934', 'b'],
		['a day of the week', 'friday', 'b'],
		['a date as it is written in the events file', '1934-11-02', 'b'],
		['words in any order, all of which must stand', 'bridge spain', 'bc'],
		['one letter while it is typed', 'f', 'bcd'],
		['but not one letter that is a word of its own', 'f bridge', ''],
		['what is near in spelling where nothing is right', 'fery', 'd'],
		['two letters exchanged', 'comapny', 'c'],
		['no number that is near', '1953', ''],
		['words that say little, left out', 'the flood of the', 'b'],
		['words that say little, alone', 'of', 'cd'],
		['nothing', 'zeppelin', '']
	])('finds %s: “%s”', (_, query, expected) => {
		expect(ids(query)).toBe(expected);
	});

	test.each(['', '  ', '…', '“ ”'])('without a word to look for is none: “%s”', (query) => {
		expect(find(query)).toBeNull();
	});

	it('says that it found what is spelled nearly so', () => {
		expect(find('fery')?.near).toBe(true);
		expect(find('ferry')?.near).toBe(false);
	});

	test.each([
		['bridg', 'No bridging, no Bridge', ['bridg', 'Bridg']],
		['bridge', 'No bridging, no Bridge', ['Bridge']],
		['elan', 'Élan Bridge', ['Élan']],
		['comapny', 'The company', ['company']],
		['the flood', 'The flood', ['flood']]
	])('washes the letters that match: “%s” in “%s”', (query, text, expected) => {
		expect(washed(query, text)).toEqual(expected);
	});

	it('washes as far as a word was typed where accents take no letters away', () => {
		expect(washed('él', 'Élan Bridge')).toEqual(['Él']);
	});
});

it('reads long stories in breaths', async () => {
	const events = Array.from({ length: 3000 }, (_, i) =>
		event(`e${i}`, '1900', `Event number ${i}`, 'in the words of a long and winding report '.repeat(8))
	);
	let breaths = 0;
	const finder = await buildFinder({ events, countries: [] }, async () => {
		breaths++;
	});
	expect(breaths).toBeGreaterThan(0);
	expect(finder('number 2999')?.events.size).toBe(1);
});
