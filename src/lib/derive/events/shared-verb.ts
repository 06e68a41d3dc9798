/** One verb with several objects, each with a date of its own: "won gold in 1988 and silver in 1992". */
import type { Stretch } from '../read/sentences.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { Clause } from './clauses.ts';
import type { Sentence } from './reading.ts';
import type { Unit } from './units.ts';

/** Between two dates: a joining word, an object without a clause or a list of its own, and what ties it to its date. */
const NEXT_OBJECT =
	/^(?:\s+and|,(?:\s+and|\s+then)?)\s+(?!(?:again|also|then|later|once|only|finally|soon|early|late|to\s+be)\b)(?<object>(?:(?!\b(?:and|or|but|that|which|who)\b)[^,;:–—()“”"]){3,70}?)\s+(?:in|on|at|by|from)\s+(?:the\s+)?$/u;

/** A verb with its auxiliaries, and the space behind it. */
const WHOLE_VERB =
	/^(?:(?:is|are|was|were|has|have|had|will|would|be|been|being|not|also|only|first|later|\p{Ll}+ly)\s+)*[\p{L}’'-]+\s+/u;

/**
 * The unit that a date has to itself where its clause lists several objects with a date each; null where it does not. The
 * first keeps the words up to its date; a later one leaves out those of the objects before it (`without`).
 */
export function sharedVerbUnit(text: string, sentence: Sentence, clause: Clause, time: TimeExpression): Unit | null {
	const { verb } = clause;
	if (verb === null || time.start < verb.end) return null;
	const times = sentence.times.filter((other) => isPoint(other) && other.start >= verb.end && other.end <= clause.end);
	const [first] = times;
	const at = times.indexOf(time);
	if (first === undefined || at === -1 || sentence.clauses.some(({ start }) => start > verb.end && start < clause.end))
		return null;
	const before = objectBefore(text, times, at);
	if (at === 0)
		return objectBefore(text, times, 1) === null
			? null
			: { clause, start: clause.start, end: first.end, content: null };
	if (before === null || times.slice(1, at).some((_, i) => objectBefore(text, times, i + 1) === null)) return null;
	const object = verb.start + (WHOLE_VERB.exec(text.slice(verb.start, first.start))?.[0].length ?? 0);
	if (object <= verb.start || object >= first.start) return null;
	const without = { start: object, end: before.start };
	return { clause, start: before.start, end: time.end, content: null, without };
}

/** The object between a date and the one before it; null where the words there are something else. */
function objectBefore(text: string, times: readonly TimeExpression[], at: number): Stretch | null {
	const [before, time] = [times[at - 1], times[at]];
	if (before === undefined || time === undefined) return null;
	const between = text.slice(before.end, time.start);
	const object = NEXT_OBJECT.exec(between)?.groups?.object;
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
