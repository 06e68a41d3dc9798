/** So many units from a date: "two years ago", "a week later", "in three days’ time", "the year-ago quarter". */
import type { Base, Meaning, Reach } from '../meaning.ts';
import { NUMBER, numberValue, VAGUE_NUMBER } from '../numbers.ts';
import { PERIOD_UNITS, YEARS } from '../period.ts';
import { ANY_UNIT, durationValue, S, unitOf } from '../words.ts';
import { DEEP_YEARS } from './eras.ts';
import { after, before, group, timeParser } from './parser.ts';

/** "two years ago", "a week earlier", "three days later", "several months ago", "a decade after", "Four years on," */
export const unitsAway = timeParser(
	'units-away',
	`(?:(?<count>${NUMBER}|${VAGUE_NUMBER}|an?)(?:\\s*(?:-|to|or)\\s*(?<upper>${NUMBER}))?${S})?(?:full${S}|more${S})?(?<unit>${ANY_UNIT})(?<more>${S}or${S}(?:so|two|more))?${S}(?<side>ago|back(?=[.,;:!?)]|$|${S}(?:and|but|when|that|in|on|as)\\b)|earlier|previously|later|on(?=,)|hence|from${S}now|afterwards?|(?:before|after)(?:${S}that\\b)?)`,
	(match, text) => {
		const words = match.groups?.count;
		const unitWord = group(match, 'unit');
		const side = group(match, 'side')
			.toLowerCase()
			.replace(/\s+/g, ' ')
			.replace(/ that$/, '')
			.replace(/^back$/, 'ago');
		const vague = words === undefined || numberValue(words) === null;
		// "Four years on, it stands": not "spent two days on, and"
		if (side === 'on' && (vague || !OPENS.test(before(match, text)))) return null;
		if (words === undefined && side !== 'ago' && side !== 'later' && side !== 'earlier') return null;
		if (words === undefined && !/s$/i.test(unitWord)) return null;
		// deep time's
		if (side === 'ago' && (numberValue(words ?? '') ?? 0) >= DEEP_YEARS && /^years$/i.test(unitWord)) return null;
		if (side === 'before' || side === 'after') {
			// "two days before the vote" is anchored on an event; "years after" alone says nothing
			if (
				vague ||
				!/^(?:\s*[.,;:!?)”"’—–]|\s*$|\s+(?:and|but|or|when|in|on|at|to|as|by|for|with|that)\b)/.test(after(match, text))
			)
				return null;
		}
		const sign = /^(?:ago|earlier|previously|before)$/.test(side) ? -1 : 1;
		const base: Base = side === 'ago' || side === 'hence' || side === 'from now' ? 'publication' : 'context';
		if (vague) return vagueAway(words, unitWord, sign, base);
		const count = numberValue(words) ?? 0;
		const counted = away(count * sign, unitWord, base);
		const meaning = match.groups?.more === undefined ? counted : inRoundNumbers(counted, base);
		const minutes = MINUTES[unitWord.toLowerCase().replace(/s$/, '')];
		// "an hour later than planned" is compared with
		if (meaning?.kind !== 'duration' || minutes === undefined || /^\s+than\b/.test(after(match, text))) return meaning;
		return { ...meaning, minutes: { by: Math.round(count * sign * minutes), ago: base === 'publication' } };
	}
);

const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60 };

/** The beginning of a sentence. */
const OPENS = /(?:^|[.!?;:”"]\s+|\n|[–—]\s*|\b(?:but|and|now),?\s+)$/i;

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
	if (/^fortnight/i.test(unitWord)) return away(2 * by, 'week', base);
	const unit = unitOf(unitWord);
	// nobody counts decades to the year
	const years = unit === null ? undefined : YEARS[unit];
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

/** "a year or two ago": nobody counts to the unit. */
function inRoundNumbers(meaning: Meaning | null, base: Base): Meaning | null {
	if (meaning?.kind === 'same-period') return { kind: 'relative', unit: 'year', by: meaning.years, base, rough: true };
	return meaning?.kind === 'relative' ? { ...meaning, rough: true } : meaning;
}

/** "several years ago": TIMEX3 keeps the length, a timeline the past. */
function vagueAway(words: string | undefined, unitWord: string, sign: number, base: Base): Meaning | null {
	const unit = unitOf(unitWord);
	const value = durationValue(null, unitWord);
	if (value === null) return null;
	// "years ago" is a point as "several years ago" is; how long "hours later" is, its own words do not say
	if (words === undefined)
		return unit === null
			? { kind: 'duration', value, reach: null }
			: { kind: 'reference', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', reach: null };
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
