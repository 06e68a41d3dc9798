/** Months: "November 2016", "last April", "this September", "in March". */
import type { Lean, Meaning, Side } from '../meaning.ts';
import { month } from '../period.ts';
import { MONTH, monthNumber, PLACED_YEAR, S, YEAR } from '../words.ts';
import { after, before, group, period, timeParser } from './parser.ts';

/** "November 2016", "October of 1984", "Nov. ’16" */
export const monthYear = timeParser(
	'month-year',
	`(?<month>${MONTH})(?:${S}of)?(?:${S}|\\s*,\\s*)(?<year>${YEAR}|(?<=\\s)${PLACED_YEAR})`,
	(match) => {
		const number = monthNumber(group(match, 'month'));
		return number === null ? null : period(month(Number(group(match, 'year')), number));
	}
);

const LEANS: Readonly<Record<string, Lean>> = {
	last: 'last',
	past: 'last',
	this: 'this',
	current: 'this',
	next: 'next',
	coming: 'next'
};

/** What hangs on the date that the text named last. */
export const SIDES: Readonly<Record<string, Side>> = {
	following: 'following',
	previous: 'previous',
	preceding: 'previous',
	that: 'that',
	same: 'that'
};

/** "last April", "this September", "next March" */
export const leaningMonth = timeParser(
	'leaning-month',
	`(?:(?:this|the)${S}(?=past|coming|following|previous|preceding|same))?(?<lean>last|past|previous|preceding|following|same|that|this|next|coming)${S}(?<month>${MONTH})(?!\\.?${S}\\d)`,
	(match) => {
		const word = group(match, 'lean').toLowerCase();
		const side = SIDES[word];
		const number = monthNumber(group(match, 'month'));
		if (number === null) return null;
		if (side === undefined) return yearly(group(match, 'month'), LEANS[word] ?? null);
		// "that May be so"
		if (word === 'that' && /^may$/i.test(group(match, 'month'))) return null;
		return { kind: 'yearly-from', inYear: (year) => month(year, number), side };
	}
);

/** "January this year", "June last year", "March of next year" */
export const monthOfYear = timeParser(
	'month-of-year',
	`(?<month>${MONTH})(?:${S}of)?${S}(?<lean>last|this|next)${S}year`,
	(match) => {
		const number = monthNumber(group(match, 'month'));
		if (number === null) return null;
		const by = { last: -1, this: 0, next: 1 }[group(match, 'lean').toLowerCase()] ?? 0;
		return { kind: 'yearly-shifted', inYear: (year) => month(year, number), by };
	}
);

/** Words that stand before a month and not before a person's or a verb's "May" or "April". */
const LEADS =
	/(?:\b(?:in|by|since|until|till|from|to|through|during|of|for|and|or|early|late|mid|mid-|last|this|next|between|before|after|around|about|the|end-|late-|early-|ending|ended|begins?|as of|via)|[-–—,(;:])\s*$/i;
/** "May to July", "March–April" */
const TO_MONTH = new RegExp(`^\\s*(?:-|–|—|to|and|or|until|through)\\s*${MONTH}`);
/** Months that are also a name or a verb: as one only after a lead. */
const AMBIGUOUS = /^(?:march|may|april|june|august|mar|jan)$/i;

/** "in March", "August": the year is left to the tense. */
export const bareMonth = timeParser('bare-month', `(?<month>${MONTH})`, (match, text) => {
	const word = group(match, 'month');
	const next = after(match, text);
	if (/^\s+\p{Lu}\p{Ll}/u.test(next) && !/^\s+(?:The|A|An|In|On|At|It|He|She|They|We|But)\b/.test(next)) {
		if (AMBIGUOUS.test(word)) return null;
	}
	const lead = before(match, text);
	// "the 30 February of that year": no day that its month has
	if (/\b\d\d?\s+$/.test(lead) && /^feb/i.test(word)) return null;
	if (/^(?:may|march|mar)$/i.test(word) && !LEADS.test(lead) && !TO_MONTH.test(next)) return null;
	if (/^may$/i.test(word) && /^\s+(?:be|have|not|also|well|as well)\b/i.test(next)) return null;
	if (/^(?:april|june|august|jan)$/i.test(word) && /\p{Lu}\p{Ll}+\s+$/u.test(lead) && !LEADS.test(lead)) return null;
	return yearly(word, null);
});

function yearly(word: string, lean: Lean): Meaning | null {
	const number = monthNumber(word);
	return number === null ? null : { kind: 'yearly', inYear: (year) => month(year, number), lean };
}
