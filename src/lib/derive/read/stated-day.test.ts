import { describe, expect, test } from 'vitest';
import { statedDay } from './stated-day.ts';

describe('a line states the day of publication', () => {
	test.each([
		['Published: 3 November 2021', 'published', '2021-11-03'],
		['First published on Wed 3 Nov 2021 06.00 EDT', 'published', '2021-11-03'],
		['Published 3 Nov 2021, updated 5 Nov 2021', 'published', '2021-11-03'],
		['Posted 2021-11-03T10:00:00Z', 'published', '2021-11-03'],
		['Updated 5 Nov 2021 at 10:00 GMT', 'updated', '2021-11-05'],
		['LONDON, Nov. 3, 2021 (Wire) — Rain fell on the city.', 'dateline', '2021-11-03'],
		['NEW YORK, November 3, 2021 /Wire/ -- Acme said it would close a plant.', 'dateline', '2021-11-03'],
		['(Nov. 3, 2021)', 'alone', '2021-11-03'],
		['By Jane Doe | March 15, 2024', 'alone', '2024-03-15'],
		['Wednesday 3 November 2021 10.00 GMT', 'alone', '2021-11-03']
	])('%s', (line, how, day) => expect(statedDay(line)).toMatchObject({ how, day }));
});

describe('a part of the text states none', () => {
	test.each([
		'LONDON, Nov. 3 (Wire) — Rain fell on the city.',
		'The treaty was signed on 3 May 1965',
		'The War of 3 May 1808 and After',
		'On 3 May 1965 the dike broke.',
		'Published in 1859, the book sold out.',
		'Between 3 May 1965 and 4 June 1965',
		'November 2021'
	])('%s', (line) => expect(statedDay(line)).toBeNull());
});
