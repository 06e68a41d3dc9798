/** An IANA time zone for the years of a story, from what `Intl` knows of it. Where stories are made, not where they are read. */
import { DAY_MS, utcMs, YEAR_MS } from './calendar.ts';
import type { StoryZone } from './clock.ts';

/** Before there were no zones, and after nobody knows: there the nearest offset is taken. */
const [FIRST_MS, LAST_MS] = [utcMs(1840), utcMs(2100)];
/** The axis goes on beyond the story by so much. */
const BEYOND_MS = 2 * YEAR_MS;
/** No change of the clock was taken back sooner. */
const STEP_MS = 7 * DAY_MS;

/** The zone from a time to another, UTC milliseconds; undefined where it is UTC. */
export function zoneOf(name: string, from: number, to: number): StoryZone | undefined {
	const offsetAt = offsets(name);
	const within = (ms: number) => Math.min(Math.max(ms, FIRST_MS), LAST_MS);
	const [first, last] = [within(from - BEYOND_MS), within(to + BEYOND_MS)];
	const offset = offsetAt(first);
	const changes: [at: number, offset: number][] = [];
	let known = offset;
	for (let ms = first; ms < last; ms += STEP_MS) {
		const next = offsetAt(ms + STEP_MS);
		if (next === known) continue;
		changes.push([changeBetween(ms, ms + STEP_MS, known, offsetAt), next]);
		known = next;
	}
	return offset === 0 && changes.length === 0 ? undefined : { name, words: zoneInWords(name), offset, changes };
}

/** The instant, to the second, at which an offset ends. */
function changeBetween(from: number, to: number, offset: number, offsetAt: (ms: number) => number): number {
	let [low, high] = [Math.floor(from / 1000), Math.ceil(to / 1000)];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (offsetAt(middle * 1000) === offset) low = middle;
		else high = middle;
	}
	return high * 1000;
}

/** Milliseconds east of UTC at an instant after the year 0. */
function offsets(timeZone: string): (ms: number) => number {
	const format = new Intl.DateTimeFormat('en', {
		timeZone,
		calendar: 'gregory',
		numberingSystem: 'latn',
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric'
	});
	return (ms) => {
		const whole = Math.floor(ms / 1000) * 1000;
		const parts = new Map(format.formatToParts(whole).map(({ type, value }) => [type, Number(value)]));
		const field = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
		const date = [field('year'), field('month'), field('day')] as const;
		return utcMs(...date, field('hour'), field('minute'), field('second')) - whole;
	};
}

/** "Seoul time", "New York time", "UTC+5:30" of an offset, "UTC−5" of Etc/GMT+5, whose sign means the way to UTC. */
function zoneInWords(name: string): string {
	const [, way, hours = ''] = /^Etc\/GMT([+-])(\d+)$/.exec(name) ?? [];
	if (way !== undefined) return `UTC${way === '+' ? '−' : '+'}${hours}`;
	if (/^[+-]/.test(name)) return `UTC${name.replace('-', '−')}`;
	return `${(name.split('/').at(-1) ?? name).replaceAll('_', ' ')} time`;
}
