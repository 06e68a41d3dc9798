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
	['It would not move at this crucial moment.', ['this crucial moment = DATE PRESENT_REF']],
	['The other day he called.', ['The other day = DATE PAST_REF']],
	['By that time he had left.', ['that time = DATE PAST_REF']],
	['Someday it will open.', ['Someday = DATE FUTURE_REF']],
	['Costs will fall over the long term.', ['the long term = DATE FUTURE_REF']],
	['In future, all must pay.', ['future = DATE FUTURE_REF']],
	['Years ago it was open.', ['Years ago = DATE PAST_REF']],
	['As long ago as 1970 it was open.', ['1970 = DATE 1970 1970']],
	['It opened a year or two ago.', ['a year or two ago = DATE 2018 2018~']],
	['On the second day of the trial he spoke.', ['the second day = DATE PAST_REF']],
	['It is the second day of the trial.', ['the second day = DATE 2019-08-23 2019-08-23']],
	['They met two summers ago.', ['two summers ago = DATE 2017-SU 2017-22']],
	['There were riots in the past three summers.', ['the past three summers = DURATION P3SU']],
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
