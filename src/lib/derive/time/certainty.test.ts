import { expect, test } from 'vitest';
import { daysFromCivil } from '#lib/model/calendar.ts';
import { findTimes } from './find-times.ts';

/** Friday 23 August 2019. */
const FRIDAY = daysFromCivil(2019, 8, 23);

test.each([
	['They signed it on 22 August 2019.', 'stated'],
	['between 1757 and 1763', 'stated'],
	['It fell 66 million years ago.', 'stated'],
	['It closed last year.', 'resolved'],
	['They met last Thursday.', 'resolved'],
	['They met on Thursday.', 'resolved'],
	['They came on 3 May 2016 and left two days later.', 'resolved'],
	['two days after Christmas 1998', 'resolved'],
	['Thursday', 'guessed'],
	['from Monday to 3 May 2020', 'guessed'],
	['It closed recently.', 'guessed'],
	['It closed a decade ago.', 'guessed'],
	['The vote was held on 3 May 2016. Two days after the vote he left.', 'guessed'],
	['It lasted two days.', null]
])('%s is %s', (text, expected) => {
	expect(findTimes(text, FRIDAY).at(-1)?.certainty).toBe(expected);
});
