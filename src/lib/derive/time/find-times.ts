/** Text → time expressions: parse, refine, resolve. */
import { type ClockTime, clockTime, countedFrom } from './clock-time.ts';
import { englishTimeParsers } from './english.ts';
import type { TimeExpression } from './expression.ts';
import { matchesOf } from '../matches.ts';
import { Grams } from '../grams.ts';
import type { Stretch } from '../read/sentences.ts';
import type { Mention } from './meaning.ts';
import { piecesOf } from './pieces.ts';
import { type Period, isFiner, yearOf } from './period.ts';
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
import { withoutStrayYears, isLonePart } from './refine/stray-years.ts';
import {
	isLookBack,
	isMonth,
	isNewsText,
	isEnd,
	isOfStory,
	isWhenTold,
	isLastYears,
	isAside,
	birthYear
} from './told-year.ts';
import { dayOfClock, isQuoted } from './day-of-clock.ts';

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

const PRESENT: TenseReading = { tense: 'present', firm: false };

/** News does not tell of days so long ago, in days. */
const LONG_PAST = 60;

/** "put off until the spring": not the one that has begun. */
const PUT_OFF =
	/\b(?:put\s+off|postponed?|delay(?:ed)?|deferr?(?:ed)?|adjourn(?:ed)?|shelved?|push(?:ed)?\s+back|rescheduled?)\b[^.;]{0,40}\b(?:until|till|to)\s+(?:the\s+)?$/i;

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
