/** Text → time expressions: parse, refine, resolve. */
import { englishTimeParsers } from './english.ts';
import type { TimeExpression } from './expression.ts';
import { matchesOf } from '../matches.ts';
import type { Stretch } from '../read/sentences.ts';
import type { Meaning, Mention } from './meaning.ts';
import { needsOf } from './needs.ts';
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
import { listedDay } from './listed-days.ts';
import { certaintyOf } from './certainty.ts';
import { comparedFrom, endedQuarter } from './compared.ts';
import { tenseAt, type TenseReading } from './tense.ts';

/**
 * The time expressions of a text, in its order and without overlaps, resolved against the day of publication (days since
 * 1970-01-01). Paragraphs are parted by blank lines; no expression reaches across one. `told`: the year of a heading
 * above the text, of which its days and months without a year are.
 */
export function findTimes(text: string, publication: number, told: number | null = null): TimeExpression[] {
	return joinRanges(joinChains(findSingleTimes(text, publication, told), text), text);
}

/** The same, each end of a range on its own, as TIMEX3 annotates them. */
export function findSingleTimes(text: string, publication: number, told: number | null = null): TimeExpression[] {
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
	const has = needsOf(piece);
	for (const { rule, need, pattern, read } of englishTimeParsers) {
		if (!has(need)) continue;
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

const PRESENT: TenseReading = { tense: 'present', firm: false };

/** "…, the bank said in May": who speaks to the article speaks in its own time, whatever year is told. */
const TELLS = /\b(?:said|says|told\s+\S+(?:\s+\S+)?)\s+(?:in|last|this)\s+$/i;

/** "have fallen since September": up to the day of the paper. */
const TILL_NOW = /(?:\b(?:has|have)|['’]ve)\s[^.;]*\bsince\s+(?:(?:early|late)\s+|mid-?)?$/i;

function isWhenTold(text: string, start: number): boolean {
	const lead = text.slice(Math.max(0, start - 80), start);
	return TELLS.test(lead) || TILL_NOW.test(lead);
}

/** "in October": a day, such as "January 14", is named without its year where it is near the day of the paper. */
function isMonth(meaning: Meaning): boolean {
	return meaning.kind === 'yearly' && meaning.inYear(2000).unit === 'month';
}

/** What moves the story on to its year: a date with a year, or one counted from such a date ("two years later"). */
function isOfStory(meaning: Meaning): boolean {
	return (
		meaning.kind === 'period' ||
		meaning.kind === 'yearly-from' ||
		(meaning.kind === 'relative' && meaning.base !== 'publication')
	);
}

function resolveAll(
	mentions: readonly Mention[],
	text: string,
	publication: number,
	told: number | null
): TimeExpression[] {
	const found: TimeExpression[] = [];
	let context: Period | null = null;
	let toldYear: number | null = told;
	/** In news: the year that the sentence has told of so far. */
	let sentenceYear: number | null = null;
	let quarter: Period | null = null;
	const news = isNewsText(mentions, publication);
	let near: Period | null = null;
	let last = 0;
	for (const mention of mentions) {
		const { start, end, meaning, approximate } = mention;
		if (text.slice(last, start).includes('\n\n')) [toldYear, near] = [told, null];
		if (/[.!?]["”’)]*\s/.test(text.slice(last, start))) sentenceYear = null;
		last = end;
		const tense =
			meaning.kind === 'yearly' || meaning.kind === 'weekday' || meaning.kind === 'clock'
				? tenseAt(text, start, end)
				: PRESENT;
		const year = isWhenTold(text, start) ? null : (toldYear ?? (isMonth(meaning) ? sentenceYear : null));
		const resolved = resolve(listedDay(meaning, found.at(-1), start, text, tense, publication), {
			publication,
			tense,
			context,
			near,
			toldYear: year,
			quarter,
			approximate
		});
		const certainty = certaintyOf(meaning, tense, resolved);
		found.push({ start, end, text: text.slice(start, end), rule: mention.rule, parts: [], certainty, ...resolved });
		quarter = endedQuarter(found.at(-2), resolved, start, text) ?? comparedFrom(quarter, resolved, publication);
		if (resolved.period === null) continue;
		context = resolved.period;
		if (context.unit === 'day') near = context;
		if (news && isOfStory(meaning) && !isFiner('month', resolved.period.unit)) {
			const year = yearOf(resolved.period);
			sentenceYear = year === yearOf({ unit: 'day', n: publication }) ? null : year;
		}
		if (!news && isOfStory(meaning) && !isFiner('year', resolved.period.unit)) {
			const year = yearOf(resolved.period);
			toldYear = year === yearOf({ unit: 'day', n: publication }) ? null : year;
		}
	}
	return found;
}
