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
		'“on Thursday” is a day of the week that is past, counted from the date of publication, Friday, 23 August 2019: Thursday, 22 August 2019, in EDTF 2019-08-22.',
		undefined
	],
	[
		'2019-08-21',
		{ expression: 'the day before', rule: 'unit-before', reference: '2019-08-22' },
		'“the day before” is the day, month or year before or after another, counted from Thursday, 22 August 2019: Wednesday, 21 August 2019, in EDTF 2019-08-21.',
		undefined
	],
	[
		'2019-06-17',
		{ expression: 'June 17', rule: 'month-day' },
		'“June 17” is a date in words, the rest taken from the date of publication, Friday, 23 August 2019: Monday, 17 June 2019, in EDTF 2019-06-17.',
		undefined
	],
	[
		'1910/1945',
		{ expression: 'from 1910 to 1945', rule: 'range', reference: null },
		'“from 1910 to 1945” is a stretch between two dates and needs no other date: 1910 – 1945, in EDTF 1910/1945.',
		undefined
	],
	[
		'2019-08~',
		{ expression: null, certainty: 'implied' },
		'The article does not say when; its date is taken from the date of publication, Friday, 23 August 2019: about August 2019, in EDTF 2019-08~.',
		undefined
	],
	[
		'2019-08-23',
		{ expression: null, certainty: 'implied' },
		'The article does not say when; it reports this on its date of publication, Friday, 23 August 2019, in EDTF 2019-08-23.',
		undefined
	],
	[
		'2019-08-23',
		{ expression: 'On Friday', rule: 'weekday' },
		'“On Friday” is a day of the week and means that of the date of publication, Friday, 23 August 2019, in EDTF 2019-08-23.',
		undefined
	],
	['1999', { expression: null, rule: 'imported' }, 'It was imported with its date: 1999, in EDTF 1999.', undefined],
	[
		'2019',
		{ expression: null, reference: null, certainty: 'implied' },
		'The article does not say when; the date is the reviewer’s reading: 2019, in EDTF 2019. It follows from the rest.',
		'It follows from the rest.'
	]
])('%s from %j: %s', (when, dating, expected, note) => {
	expect(whyThisDate({ when, dating: { ...DATING, ...dating }, note }, '2019-08-23')).toBe(expected);
});
