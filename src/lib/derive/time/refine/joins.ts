/** Neighbours that are one expression: "Monday, Oct. 26", "9 a.m. EST Tuesday", "Friday afternoon", "June last year". */
import type { Meaning, Mention } from '../meaning.ts';

/** Each names what it joins; the first that fits two neighbours counts. Null: they stay apart. */
const JOINS: readonly ((first: Meaning, second: Meaning, gap: string) => Meaning | null)[] = [
	weekdayWithDate,
	lengthWithRest,
	timeOfDay,
	dateOfYear
];

/** Joins neighbours from left to right; a joined pair may be joined again ("9 a.m. on Friday, Aug. 23"). */
export function joinNeighbours(mentions: readonly Mention[], text: string): Mention[] {
	const joined: Mention[] = [];
	for (const mention of mentions) {
		const last = joined.at(-1);
		const gap = last === undefined ? null : text.slice(last.end, mention.start);
		const meaning =
			last === undefined || gap === null || gap.length > 10 || gap.includes('\n\n')
				? null
				: join(last.meaning, mention.meaning, gap);
		if (last !== undefined && meaning !== null) {
			const rule = last.rule === mention.rule ? last.rule : `${last.rule}+${mention.rule}`;
			joined[joined.length - 1] = {
				start: last.start,
				end: mention.end,
				rule,
				meaning,
				approximate: last.approximate || mention.approximate
			};
		} else joined.push(mention);
	}
	return joined;
}

function join(first: Meaning, second: Meaning, gap: string): Meaning | null {
	for (const step of JOINS) {
		const meaning = step(first, second, gap);
		if (meaning !== null) return meaning;
	}
	return null;
}

/** "Monday, Oct. 26", "Saturday 25 April", "9 a.m. on Monday, Oct. 26": the date decides. */
function weekdayWithDate(first: Meaning, second: Meaning, gap: string): Meaning | null {
	if (!/^\s*,?\s*(?:the\s+)?$/.test(gap) || !isDayDate(second)) return null;
	if (first.kind === 'clock' && first.day?.kind === 'weekday') return { ...first, day: second };
	return first.kind === 'weekday' ? second : null;
}

const LENGTH = /^P(?<time>T?)(?<count>\d+)(?<unit>[A-Z])$/;
/** Designators from long to short, the clock's behind a `T`. */
const UNITS = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** "four years and two months", "1 hour 20 minutes": one length */
function lengthWithRest(first: Meaning, second: Meaning, gap: string): Meaning | null {
	if (first.kind !== 'duration' || second.kind !== 'duration' || !/^\s*(?:,\s*)?(?:and\s+)?$/.test(gap)) return null;
	if (first.reach !== null || second.reach !== null) return null;
	const [whole, rest] = [LENGTH.exec(first.value)?.groups, LENGTH.exec(second.value)?.groups];
	if (whole === undefined || rest === undefined) return null;
	const place = ({ time, unit }: Record<string, string>) => UNITS.indexOf(`${time ?? ''}${unit ?? ''}`);
	if (place(whole) < 0 || place(rest) <= place(whole)) return null;
	return { ...first, value: `${first.value}${whole.time === '' ? rest.time : ''}${rest.count}${rest.unit}` };
}

/** "9 a.m. EST Tuesday", "Friday afternoon", "Oct. 6 at 5 p.m.", "late yesterday evening" */
function timeOfDay(first: Meaning, second: Meaning, gap: string): Meaning | null {
	if (!/^\s*(?:,\s*)?(?:(?:on|at|of|in the)\s+)?$/i.test(gap)) return null;
	if (first.kind === 'clock' && first.day === null && isDay(second)) return { ...first, day: second };
	if (second.kind === 'clock' && second.day === null && isDay(first)) return { ...second, day: first };
	// "at 4 a.m. in the morning of Thursday": the hour says more than the part
	if (first.kind === 'clock' && second.kind === 'clock' && /^\s*,?\s*(?:(?:on|in)\s+)?$/.test(gap)) {
		if (first.clock.hour !== null && second.clock.hour === null) return { ...first, day: first.day ?? second.day };
		// "the early hours of Sunday morning"
		if (first.day !== null && second.day === null && first.clock.part === second.clock.part && /^\s*$/.test(gap))
			return first;
	}
	return null;
}

/** "June last year", "the third quarter of fiscal 1990", "the winter of 1994" */
function dateOfYear(first: Meaning, second: Meaning, gap: string): Meaning | null {
	// "Christmas night 1776"
	if (
		first.kind === 'clock' &&
		first.day?.kind === 'yearly' &&
		second.kind === 'period' &&
		/^\s*,?\s*(?:of\s+|in\s+)?$/.test(gap)
	) {
		const day = dateOfYear(first.day, second, gap);
		return day === null ? null : { ...first, day };
	}
	// "on 1 May from 1890": each year from that one on
	const from = first.kind === 'yearly' && first.inYear(2000).unit === 'day' && /^\s+(?:from|since)\s+$/.test(gap);
	if (first.kind !== 'yearly' || !(from || /^\s*(?:,\s*)?(?:of\s+|in\s+)?$/.test(gap))) return null;
	if (second.kind === 'period' && second.period.unit === 'year') {
		return { kind: 'period', period: first.inYear(second.period.n) };
	}
	if (second.kind === 'relative' && second.unit === 'year' && first.lean === null && /^\s*(?:of\s+)?$/.test(gap)) {
		return { kind: 'yearly-shifted', inYear: first.inYear, by: second.by, base: second.base };
	}
	return null;
}

function isDayDate(meaning: Meaning): boolean {
	if (meaning.kind === 'period') return meaning.period.unit === 'day';
	return meaning.kind === 'day-of-month' || (meaning.kind === 'yearly' && meaning.inYear(2000).unit === 'day');
}

function isDay(meaning: Meaning): boolean {
	return isDayDate(meaning) || meaning.kind === 'weekday' || (meaning.kind === 'relative' && meaning.unit === 'day');
}
