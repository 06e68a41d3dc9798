import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TITLE_LENGTH } from './shorten.ts';
import { titleOf } from './title.ts';
import { withoutTimes } from './title-times.ts';

describe('time phrases', () => {
	test.each([
		['Tensions flared last year', 'last year', 'Tensions flared'],
		['On Friday the embassy was handed the notice', 'Friday', 'The embassy was handed the notice'],
		['The accord was signed in November 2016', 'November 2016', 'The accord was signed'],
		['The bridge fell on Nov. 3, and killed four', 'Nov. 3', 'The bridge fell and killed four'],
		['She was born on Aug. 2, 1925, in Bolzano', 'Aug. 2, 1925', 'She was born in Bolzano'],
		['The post-1994 order changed the mines', '1994', 'The order changed the mines'],
		['The firm reported fourth-quarter profit', 'fourth-quarter', 'The firm reported fourth-quarter profit'],
		['The lease runs until 2018', '2018', 'The lease runs until 2018'],
		['The road was closed for most of 2012', '2012', 'The road was closed'],
		['They will spend the rest of the summer digging', 'the summer', 'They will spend the rest of the summer digging'],
		['Sales rose in the three months ended Dec. 31', 'Dec. 31', 'Sales rose in the three months ended Dec. 31'],
		['The lane will close for six weeks starting Monday', 'Monday', 'The lane will close for six weeks']
	])('%s', (words, time, expected) => {
		const start = words.indexOf(time);
		expect(titleOf(withoutTimes(words, [{ start, end: start + time.length }]))).toBe(expected);
	});
});

describe('asides and what leans on other sentences', () => {
	test.each([
		['Ana Sousa, the port’s engineer, said so', 'Ana Sousa said so'],
		['That aide, Kim Hyun-chong, put the odds low', 'Kim Hyun-chong put the odds low'],
		['But the talks failed', 'The talks failed'],
		['Meanwhile, the mill (built of brick) burned', 'The mill burned'],
		['Ole Dahl, 59, was charged', 'Ole Dahl was charged'],
		['The truck hit the bridge, according to police', 'The truck hit the bridge'],
		['Before leaving for France, Abe told reporters no', 'Abe told reporters no'],
		['The bone was found in a cave, a pit near the river that opened', 'The bone was found in a cave'],
		['The mayor cleared the quarter, where the poor live', 'The mayor cleared the quarter'],
		['The new road was completed, some 2,150 years', 'The new road was completed'],
		['A American effort began', 'An American effort began']
	])('%s', (words, expected) => {
		expect(titleOf(words)).toBe(expected);
	});
});

describe('a long title stops where enough is said', () => {
	test.each([
		[
			'The county court of appeal ruled against the clinic caring for injured dockers, whose youngest has been there',
			'The county court of appeal ruled against the clinic caring for injured dockers'
		],
		[
			'Officials of the port said that the crane would be moved to a safer berth and that the ships would wait',
			'Officials of the port said the crane would be moved to a safer berth'
		],
		[
			'The regional transport minister Ana Silva said the old harbour bridge would stay shut until its cables are tested',
			'Ana Silva said the old harbour bridge would stay shut'
		],
		[
			'The General Convention on the Safety of Small Fishing Vessels was signed by Iceland and Norway',
			'The General Convention on the Safety of Small Fishing Vessels was signed'
		],
		[
			'The defence minister of the island called the move “deplorable and wholly without a precedent in our time”',
			'The defence minister of the island called the move deplorable'
		],
		[
			'The committee’s chairman conceded defeat in a broadcast address and promised a peaceful transfer of power',
			'The committee’s chairman conceded defeat in a broadcast address'
		]
	])('%s', (words, expected) => {
		expect(titleOf(words)).toBe(expected);
	});

	test('no title is longer than its bound, whatever the words', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 400 }), (words) => {
				expect(titleOf(words).length).toBeLessThanOrEqual(TITLE_LENGTH + 1);
			})
		);
	});
});
