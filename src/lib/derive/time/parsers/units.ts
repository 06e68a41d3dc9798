/** A unit pointed at: "last year", "this month", "the following day", "that week", "the end of the year", "two years ago". */
import type { Base, Meaning, Reach } from '../meaning.ts';
import { NUMBER, numberValue, VAGUE_NUMBER } from '../numbers.ts';
import { day, PERIOD_UNITS, periodOf } from '../period.ts';
import { ANY_UNIT, durationValue, MONTH, monthNumber, OPTIONAL_S, S, UNIT, unitOf, YEAR } from '../words.ts';
import { after, before, group, timeParser } from './parser.ts';

const SINGULAR = '(?:day|weekend|week|month|quarter|year|decade|century|millennium)';

interface Pointer {
	readonly by: number;
	readonly base: Base;
}

const POINTERS: Readonly<Record<string, Pointer>> = {
	last: { by: -1, base: 'publication' },
	past: { by: -1, base: 'publication' },
	this: { by: 0, base: 'publication' },
	'this past': { by: -1, base: 'publication' },
	'this coming': { by: 1, base: 'publication' },
	current: { by: 0, base: 'publication' },
	present: { by: 0, base: 'publication' },
	next: { by: 1, base: 'publication' },
	coming: { by: 1, base: 'publication' },
	upcoming: { by: 1, base: 'publication' },
	previous: { by: -1, base: 'context' },
	preceding: { by: -1, base: 'context' },
	prior: { by: -1, base: 'context' },
	following: { by: 1, base: 'context' },
	ensuing: { by: 1, base: 'context' },
	same: { by: 0, base: 'context' },
	that: { by: 0, base: 'context' }
};

/** "last year", "this week", "next month", "the following day", "that same year", "the current quarter" */
export const pointedUnit = timeParser(
	'pointed-unit',
	`(?:the${S})?(?<pointer>this${S}(?:past|coming)|last|past|this|current|present|next|coming|upcoming|previous|preceding|prior|following|ensuing|same|that(?:${S}same)?|(?:the|this|that)${S}very${S}same)${S}(?:fiscal${S}|calendar${S}|full${S}|business${S})?(?<unit>${SINGULAR})(?:${S}(?<of>before)${S}last)?`,
	(match, text) => {
		const unit = unitOf(group(match, 'unit'));
		const words = group(match, 'pointer').toLowerCase().replace(/\s+/g, ' ');
		const pointer = POINTERS[words.startsWith('that') ? 'that' : words.endsWith('same') ? 'same' : words];
		if (unit === null || pointer === undefined) return null;
		// "the last day of", "the present day", "this century-old": a part or a kind of, no pointer
		if (unit === 'day' && ['past', 'coming', 'current', 'upcoming'].includes(words)) return null;
		const article = /^the\s/i.test(match[0]);
		if (unit === 'day' && (words === 'last' || words === 'this' || words === 'present')) return null;
		if (/^-(?:old|long)/.test(after(match, text))) return null;
		const by = match.groups?.of === undefined ? pointer.by : pointer.by - 1;
		// "the next day" and "the next year" go on from the story, "next year" from the day of the paper
		if (article && words === 'next' && by === 1) {
			return { kind: 'relative', unit, by, base: unit === 'day' ? 'context' : 'publication' };
		}
		if (article && words === 'past' && unit !== 'quarter' && unit !== 'year') return pastStretch(unit);
		return { kind: 'relative', unit, by, base: unit === 'day' && words === 'next' ? 'context' : pointer.base };
	}
);

/** "the past year": the twelve months that end with the publication. */
function pastStretch(unit: Reach['unit']): Meaning | null {
	const value = durationValue(1, unit);
	return value === null ? null : { kind: 'duration', value, reach: { unit, from: -1, to: 0 } };
}

/** "the week before last", "the year before", "the day after" */
export const unitBefore = timeParser(
	'unit-before',
	`the${S}(?<unit>${SINGULAR})${S}(?<side>before${S}last|after${S}next|before|after|earlier)(?!${S}(?:the|a|an|his|her|its|their|last|next|he|she|it|they)\\b)`,
	(match, text) => {
		const unit = unitOf(group(match, 'unit'));
		const side = group(match, 'side').toLowerCase().replace(/\s+/g, ' ');
		if (unit === null) return null;
		if (side === 'before last') return { kind: 'relative', unit, by: -2, base: 'publication' };
		if (side === 'after next') return { kind: 'relative', unit, by: 2, base: 'publication' };
		// "the day after Christmas" hangs on what follows
		if (
			/^\s+[\p{L}\d]/u.test(after(match, text)) &&
			side !== 'earlier' &&
			!/^\s+(?:and|but|when|in|on|at|to|as|by|for|with)\b/.test(after(match, text))
		)
			return null;
		return { kind: 'relative', unit, by: side === 'after' ? 1 : -1, base: 'context' };
	}
);

/** "two years ago", "a week earlier", "three days later", "several months ago", "a decade after" */
export const unitsAway = timeParser(
	'units-away',
	`(?:(?<count>${NUMBER}|${VAGUE_NUMBER}|an?)(?:\\s*(?:-|to|or)\\s*(?<upper>${NUMBER}))?${S})?(?:full${S}|more${S})?(?<unit>${ANY_UNIT})${S}(?<side>ago|earlier|previously|later|hence|from${S}now|before|afterwards?|after)(?<that>${S}that)?`,
	(match, text) => {
		const words = match.groups?.count;
		const unitWord = group(match, 'unit');
		const side = group(match, 'side').toLowerCase().replace(/\s+/g, ' ');
		const vague = words === undefined || numberValue(words) === null;
		if (words === undefined && side !== 'ago' && side !== 'later' && side !== 'earlier') return null;
		if (words === undefined && !/s$/i.test(unitWord)) return null;
		if (side === 'before' || side === 'after') {
			// "two days before the vote" is anchored on an event; "years after" alone says nothing
			if (/^\s+(?:the|a|an|his|her|its|their|he|she|it|they|\p{Lu}\p{L}*|\w+ing)\b/u.test(after(match, text)) || vague)
				return null;
		}
		const sign = /^(?:ago|earlier|previously|before)$/.test(side) ? -1 : 1;
		const base: Base = side === 'ago' || side === 'hence' || side === 'from now' ? 'publication' : 'context';
		if (vague) return vagueAway(words, unitWord, sign, base);
		return away((numberValue(words) ?? 0) * sign, unitWord, base);
	}
);

const ROUND_YEARS: Readonly<Partial<Record<Reach['unit'], number>>> = { decade: 10, century: 100, millennium: 1000 };

/** "in three days’ time", "in a week's time" */
export const inTime = timeParser(
	'units-away',
	`(?<=\\bin${S})(?<count>${NUMBER}|an?)${S}(?<unit>day|week|month|year)(?:s['’]|['’]s)${S}time`,
	(match) => {
		const count = numberValue(group(match, 'count'));
		return count === null ? null : away(count, group(match, 'unit'), 'publication');
	}
);

function away(by: number, unitWord: string, base: Base): Meaning | null {
	const unit = unitOf(unitWord);
	// nobody counts decades to the year
	const years = unit === null ? undefined : ROUND_YEARS[unit];
	if (years !== undefined) return { kind: 'relative', unit: 'year', by: Math.round(by * years), base, rough: true };
	if (unit !== null && Number.isInteger(by)) {
		// a year earlier than a quarter is a quarter
		if (unit === 'year' && by === -1) return { kind: 'same-period', years: by };
		return { kind: 'relative', unit, by, base };
	}
	if (unit === 'year') return { kind: 'relative', unit: 'month', by: Math.round(by * 12), base };
	const value = durationValue(Math.abs(by), unitWord);
	return value === null ? null : { kind: 'duration', value, reach: null };
}

/** "several years ago": TIMEX3 keeps the length, a timeline the past. */
function vagueAway(words: string | undefined, unitWord: string, sign: number, base: Base): Meaning | null {
	const unit = unitOf(unitWord);
	const value = durationValue(null, unitWord);
	if (value === null) return null;
	if (words === undefined) return { kind: 'duration', value, reach: null };
	const reach: Reach | null =
		unit === null || base === 'context' || !PERIOD_UNITS.includes(unit)
			? null
			: sign < 0
				? { unit, from: -7, to: -2 }
				: { unit, from: 2, to: 7 };
	return { kind: 'reference', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', reach };
}

/** "a year ago" as an adjective: "the year-ago quarter", "year-earlier" */
export const yearAgo = timeParser(
	'year-ago',
	`(?:the${S})?(?:(?:comparable|corresponding|same)${S})?(?<unit>year|month|week)-(?:ago|earlier)(?:${S}(?<of>(?:first|second|third|fourth)[-\\s]+quarter|(?:three|six|nine)${S}months|period|quarter|month))?`,
	(match) => {
		const of = match.groups?.of?.toLowerCase();
		const unit = unitOf(group(match, 'unit'));
		if (of === 'quarter') return { kind: 'relative', unit: 'quarter', by: -5, base: 'publication' };
		if (unit === 'year') return { kind: 'same-period', years: -1 };
		return unit === null ? null : { kind: 'relative', unit, by: -1, base: 'publication' };
	}
);

/** "year-end", "the end of the month", "month's end" */
export const unitEnd = timeParser(
	'unit-end',
	`(?:the${S})?(?:(?:end|start|beginning|middle|close|rest|remainder)${S}of${S}the${S}(?<unit>${SINGULAR})|(?<end>year|month|week|quarter|decade)(?:['’]s|-)(?:${OPTIONAL_S}|-)end|(?<=\\b(?:by|at|before|until|around|about|near|after|since)${S})(?<spaced>year)${S}end)`,
	(match, text) => {
		const unit = unitOf(match.groups?.unit ?? match.groups?.spaced ?? group(match, 'end'));
		if (unit === null || (unit === 'week' && match.groups?.unit === undefined)) return null;
		if (/\bof\s+$/i.test(before(match, text)) && unit === 'day') return null;
		return { kind: 'relative', unit, by: 0, base: 'publication' };
	}
);

/** "the year ended", "the quarter ending" */
export const ENDED = /^\s+(?:just\s+)?end(?:ed|ing)\b/i;

/** "the week of March 6", "the weekend": periods pointed at by an article alone */
export const theUnit = timeParser('the-unit', `the${S}(?<unit>weekend|week|year|quarter|month)`, (match, text) => {
	const unit = unitOf(group(match, 'unit'));
	const next = after(match, text);
	if (unit === null || /^[-'’]\w/.test(next) || /^\s+(?:of|that|when|before|after|in which)\b/.test(next)) return null;
	// "twice the year", "by the week", "for the month"; only where a preposition makes it a when
	if (
		!/\b(?:during|in|for|over|of|throughout|this|on|earlier in|later in|late in|early in|at)\s+$/i.test(
			before(match, text)
		)
	)
		return null;
	// "for the year ended March 31": how long, not which
	if (unit === 'year' && ENDED.test(next)) return { kind: 'duration', value: 'P1Y', reach: null };
	const ended = unit === 'quarter' ? QUARTER_END.exec(after(match, text, 40))?.groups : undefined;
	if (ended !== undefined) return quarterEnded(ended.month ?? '', Number(ended.day), ended.year);
	const by = unit === 'quarter' || unit === 'weekend' ? -1 : 0;
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

/** Days from the middle of a quarter to its end. */
const HALF_QUARTER = 45;

export const COUNTED_UNIT = UNIT;
