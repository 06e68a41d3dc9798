import { expect, test } from 'vitest';
import { readTimes } from './read-times.ts';

test.each([
	['Now it is closed.', ['Now = DATE PRESENT_REF']],
	['It is currently closed.', ['currently = DATE PRESENT_REF']],
	['These days few come.', ['These days = DATE PRESENT_REF']],
	['Under current rules it may stay.', ['current = DATE PRESENT_REF']],
	['It was recently sold.', ['recently = DATE PAST_REF 2019-07~/2019-08']],
	['In those days it was open.', ['those days = DATE PAST_REF']],
	['In past years it was open.', ['past years = DATE PAST_REF']],
	['It will soon open.', ['soon = DATE FUTURE_REF']],
	['They said it might soon open.', ['soon = DATE FUTURE_REF']],
	['It will be settled at a later date.', ['a later date = DATE FUTURE_REF']],
	['It will open in the near future.', ['the near future = DATE FUTURE_REF']]
])('%s', (text, expected) => {
	expect(readTimes(text)).toEqual(expected);
});

test.each([
	'The trickle soon became a flood.',
	'He was soon released.',
	'They left as soon as it rained.',
	'It is too soon.'
])('"soon" without a future: %s', (text) => {
	expect(readTimes(text)).toEqual([]);
});
