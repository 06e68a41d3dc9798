/** Chains: so long before or after another date, or after an event that the text dates: "two days after Christmas". */
import { matchesOf } from '../../matches.ts';
import type { TimeExpression } from '../expression.ts';
import { periodEdtf, periodTimex } from '../notation.ts';
import { isFiner, type Period, type PeriodUnit, weekdayOf } from '../period.ts';
import { counted, type Pointed } from '../pointing.ts';
import { unitOf, weekdayNumber } from '../words.ts';
import { datesOfEvents, type EventDates } from './event-dates.ts';

/** "two days" before "after Christmas"; "30 days" of "within 30 days of 1 May". */
const LINK = /^\s+(?<side>before|prior\s+to|after|following|from|of)\s+(?:the\s+)?$/i;
/** "the day after" right before a date. */
const UNIT_LEAD = /\bthe\s+(?<unit>day|week|month|year|decade)\s+(?<side>before|after|following)\s+(?:the\s+)?$/i;
/** "after the vote": the words after it name the event. */
const EVENT_TAIL = /^\s+(?<side>before|prior\s+to|after|following)\s+(?:the|that|this|his|her|its|their)\s+(?=\p{L})/iu;
/** "The year after the war": no expression but for the event. */
const UNIT_EVENT =
	/\bthe\s+(?<unit>day|week|month|year|decade)\s+(?<side>before|after|following)\s+(?:the|that|his|her|its|their)\s+(?=\p{L})/giu;
/** Longest words looked at on either side, in UTF-16 units. */
const LOOK = 48;

/**
 * Joins a length or a unit to the date that it counts from, which stays in `parts`; one that counts from an event is
 * resolved where the text dates the event once, and else left as it is.
 */
export function joinChains(expressions: readonly TimeExpression[], text: string): TimeExpression[] {
	let index: EventDates | null = null;
	const events = () => (index ??= datesOfEvents(expressions, text));
	const joined: TimeExpression[] = [];
	for (const expression of expressions) {
		const last = joined.at(-1);
		const chain = (last === undefined ? null : fromDate(last, expression, text)) ?? null;
		if (chain !== null) joined[joined.length - 1] = chain;
		else joined.push(fromUnit(last, expression, text) ?? fromEvent(expression, text, events) ?? expression);
	}
	return withUnitsOfEvents(joined, text, events);
}

/** "two days" + "Christmas", "the Sunday" + "Easter 1916" */
function fromDate(first: TimeExpression, second: TimeExpression, text: string): TimeExpression | null {
	if (second.period === null || second.type !== 'DATE' || second.parts.length > 0 || second.start - first.end > LOOK)
		return null;
	const side = LINK.exec(text.slice(first.end, second.start))?.groups?.side?.toLowerCase();
	if (side === undefined) return null;
	const lead = text.slice(Math.max(0, first.start - 8), first.start);
	if (side === 'of' && !/\bwithin\s+$/i.test(lead)) return null;
	const sign = /^(?:before|prior)/.test(side) ? -1 : 1;
	const length = lengthOf(first);
	// "weeks of five days from 1929 on": how long each was, and from when
	if (side === 'from' && length !== null && (/\bof\s+$/i.test(lead) || isFiner(length.unit, second.period.unit)))
		return null;
	if (length !== null)
		return chained(first, second.end, counted(second.period, length.unit, sign * length.count), second, text);
	const weekday = first.rule === 'weekday' && /\bthe\s+$/i.test(lead) ? weekdayNumber(first.text) : null;
	if (weekday === null || second.period.unit !== 'day' || side === 'from' || side === 'of') return null;
	return chained(first, second.end, { period: weekdayFrom(weekday, sign, second.period.n) }, second, text);
}

function weekdayFrom(weekday: number, sign: number, from: number): Period {
	const ahead = (weekday - weekdayOf(from) + 7) % 7;
	return { unit: 'day', n: sign > 0 ? from + (ahead || 7) : from + ahead - 7 };
}

/** "the day after" + "Christmas 1998" */
function fromUnit(last: TimeExpression | undefined, date: TimeExpression, text: string): TimeExpression | null {
	if (date.period === null || date.type !== 'DATE' || date.parts.length > 0) return null;
	const from = Math.max(last?.end ?? 0, date.start - LOOK);
	const match = UNIT_LEAD.exec(text.slice(from, date.start));
	const unit = unitOf(match?.groups?.unit ?? '');
	if (match === null || unit === null) return null;
	const by = /^before/i.test(match.groups?.side ?? '') ? -1 : 1;
	const start = from + match.index;
	return { ...chained({ ...date, start }, date.end, { ...counted(date.period, unit, by) }, date, text), parts: [date] };
}

/** "Two days" + "after the vote" */
function fromEvent(first: TimeExpression, text: string, events: () => EventDates): TimeExpression | null {
	const length = lengthOf(first);
	const tail = text.slice(first.end, first.end + LOOK);
	const match = length === null ? null : EVENT_TAIL.exec(tail);
	if (length === null || match === null) return null;
	const event = events().at(first.end + match[0].length);
	if (event === null) return null;
	const by = /^(?:before|prior)/i.test(match.groups?.side ?? '') ? -length.count : length.count;
	return { ...chained(first, event.end, counted(event.period, length.unit, by), event, text), parts: [] };
}

/** "The year after the war", which is no expression where the text does not say when the war was. */
function withUnitsOfEvents(
	expressions: readonly TimeExpression[],
	text: string,
	events: () => EventDates
): TimeExpression[] {
	const found: TimeExpression[] = [];
	let next = 0;
	for (const match of matchesOf(text, UNIT_EVENT)) {
		const unit = unitOf(match.groups?.unit ?? '');
		const event = unit === null ? null : events().at(match.index + match[0].length);
		if (unit === null || event === null) continue;
		const by = /^before/i.test(match.groups?.side ?? '') ? -1 : 1;
		const span = { ...EMPTY, start: match.index, end: event.end };
		while ((expressions[next]?.end ?? Infinity) <= span.start) next++;
		if ((expressions[next]?.start ?? Infinity) < span.end) continue;
		found.push(chained(span, event.end, counted(event.period, unit, by), event, text));
	}
	return found.length === 0 ? [...expressions] : [...expressions, ...found].sort((a, b) => a.start - b.start);
}

const EMPTY: TimeExpression = {
	start: 0,
	end: 0,
	text: '',
	type: 'DATE',
	value: '',
	edtf: null,
	rule: 'chain',
	reference: null,
	period: null,
	certainty: 'resolved',
	vague: false,
	parts: []
};

function chained(
	first: TimeExpression,
	end: number,
	to: Omit<Pointed, 'against'>,
	from: { readonly period: Period | null },
	text: string
): TimeExpression {
	return {
		...EMPTY,
		start: first.start,
		end,
		text: text.slice(first.start, end),
		value: periodTimex(to.period),
		edtf: periodEdtf(to.period, to.rough === true ? '~' : ''),
		reference: from.period === null ? null : periodEdtf(from.period),
		period: to.period,
		// that it is the same vote is our reading
		certainty: 'type' in from && to.rough !== true ? 'resolved' : 'guessed',
		parts: 'type' in from ? [first, from as TimeExpression] : []
	};
}

/** The count and unit of a plain length: `P2D`; null for one with a place of its own ("the past two days"). */
function lengthOf({
	type,
	value,
	edtf,
	rule
}: TimeExpression): { readonly count: number; readonly unit: PeriodUnit } | null {
	if (type !== 'DURATION' || (edtf !== null && rule !== 'notice')) return null;
	const match = /^P(\d+)([DWMY])$/.exec(value);
	const unit = UNITS[match?.[2] ?? ''];
	return match === null || unit === undefined ? null : { count: Number(match[1]), unit };
}

const UNITS: Readonly<Record<string, PeriodUnit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };
