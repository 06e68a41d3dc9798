import { expect, test } from 'vitest';
import { readTimes } from './parsers/read-times.ts';

test.each([
	['It opened at 9 a.m. ET on 14 July 2021.', '2021-07-14T09:00-04:00'],
	['It opened at 9 a.m. ET on 14 January 2021.', '2021-01-14T09:00-05:00'],
	['It opened at 9 a.m. EST on 14 July 2021.', '2021-07-14T09:00-05:00'],
	['It opened at 9 a.m. EDT on 14 July 2021.', '2021-07-14T09:00-04:00'],
	['It opened at 9 a.m. Pacific time on 14 July 2021.', '2021-07-14T09:00-07:00'],
	['It opened at 9 a.m. Eastern Standard Time on 14 July 2021.', '2021-07-14T09:00-05:00'],
	['It opened at 9 a.m. London time on 14 July 2021.', '2021-07-14T09:00+01:00'],
	['It opened at 9 a.m. London time on 14 January 2021.', '2021-01-14T09:00Z'],
	['It opened at 9 a.m. Paris time on 14 July 2021.', '2021-07-14T09:00+02:00'],
	['It closed at 1 a.m. ET on 14 March 2021.', '2021-03-14T01:00-05:00'],
	['It closed at 4 a.m. ET on 14 March 2021.', '2021-03-14T04:00-04:00'],
	['It sailed at 14:00 (UTC+2) on 3 May 2021.', '2021-05-03T14:00+02:00'],
	['It sailed at 14:00 (UTC+05:30) on 3 May 2021.', '2021-05-03T14:00+05:30'],
	['It sailed at 14:00 UTC-3 on 3 May 2021.', '2021-05-03T14:00-03:00'],
	['It sailed at 14:00 local time on 3 May 2021.', '2021-05-03T14:00']
])('%s', (text, edtf) => {
	expect(readTimes(text)[0]?.split(' ').at(-1)).toBe(edtf);
	expect(readTimes(text)).toHaveLength(1);
});
