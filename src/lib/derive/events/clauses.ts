/** Sentence → clauses: the fewest words around a place that still state something. */
import type { Stretch } from '../read/sentences.ts';
import { finiteVerbs } from './verbs.ts';

export interface Clause extends Stretch {
	/** The word that ties it to the sentence: "when", "while", "which", "that" …; null for a main clause. */
	readonly link: string | null;
}

/** Where one clause ends and the next begins: a mark, a joining word, or both. */
const BOUNDARY =
	/\s*(?<stop>[;:])\s+|\s*(?:--|[–—])\s*|(?<comma>,?)\s+(?<link>when|while|whereas|which|who|whom|whose|because|although|though|if|unless|so that|even as|even though|where|after|before|until|as soon as|that)\s+|,\s*(?<and>and|but|or|so|yet|nor)\s+|\s+(?<also>and|but)\s+(?=\p{L}{2,}ed\s|(?:was|were|had|has|have|will|would|is|said|told|went|took|made|gave|met|left|held|sent|built|bought|sold|began|won|lost)\s)|,\s+/giu;

/** Words that join clauses only before one with a verb of its own: "after its signing", "that aide", "before leaving". */
const NEEDS_VERB = /^(?:after|before|until|that|as soon as|if|where|who|whose|whom|which)$/;
/** Words that, without a comma, say which one is meant and belong to its clause: "lawmakers who foster ties may". */
const RESTRICTIVE = /^(?:who|whom|whose|which|where)$/;
/** Words after which "that" opens what is stated rather than says which one is meant. */
const BEFORE_THAT =
	/\b(?:sa(?:y|ys|id)|t(?:ell|ells|old)\s+(?:\S+\s+){0,2}\S+|report(?:s|ed)?|announc\w+|warn\w*|insist\w*|argu\w+|add(?:s|ed)|claim\w*|confirm\w*|den(?:y|ies|ied)|is|was|believ\w+|think|thought|know|knew|show\w*|hop\w+|fear\w*|agree\w*|conclu\w+|ruled|found|acknowledg\w+|admit\w*|stat(?:es|ed)|declar\w+|promis\w+|vow\w+|predict\w*|suggest\w*|reveal\w*|sign|signs|proof|evidence|news|so|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|to|yester)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d+)?|(?:last|this)\s(?:week|month|year)|night|morning|afternoon|evening)\s*$/i;

interface Segment extends Stretch {
	readonly link: string | null;
	readonly hasVerb: boolean;
	/** It begins with its verb: its subject stands before it ("…, was signed"). */
	readonly startsWithVerb: boolean;
	/** A semicolon or colon parts it from what stands before it. */
	readonly apart: boolean;
}

/**
 * The clauses of `text[start, end)`; together they cover all of its words but the marks between them. Verbs that share a
 * subject ("closed a plant in May and said on Monday") are clauses of their own where each has a time of its own.
 */
export function splitClauses(text: string, { start, end }: Stretch, times: readonly Stretch[] = []): Clause[] {
	const segments = cut(text, start, end);
	const clauses: Clause[] = [];
	for (const segment of segments) {
		const last = clauses.at(-1);
		if (last !== undefined && belongsTo(last, segment, text, times)) {
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
	let apart = false;
	const push = (to: number) => {
		const words = sentence.slice(from, to);
		if (words.trim() !== '') segments.push(segment(words, start + from, link, apart));
	};
	for (const match of sentence.matchAll(BOUNDARY)) {
		const word = match.groups?.link?.toLowerCase() ?? (match.groups?.and ?? match.groups?.also)?.toLowerCase() ?? null;
		const next = match.index + match[0].length;
		const before = sentence.slice(from, match.index);
		const rest = sentence.slice(next);
		if (insideQuotes(sentence, from, match.index) || isWithin(match, before, rest)) continue;
		if (word !== null && !joinsClauses(word, match.groups?.comma === ',', before, rest)) continue;
		push(match.index);
		from = next;
		link = word;
		apart = match.groups?.stop !== undefined;
	}
	push(sentence.length);
	return segments;
}

/** Commas of dates, numbers and lists: "Aug. 6, 1997", "10,000", "France, Germany and Italy". */
function isWithin(match: RegExpMatchArray, before: string, rest: string): boolean {
	if (!/^,\s+$/.test(match[0])) return false;
	if (/\d\s*$/.test(before) && /^(?:1[0-9]|20)\d\d\b/.test(rest)) return true;
	const list =
		/^\p{Lu}?[\p{L}-]+(?:,| and | or )/u.test(rest) && /\p{L}$/u.test(before) && !/^(?:but|and|or)\b/.test(rest);
	return list && finiteVerbs(rest.slice(0, 30)).length === 0;
}

function joinsClauses(word: string, comma: boolean, before: string, rest: string): boolean {
	if (RESTRICTIVE.test(word) && !comma && !/\band$/.test(before)) return false;
	if (word === 'that' && !BEFORE_THAT.test(before)) return false;
	return !NEEDS_VERB.test(word) || verbSoon(rest);
}

function segment(words: string, start: number, link: string | null, apart: boolean): Segment {
	const [first] = finiteVerbs(words);
	const startsWithVerb = first !== undefined && words.slice(0, first.start).trim() === '';
	return { start, end: start + words.length, link, apart, hasVerb: first !== undefined, startsWithVerb };
}

/** Whether a finite verb follows before the next mark. */
function verbSoon(rest: string): boolean {
	const until = rest.search(/[,;:]/);
	return finiteVerbs(until === -1 ? rest : rest.slice(0, until)).length > 0;
}

/** Whether a segment continues the clause before it: it has no verb, or a verb without a subject. */
function belongsTo(last: Clause, next: Segment, text: string, times: readonly Stretch[]): boolean {
	const lastHasVerb = finiteVerbs(text.slice(last.start, last.end)).length > 0;
	if (!lastHasVerb) return next.link === null || !SUBORDINATE.test(next.link);
	if (!next.hasVerb) return !next.apart;
	if (!next.startsWithVerb || (next.link !== null && next.link !== 'and' && next.link !== 'but')) return false;
	const timed = ({ start, end }: Stretch) => times.some((time) => time.start >= start && time.start < end);
	return !(next.link !== null && timed(last) && timed(next));
}

const SUBORDINATE = /^(?:while|when|because|although|though|if)$/;

/** Whether a place stands between the quotation marks of a quotation that closes after it. */
function insideQuotes(sentence: string, from: number, at: number): boolean {
	const opened = sentence.lastIndexOf('“', at);
	if (opened < from) return false;
	const closed = sentence.indexOf('”', opened);
	return closed >= at;
}
