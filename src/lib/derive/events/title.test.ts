import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TITLE_LENGTH } from './shorten.ts';
import { draftTitle } from './title.ts';

const titled = (clause: string, time: string | null = null, subject: string | null = null) => {
	const start = time === null ? -1 : clause.indexOf(time);
	const times = start === -1 || time === null ? [] : [{ start, end: start + time.length }];
	return draftTitle({ clause, times, subject });
};

test.each([
	['Tensions flared last year', 'last year', null, 'Tensions flared'],
	['On Friday the embassy was handed the notice', 'Friday', null, 'The embassy was handed the notice'],
	['The accord was signed in November 2016', 'November 2016', null, 'The accord was signed'],
	['it ruled Korea from 1910 to 1945', 'from 1910 to 1945', 'Japan', 'Japan ruled Korea'],
	['Hiroshige Seko, Japan’s economy minister, said so', null, null, 'Hiroshige Seko said so'],
	['That aide, Kim Hyun-chong, put the odds low', null, null, 'Kim Hyun-chong put the odds low'],
	['Washington had asked for more, he said, so it was clear', null, null, 'Washington had asked for more'],
	['Before leaving for France, Abe told reporters no', null, null, 'Abe told reporters no'],
	['But the talks failed', null, null, 'The talks failed'],
	['The bridge fell on Nov. 3, and killed four', 'Nov. 3', null, 'The bridge fell and killed four'],
	['ends the accord in 90 days', '90 days', 'the formal notice', 'The formal notice ends the accord'],
	['Lisbon (LUSA) – The port reopened', null, null, 'The port reopened'],
	['The post-1994 order changed the mines', '1994', null, 'The order changed the mines'],
	[
		'The county court of appeal ruled against the clinic caring for injured dockers, whose youngest has been there since spring',
		null,
		null,
		'The county court of appeal ruled against the clinic caring for injured dockers'
	],
	['Oslo has frozen its fees', null, 'Norway', 'Oslo has frozen its fees'],
	['when the new quarter was drawn on Monday', 'Monday', null, 'The new quarter was drawn'],
	[
		'The regional transport minister, Ana Silva, said the old harbour bridge would stay shut until the last of its cables had been tested',
		null,
		null,
		'Ana Silva: the old harbour bridge would stay shut'
	],
	[
		'Officials of the port said that the crane would be moved to a safer berth and that the ships would wait',
		null,
		null,
		'Officials of the port: the crane would be moved to a safer berth'
	],
	[
		'The board of the northern ferry company approved the purchase of four used Harland Wolff Belfast vessels',
		null,
		null,
		'The board of the northern ferry company approved the purchase'
	],
	['WASHINGTON (AP) -- The president left', null, null, 'The president left']
])('%s', (clause, time, subject, expected) => {
	expect(titled(clause, time, subject)).toBe(expected);
});

test('a long title stops at a joint and not at a word that promises more', () => {
	const title = titled(
		'Courts in South Korea moved to seize assets of Japanese firms on behalf of people made to work for Japan in the war'
	);
	expect(title.length).toBeLessThanOrEqual(TITLE_LENGTH);
	expect(title).not.toMatch(/\b(?:of|on|behalf|the|to|for|in)$/);
});

test('no title is longer than its bound, whatever the clause', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 400 }), (clause) => {
			expect(titled(clause).length).toBeLessThanOrEqual(TITLE_LENGTH + 1);
		})
	);
});
