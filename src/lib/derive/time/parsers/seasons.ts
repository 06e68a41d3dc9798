/** Seasons: "the summer of 1998", "this fall", "last winter", "in spring", "the winter of 1941–42". */
import type { Lean, Meaning } from '../meaning.ts';
import { NUMBER, numberValue, VAGUE_NUMBER } from '../numbers.ts';
import { season } from '../period.ts';
import { S, YEAR } from '../words.ts';
import { SIDES } from './months.ts';
import { after, before, group, period, timeParser } from './parser.ts';

const SEASONS: Readonly<Record<string, number>> = {
	spring: 0,
	springtime: 0,
	summer: 1,
	summertime: 1,
	fall: 2,
	autumn: 2,
	winter: 3,
	wintertime: 3
};
export const LEANS: Readonly<Record<string, Lean>> = {
	last: 'last',
	'this past': 'last',
	past: 'last',
	this: 'this',
	next: 'next',
	coming: 'next',
	'this coming': 'next'
};
export const LEAN = `this${S}(?:past|coming)|last|past|previous|this|next|coming`;

/** "the summer of 1998", "summer 1998", "this fall", "the summer", "the winter of nineteen ninety-four" is joined to its year */
export const namedSeason = timeParser(
	'season',
	`(?:(?:the${S})?(?<lean>${LEAN}|following|preceding|that|same)${S}|the${S}(?:(?:early|late|mid)[-\\s]+)?|(?:early|late|mid)[-\\s]+)?(?<season>spring|summer|fall|autumn|winter)(?:time)?(?:${S}(?:of${S})?(?<year>${YEAR})(?:[-–/]\\d\\d(?:\\d\\d)?)?)?`,
	(match, text) => {
		const number = SEASONS[group(match, 'season').toLowerCase()];
		const stated = match.groups?.year;
		const lean = match.groups?.lean?.toLowerCase().replace(/\s+/g, ' ');
		if (number === undefined) return null;
		if (stated !== undefined) return period(season(Number(stated), number));
		const inYear = (y: number) => season(y, number);
		const side = SIDES[lean ?? ''];
		// "that fall in prices"
		if (side !== undefined)
			return lean === 'that' && number === 2 && !/^\s*[,.;]|^\s+(?:he|she|it|they|the|a)\b/i.test(after(match, text))
				? null
				: { kind: 'yearly-from', inYear, side };
		if (lean !== undefined) return { kind: 'yearly', inYear, lean: LEANS[lean] ?? null };
		if (!isWhen(match[0], before(match, text), after(match, text))) return null;
		return { kind: 'yearly', inYear, lean: null };
	}
);

/** "the past three summers", "for two winters" */
export const countedSeasons = timeParser(
	'counted-seasons',
	`(?:(?:the|these)${S})?(?<lean>(?:past|last|next|previous|following|coming)${S})?(?<count>${NUMBER}|${VAGUE_NUMBER})${S}(?:more${S}|straight${S}|consecutive${S})?(?<season>spring|summer|fall|autumn|winter)s(?<ago>${S}ago)?`,
	(match): Meaning | null => {
		const count = numberValue(group(match, 'count'));
		const number = SEASONS[group(match, 'season').toLowerCase()] ?? 0;
		const { lean, ago } = match.groups ?? {};
		// "three falls in a row", "two springs of water"
		if (lean === undefined && ago === undefined && (number === 0 || number === 2)) return null;
		if (ago === undefined) return { kind: 'duration', value: `P${count ?? 'X'}${CODES[number] ?? ''}`, reach: null };
		if (count === null || !Number.isInteger(count)) return { kind: 'reference', value: 'PAST_REF', reach: null };
		return { kind: 'yearly-shifted', inYear: (y) => season(y, number), by: -count };
	}
);

/** TIMEX3's letters of the seasons. */
const CODES = ['SP', 'SU', 'FA', 'WI'];

/** "was hurt in the fall" */
const ACCIDENT = /\b(?:killed|injured|hurt|died|wounded|survived|broke|broken)\b/i;

/** "in summer", "the summer": not "fall in prices", "spring water", "Summer Olympics", "to fall". */
function isWhen(words: string, lead: string, tail: string): boolean {
	if (
		/^[-'’]\w/.test(tail) ||
		/^\s+(?:in|by|from|to|below|short|back|apart|behind|through|off|under|out|water|roll|camp|house|break)\b/i.test(
			tail
		)
	) {
		return /^(?:the\s)?(?:early|late|mid)/i.test(words);
	}
	if (/^\p{Lu}/u.test(words) && !/^The\s/.test(words)) return false;
	// joined to its year: "the winter of nineteen ninety-four", "the summer of ’69"
	if (
		/^the\s/i.test(words) &&
		/^\s+of\s+(?:['’‘]\d\d\b|nineteen\b|two\s+thousand\b|(?:last|this|next|that|the\s+(?:following|previous|preceding|next|same))\s+year\b)/.test(
			tail
		)
	)
		return true;
	if (/^the\s/i.test(words))
		return (
			(!/fall$/i.test(words) || (/^(?:[.,;!?]|$)/.test(tail) && /\bin\s+$/i.test(lead) && !ACCIDENT.test(lead))) &&
			!/^\s+of\b/.test(tail) &&
			/\b(?:in|into|during|over|through|throughout|by|until|since|for|of|before|after)\s+$/i.test(lead)
		);
	return /^(?:early|late|mid)/i.test(words) || /\b(?:in|during|by|until|since|every|each)\s+$/i.test(lead);
}
