/** Mentions of one happening become one event: the most precise date and the fullest words lead, all sources stay. */
import { timeSpan } from '#lib/model/time-span.ts';
import { tryParseEdtf } from '#lib/model/edtf.ts';
import type { Draft } from './draft.ts';
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
}

/**
 * With how many of the groups before it, of its date or of things, and how many members of each a draft is compared:
 * mentions of one happening are near.
 */
const COMPARED = 40;

/** Merges drafts, in the order of the article; of two that tell the same the more precise date leads. */
export function mergeDrafts(drafts: readonly Draft[]): Merged[] {
	const merged: Told[][] = [];
	/** Groups by the dates of their members, and those that hold a thing, which may have a coarser date. */
	const byDate = new Map<string, Told[][]>();
	const things: Told[][] = [];
	for (const draft of drafts) {
		const quote = quoteOf(draft);
		const told: Told = { draft, quote, words: contentWords(quote) };
		const near = draft.kind === 'thing' ? merged : [...(byDate.get(draft.when) ?? []), ...things.slice(-COMPARED)];
		const group = near
			.slice(-COMPARED)
			.find((members) => members.slice(0, COMPARED).some((member) => tellTheSame(member, told)));
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
	if (!overlap(a.draft.when, b.draft.when)) return false;
	if (a.draft.kind === 'thing' || b.draft.kind === 'thing') return isNamedThing(a, b);
	return a.draft.when === b.draft.when && shared(a, b) >= 3 && isMostly(a, b);
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
function overlap(a: string, b: string): boolean {
	if (a === b) return true;
	if (tryParseEdtf(a)?.kind !== 'date' || tryParseEdtf(b)?.kind !== 'date') return false;
	const [first, second] = [timeSpan(a), timeSpan(b)];
	return first.from < second.to && second.from < first.to;
}

/** Lower-case stems of the words that say something. */
export function contentWords(text: string): Set<string> {
	const words = text.toLowerCase().match(/[\p{L}]{3,}/gu) ?? [];
	return new Set(
		words.filter((word) => !STOP.has(word)).map((word) => word.replace(/(?:ing|ed|es|s|ion)$/, '').slice(0, 8))
	);
}
