/** Lengths of time: "two years", "10-year", "three to five days", "several months", "the past two weeks", "a 90-day notice". */
import type { Meaning, Reach } from '../meaning.ts';
import { NUMBER, numberValue, VAGUE_NUMBER } from '../numbers.ts';
import { ANY_UNIT, durationValue, S, unitOf } from '../words.ts';
import { after, before, group, timeParser } from './parser.ts';

const OF_KIND =
	'(?:full|whole|more|consecutive|straight|trading|business|working|solid|long|calendar|extra|additional)';

/** "two years", "a hundred days", "three to five weeks", "six straight months", "two-and-a-half hours" */
export const counted = timeParser(
	'duration',
	`(?:the${S})?(?<count>${NUMBER}|an?)(?:(?:\\s*-\\s*|${S}(?:to|or)${S})(?<upper>${NUMBER}))?${S}(?:${OF_KIND}${S})?(?<unit>${ANY_UNIT})`,
	(match, text) => {
		// "half an hour", "a minute and a half" are `NUMBER`'s
		const count = numberValue(group(match, 'count'));
		const unit = group(match, 'unit');
		if (/^the\s+an?\s/i.test(match[0])) return null;
		if (count === null || isRate(match[0], before(match, text), after(match, text))) return null;
		// "one day he left": once, no length
		if (
			/^one\s+day$/i.test(match[0]) &&
			/^\s+(?:\p{L}+)/u.test(after(match, text)) &&
			!/\b(?:for|in|within|than|only|of|just)\s+$/i.test(before(match, text))
		)
			return null;
		const value = durationValue(count, unit);
		return value === null ? null : { kind: 'duration', value, reach: null };
	}
);

/** "a year" is a length where a preposition or a verb measures by it: "in a year", "took a week"; else a rate or a unit. */
const MEASURES =
	/\b(?:in|for|within|than|about|nearly|almost|over|after|only|just|last(?:s|ed)?|took|takes?|taken|spent|up to|and|or|of|half|every|at least|as long as|once)\s+$/i;

function isRate(words: string, lead: string, tail: string): boolean {
	if (!/^an?\s+[a-z]+$/i.test(words)) return /^\s+old\b/.test(tail) && /^an?\s/i.test(words);
	if (/^\s+(?:old|ago|earlier|later)\b/i.test(tail) || /^-/.test(tail)) return true;
	if (/^\s+(?:after|before)\s/i.test(tail)) return /\d\s+(?:\w+\s+)?$/.test(lead);
	if (/\b(?:him|her|them|us|me)\s+$/.test(lead) && /^\s+to\s/.test(tail)) return false;
	return !MEASURES.test(lead) || /\d\s+(?:\w+\s+)?$/.test(lead);
}

/** "10-year", "90-day", "two-and-a-half-year", "year-old": a length before its noun */
export const adjectival = timeParser(
	'duration-adjective',
	`(?<count>${NUMBER}|several|multi)-(?<unit>second|minute|hour|day|night|week|weekend|month|quarter|year|decade|century)(?:-long)?(?!-?old)|(?<long>minute|hour|day|week|month|year|decade|centurie)(?<many>s)?-long`,
	(match) => {
		const long = match.groups?.long;
		if (long !== undefined) return lengthOf(match.groups?.many === undefined ? 1 : null, long);
		if (/^(?:several|multi)$/i.test(group(match, 'count'))) return lengthOf(null, group(match, 'unit'));
		const count = numberValue(group(match, 'count'));
		const value = count === null ? null : durationValue(count, group(match, 'unit'));
		return value === null ? null : { kind: 'duration', value, reach: null };
	}
);

function lengthOf(count: number | null, unit: string): Meaning | null {
	const value = durationValue(count, unit);
	return value === null ? null : { kind: 'duration', value, reach: null };
}

/** "several years", "a few days", "recent months", "many decades", "dozens of years" */
export const uncounted = timeParser(
	'vague-duration',
	`(?:the${S})?(?<count>${VAGUE_NUMBER}|recent|coming)(?:${S}more)?[-\\s]+(?<unit>${ANY_UNIT})`,
	(match) => {
		const word = group(match, 'count').toLowerCase();
		const unitWord = group(match, 'unit');
		if (!/s$|ia$/i.test(unitWord)) return null;
		const count = word.includes('couple') ? 2 : null;
		const value = durationValue(count, unitWord);
		const unit = unitOf(unitWord);
		if (value === null) return null;
		if (word === 'recent' || word === 'coming') {
			const reach: Reach | null =
				unit === null ? null : word === 'recent' ? { unit, from: -2, to: 0 } : { unit, from: 0, to: 2 };
			// TimeML reads "recent years" as the past, shorter recent stretches as lengths
			if (word === 'recent' && (unit === 'year' || unit === 'decade'))
				return { kind: 'reference', value: 'PAST_REF', reach };
			return { kind: 'duration', value, reach };
		}
		return { kind: 'duration', value, reach: null };
	}
);

/** "the past two weeks", "the last four years", "the next few months", "the first nine months" */
export const anchored = timeParser(
	'anchored-duration',
	`(?:(?:the|these|its|his|her|their|those)${S})?(?<lean>past|last|previous|preceding|next|coming|first|final|following)${S}(?<count>${NUMBER}|${VAGUE_NUMBER})(?:(?:\\s*-\\s*|${S}(?:to|or)${S})${NUMBER})?${S}(?:${OF_KIND}${S})?(?<unit>${ANY_UNIT})`,
	(match) => {
		const count = numberValue(group(match, 'count'));
		const unitWord = group(match, 'unit');
		const unit = unitOf(unitWord);
		const value = durationValue(count, unitWord);
		const lean = group(match, 'lean').toLowerCase();
		if (value === null) return null;
		const sign = /^(?:past|last)$/.test(lean) ? -1 : /^(?:next|coming)$/.test(lean) ? 1 : 0;
		const length = count ?? 3;
		const reach: Reach | null =
			unit === null || sign === 0 || !Number.isInteger(length)
				? null
				: sign < 0
					? { unit, from: -length, to: 0 }
					: { unit, from: 0, to: length };
		return { kind: 'duration', value, reach };
	}
);

/** "years", "for months", "weeks of talks": a length of which only the unit is known */
export const bareUnit = timeParser(
	'bare-unit',
	`the${S}(?<ahead>days|weeks|months|years|decades)${S}(?:ahead|to${S}come)|(?<unit>days|weeks|months|years|decades|centuries|hours|minutes)`,
	(match, text): Meaning | null => {
		const ahead = match.groups?.ahead;
		if (ahead !== undefined) return lengthOf(null, ahead);
		const lead = before(match, text);
		const tail = after(match, text);
		const follows = /\b(?:for|in|after|within|over|of|took|take|takes|taken|spent|last|lasted|or|and|than)\s+$/i.test(
			lead
		);
		const leads = /^\s+(?:of|later|before|after|since|ahead|away|to\s+come)\b/i.test(tail);
		if (!follows && !leads) return null;
		if (
			/\b(?:last|these|those|all|most|school|business|working|trading|her|his|their|our|my|your|its|own|the|light|man|number\s+of)\s+(?:\w+\s+)?$/i.test(
				lead
			)
		)
			return null;
		const value = durationValue(null, group(match, 'unit'));
		return value === null ? null : { kind: 'duration', value, reach: null };
	}
);
