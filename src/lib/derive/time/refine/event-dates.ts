/** When the events of a text were, as far as its own sentences say: "The vote was held on 3 May." dates "the vote". */
import { remembered } from '#lib/model/remembered.ts';
import { splitSentences, type Stretch } from '../../read/sentences.ts';
import type { TimeExpression } from '../expression.ts';
import type { Period } from '../period.ts';
import { LONG_WORD } from '../../plain-words.ts';

export interface EventDates {
	/** The date of the event whose noun stands at an offset, and where its noun ends; null where the text gives none, or several. */
	at(offset: number): { readonly period: Period; readonly end: number } | null;
}

/** Ends that a noun and its verb do not share: "election", "elected"; "arrival", "arrived"; "marriage", "married". */
const ENDING = /(?:ations?|itions?|ions?|ments?|ances?|ences?|ures?|als?|ages?|iage|ings?|ers?|ed|es|s|e|y|ied)$/;
/** Nouns whose verb is another word. */
const VERBS: Readonly<Record<string, string>> = {
	died: 'death',
	dies: 'death',
	killed: 'death',
	born: 'birth',
	wed: 'wedding',
	fled: 'flight'
};
/** Words that name no event however often they stand beside a date. */
const NO_EVENTS =
	'day week month year decade century time man woman people company government country city state first last next new same other two three north south east west said also would'.split(
		' '
	);
/** Before the event's own noun at most two words describe it: "the first free election". */
const PHRASE = /^\p{L}[\p{L}-]*(?:\s+\p{L}[\p{L}-]*){0,2}/u;
const FUNCTION_WORD =
	/^(?:of|in|on|at|by|to|for|from|with|and|or|but|that|which|who|when|was|were|is|are|had|has|he|she|it|they|the|an?)$/i;
const COMPLEMENT = /^\s+of\s+(?:the\s+|an?\s+|his\s+|her\s+|its\s+|their\s+)?(?<word>\p{L}+)/u;
const SHORTEST = 3;
/** Longest noun phrase looked at, in UTF-16 units. */
const LOOK = 60;

export function datesOfEvents(expressions: readonly TimeExpression[], text: string): EventDates {
	const dates = datesByStem(expressions, text);
	return {
		at(offset) {
			let end = offset;
			for (const part of PHRASE.exec(text.slice(offset, offset + LOOK))?.[0].split(/(\s+)/) ?? []) {
				if (FUNCTION_WORD.test(part)) return null;
				end += part.length;
				const period = /^\s*$/.test(part) ? undefined : dates.get(stemOf(part));
				if (period === null) return null;
				if (period === undefined) continue;
				const of = COMPLEMENT.exec(text.slice(end, end + LOOK));
				if (of === null) return { period, end };
				// "the end of the war" is where the text dates an end and the war alike
				const whole = dates.get(stemOf(of.groups?.word ?? ''));
				return isSame(whole, period) ? { period, end: end + of[0].length } : null;
			}
			return null;
		}
	};
}

function isSame(a: Period | null | undefined, b: Period): boolean {
	return a?.unit === b.unit && a.n === b.n;
}

/** The one date of the sentences that name it; null where they give several. */
function datesByStem(expressions: readonly TimeExpression[], text: string): Map<string, Period | null> {
	const dates = new Map<string, Period | null>();
	let next = 0;
	for (const { start, end } of sentencesOf(text)) {
		while (next < expressions.length && (expressions[next]?.start ?? 0) < start) next++;
		const own: TimeExpression[] = [];
		for (let at = next; at < expressions.length && (expressions[at]?.start ?? end) < end; at++) {
			const expression = expressions[at];
			if (expression !== undefined) own.push(expression);
		}
		const dated = own.filter(({ type, period, vague }) => type === 'DATE' && period !== null && !vague);
		const period = dated[0]?.period;
		if (dated.length !== 1 || own.length !== 1 || period === null || period === undefined) continue;
		for (const stem of new Set((aroundDate(text, { start, end }, own).match(LONG_WORD) ?? []).map(stemOf))) {
			const known = dates.get(stem);
			dates.set(stem, known === undefined || isSame(known, period) ? period : null);
		}
	}
	for (const word of NO_EVENTS) dates.delete(stemOf(word));
	return dates;
}

/** What tells of another event than the one that is dated: "fined on Monday for failures that led to a fire". */
const OTHER = /\b(?:that|after|following|because|over|about|for)\s/i;

/** The words of a sentence up to where it goes on to another event behind its date. */
function aroundDate(text: string, { start, end }: Stretch, own: readonly TimeExpression[]): string {
	const from = own[0]?.end ?? start;
	const next = text.slice(from, end).search(OTHER);
	return text.slice(start, next === -1 ? end : from + next);
}

const stemOf = remembered(4000, (word) => {
	const lower = word.toLowerCase();
	const noun = VERBS[lower] ?? lower;
	const stem = noun.replace(ENDING, '');
	return stem.length < SHORTEST ? noun : stem;
});

function* sentencesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
	let offset = 0;
	for (const paragraph of text.split('\n\n')) {
		for (const { start, end } of splitSentences(paragraph)) yield { start: offset + start, end: offset + end };
		offset += paragraph.length + 2;
	}
}
