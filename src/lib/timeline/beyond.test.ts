import { expect, it } from 'vitest';
import { timeSpan } from '#lib/model/time-span.ts';
import { eventBeyond } from './beyond.ts';
import { eventsOf } from './random-stories.ts';

const EVENTS = eventsOf('1910/1945', '1965-06', '1965-07', '2019-08-22', '2019-08-22~', '../1900');
const window = (from: string, to = from) => ({ from: timeSpan(from).from, to: timeSpan(to).to });

it.each([
	['1950', '1960', 1, '1965-06'],
	['1950', '1960', -1, '1910/1945'],
	['1970', '1980', -1, '1965-07'],
	['1970', '1980', 1, '2019-08-22~'],
	['1902', '1905', -1, '../1900'],
	['1800', '1850', -1, null],
	['2020', '2030', 1, null],
	['1900', '2030', -1, null]
] as const)('from %s to %s, the next one (%d) is %s', (from, to, by, when) => {
	expect(eventBeyond(EVENTS, window(from, to), by)?.when ?? null).toBe(when);
});
