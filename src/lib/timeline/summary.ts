/** The shape of a story in a sentence, for those who do not see it. */
import { civil, DAY_MS, utcMs } from '#lib/model/calendar.ts';
import { MONTHS, yearInWords } from '#lib/model/calendar-words.ts';
import { type Clock, UTC } from '#lib/model/clock.ts';
import type { Precision } from '#lib/model/edtf.ts';
import type { TimelineEvent } from '#lib/model/story.ts';
import type { TimeSpan } from '#lib/model/time-span.ts';
import { durationWords } from './duration-words.ts';

/** Of more events only their number and range are said: nobody waits for a sentence. */
const MOST = 20_000;

/**
 * How many events there are, from when to when, where most of them crowd, and the longest silence: "21 events from 1910 to
 * November 2019; 14 of them on 22 and 23 August 2019; longest silence 51 years."
 */
export function storySummary(events: readonly TimelineEvent[], clock: Clock = UTC): string {
	const spans = events.map(({ span }) => byLocalTime(span, clock));
	const count = `${events.length} ${events.length === 1 ? 'event' : 'events'}`;
	const parts = [range(spans), ...(spans.length > MOST ? [] : [crowd(spans), silence(spans)])].filter(
		(part) => part !== null
	);
	return `${[`${count}${parts[0]?.startsWith(' ') ? parts.shift() : ''}`, ...parts].join('; ')}.`;
}

type Told = Pick<TimeSpan, 'from' | 'to' | 'lasted' | 'precision'>;

/** Days and years are counted in local time. */
function byLocalTime(span: TimeSpan, { zone, local }: Clock): Told {
	const { from, to, lasted, precision } = span;
	return zone === null ? span : { from: local(from), to: local(to), lasted, precision };
}

/** " from 1910 to November 2019"; each end as exactly as its event is dated. */
function range(spans: readonly Told[]): string | null {
	let [first, last]: [Known | null, Known | null] = [null, null];
	for (const { from, to, precision } of spans) {
		const [start, end] = [Number.isFinite(from) ? from : to - 1, Number.isFinite(to) ? to - 1 : from];
		if (Number.isFinite(start) && (first === null || start < first.ms)) first = { ms: start, precision };
		if (Number.isFinite(end) && (last === null || end > last.ms)) last = { ms: end, precision };
	}
	if (first === null || last === null) return null;
	const [from, to] = [moment(first.ms, first.precision), moment(last.ms, last.precision)];
	return from === to ? ` in ${from}` : ` from ${from} to ${to}`;
}

interface Known {
	readonly ms: number;
	readonly precision: Precision;
}

type Unit = 'day' | 'month' | 'year';
const UNITS: readonly Unit[] = ['day', 'month', 'year'];
const FINER: Readonly<Record<Unit, readonly Precision[]>> = {
	day: ['millisecond', 'second', 'minute', 'hour', 'day'],
	month: ['millisecond', 'second', 'minute', 'hour', 'day', 'month'],
	year: ['millisecond', 'second', 'minute', 'hour', 'day', 'month', 'season', 'quarter', 'half', 'year']
};
/** A crowd is at least so many events and at least this part of all. */
const CROWD = 3;
const CROWD_PART = 1 / 3;
/** A unit beside the fullest one is named with it where it adds at least this part to it. */
const BESIDE_PART = 1 / 4;
/** What is longer than this part of the whole is no crowd but the story itself. */
const WHOLE_PART = 1 / 4;

/** "14 of them on 22 and 23 August 2019": the shortest unit, or two beside each other, in which a crowd happened. */
function crowd(spans: readonly Told[]): string | null {
	const points = spans.filter((span) => !span.lasted);
	const times = spans.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
	const whole =
		times.reduce((most, time) => Math.max(most, time), -Infinity) -
		times.reduce((least, time) => Math.min(least, time), Infinity);
	for (const unit of UNITS) {
		const counts = new Map<number, number>();
		for (const { from, precision } of points) {
			if (FINER[unit].includes(precision))
				counts.set(numberOf(from, unit), (counts.get(numberOf(from, unit)) ?? 0) + 1);
		}
		const found = fullest(counts);
		if (found === null || found.count < Math.max(CROWD, spans.length * CROWD_PART)) continue;
		const length = startOf(found.last + 1, unit) - startOf(found.first, unit);
		if (length > whole * WHOLE_PART) return null;
		const all = found.count === spans.length ? 'all' : String(found.count);
		return `${all} of them ${unit === 'day' ? 'on' : 'in'} ${unitsInWords(found.first, found.last, unit)}`;
	}
	return null;
}

function fullest(counts: ReadonlyMap<number, number>): { first: number; last: number; count: number } | null {
	let best: { at: number; count: number } | null = null;
	for (const [at, count] of counts) if (best === null || count > best.count) best = { at, count };
	if (best === null) return null;
	const [before, after] = [counts.get(best.at - 1) ?? 0, counts.get(best.at + 1) ?? 0];
	const beside = Math.max(before, after);
	if (beside < best.count * BESIDE_PART) return { first: best.at, last: best.at, count: best.count };
	return before > after
		? { first: best.at - 1, last: best.at, count: best.count + before }
		: { first: best.at, last: best.at + 1, count: best.count + after };
}

/** Units counted through, so that neighbours differ by 1. */
function numberOf(ms: number, unit: Unit): number {
	if (unit === 'day') return Math.floor(ms / DAY_MS);
	const { year, month } = civil(ms);
	return unit === 'month' ? year * 12 + month - 1 : year;
}

function startOf(number: number, unit: Unit): number {
	if (unit === 'day') return number * DAY_MS;
	return unit === 'month' ? utcMs(Math.floor(number / 12), (((number % 12) + 12) % 12) + 1, 1) : utcMs(number, 1, 1);
}

/** "22 and 23 August 2019", "31 December 2019 and 1 January 2020", "June and July 1914", "1914". */
function unitsInWords(first: number, last: number, unit: Unit): string {
	const [a, b] = [startOf(first, unit), startOf(last, unit)];
	if (first === last) return moment(a, unit);
	const [from, to] = [civil(a), civil(b)];
	if (unit === 'year' || from.year !== to.year) return `${moment(a, unit)} and ${moment(b, unit)}`;
	const month = MONTHS[from.month - 1] ?? '';
	if (unit === 'month') return `${month} and ${moment(b, unit)}`;
	return from.month === to.month ? `${from.day} and ${moment(b, unit)}` : `${from.day} ${month} and ${moment(b, unit)}`;
}

/** "longest silence 51 years": from what was known to be over to the next beginning. What lasted speaks at its two ends. */
function silence(spans: readonly Told[]): string | null {
	const points = spans
		.flatMap(({ from, to, lasted }) => (lasted ? [[from, from] as const, [to, to] as const] : [[from, to] as const]))
		.filter(([from, to]) => Number.isFinite(from) && Number.isFinite(to))
		.sort(([a], [b]) => a - b);
	let [reached, longest] = [Infinity, { from: 0, to: 0 }];
	for (const [from, to] of points) {
		if (from - reached > longest.to - longest.from) longest = { from: reached, to: from };
		reached = reached === Infinity ? to : Math.max(reached, to);
	}
	return longest.to - longest.from < 2 * DAY_MS ? null : `longest silence ${durationWords(longest.from, longest.to)}`;
}

/** A moment as exactly as a precision allows: "1910", "November 2019", "22 August 2019". */
function moment(ms: number, precision: Precision): string {
	const { year, month, day } = civil(ms);
	if (FINER.day.includes(precision)) return `${day} ${MONTHS[month - 1]} ${yearInWords(year)}`;
	if (FINER.month.includes(precision)) return `${MONTHS[month - 1]} ${yearInWords(year)}`;
	return yearInWords(year);
}
