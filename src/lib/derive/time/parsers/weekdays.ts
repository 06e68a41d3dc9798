/** Weekdays and days named by the publication: "Thursday", "last Friday", "earlier Sunday", "yesterday", "tonight". */
import type { Lean, Match, Meaning } from '../meaning.ts';
import { NUMBER, numberValue } from '../numbers.ts';
import { tenseAt } from '../tense.ts';
import { MONTH, S, unitOf, WEEKDAY, weekdayNumber } from '../words.ts';
import { SIDES } from './months.ts';
import { after, before, group, timeParser } from './parser.ts';

const LEANS: Readonly<Record<string, Lean>> = {
	last: 'last',
	past: 'last',
	'this past': 'last',
	next: 'next',
	coming: 'next',
	'this coming': 'next',
	this: 'this'
};

/** "a Sunday night memorial service": the noun after it happened then, which "on a Sunday night" does not say. */
const ATTRIBUTED =
	/^\s+(?:(?:morning|afternoon|evening|night)\s+)?(?!(?:morning|afternoon|evening|night|in|on|at|of|when|that|to|and|or|but|with|the|after|before|as|for|by|from|he|she|they|it|we|roast|school|best|lunch|drivers?|jobs?|markets?|papers?|newspapers?|league|columns?|person)\b)[a-z]{3,}/;
/** "on their island it was Thursday.": which day it was there, not when something happened. */
const WHICH_DAY = /\bit\s+(?:is|was)(?:\s+(?:still|already))?\s+$/i;
/** "it was a Thursday like any other" */
const OF_KIND = /\b(?:is|was|were|be|been|on|like|not|every|just)\s+an?\s+$/i;

/** "Thursday", "last Friday", "this coming Sunday", "earlier on Friday", "Friday's" */
export const weekday = timeParser(
	'weekday',
	`(?:(?:the${S}(?=previous|preceding|following|coming|past|next))?(?<lean>this${S}(?:past|coming)|last|past|previous|preceding|following|next|coming|this|that)${S})?(?<day>${WEEKDAY})`,
	(match, text): Meaning | null => {
		const number = weekdayNumber(group(match, 'day'));
		if (number === null) return null;
		// "on a recent Tuesday": one of them, nobody says which
		if (/\ba\s+recent\s+$/i.test(before(match, text))) return { kind: 'reference', value: 'PAST_REF', reach: null };
		const next = after(match, text);
		if (/^s\b/.test(next)) return null;
		// "it was a Thursday" says what day of the week, not which day
		if (/\ban?\s+$/i.test(before(match, text)) && (!ATTRIBUTED.test(next) || OF_KIND.test(before(match, text))))
			return null;
		if (WHICH_DAY.test(before(match, text)) && /^(?:[.,;:!?)”"’]|$)/.test(next)) return null;
		// "Good Friday", "Black Monday" are named days; "Wed" and "Sun" alone are often no days
		if (/\b(?:Good|Black|Ash|Palm|Easter|Super|Bloody|Cyber)\s+$/.test(before(match, text))) return null;
		const words = (match.groups?.lean ?? '').toLowerCase().replace(/\s+/g, ' ');
		const side = SIDES[words];
		if (side !== undefined) return { kind: 'weekday-from', weekday: number, side };
		return { kind: 'weekday', weekday: number, lean: LEANS[words] ?? null };
	}
);

/** "Tuesday of last week", "Friday next week", "Monday of the following week" */
export const weekdayOfWeek = timeParser(
	'weekday-of-week',
	`(?<day>${WEEKDAY})(?:\\s*,)?${S}(?:of${S})?(?:(?<lean>last|this|next)|the${S}(?<side>following|previous|same))${S}week`,
	(match) => {
		const weekday = weekdayNumber(group(match, 'day'));
		if (weekday === null) return null;
		const word = (match.groups?.lean ?? group(match, 'side')).toLowerCase();
		const by = /^(?:last|previous)$/.test(word) ? -1 : /^(?:next|following)$/.test(word) ? 1 : 0;
		return { kind: 'weekday-of-week', weekday, by, base: match.groups?.lean === undefined ? 'context' : 'publication' };
	}
);

/** "a week ago Tuesday", "two weeks from Friday", "a week on Monday", "a year ago today" */
export const weeksFromDay = timeParser(
	'weeks-from-day',
	`(?<count>${NUMBER}|an?)${S}(?<unit>day|week|month|year)s?${S}(?<side>ago|from|on|after|before)${S}(?:last${S}|next${S}|this${S}(?:coming${S})?)?(?<day>${WEEKDAY}|today|tomorrow|yesterday)`,
	(match) => {
		const count = numberValue(group(match, 'count'));
		const unit = unitOf(group(match, 'unit'));
		const word = group(match, 'side').toLowerCase();
		if (count === null || unit === null || !Number.isInteger(count)) return null;
		const named = DAYS[group(match, 'day').toLowerCase()];
		const weekday = weekdayNumber(group(match, 'day'));
		const back = word === 'ago' || word === 'before';
		// "a month on Friday" and "two days from Friday" are no counts from a day
		if (named === undefined && (weekday === null || (word === 'on' && unit !== 'week'))) return null;
		if (named === undefined && word === 'ago' && unit !== 'week') return null;
		const from: Meaning =
			named !== undefined
				? { kind: 'relative', unit: 'day', by: named, base: 'publication' }
				: {
						kind: 'weekday',
						weekday: weekday ?? 0,
						lean: word === 'ago' ? 'last' : word === 'on' || word === 'from' ? 'next' : null
					};
		return { kind: 'offset', unit, by: back ? -count : count, from };
	}
);

/** "two Fridays ago" */
export const weekdaysAgo = timeParser(
	'weeks-from-day',
	`(?<count>${NUMBER})${S}(?<day>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)s${S}ago`,
	(match) => {
		const [count, weekday] = [numberValue(group(match, 'count')), weekdayNumber(group(match, 'day'))];
		if (count === null || weekday === null || !Number.isInteger(count)) return null;
		return { kind: 'offset', unit: 'week', by: 1 - count, from: { kind: 'weekday', weekday, lean: 'last' } };
	}
);

/** "the Monday before last", "Tuesday week" */
export const weekdayBeforeLast = timeParser(
	'weekday-before-last',
	`(?:the${S})?(?<day>${WEEKDAY})${S}(?<far>before${S}last|after${S}next|week(?=[.,;]|${S}(?:at|in|and|to)\\b))`,
	(match) => {
		const weekday = weekdayNumber(group(match, 'day'));
		if (weekday === null) return null;
		const back = /^before/i.test(group(match, 'far'));
		return {
			kind: 'offset',
			unit: 'week',
			by: back ? -1 : 1,
			from: { kind: 'weekday', weekday, lean: back ? 'last' : 'next' }
		};
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
	`tonight|last${S}(?:night|evening)|(?<over>overnight)|this${S}(?:early${S}|late${S})?(?<part>morning|afternoon|evening)`,
	(match, text) => {
		const words = match[0].toLowerCase();
		if (match.groups?.over !== undefined && !isLastNight(match, text)) return null;
		const yesterday = words.startsWith('last') || match.groups?.over !== undefined;
		const named = match.groups?.part?.toLowerCase();
		const part = named === 'morning' ? 'MO' : named === 'afternoon' ? 'AF' : words.endsWith('evening') ? 'EV' : 'NI';
		const day: Meaning = { kind: 'relative', unit: 'day', by: yesterday ? -1 : 0, base: 'publication' };
		const clock = { hour: null, minute: 0, part, offset: null } as const;
		return { kind: 'clock', clock, day, intoNext: match.groups?.over !== undefined };
	}
);

/** A day beside it, on whose night it was: "overnight Thursday", "Friday overnight". */
const BESIDE = new RegExp(`^${S}(?:on${S}|into${S})?(?:${WEEKDAY}|${MONTH}|\\d)`);
const BEHIND = new RegExp(`${WEEKDAY}${S}$`);

/** "was shelled overnight": the night before the paper; not "an overnight stay", "an overnight success", "stayed overnight". */
function isLastNight(match: Match, text: string): boolean {
	const tail = after(match, text);
	if (BESIDE.test(tail) || BEHIND.test(before(match, text))) return false;
	if (
		!/^(?:[.,;:!?)”"’]|$|\s+(?:and|but|after|as|by|in|on|at|when|while|with|for|from|to|near|into|with)\b)/.test(tail)
	)
		return false;
	if (/\b(?:stay|stays|stayed|staying|change|changed|parked|left|kept|held|soak|soaked)\s+$/i.test(before(match, text)))
		return false;
	return tenseAt(text, match.index, match.index + match[0].length).tense === 'past';
}
