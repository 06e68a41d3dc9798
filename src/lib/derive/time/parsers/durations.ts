/** Lengths of time: "two years", "10-year", "three to five days", "several months", "the past two weeks", "a 90-day notice". */
import type { Meaning, Reach } from '../meaning.ts';
import type { PeriodUnit } from '../period.ts';
import { NUMBER, numberValue, VAGUE_NUMBER } from '../numbers.ts';
import { backFor } from '../reach.ts';
import { tenseAt } from '../tense.ts';
import { ANY_UNIT, durationValue, S, unitOf } from '../words.ts';
import { DEEP_YEARS } from './eras.ts';
import { after, before, group, timeParser } from './parser.ts';

const OF_KIND =
	'(?:full|whole|entire|more|consecutive|straight|trading|business|working|solid|long|calendar|extra|additional)';
/** "three to five", "10–12" */
const UP_TO = `(?:(?:\\s*[-–]\\s*|${S}(?:to|or)${S})${NUMBER}|${S}or${S}(?:more|fewer))?`;

/** "two years", "a hundred days", "three to five weeks", "six straight months", "a year and a half" */
export const counted = timeParser(
	'duration',
	`(?:the${S})?(?<count>${NUMBER}|an?)${UP_TO}${S}(?:(?<kind>${OF_KIND})${S})?(?<unit>${ANY_UNIT})(?<half>${S}and${S}a${S}half)?`,
	(match, text) => {
		// "half an hour" is `NUMBER`'s
		const whole = numberValue(group(match, 'count'));
		const [lead, tail] = [before(match, text), after(match, text)];
		if (/^the\s+an?\s/i.test(match[0]) || whole === null || isAge(tail) || isName(match[0], tail)) return null;
		// "between the ages of 30 and 50 years"
		if (/\bages?\s+(?:of\s+)?(?:\d+\s+(?:and|to)\s+)?$/i.test(lead)) return null;
		if (whole === 3 && /^quarters$/i.test(group(match, 'unit')) && /^\s+of\b/i.test(tail)) return null;
		// deep time's
		if (whole >= DEEP_YEARS && /^\s+ago\b/.test(tail)) return null;
		// "914 Second Class"
		if (whole !== 1 && /\bsecond$/i.test(match[0])) return null;
		// "a second day of talks"
		if (/^an?\s+second$/i.test(match[0]) && /^\s+(?!(?:or|and|before|after|when|as)\b)/.test(tail)) return null;
		const half = match.groups?.half === undefined ? 0 : 0.5;
		if (half === 0 && isIndefinite(match[0], match.groups?.kind) && !isMeasured(lead, tail)) return null;
		// "one day he left": once, no length
		if (
			/^one\s+day$/i.test(match[0]) &&
			/^\s+(?:\p{L}+)/u.test(tail) &&
			!/\b(?:for|in|within|than|only|of|just|by|about)\s+$/i.test(lead)
		)
			return null;
		return lengthOf(whole + half, group(match, 'unit'));
	}
);

/** "37 years old", "18 years of age": how old somebody is, no stretch of the calendar. */
const isAge = (tail: string): boolean => /^(?:\s+|-)(?:olds?|of\s+age)\b/i.test(tail);

/** "the Thirty Years' War", "the Six-Day War" */
function isName(words: string, tail: string): boolean {
	return /(?:^|\s)\p{Lu}\S*[\s-]+\p{Lu}/u.test(words) && /^['’]?\s+\p{Lu}/u.test(tail);
}

/** "a year", "a calendar year": one of a kind as often as a length; "a full year" measures. */
function isIndefinite(words: string, kind: string | undefined): boolean {
	const one =
		kind === undefined ? words : words.replace(new RegExp(`\\s+(?:calendar|trading|business|working)(?=\\s)`, 'i'), '');
	return /^an?\s+[a-z]+$/i.test(one);
}

/** "a year" is a length where a preposition or a verb measures by it: "in a year", "took a week"; else a rate or a unit. */
const MEASURES =
	/\b(?:in|for|within|than|about|nearly|almost|over|after|only|just|last(?:s|ed|ing)?|took|takes?|taken|taking|spen[dt]|spending|waste[ds]?|serve[ds]?|serving|wait(?:s|ed|ing)?|stay(?:s|ed|ing)?|up to|and|or|of|half|every|at least|at most|as long as|once)\s+$/i;

function isMeasured(lead: string, tail: string): boolean {
	if (/^\s+(?:old|ago|earlier|later)\b/i.test(tail) || /^-/.test(tail)) return false;
	if (/^\s+(?:after|before)\s/i.test(tail)) return !/\d\s+(?:\w+\s+)?$/.test(lead);
	if (/\bbeen\s+$/i.test(lead) && /^\s+since\b/.test(tail)) return true;
	if (/\b(?:him|her|them|us|me)\s+$/.test(lead) && /^\s+to\s/.test(tail)) return true;
	return MEASURES.test(lead) && !/\d\s+(?:\w+\s+)?$/.test(lead);
}

/** "10-year", "90-day", "two-and-a-half-year", "decade-long", "weeklong": a length before its noun */
export const adjectival = timeParser(
	'duration-adjective',
	`(?:(?<first>${NUMBER})(?:-${S}|-|${S})(?:to|or)[-\\s]+)?(?<count>${NUMBER}|several|multi)-(?<unit>second|minute|hour|day|night|week|weekend|month|quarter|year|decade|century)(?:-long)?(?!-?old)|multi(?<multi>day|week|month|year|decade)|(?<long>minute|hour|day|night|week|month|year|decade|centurie)(?<many>s)?-?long`,
	(match, text) => {
		const multi = match.groups?.multi;
		if (multi !== undefined) return lengthOf(null, multi);
		const long = match.groups?.long;
		if (long !== undefined) return lengthOf(match.groups?.many === undefined ? 1 : null, long);
		if (isAge(after(match, text)) || isName(match[0], after(match, text))) return null;
		if (/^(?:several|multi)$/i.test(group(match, 'count'))) return lengthOf(null, group(match, 'unit'));
		const count = numberValue(match.groups?.first ?? group(match, 'count'));
		return count === null ? null : lengthOf(count, group(match, 'unit'));
	}
);

/** "a years-old slump", "decades-old rules", "the century-old church": how long it has lasted; with a count ("a six-year-old boy") it is an age. */
export const aged = timeParser(
	'duration-aged',
	`(?<many>days|weeks|months|years|decades|centuries)-old|(?<one>decade|century)-old`,
	(match) => lengthOf(match.groups?.one === undefined ? null : 1, match.groups?.one ?? group(match, 'many'))
);

/** "for some time", "for a long time", "for quite some time" */
export const someTime = timeParser(
	'some-time',
	`(?<=\\b(?:for|after|in|taken?|takes|took)${S}(?:quite${S})?)(?:quite${S})?some${S}time(?!${S}(?:in|on|at|of)\\b)`,
	() => ({ kind: 'duration', value: 'PXM', reach: null })
);

function lengthOf(count: number | null, unit: string): Meaning | null {
	const value = durationValue(count, unit);
	return value === null ? null : { kind: 'duration', value, reach: null };
}

/** "several years", "a few days", "recent months", "many decades", "dozens of years" */
export const uncounted = timeParser(
	'vague-duration',
	`(?:the${S})?(?<count>${VAGUE_NUMBER}|recent|coming)(?:${S}more)?[-\\s]+(?<unit>${ANY_UNIT})`,
	(match, text) => {
		const word = group(match, 'count').toLowerCase();
		const unitWord = group(match, 'unit');
		if (!/s$|ia$/i.test(unitWord) || isAge(after(match, text))) return null;
		// "in some quarters" are places; "third in as many years" counts another number
		if ((/^quarters$/i.test(unitWord) && /^(?:some|many)$/.test(word)) || /\bas\s+$/i.test(before(match, text)))
			return null;
		const count = word.includes('couple') ? 2 : null;
		const value = durationValue(count, unitWord);
		const unit = unitOf(unitWord);
		if (value === null) return null;
		if (word === 'recent' || word === 'coming') {
			const reach: Reach | null = unit === null ? null : reachOf(unit, 2, word === 'recent' ? -1 : 1);
			// TimeML reads "recent years" as the past, shorter recent stretches as lengths
			if (word === 'recent' && (unit === 'year' || unit === 'decade'))
				return { kind: 'reference', value: 'PAST_REF', reach };
			return { kind: 'duration', value, reach };
		}
		return { kind: 'duration', value, reach: null };
	}
);

/** "during that time", "over this period": as long as the text has just said */
export const thatTime = timeParser(
	'that-time',
	`(?<=\\b(?:during|over|throughout|within|for)${S})(?:that|this|the${S}same)${S}(?:time|period)(?!${S}(?:of|in|when|that|between|from|last)\\b)|(?<=\\bin${S})(?:that|the${S}same)${S}period(?!${S}(?:of|in|when|that|between|from|last|a)\\b)`,
	() => ({ kind: 'duration', value: 'PXX', reach: null })
);

/** "all week", "the whole year", "an entire season": one of them from end to end; "the full year" is a report's. */
export const entire = timeParser(
	'entire-unit',
	`all${S}(?<all>week|month|year)(?:${S}long)?(?!${S}(?:of|but)\\b)|(?:the|an?|this|that)${S}(?:whole|entire)${S}(?<unit>minute|hour|day|night|week|weekend|month|year|decade|century)`,
	(match) => lengthOf(1, match.groups?.all ?? group(match, 'unit'))
);

const INFINITIVE = /\b(?:will|would|to|could|can|may|might|must|should|did|not)\s+$/i;

/** "the past two weeks", "the last four years", "the next few months", "the first nine months" */
export const anchored = timeParser(
	'anchored-duration',
	`(?:(?:the|these|its|his|her|their|those)${S})?(?<lean>past|last|previous|preceding|next|coming|first|final|following)${S}(?<count>${NUMBER}|${VAGUE_NUMBER})${UP_TO}${S}(?:${OF_KIND}${S})?(?<unit>${ANY_UNIT})`,
	(match, text) => {
		const count = numberValue(group(match, 'count'));
		const unitWord = group(match, 'unit');
		const unit = unitOf(unitWord);
		const value = durationValue(count, unitWord);
		const lean = group(match, 'lean').toLowerCase();
		// "the talks will last three days"
		if (value === null || (/^last\s/i.test(match[0]) && INFINITIVE.test(before(match, text)))) return null;
		// "is coming four months early"
		if (/^coming\s/i.test(match[0]) && /\b(?:is|are|was|were|be|been)\s+$/i.test(before(match, text))) return null;
		const sign = /^(?:past|last)$/.test(lean) ? -1 : /^(?:next|coming)$/.test(lean) ? 1 : 0;
		// "the last two weeks of August" are August's, not the publication's
		const ofPeriod = /^\s+(?:of|in)\s+(?:the\s+)?(?:\p{Lu}|\d{4}|year|month|decade|century|season|war|campaign)/u.test(
			after(match, text)
		);
		return {
			kind: 'duration',
			value,
			reach: unit === null || sign === 0 || ofPeriod ? null : reachOf(unit, count ?? 3, sign)
		};
	}
);

/** So many units up to the publication or on from it. */
function reachOf(unit: PeriodUnit, count: number, sign: number): Reach | null {
	const back = backFor(unit, count);
	return back === null || sign < 0 ? back : { unit: back.unit, from: 0, to: -back.from };
}

const BARE = '(?:days|weeks|months|years|decades|centuries|hours|minutes)';

/** "years", "for months", "weeks or months", "years of talks": a length of which only the unit is known */
export const bareUnit = timeParser(
	'bare-unit',
	`the${S}(?<ahead>days|weeks|months|years|decades)${S}(?:ahead|to${S}come)|(?<=\\b(?:over|through|throughout|down)${S})the${S}(?<past>months|years|decades|centuries)(?!${S}(?:before|after|since|following|leading|that|when|of|in|between|from|he|she|it|they|we|I)\\b)|(?<unit>${BARE})(?:,?${S}(?:or|if${S}not|and)${S}(?:even${S})?${BARE})?`,
	(match, text): Meaning | null => {
		const ahead = match.groups?.ahead ?? match.groups?.past;
		if (ahead !== undefined) return lengthOf(null, ahead);
		const lead = before(match, text);
		const tail = after(match, text);
		const follows =
			/\b(?:for|in|after|within|over|of|took|take|takes|taken|spen[dt]|spending|last|lasted|lasting|wait|waited|waiting|or|and|than)\s+$/i.test(
				lead
			);
		const leads = /^\s+(?:of|later|before|after|since|ahead|away|to\s+come)\b/i.test(tail);
		if ((!follows && !leads) || isAge(tail)) return null;
		// "in the weeks before the vote" says when, if not the day
		if (/\b(?:in|during|over)\s+the\s+$/i.test(lead) && /^\s+(?:before|after|since|following|leading)\b/i.test(tail)) {
			const { tense } = tenseAt(text, match.index, match.index + match[0].length);
			return { kind: 'reference', value: tense === 'future' ? 'FUTURE_REF' : 'PAST_REF', reach: null };
		}
		// "the hours of work", "a matter of days", "light-years": a kind of time, or soon
		if (
			/\b(?:last|these|those|all|most|school|business|working|trading|her|his|their|our|my|your|its|own|the|light|man|person|number\s+of|matter\s+of|end\s+of|rest\s+of)(?:\s+\w+)?[\s-]+$/i.test(
				lead
			)
		)
			return null;
		return lengthOf(null, group(match, 'unit'));
	}
);
