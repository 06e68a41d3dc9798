import { expect, test } from 'vitest';
import type { Dating } from '#lib/model/events-file.ts';
import { whyThisDate } from './why-this-date.ts';

const DATING: Dating = {
	expression: 'on Thursday',
	paragraph: 1,
	start: 0,
	end: 11,
	rule: 'weekday-past',
	reference: '2019-08-23',
	certainty: 'stated'
};

test.each<[string, Partial<Dating>, string, string | undefined]>([
	[
		'2019-08-22',
		{},
		'“on Thursday”, counted from the date of publication, Friday, 23 August 2019, is Thursday, 22 August 2019.',
		undefined
	],
	[
		'2019-08-21',
		{ expression: 'the day before', reference: '2019-08-22' },
		'“the day before”, counted from Thursday, 22 August 2019, is Wednesday, 21 August 2019.',
		undefined
	],
	[
		'1910/1945',
		{ expression: 'from 1910 to 1945', reference: null },
		'“from 1910 to 1945” says so by itself: 1910 – 1945.',
		undefined
	],
	[
		'2019-08~',
		{ expression: null, certainty: 'implied' },
		'The article does not say when; it is taken as about August 2019, from the date of publication, Friday, 23 August 2019.',
		undefined
	],
	[
		'2019-08-23',
		{ expression: null, certainty: 'implied' },
		'The article does not say when; it reports this on its date of publication, Friday, 23 August 2019.',
		undefined
	],
	[
		'2019-08-23',
		{ expression: 'On Friday' },
		'“On Friday”, read on the date of publication, Friday, 23 August 2019, is that day.',
		undefined
	],
	[
		'2019',
		{ expression: null, reference: null, certainty: 'implied' },
		'The article does not say when; 2019 is the reviewer’s reading. It follows from the rest.',
		'It follows from the rest.'
	]
])('%s from %j: %s', (when, dating, expected, note) => {
	expect(whyThisDate({ when, dating: { ...DATING, ...dating }, note }, '2019-08-23')).toBe(expected);
});
