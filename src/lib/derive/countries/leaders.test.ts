import { describe, expect, test } from 'vitest';
import { countriesOfArticle } from './article-countries.ts';
import { LEADER_LINES } from './leaders-table.ts';

const leaders = (text: string, year = 2019) =>
	countriesOfArticle([text], year)
		.flat()
		.filter(({ kind }) => kind === 'leader')
		.map(({ words, code }) => `${words} ${code}`);

test.each([
	['Margaret Thatcher spoke.', 1984, ['Margaret Thatcher GB']],
	['Margaret Thatcher spoke.', 2019, []],
	['In 1984 Margaret Thatcher spoke.', 2019, ['Margaret Thatcher GB']],
	['Mr. Nehru smiled.', 1955, ['Nehru IN']],
	['Park Geun-hye fell. Park left by Park Avenue.', 2017, ['Park Geun-hye KR', 'Park KR']],
	['Xi flew to Xi’an.', 2019, ['Xi CN']],
	['Xi flew to Xi’an.', 2005, []],
	['Xi Jinping flew to Xi’an. Xi rested.', 2019, ['Xi Jinping CN', 'Xi CN']],
	['Julius Nyerere and Kwame Nkrumah met in 1962.', 2019, ['Julius Nyerere TZ', 'Kwame Nkrumah GH']],
	['Angela Merkel met Emmanuel Macron.', 2019, ['Angela Merkel DE', 'Emmanuel Macron FR']]
])('%s (%i)', (text, year, expected) => {
	expect(leaders(text, year)).toEqual(expected);
});

describe('people of an article', () => {
	test.each([
		['Texas Gov. Ann Doyle signed. Doyle smiled.', ['Ann Doyle US', 'Doyle US']],
		['Kenya waits. Finance Minister Peter Otieno left.', ['Peter Otieno KE']],
		['In Britain, Mary Kerr, the MP for Dunmore, objected.', ['Mary Kerr GB']],
		['Ireland’s premier met Sen. Ann Doyle, D-Calif. Doyle smiled.', ['Ann Doyle US', 'Doyle US']],
		['Ireland waits. Rep. Joe Kim (R-Ohio) left.', ['Joe Kim US']],
		['Kenya waits. University President Peter Otieno left.', []]
	])('%s', (text, expected) => {
		expect(leaders(text)).toEqual(expected);
	});
});

test('every line of the table is read, and no term ends before it begins', () => {
	for (const line of LEADER_LINES.trim().split('\n')) {
		expect(line).toMatch(/^[A-Z]{2}\|(?:\d{4}–(?:\d{4})? \p{Lu}[^,|+~]*~?\+?(?:,|$))+$/u);
		for (const [, from, to] of line.matchAll(/(\d{4})–(\d{4})/g))
			expect(Number(to)).toBeGreaterThanOrEqual(Number(from));
	}
});
