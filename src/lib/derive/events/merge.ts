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

/** Merges drafts, in the order of the article; of two that tell the same the more precise date leads. */
export function mergeDrafts(drafts: readonly Draft[]): Merged[] {
	const merged: Draft[][] = [];
	for (const draft of drafts) {
		const group = merged.find((members) => members.some((member) => tellTheSame(member, draft)));
		if (group === undefined) merged.push([draft]);
		else group.push(draft);
	}
	return merged.map((group) => [...group].sort(byLead) as [Draft, ...Draft[]]);
}

function byLead(a: Draft, b: Draft): number {
	return length(a.when) - length(b.when) || rank(a) - rank(b);
}

const rank = (draft: Draft) => (draft.kind === 'happening' ? 0 : draft.kind === 'statement' ? 1 : 2);

function length(when: string): number {
	const span = timeSpan(when);
	return span.to - span.from;
}

function tellTheSame(a: Draft, b: Draft): boolean {
	if (!overlap(a.when, b.when)) return false;
	const [wordsA, wordsB] = [contentWords(quoteOf(a)), contentWords(quoteOf(b))];
	if (a.kind === 'thing' || b.kind === 'thing') return isNamedThing(a, b);
	if (a.when !== b.when) return false;
	const common = [...wordsA].filter((word) => wordsB.has(word)).length;
	return common >= 3 && common / Math.min(wordsA.size, wordsB.size) >= SAME_WORDS;
}

/** "a 2016 pact" is the accord that was signed in November 2016. */
function isNamedThing(a: Draft, b: Draft): boolean {
	const [wordsA, wordsB] = [quoteOf(a), quoteOf(b)];
	if (/\bnotice\b/.test(wordsA) || /\bnotice\b/.test(wordsB)) return a.when === b.when;
	if (ACCORD.test(wordsA) && ACCORD.test(wordsB)) return true;
	const [contentA, contentB] = [contentWords(wordsA), contentWords(wordsB)];
	const common = [...contentA].filter((word) => contentB.has(word)).length;
	return common >= 2 && common / Math.min(contentA.size, contentB.size) >= SAME_WORDS;
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
