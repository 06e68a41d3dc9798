/** So long before or after an event that the text dates: "two days after the vote", "the year after the war". */
import { matchesOf } from '../../matches.ts';
import type { TimeExpression } from '../expression.ts';
import { counted } from '../pointing.ts';
import { unitOf } from '../words.ts';
import { chained, lengthOf, LOOK, UNPLACED } from './chained.ts';
import type { EventDates } from './event-dates.ts';

/** "after the vote": the words after it name the event. */
const EVENT_TAIL = /^\s+(?<side>before|prior\s+to|after|following)\s+(?:the|that|this|his|her|its|their)\s+(?=\p{L})/iu;
/** "The year after the war": no expression but for the event. */
const UNIT_EVENT =
	/\bthe\s+(?<unit>day|week|month|year|decade)\s+(?<side>before|after|following)\s+(?:the|that|his|her|its|their)\s+(?=\p{L})/giu;

/** "In 2017, 20 years after the ban": the date is said already. */
const DATED = /\b\d{4},?\s+(?:(?:some|about|nearly|almost|just|only)\s+)?$/;
const DATED_REACH = 16;

/** "Two days" + "after the vote" */
export function fromEvent(first: TimeExpression, text: string, events: () => EventDates): TimeExpression | null {
	const length = lengthOf(first);
	const tail = text.slice(first.end, first.end + LOOK);
	const match = length === null ? null : EVENT_TAIL.exec(tail);
	if (length === null || match === null || DATED.test(text.slice(Math.max(0, first.start - DATED_REACH), first.start)))
		return null;
	const event = events().at(first.end + match[0].length);
	if (event === null) return null;
	const by = /^(?:before|prior)/i.test(match.groups?.side ?? '') ? -length.count : length.count;
	return { ...chained(first, event.end, counted(event.period, length.unit, by), event, text), parts: [] };
}

/** "The year after the war", which is no expression where the text does not say when the war was. */
export function withUnitsOfEvents(
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
		const span = { ...UNPLACED, start: match.index, end: event.end };
		while ((expressions[next]?.end ?? Infinity) <= span.start) next++;
		if ((expressions[next]?.start ?? Infinity) < span.end) continue;
		found.push(chained(span, event.end, counted(event.period, unit, by), event, text));
	}
	return found.length === 0 ? [...expressions] : [...expressions, ...found].sort((a, b) => a.start - b.start);
}
