/** Which year a text tells of: what moves the story on to another, and what is said of now all the same. */
import type { TimeExpression } from './expression.ts';
import type { Meaning, Mention } from './meaning.ts';
import { isFiner, yearOf } from './period.ts';
import type { Resolved } from './setting.ts';
import type { TenseReading } from './tense.ts';

/** A history that says "that Sunday" or "today" in passing is no news: it names other years far more often. */
export function isNewsText(mentions: readonly Mention[], publication: number): boolean {
	const own = yearOf({ unit: 'day', n: publication });
	const days = mentions.filter(isNews).length;
	const others = mentions.filter(
		({ meaning }) =>
			meaning.kind === 'period' && !isFiner('year', meaning.period.unit) && Math.abs(yearOf(meaning.period) - own) > 1
	).length;
	return days * HISTORY > others;
}

/** A text that names days by its own day is news: its bare months are the publication's, whatever year it mentions. */
function isNews({ meaning }: Mention): boolean {
	if (meaning.kind === 'clock') return meaning.day !== null && isNews({ meaning: meaning.day } as Mention);
	return (
		meaning.kind === 'weekday' ||
		(meaning.kind === 'relative' && meaning.base === 'publication' && meaning.unit !== 'quarter')
	);
}

/** A text that names so many dates of other years for each day of its own week tells history. */
const HISTORY = 4;

export function isEnd(text: string, start: number): boolean {
	return UNTIL.test(text.slice(Math.max(0, start - 32), start));
}

/** "… until the end of 2039": how long a plan holds is not where the story goes on. */
const UNTIL = /\b(?:until|till|to|through|by|before)\s+(?:the\s+end\s+of\s+|(?:at\s+least|early|mid|late)[\s-])?$/i;

/** `years`: how long ago was what the text told of last. */
export function isWhenTold(text: string, start: number, end: number, years: number): boolean {
	if (years <= LONG_FELT && STILL_FELT.test(text.slice(end, end + LONGEST_LEAD))) return true;
	const lead = text.slice(Math.max(0, start - LONGEST_LEAD), start);
	return TELLS.test(lead) || TILL_NOW.test(lead) || DUE_NOW.test(lead) || WHY_NOW.test(lead);
}

/** "…, the bank said in May": who speaks to the article speaks in its own time, whatever year is told. */
const TELLS = /\b(?:said|says|told\s+\S+(?:\s+\S+)?)\s+(?:in|last|this)\s+$/i;

/** "have fallen since September": up to the day of the paper. */
const TILL_NOW = /(?:\b(?:has|have)|['’]ve)\s[^.;]*\bsince\s+(?:(?:early|late)\s+|mid-?)?$/i;

/** "a ruling is due in June": what is said of now, whatever year was told before. */
const DUE_NOW =
	/\b(?:is|are)\s(?:(?:now|still|also|only|not)\s)?(?:expected|due|planned|scheduled|set)\b[^.;]{0,40}\b(?:in|on|by|for)\s+(?:(?:early|late)\s+|mid-?)?$/i;

/** "The strike has made it worse, since the union left in May": the reason why something is so now. */
const WHY_NOW = /\b(?:has|have)\s\p{L}+[^.;]*,\s(?:since|because|as)\s[^.;]*\b(?:in|on)\s+$/iu;

/** "In May divers found a crack, which has delayed the work": what still has its effect. */
const STILL_FELT = /^\s[^.;,]*\p{L}[^.;]*,\swhich\s(?:has|have)\s(?!since\b)/u;

/** What happened so many years ago is history, whatever effect it still has. */
const LONG_FELT = 10;

/** So much before a date is read for whose time it is of, in UTF-16 units. */
const LONGEST_LEAD = 120;

/** "She was born in 1965, …", "would be out in 2024 at the earliest": a year that the story does not go on from. */
export function isAside(text: string, start: number, year: number, own: number): boolean {
	const lead = text.slice(Math.max(0, start - LONGEST_CLAUSE), start);
	return BORN.test(lead) || (year > own && SUPPOSED.test(lead));
}

const BORN = /\b(?:was|were)\sborn\s[^.;,]*$/i;

const SUPPOSED = /\b(?:would|could|might|may)\s[^.;]*$/;

/** "She was born in 1965. In March her father left": what her kin did right then is of that year; null of all else. */
export function birthYear(last: TimeExpression | undefined, text: string, start: number, end: number): number | null {
	if (last === undefined || last.period === null) return null;
	if (!BORN.test(text.slice(Math.max(0, last.start - LONGEST_CLAUSE), last.start))) return null;
	const next = /^[^.!?;\n]*\.\s+In\s+$/.test(text.slice(last.end, start));
	return next && KIN.test(text.slice(end, end + LONGEST_CLAUSE)) ? yearOf(last.period) : null;
}

const KIN = /^,?\s(?:his|her)\s(?:father|mother|parents|family|brother|sister|twin|grandparents)\b/;

/** "in October": a day, such as "January 14", is named without its year where it is near the day of the paper. */
export function isMonth(meaning: Meaning): boolean {
	return meaning.kind === 'yearly' && meaning.inYear(2000).unit === 'month';
}

/** "confirmed on 26 February in a man who had come two days earlier. By the following Monday": the story goes on from the 26th. */
export function isLookBack(meaning: Meaning, text: string, start: number): boolean {
	if (meaning.kind !== 'relative' || meaning.base !== 'context' || meaning.by >= 0 || meaning.unit !== 'day')
		return false;
	const clause = text.slice(Math.max(0, start - LONGEST_CLAUSE), start);
	return /\b(?:who|which|that|whom|where)\s+(?:had|has|was|were)\s[^.!?;]*$/i.test(clause);
}

/** A relative clause is looked for so far back, in UTF-16 units. */
const LONGEST_CLAUSE = 80;

/** What moves the story on to its year: a date with a year, or one counted from such a date ("two years later"). */
export function isOfStory(meaning: Meaning): boolean {
	return (
		meaning.kind === 'period' ||
		meaning.kind === 'yearly-from' ||
		(meaning.kind === 'relative' && meaning.base !== 'publication')
	);
}

/**
 * "A trial began on April 9, 2018. It ended on May 2": a day that a past verb would place in the year before the paper's has
 * its year left out because the paragraph has just named it.
 */
export function isLastYears(
	meaning: Meaning,
	{ tense }: TenseReading,
	{ period }: Resolved,
	publication: number
): boolean {
	if (meaning.kind !== 'yearly' || meaning.lean !== null || tense !== 'past' || period?.unit !== 'day') return false;
	return yearOf(period) < yearOf({ unit: 'day', n: publication });
}
