import { expect, test } from 'vitest';
import { daysFromCivil } from '#lib/model/calendar.ts';
import { findTimes } from './find-times.ts';

/** Words that look like a time and are none. */
test.each([
	'You may go.',
	'They march on the capital.',
	'Theresa May resigned.',
	'The bill costs $1990 in all.',
	'About 1,965 people came.',
	'Some 1500 troops crossed.',
	'He lives at 1600 Pennsylvania Avenue.',
	'Flight 1549 landed in the river.',
	'They won 2-1 in the final.',
	'Version 1.2.3 is out.',
	'Call 555-1965 for help.',
	'The sun sat low over the hills.',
	'Prices fall in most shops.',
	'Use resolution 1973 as a basis.',
	'The part number is 2019-4432-8.',
	'It fell 2.5 percent.',
	'She came second in the race.',
	'April Jones spoke to the court.',
	'A ratio of 3:15 was found.',
	'It was a daytime robbery.',
	'The electric current failed at once.',
	'They sell coal futures.',
	'the Paris agreement on page 1998'
])('%s', (text) => {
	expect(findTimes(text, daysFromCivil(2019, 8, 23)).map((time) => time.text)).toEqual([]);
});
