/** One verb with several objects, or one modal with several verbs, each with a date of its own: "won gold in 1988 and silver in 1992". */
import type { Stretch } from '../read/sentences.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { Clause } from './clauses.ts';
import type { Sentence } from './reading.ts';
import { isListed } from './listed-times.ts';
import type { Unit } from './units.ts';
import { plainForm } from './verb-lexicon.ts';

/** Between two dates: a joining word, an object without a clause or a list of its own, and what ties it to its date. */
const NEXT_OBJECT =
	/^(?:,\s(?:the|an?)\s[^,;:.()]{3,40}(?=,\s+and\s))?(?:\s+and|,(?:\s+and|\s+then)?)\s+(?!(?:again|also|then|later|once|only|finally|soon|early|late|to\s+be)\b)(?<object>(?:(?!\b(?:and|or|but|that|which|who)\b)[^,;:–—()“”"]){3,70}?(?:,\s\p{Lu}[^,;:.()]{3,40},\sin\s\p{Lu}[^,;:.()]{2,30}?)?)\s+(?:in|on|at|by|from|around|about)\s+(?:the\s+)?$/u;

/** A verb with its auxiliaries, and the space behind it. */
const WHOLE_VERB =
	/^(?:(?:is|are|was|were|has|have|had|will|would|be|been|being|not|also|only|first|later|\p{Ll}+ly)\s+)*[\p{L}’'-]+\s+(?:to\s+(?:include|cover|admit|embrace|take\s+in)\s+)?/u;

/** "could start in the 2040s and touch down in the 2050s": what is shared is the modal. */
const MODAL = /^(?:will|would|could|can|may|might|should|must|shall)\s+/;

/** "used the money to buy a lodge": what was bought, as far as to the verb that says so. */
const INFINITIVE = /^.*\bto\s+\p{Ll}+\s+(?=(?:an?|the|his|her|its|their|two|three|four|five|\d|\p{Lu}))/su;

/**
 * The unit that a date has to itself where its clause lists several objects with a date each; null where it does not. The
 * first keeps the words up to its date; a later one leaves out those of the objects before it (`without`).
 */
export function sharedVerbUnit(text: string, sentence: Sentence, clause: Clause, time: TimeExpression): Unit | null {
	const { verb } = clause;
	if (verb === null || time.start < verb.end) return null;
	const infinitive = infinitiveUnit(text, clause, verb.start, time, sentence.times);
	if (infinitive !== null) return infinitive;
	const times = sentence.times.filter((other) => isPoint(other) && other.start >= verb.end && other.end <= clause.end);
	const [first] = times;
	const at = times.indexOf(time);
	if (first === undefined || at === -1 || sentence.clauses.some(({ start }) => start > verb.end && start < clause.end))
		return null;
	const isRepeat = (i: number) => isOnlyListed(text, times, i);
	if (times.slice(1, at + 1).some((_, i) => !isRepeat(i + 1) && objectBefore(text, times, i + 1) === null)) return null;
	// "Venus in 2028 and Earth in 2029 and 2031": the object that a date shares with those before it
	let own = at;
	while (own > 0 && isRepeat(own)) own--;
	const before = objectBefore(text, times, own);
	if (before === null) {
		let next = at + 1;
		while (isRepeat(next)) next++;
		const last = times[next - 1] ?? first;
		return objectBefore(text, times, next) === null
			? null
			: { clause, start: clause.start, end: withBracket(text, last.end), content: null };
	}
	const end = withBracket(text, times[own]?.end ?? time.end);
	const words = text.slice(verb.start, first.start);
	const modal =
		plainForm(/^\p{Ll}+/u.exec(text.slice(before.start, before.end))?.[0] ?? '') === null ? null : MODAL.exec(words);
	const led = modal ?? INFINITIVE.exec(words) ?? WHOLE_VERB.exec(words);
	const object =
		verb.start +
		(BRACKETED_FIRST.exec(words)?.index ?? withPreposition(words, led?.[0].length ?? 0, text.slice(before.start)));
	if (object <= verb.start || object >= first.start) return null;
	const without = { start: object, end: before.start };
	return { clause, start: before.start, end, content: null, without };
}

/** "shows in Paris (1957), Lagos (1960)": the place before the first year in brackets. */
const BRACKETED_FIRST = /\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*\s\($/u;
const BRACKETED_NEXT = /^\)(?:,\s(?:and\s)?|\sand\s)(?<object>\p{Lu}[^(),;:.]{2,40}?)\s\($/u;

function withBracket(text: string, end: number): number {
	return text.charAt(end) === ')' ? end + 1 : end;
}

/** "swing past Venus in 2028 and Earth in 2029": two names share what stands before the first. */
function withPreposition(words: string, verb: number, next: string): number {
	const preposition = /^(?:past|through|around|to|into|over|in|near|at|for|from|with|against)\s(?=\p{Lu})/u.exec(
		words.slice(verb)
	);
	return preposition === null || !/^\p{Lu}/u.test(next) ? verb : verb + preposition[0].length;
}

/** "in 2029 and 2031": a date with no object but that of the date before it. */
function isOnlyListed(text: string, times: readonly TimeExpression[], at: number): boolean {
	const [before, time] = [times[at - 1], times[at]];
	return before !== undefined && time !== undefined && isListed(text, before, time);
}

/** "has promised to restore": a verb and the first thing that is to be done. */
const FIRST_INFINITIVE = /^(?:[\p{L}’'-]+\s+){1,5}?(?=to\s+\p{Ll})/u;
const NEXT_INFINITIVE = /(?:,\s+|\s+)and\s+(?:(?:then|also|later)\s+)?(?=to\s+\p{Ll})/gu;

/** Longest clause that is read for it, in UTF-16 units: one of many dates is read for each of them. */
const LONGEST_CLAUSE = 600;

/** "promised to restore the courts and to hold a vote by 2024": of what is to be done, what the date is said of. */
function infinitiveUnit(
	text: string,
	clause: Clause,
	from: number,
	time: TimeExpression,
	times: readonly TimeExpression[]
): Unit | null {
	if (clause.end - from > LONGEST_CLAUSE) return null;
	const words = text.slice(from, clause.end);
	const lead = FIRST_INFINITIVE.exec(words)?.[0].length;
	if (lead === undefined) return null;
	const joints = [...words.matchAll(NEXT_INFINITIVE)].filter(({ index }) => index > lead);
	const before = joints.findLast(({ index }) => from + index < time.start);
	const after = joints.find(({ index }) => from + index >= time.end);
	if (before !== undefined) {
		const start = from + before.index + before[0].length;
		const end = after === undefined ? clause.end : from + after.index;
		return { clause, start, end, content: null, without: { start: from + lead, end: start } };
	}
	const isOwn =
		after !== undefined &&
		times.some((other) => isPoint(other) && other.start >= from + after.index && other.end <= clause.end);
	return isOwn ? { clause, start: clause.start, end: from + after.index, content: null } : null;
}

/** The object between a date and the one before it; null where the words there are something else. */
function objectBefore(text: string, times: readonly TimeExpression[], at: number): Stretch | null {
	const [before, time] = [times[at - 1], times[at]];
	if (before === undefined || time === undefined) return null;
	const between = text.slice(before.end, time.start);
	// "around 2054" has its preposition with it, "two horses the following year" needs none
	const untied =
		/^(?:around|about|circa|the|a|last|next)\s/i.test(time.text) && !/\s(?:in|on|at|by|from)\s+$/.test(between);
	const object = (BRACKETED_NEXT.exec(between) ?? NEXT_OBJECT.exec(untied ? `${between}in ` : between))?.groups?.object;
	if (object === undefined) return null;
	const start = before.end + between.indexOf(object);
	return { start, end: start + object.length };
}

function isPoint({ edtf, type }: TimeExpression): boolean {
	return edtf !== null && type !== 'SET' && type !== 'DURATION';
}

/** The text with spaces for the words that a unit leaves out: every other word keeps its place. */
export function withoutOthers(text: string, { without }: Unit): string {
	if (without === undefined) return text;
	return `${text.slice(0, without.start)}${' '.repeat(without.end - without.start)}${text.slice(without.end)}`;
}
