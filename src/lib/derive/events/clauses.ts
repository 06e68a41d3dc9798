/** Sentence → clauses: the fewest words around a place that still state something. */
import type { Stretch } from '../read/sentences.ts';
import { finiteVerbs } from './verbs.ts';

export interface Clause extends Stretch {
	/** The word that ties it to the sentence: "when", "while", "which", "that" …; null for a main clause. */
	readonly link: string | null;
}

/** Where one clause ends and the next begins: a mark, a joining word, or both. */
const BOUNDARY =
	/\s*[;:]\s+|\s*(?:--|[–—])\s*|,?\s+(?<link>when|while|whereas|which|who|whom|whose|because|although|though|if|unless|so that|even as|even though|where|after|before|until|as soon as|that)\s+|,\s*(?<and>and|but|or|so|yet|nor)\s+|,\s+/giu;

/** Words that join clauses only before one with a verb of its own: "after its signing", "that aide", "before leaving". */
const NEEDS_VERB = /^(?:after|before|until|that|as soon as|if|where|who|whose|whom|which)$/i;

interface Segment extends Stretch {
	readonly link: string | null;
	readonly hasVerb: boolean;
	/** It begins with its verb: its subject stands before it ("…, was signed"). */
	readonly startsWithVerb: boolean;
}

/** The clauses of `text[start, end)`; together they cover all of its words but the marks between them. */
export function splitClauses(text: string, { start, end }: Stretch): Clause[] {
	const segments = cut(text, start, end);
	const clauses: Clause[] = [];
	for (const segment of segments) {
		const last = clauses.at(-1);
		if (last !== undefined && belongsTo(last, segment, text)) {
			clauses[clauses.length - 1] = { start: last.start, end: segment.end, link: last.link };
		} else clauses.push({ start: segment.start, end: segment.end, link: segment.link });
	}
	return clauses;
}

function cut(text: string, start: number, end: number): Segment[] {
	const segments: Segment[] = [];
	const sentence = text.slice(start, end);
	let from = 0;
	let link: string | null = null;
	const push = (to: number) => {
		if (sentence.slice(from, to).trim() !== '') segments.push(segment(text, start + from, start + to, link));
	};
	for (const match of sentence.matchAll(BOUNDARY)) {
		const word = match.groups?.link?.toLowerCase() ?? match.groups?.and?.toLowerCase() ?? null;
		const next = match.index + match[0].length;
		if (insideQuotes(sentence, match.index) || /\d,\s*$/.test(match[0]) || isListComma(sentence, match.index, next)) continue;
		if (word !== null && NEEDS_VERB.test(word) && !verbSoon(sentence.slice(next))) continue;
		// a number's or a date's comma: "Aug. 6, 1997", "10,000"
		if (word === null && /\d\s*$/.test(sentence.slice(from, match.index)) && /^(?:1[0-9]|20)\d\d\b/.test(sentence.slice(next))) continue;
		push(match.index);
		from = next;
		link = word;
	}
	push(sentence.length);
	return segments;
}

function segment(text: string, start: number, end: number, link: string | null): Segment {
	const words = text.slice(start, end);
	const verbs = finiteVerbs(words);
	return { start, end, link, hasVerb: verbs.length > 0, startsWithVerb: (verbs[0]?.start ?? 99) <= 1 };
}

/** Whether a finite verb follows before the next mark. */
function verbSoon(rest: string): boolean {
	const until = rest.search(/[,;:]/);
	return finiteVerbs(until === -1 ? rest : rest.slice(0, until)).length > 0;
}

/** Whether a segment continues the clause before it: it has no verb, or a verb without a subject. */
function belongsTo(last: Clause, next: Segment, text: string): boolean {
	const lastHasVerb = finiteVerbs(text.slice(last.start, last.end)).length > 0;
	if (!lastHasVerb) return next.link === null || !['while', 'when', 'because', 'although', 'though', 'if'].includes(next.link);
	if (!next.hasVerb) return true;
	if (next.startsWithVerb && (next.link === null || next.link === 'and' || next.link === 'but')) return true;
	return false;
}

function insideQuotes(sentence: string, at: number): boolean {
	const before = sentence.slice(0, at);
	const opened = before.lastIndexOf('“');
	return opened !== -1 && before.indexOf('”', opened) === -1 && sentence.indexOf('”', at) !== -1;
}

/** "spending more and buying strategic equipment", "France, Germany and Italy": commas within a list of words. */
function isListComma(sentence: string, at: number, next: number): boolean {
	if (!/^,\s+$/.test(sentence.slice(at, next))) return false;
	return /^\p{Lu}?[\p{L}-]+(?:,| and | or )/u.test(sentence.slice(next)) && /\p{L}$/u.test(sentence.slice(0, at)) && !/^(?:but|and|or)\b/.test(sentence.slice(next)) && finiteVerbs(sentence.slice(next, next + 30)).length === 0;
}
