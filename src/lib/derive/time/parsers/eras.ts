/** Eras, centuries and deep time: "44 BC", "AD 79", "the late 19th century", "66 million years ago", "12,500 BP". */
import type { Meaning } from '../meaning.ts';
import { ORDINAL, ordinalValue } from '../numbers.ts';
import { year } from '../period.ts';
import { H, S } from '../words.ts';
import { after, group, period, timeParser } from './parser.ts';
import { EARLY, PART_OF, partOf } from './years.ts';

/** "in 552", "around 800": a year of three digits, kept only in a text that names an era or a century. */
export const earlyYear = timeParser(
	'early-year',
	'(?<=\\b(?:in|around|about|circa|by|until|since|after|before|from|to)\\s)(?<year>[1-9]\\d\\d)',
	(match, text) =>
		/^(?:[.,;)]|\s+(?:the|a|an|two|three|he|she|it|they|his|her|when|and|to|\p{Lu}\p{L}+)\b)/u.test(after(match, text))
			? period(year(Number(group(match, 'year'))))
			: null
);

/** "the 630s": kept where a year of three digits is. */
export const earlyDecade = timeParser('early-year', `the${S}${EARLY}?(?<decade>[1-9]\\d)0s`, (match) =>
	period({ unit: 'decade', n: Number(group(match, 'decade')) })
);

/** "in the year 410", "the year 9" */
export const namedYear = timeParser(
	'era-year',
	`the${S}year${S}(?<year>[1-9]\\d{0,2})(?!${S}(?:\\d|percent|people|times))`,
	(match) => period(year(Number(group(match, 'year'))))
);

export const ERA = '(?:B\\.C\\.(?:E\\.)?|BCE?|A\\.D\\.|AD|C\\.E\\.|CE)';

/** "the 19th century", "the early twentieth century", "the fifth century BC" */
export const century = timeParser(
	'century',
	`${PART_OF}(?:the${S})?${EARLY}?(?<ordinal>${ORDINAL})${H}(?<unit>centur(?:y|ies)|millennium)(?:${S}(?<era>${ERA}))?`,
	(match) => {
		const unit = group(match, 'unit').toLowerCase().startsWith('c') ? 'century' : 'millennium';
		return partOf(match, centuryOf(group(match, 'ordinal'), unit, isBefore(match.groups?.era)));
	}
);

/** "the turn of the century", "the turn of the 20th century", "the turn of the decade" */
export const turn = timeParser(
	'turn',
	`(?:the${S})?turn${S}of${S}(?:the|this|last)${S}(?:(?:last|present|new|(?<ordinal>${ORDINAL}))${H})?(?<unit>decade|century|millennium)`,
	(match): Meaning | null => {
		const length = { decade: 10, century: 100, millennium: 1000 }[group(match, 'unit').toLowerCase()] ?? 100;
		const ordinal = match.groups?.ordinal;
		if (ordinal === undefined) return { kind: 'turn', length };
		const number = ordinalValue(ordinal);
		return number === null || length === 10 ? null : period(year((number - 1) * length));
	}
);

export function centuryOf(words: string, unit: 'century' | 'millennium', before: boolean): Meaning | null {
	const ordinal = ordinalValue(words);
	if (ordinal === null || ordinal < 1) return null;
	return period({ unit, n: before ? -ordinal : ordinal - 1 });
}

/** "44 BC", "AD 79", "1200 BCE", "c. 500 B.C." */
export const eraYear = timeParser(
	'era-year',
	`(?<number>\\d{1,5}|\\d{1,2},\\d{3})${S}(?<era>B\\.C\\.(?:E\\.)?|BCE?|A\\.D\\.|AD|CE|C\\.E\\.)|(?<ad>AD|A\\.D\\.)${S}(?<late>\\d{1,4})`,
	(match) => {
		const number = Number((match.groups?.number ?? group(match, 'late')).replaceAll(',', ''));
		const era = match.groups?.era ?? group(match, 'ad');
		if (number === 0 || era !== era.toUpperCase()) return null;
		return period(year(isBefore(era) ? 1 - number : number));
	}
);

export function isBefore(era: string | undefined): boolean {
	return era?.toUpperCase().startsWith('B') ?? false;
}

const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** A number of thousands, millions or billions of years. */
export const DEEP_NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${SMALL.join('|')})`;
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** "66 million years ago", "4.5 billion years ago", "13,000 years ago" */
export const deepTime = timeParser(
	'deep-time',
	`(?<number>${DEEP_NUMBER})(?:${H}(?<scale>thousand|million|billion))?(?:${H}|\\s)years${S}ago`,
	(match) => deepMeaning(group(match, 'number'), match.groups?.scale)
);

/** "500 million years", "4.5 billion years": a length that only the earth and the stars have. */
export const deepLength = timeParser(
	'duration',
	`(?<number>${DEEP_NUMBER})${H}(?<scale>million|billion)${S}years(?!-?\\s?(?:old|ago|of\\s+age)\\b)`,
	(match) => {
		const meaning = deepMeaning(group(match, 'number'), group(match, 'scale'));
		return meaning?.kind === 'deep' ? { kind: 'duration', value: `P${Math.round(meaning.years)}Y`, reach: null } : null;
	}
);

/** From so many years on nobody counts to the year. */
export const DEEP_YEARS = 1000;

export function deepMeaning(number: string, scale: string | undefined): Meaning | null {
	const count = /^\d/.test(number) ? Number(number.replaceAll(',', '')) : SMALL.indexOf(number.toLowerCase()) + 1;
	const years = count * (SCALES[(scale ?? '').toLowerCase()] ?? 1);
	return years < DEEP_YEARS ? null : { kind: 'deep', years };
}

/** Years of the abbreviations that geologists write. */
const AGES: Readonly<Record<string, number>> = { ka: 1e3, kya: 1e3, Ma: 1e6, mya: 1e6, Mya: 1e6, Ga: 1e9, bya: 1e9 };

/** "66 Ma", "252 mya", "3.5 Ga" */
export const geologicalAge = timeParser(
	'deep-time',
	`(?<number>\\d+(?:\\.\\d+)?)\\s?(?<age>ka|kya|Ma|mya|Ga|bya)`,
	(match) => {
		const age = AGES[group(match, 'age')];
		return age === undefined ? null : { kind: 'deep', years: Number(group(match, 'number')) * age };
	}
);

/** "12,500 BP", "9000 years before present": counted back from 1950. */
export const beforePresent = timeParser(
	'before-present',
	`(?<number>\\d{1,3}(?:,\\d{3})+|\\d{3,6})${S}(?:(?:years${S})?(?:BP|B\\.P\\.)|years${S}before${S}(?:the${S})?present)`,
	(match, text) => {
		// "In 2010 BP said", "2,500 BP employees"
		if (
			/bp/.test(match[0]) ||
			!/^(?:$|[.,;:)]|\s+(?:and|to|in|by|or|until|during|from|for|was|were|is|are)\b)/.test(after(match, text))
		)
			return null;
		if (/^[12]\d{3}\s+B/.test(match[0])) return null;
		const years = Number(group(match, 'number').replaceAll(',', ''));
		return period(year(1950 - years));
	}
);
