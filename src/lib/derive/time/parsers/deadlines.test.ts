import { expect, test } from 'vitest';
import { readTimes } from './read-times.ts';

test.each([
	['The bank must pay within 30 days.', '30 days = DURATION P30D 2019-09-22~'],
	['It will close in two weeks.', 'two weeks = DURATION P2W 2019-09-06~'],
	['It could take effect in six months.', 'six months = DURATION P6M 2020-02-23~'],
	['A note came, which ends the lease in 90 days.', '90 days = DURATION P90D 2019-11-21~']
])('a deadline: %s', (text, expected) => {
	expect(readTimes(text)).toEqual([expected]);
});

test.each([
	['The work was done in 90 days.', '90 days = DURATION P90D'],
	['Within two weeks the town had fallen.', 'two weeks = DURATION P2W']
])('how long it took is none: %s', (text, expected) => {
	expect(readTimes(text)).toEqual([expected]);
});
