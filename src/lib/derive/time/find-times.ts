/** Text → time expressions: parse, refine, resolve. */
import { type ClockTime, clockTime, countedFrom } from './clock-time.ts';
import { englishTimeParsers } from './english.ts';
import type { TimeExpression } from './expression.ts';
import { matchesOf } from '../matches.ts';
import { Grams } from '../grams.ts';
import type { Stretch } from '../read/sentences.ts';
import type { Meaning, Mention } from './meaning.ts';
import { piecesOf } from './pieces.ts';
import type { Period } from './period.ts';
import { isFiner, yearOf } from './period.ts';
import { joinChains } from './refine/chains.ts';
import { withDayFirst } from './refine/day-first.ts';
import { withExtents } from './refine/extents.ts';
import { joinNeighbours } from './refine/joins.ts';
import { withoutOverlaps } from './refine/overlaps.ts';
import { joinRanges } from './refine/ranges.ts';
import { withoutNames } from './refine/names.ts';
import { shareYears } from './refine/shared-years.ts';
import { resolve } from './resolve.ts';
import type { Resolved } from './setting.ts';
import { listedDay } from './listed-days.ts';
import { certaintyOf } from './certainty.ts';
import { comparedFrom, endedQuarter } from './compared.ts';
import { tenseAt, type TenseReading } from './tense.ts';

/** What a heading above a text says of it. */
export interface Told {
	/** The year that its days and months without one are of. */
	readonly year: number | null;
	/** When it was written: "an hour ago" counts from it. */
	readonly clock: ClockTime | null;
}

const NOTHING_TOLD: Told = { year: null, clock: null };

/**
 * The time expressions of a text, in its order and without overlaps, resolved against the day of publication (days since
 * 1970-01-01). Paragraphs are parted by blank lines; no expression reaches across one. `told`: what a heading
 * above the text says.
 */
export function findTimes(text: string, publication: number, told: Told = NOTHING_TOLD): TimeExpression[] {
	return joinRanges(joinChains(findSingleTimes(text, publication, told), text), text);
}

/** The same, each end of a range on its own, as TIMEX3 annotates them. */
export function findSingleTimes(text: string, publication: number, told: Told = NOTHING_TOLD): TimeExpression[] {
	// The order matters: overlaps leave one reading of each word, neighbours are joined before words around them
	// are taken in, a year said once is shared before it would be guessed, and a date is resolved after those that it may hang on.
	const read = withDayFirst(withoutStrayYears(parse(text), text), text);
	const single = withoutNames(withoutOverlaps(read), text);
	const joined = joinNeighbours(single, text).filter((mention) => !isLonePart(mention, text));
	return resolveAll(withExtents(shareYears(joined, text), text), text, publication, told);
}

/** Words that a parser may take in itself and that blur its date. */
const PART = /^(?:the\s+)?(?:early|mid|late|latter)\b/i;

function parse(text: string): Mention[] {
	return piecesOf(text).flatMap((piece) => parsePiece(text, piece));
}

/** A parser searches the piece alone and reads what it finds within the whole text. */
function parsePiece(text: string, { start, end }: Stretch): Mention[] {
	const mentions: Mention[] = [];
	const piece = text.slice(start, end);
	const grams = new Grams(piece);
	for (const { rule, mayMatch, pattern, read } of englishTimeParsers) {
		if (!mayMatch(grams)) continue;
		for (const match of matchesOf(piece, pattern)) {
			match.index += start;
			const meaning = read(match, text);
			if (meaning === null) continue;
			mentions.push({
				start: match.index,
				end: match.index + match[0].length,
				rule,
				meaning,
				approximate: PART.test(match[0])
			});
		}
	}
	return mentions;
}

/** Three digits are a year only where the text speaks of eras or of several such years: elsewhere they count something. */
function withoutStrayYears(mentions: readonly Mention[], text: string): readonly Mention[] {
	if (mentions.some(isOfEarlyAge)) return mentions;
	const early = mentions.filter(
		({ rule, start, end }) =>
			rule === 'early-year' &&
			/\bin\s+(?:about\s+|around\s+)?$/i.test(text.slice(Math.max(0, start - 12), start)) &&
			!/(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\s+in\s+$/i.test(
				text.slice(Math.max(0, start - 10), start)
			) &&
			/^[.,;]/.test(text.slice(end, end + 1))
	);
	if (early.length > 1) return mentions;
	return mentions.filter(({ rule }) => rule !== 'early-year');
}

function isOfEarlyAge({ rule, meaning }: Mention): boolean {
	if (rule === 'era-year' || rule === 'century') return true;
	return meaning.kind === 'period' && rule !== 'early-year' && yearOf(meaning.period) < FIRST_PLAIN_YEAR;
}

/** From it on four digits are a year by themselves. */
const FIRST_PLAIN_YEAR = 1000;

/** "night" without its day is a kind of time ("night shift"), not one; "in the morning" is of the day named last. */
function isLonePart({ meaning, start, end }: Mention, text: string): boolean {
	if (meaning.kind !== 'clock' || meaning.day !== null || meaning.clock.offset !== null) return false;
	if (/^overnight$/i.test(text.slice(start, end))) return true;
	const named = meaning.clock.hour === null || /^[nm]/i.test(text.charAt(start));
	return (
		named && !/\b(?:in|by|until|at|around|after|before|since|from)\s+$/i.test(text.slice(Math.max(0, start - 8), start))
	);
}

/** A text that names days by its own day is news: its bare months are the publication's, whatever year it mentions. */
function isNews({ meaning }: Mention): boolean {
	if (meaning.kind === 'clock') return meaning.day !== null && isNews({ meaning: meaning.day } as Mention);
	return (
		meaning.kind === 'weekday' ||
		(meaning.kind === 'relative' && meaning.base === 'publication' && meaning.unit !== 'quarter')
	);
}

/** A history that says "that Sunday" or "today" in passing is no news: it names other years far more often. */
function isNewsText(mentions: readonly Mention[], publication: number): boolean {
	const own = yearOf({ unit: 'day', n: publication });
	const days = mentions.filter(isNews).length;
	const others = mentions.filter(
		({ meaning }) =>
			meaning.kind === 'period' && !isFiner('year', meaning.period.unit) && Math.abs(yearOf(meaning.period) - own) > 1
	).length;
	return days * HISTORY > others;
}

/** A text that names so many dates of other years for each day of its own week tells history. */
const HISTORY = 4;

/** "… until the end of 2039": how long a plan holds is not where the story goes on. */
const UNTIL = /\b(?:until|till|to|through|by|before)\s+(?:the\s+end\s+of\s+|(?:at\s+least|early|mid|late)[\s-])?$/i;

function isEnd(text: string, start: number): boolean {
	return UNTIL.test(text.slice(Math.max(0, start - 32), start));
}

const PRESENT: TenseReading = { tense: 'present', firm: false };

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

/** `years`: how long ago was what the text told of last. */
function isWhenTold(text: string, start: number, end: number, years: number): boolean {
	if (years <= LONG_FELT && STILL_FELT.test(text.slice(end, end + LONGEST_LEAD))) return true;
	const lead = text.slice(Math.max(0, start - LONGEST_LEAD), start);
	return TELLS.test(lead) || TILL_NOW.test(lead) || DUE_NOW.test(lead) || WHY_NOW.test(lead);
}

/** So much before a date is read for whose time it is of, in UTF-16 units. */
const LONGEST_LEAD = 120;

/** "She was born in 1965, …", "would be out in 2024 at the earliest": a year that the story does not go on from. */
function isAside(text: string, start: number, year: number, own: number): boolean {
	const lead = text.slice(Math.max(0, start - LONGEST_CLAUSE), start);
	return BORN.test(lead) || (year > own && SUPPOSED.test(lead));
}

const BORN = /\b(?:was|were)\sborn\s[^.;,]*$/i;

/** "She was born in 1965. In March her father left": what her kin did right then is of that year; null of all else. */
function birthYear(last: TimeExpression | undefined, text: string, start: number, end: number): number | null {
	if (last === undefined || last.period === null) return null;
	if (!BORN.test(text.slice(Math.max(0, last.start - LONGEST_CLAUSE), last.start))) return null;
	const next = /^[^.!?;\n]*\.\s+In\s+$/.test(text.slice(last.end, start));
	return next && KIN.test(text.slice(end, end + LONGEST_CLAUSE)) ? yearOf(last.period) : null;
}

const KIN = /^,?\s(?:his|her)\s(?:father|mother|parents|family|brother|sister|twin|grandparents)\b/;
const SUPPOSED = /\b(?:would|could|might|may)\s[^.;]*$/;

/** "in October": a day, such as "January 14", is named without its year where it is near the day of the paper. */
function isMonth(meaning: Meaning): boolean {
	return meaning.kind === 'yearly' && meaning.inYear(2000).unit === 'month';
}

/** "confirmed on 26 February in a man who had come two days earlier. By the following Monday": the story goes on from the 26th. */
function isLookBack(meaning: Meaning, text: string, start: number): boolean {
	if (meaning.kind !== 'relative' || meaning.base !== 'context' || meaning.by >= 0 || meaning.unit !== 'day')
		return false;
	const clause = text.slice(Math.max(0, start - LONGEST_CLAUSE), start);
	return /\b(?:who|which|that|whom|where)\s+(?:had|has|was|were)\s[^.!?;]*$/i.test(clause);
}

/** A relative clause is looked for so far back, in UTF-16 units. */
const LONGEST_CLAUSE = 80;

/** What moves the story on to its year: a date with a year, or one counted from such a date ("two years later"). */
function isOfStory(meaning: Meaning): boolean {
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
function isLastYears(meaning: Meaning, { tense }: TenseReading, { period }: Resolved, publication: number): boolean {
	if (meaning.kind !== 'yearly' || meaning.lean !== null || tense !== 'past' || period?.unit !== 'day') return false;
	return yearOf(period) < yearOf({ unit: 'day', n: publication });
}

/** The day of a time that names none: the day named last; the next one after an evening, the paper's own for what is to come. */
function dayOfClock(
	{ clock }: Meaning & { readonly kind: 'clock' },
	{ tense, firm }: TenseReading,
	last: TimeExpression | undefined,
	text: string,
	start: number,
	named: Period | null,
	publication: number
): Period | null {
	// "results come on Feb. 6" tells nothing of "were up at 10:45"
	if (named === null || (named.n > publication && tense !== 'future')) return null;
	if (tense === 'future' && firm && named.n < publication) return { unit: 'day', n: publication };
	if (last === undefined || last.period?.n !== named.n || clock.hour === null || clock.hour >= MORNING) return named;
	const between = text.slice(last.end, start);
	const evening =
		/night|evening/i.test(last.text) || /\blate\b/i.test(text.slice(Math.max(0, last.start - 8), last.end));
	return evening && !/[.!?]["”’)]*\s/.test(between) ? { unit: 'day', n: named.n + 1 } : named;
}

/** News does not tell of days so long ago, in days. */
const LONG_PAST = 60;

/** "put off until the spring": not the one that has begun. */
const PUT_OFF =
	/\b(?:put\s+off|postponed?|delay(?:ed)?|deferr?(?:ed)?|adjourn(?:ed)?|shelved?|push(?:ed)?\s+back|rescheduled?)\b[^.;]{0,40}\b(?:until|till|to)\s+(?:the\s+)?$/i;

/** Hours before it are of the morning. */
const MORNING = 10;

/** Whether a place lies within a quotation of its paragraph. */
function isQuoted(text: string, at: number): boolean {
	const near = text.slice(Math.max(0, at - LONGEST_QUOTE), at);
	const lead = near.slice(near.lastIndexOf('\n') + 1);
	return lead.lastIndexOf('“') > lead.lastIndexOf('”') || lead.split('"').length % 2 === 0;
}

/** A quotation is sought so far back, in UTF-16 units. */
const LONGEST_QUOTE = 400;

function resolveAll(mentions: readonly Mention[], text: string, publication: number, told: Told): TimeExpression[] {
	const found: TimeExpression[] = [];
	let context: Period | null = null;
	let toldYear: number | null = told.year;
	/** The time of day that the paragraph named last. */
	let clockAt: ClockTime | null = null;
	/** In news: the year that the sentence has told of so far. */
	let sentenceYear: number | null = null;
	/** In news: the year of the whole date that the paragraph named last. */
	let paragraphYear: number | null = null;
	/** The day named last, outside quotations. */
	let lastDay: Period | null = null;
	/** The paragraph that named days last, from 0, and which. */
	let daysNamed: { readonly paragraph: number; readonly days: Set<number> } = { paragraph: 0, days: new Set() };
	let paragraph = 0;
	let quarter: Period | null = null;
	const news = isNewsText(mentions, publication);
	const own = yearOf({ unit: 'day', n: publication });
	let near: Period | null = null;
	let last = 0;
	for (const mention of mentions) {
		const { start, end, meaning, approximate } = mention;
		if (text.slice(last, start).includes('\n\n')) {
			[toldYear, near, paragraphYear, clockAt] = [told.year, null, null, null];
			paragraph++;
		}
		if (/[.!?]["”’)]*\s/.test(text.slice(last, start))) sentenceYear = null;
		last = end;
		const tense =
			meaning.kind === 'yearly' || meaning.kind === 'weekday' || meaning.kind === 'clock' || meaning.kind === 'turn'
				? tenseAt(text, start, end)
				: PRESENT;
		// "is due to leave in 2024. In April a panel advised": what has happened is of no year to come
		const toCome = toldYear !== null && toldYear > own && tense.tense === 'past';
		const birth = news ? null : birthYear(found.at(-1), text, start, end);
		const lastYear = toldYear ?? (isMonth(meaning) ? (sentenceYear ?? birth) : null);
		const year = toCome || isWhenTold(text, start, end, own - (lastYear ?? own)) ? null : lastYear;
		const setting = {
			publication,
			tense,
			context:
				meaning.kind === 'clock'
					? dayOfClock(meaning, tense, found.at(-1), text, start, lastDay, publication)
					: context,
			near,
			toldYear: year,
			putOff: PUT_OFF.test(text.slice(Math.max(0, start - 60), start)),
			quarter,
			approximate
		};
		const listed = listedDay(meaning, found.at(-1), start, text, tense, publication);
		const first = resolve(listed, setting);
		const counts = listed.kind === 'duration' ? listed.minutes : undefined;
		const from: ClockTime | null = counts?.ago === true ? told.clock : (clockAt ?? told.clock);
		const counted: Resolved | null =
			counts === undefined || from === null || isQuoted(text, start) ? null : countedFrom(from, counts.by);
		// "fell ill on 14 May and rang on 2 June. … \n\n A doctor had asked at 7pm": of a story long past it may be either
		const unsure =
			meaning.kind === 'clock' &&
			meaning.day === null &&
			daysNamed.paragraph !== paragraph &&
			daysNamed.days.size > 1 &&
			(lastDay?.n ?? publication) < publication - LONG_PAST;
		const resolved: Resolved =
			(unsure ? { ...first, edtf: null, reference: null, period: null, vague: true } : counted) ??
			(paragraphYear !== null && isLastYears(listed, tense, first, publication)
				? resolve(listed, { ...setting, toldYear: paragraphYear })
				: first);
		if (resolved.type === 'TIME' && !isQuoted(text, start)) clockAt = clockTime(resolved.edtf) ?? clockAt;
		const certainty = certaintyOf(meaning, tense, resolved);
		found.push({ start, end, text: text.slice(start, end), rule: mention.rule, parts: [], certainty, ...resolved });
		quarter = endedQuarter(found.at(-2), resolved, start, text) ?? comparedFrom(quarter, resolved, publication);
		if (resolved.period === null) continue;
		// "had been warned since 2011. He resigned the same week": no week of 2011
		if (/\bsince\s+$/i.test(text.slice(Math.max(0, start - 8), start)) && context !== null) continue;
		if (isLookBack(meaning, text, start)) continue;
		const { period } = resolved;
		context = period;
		if (period.unit === 'day') {
			near = period;
			if (!isQuoted(text, start)) {
				lastDay = period;
				if (daysNamed.paragraph !== paragraph) daysNamed = { paragraph, days: new Set() };
				daysNamed.days.add(period.n);
			}
		}
		if (news && meaning.kind === 'period' && !isFiner('month', period.unit)) paragraphYear = yearOf(period);
		if (news && isOfStory(meaning) && !isFiner('month', resolved.period.unit)) {
			const year = yearOf(resolved.period);
			sentenceYear = year === own ? null : year;
		}
		if (!news && isOfStory(meaning) && !isFiner('year', resolved.period.unit)) {
			const year = yearOf(resolved.period);
			if ((year > own && isEnd(text, start)) || isAside(text, start, year, own)) continue;
			toldYear = year === own ? null : year;
		}
	}
	return found;
}
