/** A unit that an article alone points at: "over the weekend", "in the quarter", "for the year ended March 31". */
import { HALF_QUARTER } from '../compared.ts';
import type { Meaning } from '../meaning.ts';
import { day, periodOf } from '../period.ts';
import { MONTH, monthNumber, S, unitOf, YEAR } from '../words.ts';
import { after, before, group, timeParser } from './parser.ts';

/** "the year ended", "the quarter ending" */
export const ENDED = /^\s+(?:just\s+)?end(?:ed|ing)\b/i;
/** "the year to March 2019", "the year through June" */
const ENDS = new RegExp(`^\\s+(?:to|through)\\s+(?:the\\s+end\\s+of\\s+)?(?:\\d\\d?\\s+)?${MONTH}`);
/** "the year AD 79" */
const NUMBERED = /^\s+(?:A\.?D\.?|B\.?C\.?|\d)/;

/** "the week of March 6", "the weekend": periods pointed at by an article alone */
export const theUnit = timeParser('the-unit', `the${S}(?<unit>weekend|week|year|quarter|month)`, (match, text) => {
	const unit = unitOf(group(match, 'unit'));
	const next = after(match, text);
	if (
		unit === null ||
		NUMBERED.test(next) ||
		/^[-'’]\w/.test(next) ||
		/^\s+(?:of(?!\s+[$£€])|that|when|before|after|since|in which)\b/.test(next)
	)
		return null;
	// "twice the year", "by the week", "for the month"; only where a preposition makes it a when
	if (
		!/\b(?:during|in|for|over|of|throughout|this|on|earlier in|later in|late in|early in|at|until|till)\s+$/i.test(
			before(match, text)
		)
	)
		return null;
	// "for the year ended March 31": how long, not which
	if (unit === 'year' && (ENDED.test(next) || ENDS.test(next))) return { kind: 'duration', value: 'P1Y', reach: null };
	const ended = unit === 'quarter' ? QUARTER_END.exec(after(match, text, 40))?.groups : undefined;
	if (ended !== undefined) return quarterEnded(ended.month ?? '', Number(ended.day), ended.year);
	// "put off until the weekend": the one to come
	const ahead = /\b(?:until|till)\s+$/i.test(before(match, text));
	const by = unit === 'quarter' || (unit === 'weekend' && !ahead) ? -1 : 0;
	return { kind: 'relative', unit, by, base: 'publication' };
});

const QUARTER_END = new RegExp(
	`^\\s+(?:just\\s+)?ended\\s+(?<month>${MONTH})\\s+(?<day>\\d\\d?)(?:,\\s+(?<year>${YEAR}))?`
);

/** "the quarter ended July 31": the calendar's quarter that shares most with its three months. */
function quarterEnded(monthWord: string, date: number, stated: string | undefined): Meaning | null {
	const number = monthNumber(monthWord);
	if (number === null) return null;
	const inYear = (y: number) => periodOf('quarter', day(y, number, date).n - HALF_QUARTER);
	if (stated !== undefined) return { kind: 'period', period: inYear(Number(stated)) };
	return { kind: 'yearly', inYear, lean: 'last' };
}
