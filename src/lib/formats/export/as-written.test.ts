import { expect, test } from 'vitest';
import { clockOf } from '#lib/model/clock.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { zoneOf } from '#lib/model/zone-of.ts';
import { eventOf } from '#lib/timeline/random-stories.ts';
import { eventAsWritten } from './as-written.ts';

const zone = zoneOf('America/New_York', Date.UTC(2018, 0), Date.UTC(2020, 0));
const clock = clockOf(zone);

test.each([
	['2019-08-22', '2019-08-22'],
	['2019-08-22T18:20', '2019-08-22T18:20-04:00'],
	['2019-01-22T18:20:05~', '2019-01-22T18:20:05-05:00~'],
	['2019-08-22T18:20Z', '2019-08-22T18:20Z'],
	['2019-08-22T18:20/2019-08-23', '2019-08-22T18:20-04:00/2019-08-23'],
	['../2016', '../2016']
])('in New York %s is given away as %s', (when, written) => {
	const event = eventAsWritten(eventOf(when, { span: timeSpan(when, clock) }), clock);
	expect(event.when).toBe(written);
	expect(event.span).toEqual(timeSpan(written));
});
