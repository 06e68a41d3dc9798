import { describe, expect, test } from 'vitest';
import { momentOf } from './timestamp.ts';

describe('a timestamp gives the day as the publisher wrote it', () => {
	test.each([
		['2021-11-03', '2021-11-03'],
		['2021-11-03T23:30:00-05:00', '2021-11-03'],
		['2021-11-04T00:30:00.000+1300', '2021-11-04'],
		['2016-02-01 01:28:49', '2016-02-01'],
		['20211103', '2021-11-03'],
		['2021/11/3', '2021-11-03'],
		['03.11.2021', '2021-11-03'],
		['31/12/2021', '2021-12-31'],
		['12/31/2021', '2021-12-31'],
		['1635933600', '2021-11-03'],
		['1635933600000', '2021-11-03']
	])('%s is %s', (stamp, day) => expect(momentOf(stamp)?.day).toBe(day));
});

test.each(['03/11/2021', '2021-13-01', '2021-02-30', '0001-01-01T00:00:00Z', '1970-01-01T00:00:00Z', 'last week', ''])(
	'%j says no day',
	(stamp) => expect(momentOf(stamp)).toBeNull()
);

test('where the time zone is known the day is the one there', () => {
	expect(momentOf('2021-11-04T03:30:00Z', 'America/New_York')?.day).toBe('2021-11-03');
	expect(momentOf('2021-11-03T23:30:00-05:00', 'Europe/London')?.day).toBe('2021-11-04');
	expect(momentOf('2021-11-03', 'Asia/Tokyo')?.day).toBe('2021-11-03');
});
