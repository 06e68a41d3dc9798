/** What recurs: "every Friday", "each year", "annually", "twice a week", "daily", "Tuesday nights", "Sundays". */
import type { Meaning } from '../meaning.ts';
import { NUMBER, numberValue, ORDINAL, ordinalValue, VAGUE_NUMBER } from '../numbers.ts';
import { ANY_UNIT, durationValue, MONTH, monthNumber, OPTIONAL_S, S, WEEKDAY, weekdayNumber } from '../words.ts';
import { after, before, group, timeParser } from './parser.ts';

const set = (value: string | null): Meaning | null => (value === null ? null : { kind: 'set', value });

/** "every week", "each year", "every two years", "every other day", "every second Friday" is the weekday's */
export const everyUnit = timeParser(
	'every-unit',
	`(?:every|each)${S}(?:(?<count>${NUMBER}|${VAGUE_NUMBER}|${ORDINAL}|other|single)${S})?(?<unit>${ANY_UNIT})`,
	(match) => {
		const word = match.groups?.count?.toLowerCase();
		const unit = group(match, 'unit');
		if (word === undefined || word === 'single') return /^seconds?$/i.test(unit) ? null : set(durationValue(1, unit));
		return set(durationValue(word === 'other' ? 2 : (numberValue(word) ?? ordinalValue(word)), unit));
	}
);

const PARTS: Readonly<Record<string, string>> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' };
const PART = '(?:morning|afternoon|evening|night)';

/** "every morning", "each night" */
export const everyPart = timeParser('every-part', `(?:every|each)${S}(?<part>${PART})`, (match) =>
	set(`XXXX-XX-XXT${PARTS[group(match, 'part').toLowerCase()] ?? ''}`)
);

/** "on weekends" */
export const weekends = timeParser('weekends', `(?<=\\b(?:on|at|over)${S})weekends`, () => set('XXXX-WXX-WE'));

/** A weekday beside one that recurs: "every Tuesday and Thursday", "Monday and Tuesday nights". */
const PAIRED = `(?<=(?:every|each)${S}${WEEKDAY},?${S}(?:and|or)${S})${WEEKDAY}|${WEEKDAY}(?=${S}(?:and|or)${S}${WEEKDAY}${S}(?<shared>${PART})s\\b)`;

/** "every Friday", "every other Friday", "Tuesday nights", "on Sundays", "every Tuesday and Thursday" */
export const everyWeekday = timeParser(
	'every-weekday',
	`(?:(?:every|each)${S}(?:(?:other|second|single)${S})?(?<day>${WEEKDAY})|(?<days>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)(?:s|${S}${PART}s)|(?<paired>${PAIRED}))(?:${S}(?<part>${PART}))?`,
	(match) => {
		const number = weekdayNumber(match.groups?.day ?? match.groups?.days ?? group(match, 'paired'));
		if (number === null) return null;
		const part = (match.groups?.shared ?? /(morning|afternoon|evening|night)s?$/i.exec(match[0])?.[1])?.toLowerCase();
		return set(`XXXX-WXX-${number === 0 ? 7 : number}${part === undefined ? '' : `T${PARTS[part] ?? ''}`}`);
	}
);

const HOUR = `(?:\\d{1,2}(?:[:.]\\d\\d)?(?:${OPTIONAL_S}(?:[ap]\\.m\\.|[ap]m\\b))?|noon|midnight)`;
const TO = `(?:${OPTIONAL_S}[–—-]${OPTIONAL_S}|${S}(?:to|through|until|and)${S})`;
/** What is open, or answers, at such hours. */
const OPENS =
	/\b(?:open(?:s|ing)?|closed?|hours|office|desk|contacts?|phone|call|line|staffed|available|reception|shop|store|museum|library|visit(?:s|ors|ing)?)\b[^.!?]*$/i;

/** "open Monday to Friday, 9 a.m. to 5 p.m.": hours that hold every week, and no days of the calendar. */
export const openingHours = timeParser(
	'opening-hours',
	`${WEEKDAY}${TO}${WEEKDAY}(?:,${OPTIONAL_S}|${S})(?:(?:from|between)${S})?${HOUR}${TO}${HOUR}`,
	(match, text) => (OPENS.test(before(match, text, LONGEST_LEAD)) ? set('P1W') : null)
);
/** How far before its hours is said what opens, in UTF-16 units. */
const LONGEST_LEAD = 80;

const DAY = (name: string) => `(?<${name}>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?`;

const SEASONS: Readonly<Record<string, string>> = {
	spring: 'SP',
	summer: 'SU',
	autumn: 'FA',
	fall: 'FA',
	winter: 'WI'
};

/** "every July", "each summer", "every 12 June", "each July 4th" */
export const everyMonth = timeParser(
	'every-month',
	`(?:every|each)${S}(?:(?:${DAY('first')}${S})?(?<month>${MONTH})(?:${S}${DAY('second')}\\b)?|(?<season>spring|summer|autumn|fall|winter))`,
	(match) => {
		const season = match.groups?.season?.toLowerCase();
		if (season !== undefined) return set(`XXXX-${SEASONS[season] ?? ''}`);
		const number = monthNumber(group(match, 'month'));
		const day = match.groups?.first ?? match.groups?.second;
		const parts = [number, ...(day === undefined ? [] : [Number(day)])];
		return number === null ? null : set(['XXXX', ...parts.map((part) => String(part).padStart(2, '0'))].join('-'));
	}
);

const ADVERBS: Readonly<Record<string, string>> = {
	hourly: 'PT1H',
	daily: 'P1D',
	nightly: 'P1D',
	weekly: 'P1W',
	biweekly: 'P2W',
	bimonthly: 'P2M',
	fortnightly: 'P2W',
	monthly: 'P1M',
	quarterly: 'P3M',
	semiannually: 'P6M',
	'semi-annually': 'P6M',
	annually: 'P1Y',
	yearly: 'P1Y',
	biennially: 'P2Y',
	'year-round': 'P1Y'
};

/** "the tabloid daily Aurora", "average daily sales", "10,000 units annually": a paper or how much, not when. */
const PAPER_NAME = /^\s+["“‘]?\p{Lu}/u;
const MEASURED = /(?:\baverage\s+|(?:\d|%|percent|million|billion|dollars|cents|\d\s+\p{L}+s)\s+)$/iu;

/** "annually", "weekly": not in a name ("the Daily News"); "quarterly" only of how often, not of what is reported. */
export const frequency = timeParser(
	'frequency',
	'(?:(?:once|twice|thrice)[-\\s])?(?:hourly|daily|nightly|weekly|monthly|yearly)|bi-?weekly|bi-?monthly|fortnightly|quarterly|semi-?annually|annually|biennially|year-round',
	(match, text) => {
		const tail = after(match, text);
		if (PAPER_NAME.test(tail) || (/^\p{Lu}/u.test(match[0]) && /\p{L}\s+$/u.test(before(match, text)))) return null;
		if (MEASURED.test(before(match, text))) return null;
		// "told the regional daily."
		if (
			/\b(?:regional|national|local|tabloid|leading|state-run|party)\s+$/i.test(before(match, text)) &&
			/^\s*[.,;:”"]/.test(tail)
		)
			return null;
		if (
			/^quarterly$/i.test(match[0]) &&
			/^(?:-|\s+(?!(?:and|or|in|on|to|by|from|since|at|as|for|until|with)\b)\p{L})/u.test(tail)
		)
			return null;
		return set(
			ADVERBS[
				match[0]
					.toLowerCase()
					.replace(/^(?:once|twice|thrice)[-\s]/, '')
					.replace(/^bi-/, 'bi')
			] ?? null
		);
	}
);

/** "twice a week", "three times a month", "two days a week"; "once every four years" is `everyUnit`'s */
export const times = timeParser(
	'times',
	`(?:once|twice|thrice|(?:${NUMBER}|several|many)${S}(?:times|hours|days|nights|mornings|evenings|weeks|months))${S}(?:an?|per|each|every)${S}(?<unit>day|night|week|month|quarter|year|decade|century)(?!${S}(?:ago|earlier|later|before|after)\\b)`,
	(match) => set(durationValue(1, group(match, 'unit')))
);

/** What is counted by the hour or faster is a speed, not a time: "60 miles an hour", "per second". */
const SPEED = /(?:miles?|kilomet(?:er|re)s?|km|m|feet|met(?:er|re)s?|knots|words|watts?|gallons?|beats?|times|\d)\s+$/i;

/** "a year" after a count: "500 visitors a year", "20 barrels a day", "per month"; "$3 million a year" is a price. */
export const rate = timeParser(
	'rate',
	`(?:(?<=(?:people|visitors|passengers|flights|tons?|barrels|%|jobs|deaths)${S})an?|per)${S}(?<unit>hour|day|week|month|quarter|year|decade)(?!${S}(?:ago|earlier|later|before|after)\\b)`,
	(match, text) =>
		/^hour$/i.test(group(match, 'unit')) && SPEED.test(before(match, text))
			? null
			: set(durationValue(1, group(match, 'unit')))
);
