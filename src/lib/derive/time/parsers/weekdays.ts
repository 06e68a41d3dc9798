/** Weekdays and days named by the publication: "Thursday", "last Friday", "earlier Sunday", "yesterday", "tonight". */
import type { Lean, Meaning } from '../meaning.ts';
import { S, WEEKDAY, weekdayNumber } from '../words.ts';
import { after, before, group, timeParser } from './parser.ts';

const LEANS: Readonly<Record<string, Lean>> = {
	last: 'last',
	past: 'last',
	'this past': 'last',
	previous: 'last',
	next: 'next',
	coming: 'next',
	'this coming': 'next',
	following: 'next',
	this: 'this'
};

/** "Thursday", "last Friday", "this coming Sunday", "earlier on Friday", "Friday's" */
export const weekday = timeParser(
	'weekday',
	`(?:(?:the${S}(?=previous|following|coming|past|next))?(?<lean>this${S}(?:past|coming)|last|past|previous|following|next|coming|this)${S})?(?<day>${WEEKDAY})`,
	(match, text) => {
		const number = weekdayNumber(group(match, 'day'));
		if (number === null) return null;
		const next = after(match, text);
		if (/^s\b/.test(next)) return null;
		// "it was a Thursday" says what day of the week, not which day
		if (/\ban?\s+$/i.test(before(match, text))) return null;
		// "Good Friday", "Black Monday" are named days; "Wed" and "Sun" alone are often no days
		if (/\b(?:Good|Black|Ash|Palm|Easter|Super|Bloody|Cyber)\s+$/.test(before(match, text))) return null;
		const lean = LEANS[(match.groups?.lean ?? '').toLowerCase().replace(/\s+/g, ' ')] ?? null;
		return { kind: 'weekday', weekday: number, lean };
	}
);

const DAYS: Readonly<Record<string, number>> = {
	today: 0,
	yesterday: -1,
	tomorrow: 1,
	'the day before yesterday': -2,
	'the day after tomorrow': 2
};

/** "today", "yesterday", "the day after tomorrow" */
export const namedDay = timeParser(
	'named-day',
	`today|yesterday|tomorrow|the${S}day${S}(?:before${S}yesterday|after${S}tomorrow)`,
	(match, text) => {
		const by = DAYS[match[0].toLowerCase().replace(/\s+/g, ' ')];
		if (by === undefined || (/^today$/i.test(match[0]) && /\bUSA\s+$/.test(before(match, text)))) return null;
		return { kind: 'relative', unit: 'day', by, base: 'publication' };
	}
);

/** "tonight", "last night", "overnight", "this morning" */
export const partOfToday = timeParser(
	'part-of-today',
	`tonight|last${S}(?:night|evening)|this${S}(?:early${S}|late${S})?(?<part>morning|afternoon|evening)`,
	(match) => {
		const words = match[0].toLowerCase();
		const yesterday = words.startsWith('last');
		const named = match.groups?.part?.toLowerCase();
		const part = named === 'morning' ? 'MO' : named === 'afternoon' ? 'AF' : words.endsWith('evening') ? 'EV' : 'NI';
		const day: Meaning = { kind: 'relative', unit: 'day', by: yesterday ? -1 : 0, base: 'publication' };
		return { kind: 'clock', clock: { hour: null, minute: 0, part, offset: null }, day };
	}
);
