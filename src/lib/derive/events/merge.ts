/** Mentions of one happening become one event: the most precise date and the fullest words lead, all sources stay. */
import { DAY_MS } from '#lib/model/calendar.ts';
import { type TimeSpan, timeSpan } from '#lib/model/time-span.ts';
import { tryParseEdtf } from '#lib/model/edtf.ts';
import { remembered } from '#lib/model/remembered.ts';
import { LONG_WORD } from '../plain-words.ts';
import type { Draft } from './draft.ts';
import { sameAct } from './acts.ts';
import { ACCORD } from './modifiers.ts';

/** Drafts that tell one happening, the leading one first. */
export type Merged = readonly [Draft, ...Draft[]];

/** Share of common content words from which two drafts of one date tell the same. */
const SAME_WORDS = 0.5;

const STOP = new Set(
	'the a an and or but of to in on at for from with by as that which who its their his her is are was were be been has have had will would not no it he she they this these those said into over under than also all such any both'.split(
		' '
	)
);

/** A draft with the words it is compared by. */
interface Told {
	readonly draft: Draft;
	readonly quote: string;
	readonly words: ReadonlySet<string>;
	readonly span: TimeSpan;
	/** It is a point of the calendar and no interval. */
	readonly point: boolean;
}

/** With how many of the groups before it, of its date or of things, a draft is compared: mentions of one happening are near. */
const COMPARED = 40;

/** With how many of a group's first members a draft is compared. */
const LED_BY = 8;

/** Merges drafts, in the order of the article; of two that tell the same the more precise date leads. */
export function mergeDrafts(drafts: readonly Draft[]): Merged[] {
	const merged: Told[][] = [];
	/** Groups by the dates of their members, and those that hold a thing, which may have a coarser date. */
	const byDate = new Map<string, Told[][]>();
	const things: Told[][] = [];
	for (const draft of drafts) {
		const quote = quoteOf(draft);
		const told: Told = {
			draft,
			quote,
			words: contentWords(quote),
			span: timeSpan(draft.when),
			point: tryParseEdtf(draft.when)?.kind === 'date'
		};
		const candidates =
			draft.kind === 'thing'
				? merged
				: [...merged.slice(-COMPARED), ...(byDate.get(draft.when) ?? []), ...things.slice(-COMPARED)];
		const group = candidates
			.slice(-3 * COMPARED)
			.find((members) => members.slice(0, LED_BY).some((member) => tellTheSame(member, told)));
		if (group === undefined) merged.push([told]);
		else group.push(told);
		const own = group ?? merged.at(-1) ?? [];
		const dated = byDate.get(draft.when) ?? [];
		if (!dated.includes(own)) byDate.set(draft.when, [...dated.slice(-COMPARED), own]);
		if (draft.kind === 'thing' && !things.includes(own)) things.push(own);
	}
	return merged.map((group) => group.map(({ draft }) => draft).sort(byLead) as [Draft, ...Draft[]]);
}

function byLead(a: Draft, b: Draft): number {
	return length(a.when) - length(b.when) || rank(a) - rank(b);
}

const rank = (draft: Draft) => (draft.kind === 'happening' ? 0 : draft.kind === 'statement' ? 1 : 2);

function length(when: string): number {
	const span = timeSpan(when);
	return span.to - span.from;
}

function tellTheSame(a: Told, b: Told): boolean {
	if (!overlap(a, b)) return false;
	if (a.draft.kind === 'thing' || b.draft.kind === 'thing') return isNamedThing(a, b);
	if (sameAct(a.draft.act, b.draft.act) && near(a.span, b.span)) return shared(a, b) >= 1;
	return a.draft.when === b.draft.when && shared(a, b) >= 3 && isMostly(a, b) && !opposed(a.draft, b.draft);
}

/** Two dates of one happening lie this close, in days, where one is known no better than to its month or year. */
const WIDEST_DATE = 370;

/** Whether one of two dates lies within the other: the same day told by the hour and by the week. */
function near(a: TimeSpan, b: TimeSpan): boolean {
	const within = (inner: TimeSpan, outer: TimeSpan) => outer.from <= inner.from && inner.to <= outer.to;
	return (within(a, b) || within(b, a)) && Math.max(a.to - a.from, b.to - b.from) <= WIDEST_DATE * DAY_MS;
}

/** Different people doing the like on one day: "Whitlock scored", "Bech scored". */
function opposed({ act: a }: Draft, { act: b }: Draft): boolean {
	return a !== null && b !== null && a.subject !== b.subject && a.named && b.named;
}

/** "a 2016 pact" is the accord that was signed in November 2016. */
function isNamedThing(a: Told, b: Told): boolean {
	if (/\bnotice\b/.test(a.quote) || /\bnotice\b/.test(b.quote)) return a.draft.when === b.draft.when;
	if (ACCORD.test(a.quote) && ACCORD.test(b.quote)) return true;
	return shared(a, b) >= 2 && isMostly(a, b);
}

function shared(a: Told, b: Told): number {
	let common = 0;
	for (const word of a.words) if (b.words.has(word)) common++;
	return common;
}

function isMostly(a: Told, b: Told): boolean {
	return shared(a, b) / Math.min(a.words.size, b.words.size) >= SAME_WORDS;
}

function quoteOf(draft: Draft): string {
	return draft.paragraph.text.slice(draft.quote.start, draft.quote.end);
}

/** Whether two dates may be one: the same, or one within the other and both points. */
function overlap(a: Told, b: Told): boolean {
	if (a.draft.when === b.draft.when) return true;
	return a.point && b.point && a.span.from < b.span.to && b.span.from < a.span.to;
}

/** Lower-case stems of the words that say something. */
export const contentWords = remembered(500, (text): ReadonlySet<string> => {
	const words = text.toLowerCase().match(LONG_WORD) ?? [];
	return new Set(words.filter((word) => !STOP.has(word)).map(stem));
});

const stem = remembered(2000, (word) => word.replace(/(?:ing|ed|es|s|ion)$/, '').slice(0, 8));
