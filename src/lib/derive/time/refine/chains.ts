/** Chains: so long before or after another date, or after an event that the text dates: "two days after Christmas". */
import type { TimeExpression } from '../expression.ts';
import { isFiner, type Period, weekdayOf } from '../period.ts';
import { counted } from '../pointing.ts';
import { unitOf, weekdayNumber } from '../words.ts';
import { chained, lengthOf, LOOK } from './chained.ts';
import { fromEvent, withUnitsOfEvents } from './event-chains.ts';
import { endedStretch } from './ended-stretch.ts';
import { datesOfEvents, type EventDates } from './event-dates.ts';

/** "two days" before "after Christmas"; "30 days" of "within 30 days of 1 May". */
const LINK = /^\s+(?<side>before|prior\s+to|after|following|(?<on>on\s+)?from|of)\s+(?:the\s+)?$/i;
/** "the day after" right before a date. */
const UNIT_LEAD = /\bthe\s+(?<unit>day|week|month|year|decade)\s+(?<side>before|after|following)\s+(?:the\s+)?$/i;
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
		const chain =
			last === undefined ? null : (fromDate(last, expression, text) ?? endedStretch(last, expression, text));
		if (chain !== null) joined[joined.length - 1] = chain;
		else joined.push(fromUnit(last, expression, text) ?? fromEvent(expression, text, events) ?? expression);
	}
	return withUnitsOfEvents(joined, text, events);
}

/** "two days" + "Christmas", "the Sunday" + "Easter 1916" */
function fromDate(first: TimeExpression, second: TimeExpression, text: string): TimeExpression | null {
	if (second.period === null || second.type !== 'DATE' || second.parts.length > 0 || second.start - first.end > LOOK)
		return null;
	const link = LINK.exec(text.slice(first.end, second.start))?.groups;
	const side = link?.side?.toLowerCase();
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
