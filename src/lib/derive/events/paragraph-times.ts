/** The time expressions of each paragraph: those of an entry are resolved against the date that it stands under. */
import { civil, DAY_MS } from '#lib/model/calendar.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import type { TimeExpression } from '../time/expression.ts';
import { findTimes } from '../time/find-times.ts';
import { type ClockTime, clockTime } from '../time/clock-time.ts';
import { day } from '../time/period.ts';
import type { Entry } from './entries.ts';

/** Parts paragraphs for the time rules, which look across them but match within one. */
const GAP = '\n\n';

/** What a heading gives the entries under it. */
interface Told {
	/** The day that "today" and "14:05" are of, in days since 1970-01-01; null where it names no day. */
	readonly day: number | null;
	/** The year that a day or month without one is of. */
	readonly year: number | null;
	/** The time of day that "an hour ago" counts from; null where it names none. */
	readonly clock: ClockTime | null;
}

/** The expressions of each paragraph, with offsets into it. */
export function timesOf(
	paragraphs: readonly string[],
	entries: readonly (Entry | null)[],
	publication: number
): TimeExpression[][] {
	const times: TimeExpression[][] = paragraphs.map(() => []);
	const told = new Map<number, Told>();
	const plain = paragraphs
		.map((_, index) => index)
		.filter((index) => entries[index] === null || entries[index] === undefined);
	const found = findTogether(
		plain.map((index) => paragraphs[index] ?? ''),
		publication
	);
	plain.forEach((index, place) => {
		times[index] = found[place] ?? [];
	});
	/** The year that the entries before it have named. */
	let year: number | null = null;
	entries.forEach((entry, index) => {
		if (entry === null) return;
		const text = paragraphs[index] ?? '';
		const above = entry.under === null ? null : (told.get(entry.under) ?? null);
		const setting: Told = { day: above?.day ?? null, year: above?.year ?? year, clock: above?.clock ?? null };
		if (entry.above) {
			times[index] = findIn(text, entry, setting, publication);
			return;
		}
		// no verb of the entry says whether its date is past or to come
		const label = joinEnds(
			inWords(findTimes(labelText(text, entry), setting.day ?? publication, { year: setting.year, clock: null }), text),
			text
		);
		const named = toldBy(label.find(({ edtf }) => edtf !== null) ?? null, setting);
		told.set(index + 1, named);
		if (!entry.clock) year = named.year;
		const rest = findIn(text.slice(entry.rest), entry, named, publication);
		times[index] = [...label, ...rest.map((time) => moved(time, entry.rest))];
	});
	return times;
}

/** What an entry says; where the label is a time of day, "at 8.50" is one as well. */
function findIn(text: string, { clock }: Entry, told: Told, publication: number): TimeExpression[] {
	const day = dayOf(told) ?? publication;
	if (!clock) return findTimes(text, day, told);
	return inWords(findTimes(text.replace(POINTED_CLOCK, '$1:'), day, told), text);
}

/** A full stop between hour and minutes, where a preposition says that it is a time. */
const POINTED_CLOCK =
	/(?<=\b(?:at|until|till|since|before|after|around|about|between|and)\s)([01]?\d|2[0-3])\.(?=[0-5]\d(?:[,;:)”"–—-]|\.(?!\d)|$|\s(?:[ap]\.?m|GMT|UTC|on|in|and|when|as|for|after|before|local)\b))/g;

/** Expressions in the article's own words, of which a mark was read as another of the same length. */
function inWords(times: readonly TimeExpression[], text: string): TimeExpression[] {
	return times.map((time) => ({ ...time, text: text.slice(time.start, time.end) }));
}

/** A label's words; the hyphen of "21 February-18 December" parts two dates and not a month from its day. */
function labelText(text: string, { rest, clock }: Entry): string {
	const words = text.slice(0, rest);
	// "14.32:", "14h32"
	if (clock) return words.replace(/(?<=\b\d{1,2})[.h](?=\d\d)/, ':');
	return words.replace(/(?<=\p{L})-(?=\d)/gu, '–');
}

/** "21 February–18 December": from one to the other. */
function joinEnds(times: readonly TimeExpression[], text: string): readonly TimeExpression[] {
	const [first, last, ...more] = times;
	if (first === undefined || last === undefined || more.length > 0) return times;
	if (
		!/^\s?(?:–|—|-|to|until)\s?$/.test(text.slice(first.end, last.start)) ||
		!isPoint(first.edtf) ||
		!isPoint(last.edtf)
	)
		return times;
	const edtf = `${first.edtf}/${last.edtf}`;
	return [
		{
			...last,
			start: first.start,
			text: text.slice(first.start, last.end),
			value: edtf,
			edtf,
			period: null,
			parts: [first, last]
		}
	];
}

function isPoint(edtf: string | null): boolean {
	return edtf !== null && !/[/T]/.test(edtf);
}

/** The day that a label's entry is told from: where it names none, the first of its year. */
function dayOf({ day: named, year }: Told): number | null {
	return named ?? (year === null ? null : day(year, 1, 1).n);
}

/** What a label tells those that stand under it; what it does not say is as it was. */
function toldBy(label: TimeExpression | null, setting: Told): Told {
	if (label === null || label.edtf === null) return setting;
	const span = timeSpan(label.edtf);
	const date = civil(span.from);
	if (!Number.isFinite(span.from) || Math.abs(date.year) > 9999) return { day: null, year: null, clock: null };
	const precise = span.precision === 'day' || label.type === 'TIME';
	return {
		day: precise ? Math.floor(span.from / DAY_MS) : null,
		year: YEARLY.has(span.precision) || precise ? date.year : null,
		clock: clockTime(label.edtf)
	};
}

/** Precisions that lie within one year. */
const YEARLY: ReadonlySet<string> = new Set(['month', 'season', 'quarter', 'half', 'year']);

/** Paragraphs that the time rules read as one text. */
function findTogether(paragraphs: readonly string[], publication: number): TimeExpression[][] {
	const all = findTimes(paragraphs.join(GAP), publication);
	let offset = 0;
	let next = 0;
	return paragraphs.map((text) => {
		const own: TimeExpression[] = [];
		for (; next < all.length; next++) {
			const time = all[next];
			if (time === undefined || time.start >= offset + text.length) break;
			own.push(moved(time, -offset));
		}
		offset += text.length + GAP.length;
		return own;
	});
}

function moved(time: TimeExpression, by: number): TimeExpression {
	return { ...time, start: time.start + by, end: time.end + by, parts: time.parts.map((part) => moved(part, by)) };
}
