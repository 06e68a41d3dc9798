/** Which words of a sentence one date dates: a clause with what completes it, and the clauses that share its time. */
import type { Stretch } from '../read/sentences.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { Clause } from './clauses.ts';
import type { Sentence } from './reading.ts';
import { isState } from './verbs.ts';

/** The words that state one event. */
export interface Unit extends Stretch {
	/** The clause that they begin with. */
	readonly clause: Clause;
	/** What is said, where the clause reports speech; null where it does not. */
	readonly content: Clause | null;
}

/** The innermost clause that holds an offset; null where none does. */
export function clauseAt({ clauses }: Sentence, at: number): Clause | null {
	return clauses.findLast(({ start, end }) => at >= start && at < end) ?? null;
}

/** The units that an expression of the clause dates: its own, and those beside it that share its time. */
export function unitsOf(text: string, sentence: Sentence, clause: Clause, time: TimeExpression): Unit[] {
	const led = ledClause(sentence, clause, time);
	const first = unitFrom(text, sentence, led);
	return [first, ...besides(text, sentence, led, first, time)];
}

/** "Iran entered the story in 2006, when it agreed …": the clause that says what happened then. */
function ledClause({ clauses }: Sentence, clause: Clause, time: TimeExpression): Clause {
	const next = clauses[clauses.indexOf(clause) + 1];
	const told = clause.verb !== null && clause.verb.start < time.start;
	if (!told || next?.link !== 'when' || next.start - time.end > NEAR || next.verb === null) return clause;
	return isState(next.verb.word) && !LIGHT.test(clause.verb?.word ?? '') ? clause : next;
}

/** Between a date and ", when" stands no more, in UTF-16 units. */
const NEAR = 9;
/** Verbs that say only that something happened, not what. */
const LIGHT = /^(?:came|comes|began|begins|happened|occurred|changed|flared|ended|entered|hardened|arrived|is|was)$/;

/** A clause with what completes it: what is said, and verbs that share its subject. */
export function unitFrom(
	text: string,
	sentence: Sentence,
	clause: Clause,
	until: readonly TimeExpression[] = sentence.times
): Unit {
	const { clauses } = sentence;
	const at = clauses.indexOf(clause);
	const next = clauses[at + 1];
	const content = next !== undefined && next.role === 'content' && next.start - clause.end < NEXT ? next : null;
	let end = clause.end;
	/** Whether the words so far end with what is said, which goes on. */
	let saying = false;
	let last = clause;
	for (const other of clauses.slice(at + 1)) {
		if (other.start < end) continue;
		if (other.start - end > NEXT) break;
		const said: boolean = other.role === 'content' || (saying && continuesContent(other));
		const shares =
			other.role === clause.role &&
			other.link !== null &&
			sameSubject(other, clause) &&
			!isTimed(other, until) &&
			!isJudged(other);
		if (!said && !shares) break;
		saying = said;
		last = other;
		end = Math.max(end, other.end);
	}
	return { clause, start: startOf(clause), end: endOf(text, last, end), content };
}

/** Between a clause and what continues it stand a joining word and a mark at most, in UTF-16 units. */
const NEXT = 16;

/** Without ", which was …" at the end: it says more of the last noun, not of what happened. */
function endOf(text: string, { gaps, verb }: Clause, end: number): number {
	const last = gaps.findLast((gap) => gap.end >= end - 1);
	if (last === undefined || verb === null || last.start < verb.end) return end;
	const link = /,\s+(?:which|who|whom|whose|where)\s+$/.exec(
		text.slice(Math.max(verb.end, last.start - 12), last.start)
	);
	return link === null ? end : last.start - link[0].length;
}

function continuesContent({ role, link }: Clause): boolean {
	return role === 'content' || role === 'subordinate' || link === 'and' || link === 'or';
}

function sameSubject(a: Clause, b: Clause): boolean {
	return a.subject !== null && b.subject !== null && a.subject.start === b.subject.start && a.start > b.start;
}

function isTimed({ start, end }: Clause, times: readonly TimeExpression[]): boolean {
	return times.some((time) => time.edtf !== null && time.type !== 'SET' && time.start >= start && time.end <= end);
}

/** A verb that judges rather than tells: left out of what happened. */
function isJudged({ verb }: Clause): boolean {
	return verb !== null && /^(?:may|might|could|should)$/.test(verb.word);
}

/** A relative clause or a participle is told with the noun that it hangs on. */
function startOf({ role, start, subject }: Clause): number {
	if (role !== 'relative' && role !== 'participle') return start;
	return subject !== null && subject.start < start && start - subject.end < LONGEST_ASIDE ? subject.start : start;
}

/** Longest aside between a noun and its clause within one quote, in UTF-16 units. */
const LONGEST_ASIDE = 60;

/** Clauses of the same tense that share a time in front: "In May it raised tariffs, and Seoul answered". */
function besides(text: string, sentence: Sentence, led: Clause, first: Unit, time: TimeExpression): Unit[] {
	const fronted = led.subject !== null && time.end <= led.subject.start;
	const perfect = isPerfect(led);
	const units: Unit[] = [];
	for (const clause of sentence.clauses) {
		if (clause.start < first.end || clause === led) continue;
		if (!/^(?:and|while|whereas)$/.test(clause.link ?? '') || clause.verb === null || led.role !== 'main') break;
		if (
			sameSubject(clause, led) ||
			sentence.times.some((other) => other.start >= clause.start && other.end <= clause.end)
		)
			break;
		if (perfect ? !isPerfect(clause) : !fronted || isPerfect(clause) || isState(clause.verb.word)) break;
		units.push(unitFrom(text, sentence, clause));
	}
	return units;
}

function isPerfect({ verb }: Clause): boolean {
	return verb !== null && /^(?:has|have)$/.test(verb.word);
}
