import { expect, test } from 'vitest';
import { readTimes } from './read-times.ts';

test.each([
	['It opens at 9am.', '9am = TIME 2019-08-23T09:00 2019-08-23T09:00'],
	['It opened at 9.30pm on Tuesday.', '9.30pm on Tuesday = TIME 2019-08-20T21:30 2019-08-20T21:30'],
	['It opened at 14:30.', '14:30 = TIME 2019-08-23T14:30 2019-08-23T14:30'],
	['It opened at 1640 GMT.', '1640 GMT = TIME 2019-08-23T16:40 2019-08-23T16:40Z'],
	['It opened at 16.40 local time.', '16.40 local time = TIME 2019-08-23T16:40 2019-08-23T16:40'],
	['It opened at 14:30 UTC+2.', '14:30 UTC+2 = TIME 2019-08-23T14:30 2019-08-23T14:30+02:00'],
	['It opened at 8 p.m. Moscow time.', '8 p.m. Moscow time = TIME 2019-08-23T20:00 2019-08-23T20:00+03:00'],
	[
		'It opened at 9 a.m. Pacific Daylight Time.',
		'9 a.m. Pacific Daylight Time = TIME 2019-08-23T09:00 2019-08-23T09:00-07:00'
	],
	['It opened at noon on Tuesday.', 'noon on Tuesday = TIME 2019-08-20T12:00 2019-08-20T12:00'],
	['It rang at half past nine.', 'half past nine = TIME 2019-08-23T09:30 2019-08-23T09:30'],
	['It rang at a quarter to ten at night.', 'a quarter to ten at night = TIME 2019-08-23T21:45 2019-08-23T21:45'],
	['It rang at twenty-five to twelve.', 'twenty-five to twelve = TIME 2019-08-23T11:35 2019-08-23T11:35'],
	['It rang at ten minutes past midnight.', 'ten minutes past midnight = TIME 2019-08-23T00:10 2019-08-23T00:10'],
	['It rang at 3 in the afternoon.', '3 in the afternoon = TIME 2019-08-23T15:00 2019-08-23T15:00'],
	["It rang at seven o'clock.", "seven o'clock = TIME 2019-08-23T07:00 2019-08-23T07:00"]
])('an hour: %s', (text, expected) => {
	expect(readTimes(text)).toEqual([expected]);
});

test.each([
	['It snowed on Tuesday morning.', 'Tuesday morning = TIME 2019-08-20TMO 2019-08-20'],
	['It burned in the early hours of Tuesday.', 'the early hours of Tuesday = TIME 2019-08-20TMO 2019-08-20'],
	['It burned on the night of 20 August.', 'the night of 20 August = TIME 2019-08-20TNI 2019-08-20'],
	['It will snow tonight.', 'tonight = TIME 2019-08-23TNI 2019-08-23']
])('a part of a day: %s', (text, expected) => {
	expect(readTimes(text)).toEqual([expected]);
});

test.each([
	['At 9 a.m. on Tuesday, Aug. 20, it opened.', '9 a.m. on Tuesday, Aug. 20 = TIME 2019-08-20T09:00 2019-08-20T09:00'],
	['On Tuesday night, Aug. 20, it closed.', 'Tuesday night, Aug. 20 = TIME 2019-08-20TNI 2019-08-20'],
	['On Aug. 20 at 9 a.m. it opened.', 'Aug. 20 at 9 a.m. = TIME 2019-08-20T09:00 2019-08-20T09:00']
])('an hour, its weekday and its date are one: %s', (text, expected) => {
	expect(readTimes(text)).toEqual([expected]);
});
