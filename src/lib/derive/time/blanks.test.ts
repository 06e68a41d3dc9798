import { expect, test } from 'vitest';
import { findTimes } from './find-times.ts';

// looking back over white space without a bound took minutes here
test.each([' ', '\t', ' \u00a0', '\n \n'])('a long run of %j is read at once', (blank) => {
	const run = blank.repeat(200_000 / blank.length);
	expect(findTimes(`It fell in 1965.${run}It rose in 1980.`, 18_000).map(({ text }) => text)).toEqual(['1965', '1980']);
});
