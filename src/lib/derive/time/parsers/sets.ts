/** What recurs: "every Friday", "each year", "annually", "twice a week", "daily", "Tuesday nights", "Sundays". */
import type { Meaning } from '../meaning.ts';
import { NUMBER, numberValue } from '../numbers.ts';
import { ANY_UNIT, durationValue, MONTH, monthNumber, S, WEEKDAY, weekdayNumber } from '../words.ts';
import { after, before, group, timeParser } from './parser.ts';

const set = (value: string | null): Meaning | null => (value === null ? null : { kind: 'set', value });

/** "every week", "each year", "every two years", "every other day" */
export const everyUnit = timeParser(
	'every-unit',
	`(?:every|each)${S}(?:(?<count>${NUMBER}|other|single)${S})?(?<unit>${ANY_UNIT})`,
	(match) => {
		const word = match.groups?.count?.toLowerCase();
		const count = word === undefined || word === 'single' ? 1 : word === 'other' ? 2 : numberValue(word);
		return count === null ? null : set(durationValue(count, group(match, 'unit')));
	}
);

/** "every Friday", "Tuesday nights", "on Sundays" */
export const everyWeekday = timeParser(
	'every-weekday',
	`(?:(?:every|each)${S}(?<day>${WEEKDAY})|(?<days>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)(?:s|${S}(?:mornings|afternoons|evenings|nights)))(?:${S}(?<part>morning|afternoon|evening|night))?`,
	(match) => {
		const number = weekdayNumber(match.groups?.day ?? group(match, 'days'));
		if (number === null) return null;
		const part = /(morning|afternoon|evening|night)s?$/i.exec(match[0])?.[1]?.toLowerCase();
		const suffix =
			part === undefined ? '' : `T${{ morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' }[part] ?? ''}`;
		return set(`XXXX-WXX-${number === 0 ? 7 : number}${suffix}`);
	}
);

const SEASONS: Readonly<Record<string, string>> = {
	spring: 'SP',
	summer: 'SU',
	autumn: 'FA',
	fall: 'FA',
	winter: 'WI'
};

/** "every July", "each summer" */
export const everyMonth = timeParser(
	'every-month',
	`(?:every|each)${S}(?:(?<month>${MONTH})|(?<season>spring|summer|autumn|fall|winter))`,
	(match) => {
		const season = match.groups?.season?.toLowerCase();
		if (season !== undefined) return set(`XXXX-${SEASONS[season] ?? ''}`);
		const number = monthNumber(group(match, 'month'));
		return number === null ? null : set(`XXXX-${String(number).padStart(2, '0')}`);
	}
);

const ADVERBS: Readonly<Record<string, string>> = {
	hourly: 'PT1H',
	daily: 'P1D',
	nightly: 'P1D',
	weekly: 'P1W',
	biweekly: 'P2W',
	monthly: 'P1M',
	semiannually: 'P6M',
	'semi-annually': 'P6M',
	annually: 'P1Y',
	yearly: 'P1Y',
	'year-round': 'P1Y'
};

/** "annually", "weekly": not in a name ("the Daily News", "Annual Report") */
export const frequency = timeParser(
	'frequency',
	'hourly|daily|nightly|biweekly|weekly|monthly|semi-?annually|annually|yearly|year-round',
	(match, text) => {
		if (/^\p{Lu}/u.test(match[0]) && (/^\s+\p{Lu}/u.test(after(match, text)) || /\p{L}\s+$/u.test(before(match, text))))
			return null;
		return set(ADVERBS[match[0].toLowerCase()] ?? null);
	}
);

/** "a year" after an amount: "$3 million a year", "twice a week", "20 hours a day"; "per month" */
export const rate = timeParser(
	'rate',
	`(?:(?<=(?:\\d|million|billion|trillion|percent|times|once|twice|dollars?|cents?|people|tons?|barrels|%|hours|jobs|days|deaths)${S})an?|per)${S}(?<unit>second|minute|hour|day|week|month|quarter|year|decade)(?!${S}(?:ago|earlier|later|before|after)\\b)`,
	(match) => set(durationValue(1, group(match, 'unit')))
);
